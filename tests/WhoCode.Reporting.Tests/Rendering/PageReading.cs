using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using WhoCode.Reporting.Pages;
using WhoCode.Reporting.Rendering;

namespace WhoCode.Reporting.Tests.Rendering;

/// <summary>Pages as the tests read them.</summary>
internal static class PageReading
{
    private static readonly HtmlParser Parser = new(new() { IsScripting = true });

    public static string Html(this PageContent page) => Written(page, PageFormat.Html);

    public static string Markdown(this PageContent page) => Written(page, PageFormat.Markdown);

    public static IHtmlDocument Parse(string html) => Parser.ParseDocument(html);

    /// <summary>The page of a sample of docs/samples, complete unless an audience is given.</summary>
    public static PageContent OfSample(string name, RenderOptions? options = null) =>
        ReportPages.Create(Read(Repository.Sample(name)), options ?? new() { Audience = Audience.Secretariat })!;

    public static Report Read(ReadOnlySpan<byte> json) => new ReportValidator().ReadAndValidate<Report>(json, ValidationProfile.Draft).Report!;

    public static string Normalized(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Written(PageContent page, PageFormat format)
    {
        using var output = new MemoryStream();
        PageExport.Write(output, format, page);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
