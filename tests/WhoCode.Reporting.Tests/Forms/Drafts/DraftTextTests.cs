using System.Text.Json;
using WhoCode.Reporting.Forms;

namespace WhoCode.Reporting.Tests.Forms.Drafts;

/// <summary>Tests typed texts and the values that they become.</summary>
public sealed class DraftTextTests
{
    private const string Figure = "/contributions/0/figures/0";

    private readonly ReportDraft draft = Drafts.Create(TestReports.Maximal);

    [Theory]
    [InlineData("/round", "5", JsonValueKind.Number)]
    [InlineData("/round", "5.0", JsonValueKind.Number)]
    [InlineData($"{Figure}/value", "12.50", JsonValueKind.Number)]
    [InlineData($"{Figure}/value", "-1", JsonValueKind.Number)]
    [InlineData("/consent/publishReport", "false", JsonValueKind.False)]
    [InlineData("/reporter/kind", "trade-union", JsonValueKind.String)]
    [InlineData("/reporter/country", "GHA", JsonValueKind.String)]
    [InlineData("/contributions/0/period/from", "2019-12", JsonValueKind.String)]
    [InlineData("/submittedOn", "2021-09-15", JsonValueKind.String)]
    [InlineData("/title", "12", JsonValueKind.String)]
    [InlineData("/title", "true", JsonValueKind.String)]
    public void Valid_input_becomes_a_value_of_its_type_and_is_shown_as_it_was_typed(string pointer, string typed, JsonValueKind kind)
    {
        draft.SetText(Drafts.At(pointer), typed);

        draft.GetJson(Drafts.At(pointer))!.Value.ValueKind.Should().Be(kind);
        draft.GetText(Drafts.At(pointer)).Should().Be(typed);
        draft.RulesAt(pointer).Should().BeEmpty();
    }

    [Theory]
    [InlineData("/round", " 5 ", "5")]
    [InlineData("/consent/publishReport", "True", "true")]
    [InlineData("/consent/publishReport", " FALSE", "false")]
    public void Blanks_around_a_number_and_the_letter_case_of_true_are_ignored(string pointer, string typed, string shown)
    {
        draft.SetText(Drafts.At(pointer), typed);

        draft.GetText(Drafts.At(pointer)).Should().Be(shown);
        draft.RulesAt(pointer).Should().BeEmpty();
    }

    [Theory]
    [InlineData("/round", "12,5")]
    [InlineData("/round", "012")]
    [InlineData("/round", "12.")]
    [InlineData("/round", "twelve")]
    [InlineData("/round", "\u0661\u0662")]
    [InlineData($"{Figure}/value", "1 204")]
    [InlineData($"{Figure}/value", "+1")]
    [InlineData("/consent/publishReport", "yes")]
    [InlineData("/reporter/kind", "Trade union")]
    [InlineData("/reporter/country", "Ghana")]
    [InlineData("/contributions/0/period/from", "12/2019")]
    [InlineData("/submittedOn", "2021-09")]
    public void Invalid_input_is_kept_as_it_was_typed_with_a_finding_at_its_pointer(string pointer, string typed)
    {
        draft.SetText(Drafts.At(pointer), typed);

        draft.GetText(Drafts.At(pointer)).Should().Be(typed);
        draft.RulesAt(pointer).Should().ContainSingle().Which.Should().BeOneOf("WHC0007", "WHC0008");
        var reopened = Drafts.Open(draft.ToJson());
        reopened.GetText(Drafts.At(pointer)).Should().Be(typed);
        reopened.RulesAt(pointer).Should().Equal(draft.RulesAt(pointer));
    }

    [Fact]
    public void A_checkbox_that_is_sent_as_on_is_true()
    {
        draft.SetText(Drafts.At("/consent/publishReport"), "on");

        draft.Get<bool?>(Drafts.At("/consent/publishReport")).Should().BeTrue();
        draft.GetText(Drafts.At("/consent/publishReport")).Should().Be("true");
    }

    [Theory]
    [InlineData("/round", "12,5")]
    [InlineData("/reporter/kind", "trade-union")]
    [InlineData("/submittedOn", "x")]
    [InlineData("/title", "x")]
    public void An_empty_input_has_no_value(string pointer, string before)
    {
        draft.SetText(Drafts.At(pointer), before);
        draft.SetText(Drafts.At(pointer), "");

        draft.GetJson(Drafts.At(pointer)).Should().BeNull();
        draft.GetText(Drafts.At(pointer)).Should().BeEmpty();
        draft.RulesAt(pointer).Should().NotContain(["WHC0007", "WHC0008"]);
    }

    [Fact]
    public void Objects_created_by_typing_are_removed_when_the_input_is_emptied()
    {
        var empty = Drafts.Create(new StakeholderReport());

        empty.SetText(Drafts.At("/reporter/contact/email"), "a");
        empty.SetText(Drafts.At("/reporter/contact/email"), null);

        empty.Json().Should().Be("{}");
    }

    [Fact]
    public void An_item_of_a_list_that_is_emptied_keeps_its_position()
    {
        draft.SetText(Drafts.At("/scope/countries/0"), "");

        draft.Get<IReadOnlyList<CountryCode>>(Drafts.At("/scope/countries"))!.Should().HaveCount(1);
        draft.GetText(Drafts.At("/scope/countries/1")).Should().Be("GHA");
        draft.RulesAt("/scope/countries/0").Should().NotBeEmpty();
    }

