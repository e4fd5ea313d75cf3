using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rendering;
using WhoCode.Reporting.Tests.Laws;
using WhoCode.Reporting.Tests.Laws.Privacy;

namespace WhoCode.Reporting.Tests.Rendering;

/// <summary>What is true of the page of any report, tried with random ones that have a mark in each text.</summary>
public sealed partial class ReportPageLawTests
{
    private const int Some = 60;
    private static readonly int Many = Thoroughness.Cases / 4;

    private static readonly LocalizedTexts[] Languages = [.. LocalizedTexts.BuiltInLanguages.Select(language => LocalizedTexts.Find(language)!)];

    /// <summary>Texts that would do something if they were not escaped, without line breaks, which make paragraphs.</summary>
    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x", "javascript:alert(1)", "</title><h1>", "</style>", "--><p>", "<!--", "]]>", "<![CDATA[", "&lt;b&gt;",
        "&#x3c;script&#x3e;", "</section></main>", "<svg/onload=x>", "<a href=https://example.org>x</a>", "[x](https://example.org)", "![x](y)", "**x**", "| x |", "<br>", "{{x}}", "\0", "\u202e", "\u2028", "`x`", "https://example.org",
    ];

    [Fact]
    public void Every_text_that_an_audience_may_see_is_on_its_page_and_no_other() => CheckTexts(Some);

    [Fact, Trait("Category", "Exhaustive")]
    public void Every_text_that_an_audience_may_see_is_on_its_page_and_no_other_in_many_reports() => CheckTexts(Many);

    [Fact]
    public void No_text_becomes_markup() => CheckMarkup(Some);

    [Fact, Trait("Category", "Exhaustive")]
    public void No_text_becomes_markup_in_many_reports() => CheckMarkup(Many);

    /// <summary>Ids and references to them, which decide what becomes a link inside the page.</summary>
    [GeneratedRegex("\"(id|sha256)\":\"[^\"]*\"|\"evidence\":\\[\"[^\\]]*\\]", RegexOptions.CultureInvariant)]
    private static partial Regex Ids();

    private static void CheckTexts(int count) => Parallel.For(0, count, seed =>
    {
        var report = MarkedReport.Create(seed).Report;
        var audience = (Audience)(seed % 3);
        var options = new RenderOptions { Audience = audience, Texts = Languages[seed % Languages.Length], SecondTexts = seed % 7 == 0 ? Languages[(seed + 1) % Languages.Length] : null };
        var view = report.ViewFor(audience);
        var page = ReportPages.Create(report, options);
        (page is null).Should().Be(view is null);
        if (page is not null)
        {
            var expected = MarkedReport.MarksIn(Encoding.UTF8.GetString(ReportJson.Write(view!))).Distinct().Order(StringComparer.Ordinal).ToList();
            var html = PageReading.Parse(page.Html());
            MarkedReport.MarksIn(html.Title + html.Body!.TextContent).Distinct().Order(StringComparer.Ordinal).Should().Equal(expected, $"report {seed} as HTML has all texts");
            MarkedReport.MarksIn(page.Markdown()).Distinct().Order(StringComparer.Ordinal).Should().Equal(expected, $"report {seed} as Markdown has all texts");
        }
    });

    private static void CheckMarkup(int count) => Parallel.For(0, count, seed =>
    {
        var json = Encoding.UTF8.GetString(ReportJson.Write(MarkedReport.Create(seed).Report));
        var texts = Languages[seed % Languages.Length];
        Skeleton(Replaced(mark => mark + Hostile[(seed + mark[5]) % Hostile.Length])).Should().Equal(Skeleton(Replaced(mark => mark)), $"the texts of report {seed} do not change its page");

        IEnumerable<string> Skeleton(Report report) => PageReading.Parse(ReportPages.Create(report, new() { Audience = Audience.Secretariat, Texts = texts })!.Html()).All
            .Select(element => $"{element.LocalName} {string.Join(' ', element.Attributes.Select(attribute => attribute.Name))}");

        Report Replaced(Func<string, string> change)
        {
            var changed = json;
            foreach (var mark in MarkedReport.MarksIn(json).Distinct().Except(MarkedReport.MarksIn(string.Concat(Ids().Matches(json).Select(match => match.Value)))))
            {
                changed = changed.Replace(mark, JsonEncodedText.Encode(change(mark)).ToString(), StringComparison.Ordinal);
            }

            return PageReading.Read(Encoding.UTF8.GetBytes(changed));
        }
    });
}
