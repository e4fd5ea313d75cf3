using System.Text;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Pages;
using WhoCode.Reporting.Rendering;

namespace WhoCode.Reporting.Tests.Guides;

/// <summary>The code of docs/guides/show-a-report.md.</summary>
public sealed class ShowAReportTests
{
    [Fact]
    public void The_guide_shows_the_code_that_runs() => DocumentedCode.CheckGuide("show-a-report.md", "ShowAReportTests.cs");

    [Fact]
    public void A_page_has_two_languages_and_a_section_of_the_application()
    {
        var report = new StakeholderReport
        {
            Title = "Un rapport",
            Reporter = new() { Kind = StakeholderKind.TradeUnion, Name = "Un syndicat" },
            Contributions = [new() { Title = "Un titre" }],
            Consent = new() { PublishReport = true, PublishName = true },
        };
        var remark = "<b>on paper</b>";
        using var output = new MemoryStream();

        // <page>
        var options = new RenderOptions
        {
            Audience = Audience.Public,
            Texts = LocalizedTexts.Find(LanguageTag.Parse("fr"))!,
            SecondTexts = LocalizedTexts.Find(LanguageTag.Parse("ar")),
        };
        if (ReportPages.Create(report, options) is { } page)
        {
            PageExport.Write(output, PageFormat.Html, page);
        }
        // </page>

        page = ReportPages.Create(report, options)!;
        Encoding.UTF8.GetString(output.ToArray()).Should().Contain("Un titre").And.Contain("lang=\"ar\"");

        // <page>
        var note = new PageSection
        {
            Title = PageText.Own("Received"),
            Blocks = [new PageParagraph { Text = PageText.Quote(remark) }],
        };
        PageExport.Write(output, PageFormat.Html, page with { Blocks = [note, .. page.Blocks] });
        // </page>

        Encoding.UTF8.GetString(output.ToArray()).Should().Contain("&lt;b&gt;on paper&lt;/b&gt;").And.NotContain("<b>");
    }
}
