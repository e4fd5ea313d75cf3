using WhoCode.Reporting.Forms;

namespace WhoCode.Reporting.Tests.Forms.Drafts;

public sealed class DraftFieldTests
{
    private readonly ReportDraft draft = Drafts.Open("""{"evidence":[{"id":"a"},{"id":"b"},{"id":"c"}],"titel":"x"}""");

    [Theory]
    [InlineData("")]
    [InlineData("/title")]
    [InlineData("/titel")]
    [InlineData("/reporter/contact/email")]
    [InlineData("/evidence")]
    [InlineData("/evidence/1")]
    [InlineData("/evidence/1/title")]
    [InlineData("/extensions/org.example.form/a")]
    public void The_same_field_is_the_same_object(string pointer)
    {
        var field = draft.GetField(Drafts.At(pointer));

        draft.SetText(Drafts.At("/round"), "4");

        draft.GetField(Drafts.At(pointer)).Should().BeSameAs(field);
        field.Pointer.ToString().Should().Be(pointer);
        field.IsRemoved.Should().BeFalse();
        field.Draft.Should().BeSameAs(draft);
    }

    [Fact]
    public void A_field_follows_its_item()
    {
        var title = draft.GetField(Drafts.At("/evidence/1/title"));
        title.Text = "of b";

        draft.Insert(Drafts.At("/evidence/0"));
        title.Pointer.ToString().Should().Be("/evidence/2/title");
        draft.Move(Drafts.At("/evidence/2"), Drafts.At("/evidence/0"));
        title.Pointer.ToString().Should().Be("/evidence/0/title");
        title.Path.Should().Be("Evidence 1 › Title");
        draft.Remove(Drafts.At("/evidence/3"));
        title.Text.Should().Be("of b");
        draft.GetField(Drafts.At("/evidence/0/title")).Should().BeSameAs(title);

        while (draft.Undo())
        {
        }

        title.Pointer.ToString().Should().Be("/evidence/1/title");
        title.Text.Should().BeEmpty();
    }

    [Fact]
    public void A_field_of_a_removed_item_is_removed_until_undo()
    {
        var item = draft.GetField(Drafts.At("/evidence/1"));
        var year = item.GetField("date");
        year.Text = "20x1";
        year.Findings.Should().ContainSingle();

        draft.Remove(Drafts.At("/evidence/1"));

        item.IsRemoved.Should().BeTrue();
        year.IsRemoved.Should().BeTrue();
        year.Text.Should().BeEmpty();
        year.Findings.Should().BeEmpty();
        year.Get<PartialDate?>().Should().BeNull();
        year.Pointer.ToString().Should().Be("/evidence/1/date");
        year.Invoking(field => field.Text = "2021").Should().Throw<InvalidOperationException>();
        draft.GetField(Drafts.At("/evidence/1")).Should().NotBeSameAs(item);
        draft.Undo();
        item.IsRemoved.Should().BeFalse();
        year.Text.Should().Be("20x1");
        draft.GetField(Drafts.At("/evidence/1/date")).Should().BeSameAs(year);
    }

    [Fact]
    public void The_items_of_a_list_are_fields()
    {
        var items = draft.GetField(Drafts.At("/evidence")).GetItems();

        items.Select(item => item.GetField("id").Text).Should().Equal("a", "b", "c");
        items.Select(item => item.Label).Should().Equal("Evidence 1", "Evidence 2", "Evidence 3");
        draft.GetField(Drafts.At("/contributions")).GetItems().Should().BeEmpty();
        draft.GetField(Drafts.At("/title")).GetItems().Should().BeEmpty();
    }

    [Fact]
    public void A_field_has_a_typed_value_and_a_description()
    {
        var round = draft.GetField(Drafts.At("/round"));

        round.Set<int?>(4);

        round.Text.Should().Be("4");
        round.Get<int?>().Should().Be(4);
        round.Metadata!.Kind.Should().Be(FieldKind.WholeNumber);
        round.Metadata.Should().BeSameAs(round.Metadata);
        draft.GetField(Drafts.At("/titel")).Metadata.Should().BeNull();
        draft.GetField(Drafts.At("/titel")).Label.Should().Be("titel");
    }

    [Fact]
    public void A_pointer_to_no_field_throws()
    {
        FluentActions.Invoking(() => draft.GetField(Drafts.At("/colour"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => draft.GetField(Drafts.At("/evidence/3/title"))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => draft.GetField(Drafts.At("/evidence/-"))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => draft.GetField(Drafts.At("/contributions/0/title"))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_copied_item_has_its_own_fields()
    {
        draft.SetJson(Drafts.At("/contributions"), System.Text.Json.JsonElement.Parse("""[{"figures":[{"year":1}]}]"""));
        var year = draft.GetField(Drafts.At("/contributions/0/figures/0/year"));

        draft.ApplyPatch("""[{"op":"copy","from":"/contributions/0","path":"/contributions/1"}]"""u8);
        draft.Move(Drafts.At("/contributions/0/figures/0"), Drafts.At("/contributions/1/figures/0"));

        year.IsRemoved.Should().BeTrue();
        var copies = draft.GetField(Drafts.At("/contributions/1/figures")).GetItems();
        copies.Should().HaveCount(2).And.OnlyHaveUniqueItems();
        copies.Select(copy => copy.Pointer.ToString()).Should().Equal("/contributions/1/figures/0", "/contributions/1/figures/1");
    }
}
