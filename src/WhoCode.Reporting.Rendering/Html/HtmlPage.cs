using System.Reflection;
using System.Security.Cryptography;

namespace WhoCode.Reporting.Rendering;

/// <summary>Writes a page as one self-contained HTML file: no script, no outside address, one style sheet, and a policy that allows nothing else.</summary>
internal sealed class HtmlPage
{
    private static readonly Lazy<(string Css, string Hash)> Style = new(() =>
    {
        using var reader = new StreamReader(typeof(HtmlPage).Assembly.GetManifestResourceStream("WhoCode.Reporting.Rendering.page.css")!, Encoding.UTF8);
        var css = reader.ReadToEnd().ReplaceLineEndings("\n");
        return (css, Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(css))));
    });

    private readonly PageContent page;
    private readonly StringBuilder html = new();
    private readonly HtmlBlocks blocks;

    private HtmlPage(PageContent page) => (this.page, blocks) = (page, new(page, html));

    public static byte[] Write(PageContent page) => new HtmlPage(page).Write();

    private byte[] Write()
    {
        html.Append("<!DOCTYPE html>\n<html").AppendLanguage(page.Language).Append(">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-").Append(Style.Value.Hash).Append("'\">\n");
        html.Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<title>");
        html.AppendText(OneLine(page.Title)).Append("</title>\n<style>").Append(Style.Value.Css).Append("</style>\n</head>\n<body>\n<header>\n");
        if (page.Kind is { } kind)
        {
            html.Append("<p class=\"kind\">");
            blocks.Inline(kind);
            html.Append("</p>\n");
        }

        html.Append("<h1>");
        blocks.Inline(page.Title);
        html.Append("</h1>\n</header>\n");
        Contents();
        html.Append("<main>\n");
        blocks.Write(page.Blocks, level: 2);
        html.Append("</main>\n<footer>\n");
        foreach (var text in page.Footer)
        {
            blocks.Paragraphs(text);
        }

        html.Append("</footer>\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(html.ToString());
    }

    private void Contents()
    {
        List<PageSection> sections = [.. page.Blocks.OfType<PageSection>().Where(section => section.Anchor is not null)];
        if (page.Contents is not { } title || sections.Count < 2)
        {
            return;
        }

        html.Append("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">");
        blocks.Inline(title);
        html.Append("</h2>\n");
        Entries(sections, withInner: true);
        html.Append("</nav>\n");
    }

    private void Entries(List<PageSection> sections, bool withInner)
    {
        html.Append("<ol>\n");
        foreach (var section in sections)
        {
            html.Append("<li><a").AppendAttribute("href", "#" + Uri.EscapeDataString(HtmlText.IdOf(section.Anchor!.Value))).Append('>');
            blocks.Heading(section);
            html.Append("</a>");
            List<PageSection> inner = withInner ? [.. section.Blocks.OfType<PageSection>().Where(one => one.Anchor is not null && one.Name is not null)] : [];
            if (inner.Count > 0)
            {
                html.Append('\n');
                Entries(inner, withInner: false);
            }

            html.Append("</li>\n");
        }

        html.Append("</ol>\n");
    }

    private static string OneLine(PageText text) => string.Join(' ', text.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
