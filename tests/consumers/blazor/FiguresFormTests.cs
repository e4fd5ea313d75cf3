using Bunit;
using WhoCode.Reporting;
using WhoCode.Reporting.Forms;
using Xunit;

namespace Blazor;

public sealed class FiguresFormTests : BunitContext
{
    private readonly ReportDraft draft = ReportDraft.Create(new StakeholderReport
    {
        Contributions = [new() { Id = "c1", Figures = [new() { Label = "Nurses", Year = 2020 }] }],
    });

    [Fact]
    public void The_form_shows_labels_help_and_values()
    {
        var form = Render<FiguresForm>(parameters => parameters.Add(component => component.Draft, draft));

        Assert.Equal("Figure 1", form.Find("legend").TextContent);
        Assert.Equal("2020", form.Find("input").GetAttribute("value"));
        Assert.Equal(ReportFields.GetMetadata<StakeholderReport>(JsonPointer.Parse("/contributions/-/figures/-/year"))!.HelpText, form.Find("label").GetAttribute("title"));
        Assert.Empty(form.FindAll(".validation-message"));
    }

    [Fact]
    public void What_is_not_valid_stays_in_the_box_with_a_message()
    {
        var form = Render<FiguresForm>(parameters => parameters.Add(component => component.Draft, draft));

        form.Find("input").Change("20x0");

        Assert.Equal("20x0", form.Find("input").GetAttribute("value"));
        Assert.Equal(draft.Findings.Single().Message, form.Find(".validation-message").TextContent);
        form.Find("input").Change("2019");
        Assert.Empty(form.FindAll(".validation-message"));
        Assert.Equal(2019, ((StakeholderReport)draft.ToReport()).Contributions[0].Figures[0].Year);
    }
}
