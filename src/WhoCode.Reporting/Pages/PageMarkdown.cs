namespace WhoCode.Reporting.Pages;

/// <summary>Writes pages as Markdown.</summary>
/// <remarks>
/// The same page gives the same bytes on any machine and in any culture. The encoding is UTF-8 without a byte order mark, and lines end with a line feed.
/// No text of a report becomes markup, a link or HTML. A chart is written as a table of its numbers. Thread-safe.
/// </remarks>
public static class PageMarkdown
{
    /// <summary>Writes a page.</summary>
    /// <param name="page">The page.</param>
    /// <returns>The Markdown, in UTF-8.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is null.</exception>
    public static byte[] Write(PageContent page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return Encoding.UTF8.GetBytes(new MarkdownBlocks(page.Language.IsRightToLeft || page.SecondLanguage is { IsRightToLeft: true }).Write(page));
    }
}
