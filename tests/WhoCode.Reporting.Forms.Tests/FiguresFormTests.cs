using AngleSharp.Dom;
using Bunit;
using WhoCode.Reporting.Forms;

namespace WhoCode.Reporting.Tests;

/// <summary>A Blazor form on a draft, as docs/guides/edit-a-report.md shows it.</summary>
public sealed class FiguresFormTests : BunitContext
{
    private readonly ReportDraft draft = ReportDraft.Create(new StakeholderReport
    {
        Contributions = [new() { Id = "c1", Figures = [new() { Label = "Nurses", Year = 2020 }, new() { Label = "Midwives", Year = 2021 }] }],
    });

    [Fact]
    public void A_valid_value_is_shown_as_valid()
    {
        var form = Form();

        Check(form, 0, "2020", "valid", isInvalid: false);
        Check(form, 1, "2021", "valid", isInvalid: false);
    }

    [Fact]
    public void Class_attribute_and_message_agree_after_two_edits()
    {
        var form = Form();

        Type(form, 0, "20x0");
        Check(form, 0, "20x0", "modified invalid", isInvalid: true);
        Type(form, 0, "20x1");
        Check(form, 0, "20x1", "modified invalid", isInvalid: true);
        Type(form, 1, "1");
        Check(form, 0, "20x1", "modified invalid", isInvalid: true);
        Check(form, 1, "1", "modified invalid", isInvalid: true);
        Type(form, 0, "2019");
        Check(form, 0, "2019", "modified valid", isInvalid: false);
        Type(form, 0, "2018");
        Check(form, 0, "2018", "modified valid", isInvalid: false);
        Check(form, 1, "1", "modified invalid", isInvalid: true);
    }

    [Fact]
    public void Invalid_input_stays_in_the_box_and_in_the_JSON()
    {
        var form = Form();

        Type(form, 0, "20,5");

        Check(form, 0, "20,5", "modified invalid", isInvalid: true);
        draft.GetJson(JsonPointer.Parse("/contributions/0/figures/0/year"))!.Value.GetString().Should().Be("20,5");
        draft.ToReport().As<StakeholderReport>().Contributions[0].Figures[0].Year.Should().BeNull();
    }

    [Fact]
    public void A_box_that_is_emptied_has_no_value()
    {
        var form = Form();

        Type(form, 0, "");

        Check(form, 0, "", "modified valid", isInvalid: false);
        draft.GetJson(JsonPointer.Parse("/contributions/0/figures/0/year")).Should().BeNull();
    }

    [Fact]
    public async Task State_and_message_follow_the_item_when_another_is_inserted_before_it()
    {
        var form = Form();
        Type(form, 0, "20x0");

        await form.InvokeAsync(() => draft.Insert(JsonPointer.Parse("/contributions/0/figures/0")));
        form.Render();

        Check(form, 0, "", "valid", isInvalid: false);
        Check(form, 1, "20x0", "modified invalid", isInvalid: true);
        Check(form, 2, "2021", "valid", isInvalid: false);
        form.FindAll("legend").Select(legend => legend.TextContent).Should().Equal("Figure 1", "Figure 2", "Figure 3");
    }

    [Fact]
    public async Task State_and_message_are_restored_by_undo()
    {
        var form = Form();
        Type(form, 0, "20x0");

        await form.InvokeAsync(() => draft.Remove(JsonPointer.Parse("/contributions/0/figures/0")));
        form.Render();
        Check(form, 0, "2021", "valid", isInvalid: false);
        await form.InvokeAsync(draft.Undo);
        form.Render();

        Check(form, 0, "20x0", "modified invalid", isInvalid: true);
        await form.InvokeAsync(draft.Undo);
        form.Render();
        Check(form, 0, "2020", "modified valid", isInvalid: false);
    }

    [Fact]
    public void The_guide_shows_the_tested_component()
    {
        var guide = File.ReadAllText(Repository.Path("docs", "guides", "edit-a-report.md"));
        var component = File.ReadAllText(Repository.Path("tests", "WhoCode.Reporting.Forms.Tests", "FiguresForm.razor"));

        guide.Should().Contain($"```razor\n{component}```");
    }

    private IRenderedComponent<FiguresForm> Form() => Render<FiguresForm>(form => form.Add(component => component.Draft, draft));

    private static void Type(IRenderedComponent<FiguresForm> form, int figure, string text) => form.FindAll("input")[figure].Change(text);

    private static void Check(IRenderedComponent<FiguresForm> form, int figure, string text, string state, bool isInvalid)
    {
        var box = form.FindAll("fieldset")[figure];
        var input = box.QuerySelector("input")!;

        (input.GetAttribute("value") ?? "").Should().Be(text);
        input.ClassName.Should().Be(state);
        input.GetAttribute("aria-invalid").Should().Be(isInvalid ? "true" : null);
        box.QuerySelectorAll(".validation-message").Should().HaveCount(isInvalid ? 1 : 0);
    }
}