    [Fact]
    public void Objects_and_lists_around_a_value_are_created_in_the_order_of_the_format()
    {
        var empty = Drafts.Create(new StakeholderReport());

        empty.SetText(Drafts.At("/evidence/0/title"), "A study");
        empty.SetText(Drafts.At("/reporter/contact/email"), "a@example.org");
        empty.SetText(Drafts.At("/contributions/-/sourceCountries/-"), "GHA");
        empty.SetText(Drafts.At("/contributions/0/id"), "c1");
        empty.SetText(Drafts.At("/round"), "4");

        empty.Json().Should().Be(
            """{"round":4,"reporter":{"contact":{"email":"a@example.org"}},"contributions":[{"id":"c1","sourceCountries":["GHA"]}],"evidence":[{"title":"A study"}]}""");
    }

    [Fact]
    public void An_unpaired_surrogate_is_kept_and_reported()
    {
        draft.SetText(Drafts.At("/title"), "half \ud800 of it");

        draft.GetText(Drafts.At("/title")).Should().Be("half \ud800 of it");
        draft.RulesAt("/title").Should().Equal("WHC0010");
        Drafts.Open(draft.ToJson()).GetText(Drafts.At("/title")).Should().Be("half \ud800 of it");
    }

    [Fact]
    public void A_value_of_the_wrong_type_is_replaced_by_a_change_and_restored_by_undo()
    {
        var wrong = Drafts.Open("""{"reporter":"Example Network"}""");

        wrong.SetText(Drafts.At("/reporter/name"), "Example Network");

        wrong.Json().Should().Be("""{"reporter":{"name":"Example Network"}}""");
        wrong.Undo();
        wrong.Json().Should().Be("""{"reporter":"Example Network"}""");
    }

    [Fact]
    public void Typing_the_same_again_changes_nothing()
    {
        draft.SetText(Drafts.At("/round"), "4");

        draft.CanUndo.Should().BeFalse();
    }

    [Theory]
    [InlineData("/reporter")]
    [InlineData("/contributions")]
    [InlineData("/contributions/0")]
    [InlineData("/naratif")]
    [InlineData("/contributions/0/naratif")]
    [InlineData("/contributions/x/title")]
    [InlineData("/contributions/01/title")]
    [InlineData("/title/0")]
    [InlineData("")]
    public void A_pointer_to_an_object_or_list_throws(string pointer)
    {
        FluentActions.Invoking(() => draft.SetText(Drafts.At(pointer), "x")).Should().Throw<ArgumentException>().WithMessage($"*'{pointer}'*");
        FluentActions.Invoking(() => draft.GetText(Drafts.At(pointer))).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_position_beyond_the_list_throws() =>
        FluentActions.Invoking(() => draft.SetText(Drafts.At("/contributions/2/title"), "x")).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*1 items*");

    [Fact]
    public void Values_of_the_model_can_be_read_and_set()
    {
        draft.Set(Drafts.At("/contributions/0/period"), new ReportedPeriod { From = PartialDate.Create(2020) });
        draft.Set<DateOnly?>(Drafts.At("/submittedOn"), new DateOnly(2021, 1, 2));
        draft.Set<StakeholderKind?>(Drafts.At("/reporter/kind"), StakeholderKind.TradeUnion);
        draft.Set<IReadOnlyList<CountryCode>>(Drafts.At("/scope/countries"), [TestReports.Ghana]);
        draft.Set<string>(Drafts.At("/title"), null);

        draft.GetText(Drafts.At("/contributions/0/period/from")).Should().Be("2020");
        draft.Get<ReportedPeriod>(Drafts.At("/contributions/0/period"))!.From.Should().Be(PartialDate.Create(2020));
        draft.Get<DateOnly?>(Drafts.At("/submittedOn")).Should().Be(new DateOnly(2021, 1, 2));
        draft.Get<StakeholderKind>(Drafts.At("/reporter/kind")).Should().Be(StakeholderKind.TradeUnion);
        draft.Get<Contribution>(Drafts.At("/contributions/0"))!.Period!.From.Should().Be(PartialDate.Create(2020));
        draft.Get<IReadOnlyList<CountryCode>>(Drafts.At("/scope/countries")).Should().Equal(TestReports.Ghana);
        draft.Get<string>(Drafts.At("/title")).Should().BeNull();
        draft.Get<StakeholderReport>(Drafts.At("")).Should().Be(draft.ToReport());
    }

    [Fact]
    public void A_value_of_another_type_or_that_JSON_cannot_represent_throws()
    {
        FluentActions.Invoking(() => draft.Set(Drafts.At("/round"), "4")).Should().Throw<ArgumentException>().WithMessage("*'/round'*Int32*String*");
        FluentActions.Invoking(() => draft.Get<string>(Drafts.At("/contributions"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => draft.Set(Drafts.At("/reporter/country"), default(CountryCode))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => draft.Set(Drafts.At("/reporter/kind"), (StakeholderKind)99)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => draft.Set<CountryCode?>(Drafts.At("/scope/countries/0"), null)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_value_that_is_not_valid_is_null_in_the_model()
    {
        draft.SetText(Drafts.At("/round"), "12,5");

        draft.Get<int?>(Drafts.At("/round")).Should().BeNull();
        draft.ToReport().Round.Should().BeNull();
    }

    [Fact]
    public void Extensions_accept_any_JSON()
    {
        draft.SetJson(Drafts.At("/extensions/org.example.other/list/deep"), JsonElement.Parse("[1, 2.50]"));
        draft.SetText(Drafts.At("/extensions/org.example.other/list/deep/1"), "3.75");

        draft.GetJson(Drafts.At("/extensions/org.example.other"))!.Value.GetRawText().Should().Be("""{"list":{"deep":[1,3.75]}}""");
        draft.RulesAt("/extensions/org.example.other").Should().BeEmpty();
    }
}
