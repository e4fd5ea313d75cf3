using System.Buffers;

namespace WhoCode.Reporting.Rendering;

/// <summary>Writes pages as HTML or Markdown.</summary>
/// <remarks>
/// <para>The same page gives the same bytes on any machine and in any culture. The encoding is UTF-8 without a byte order mark, and lines end with a line feed.</para>
/// <para>
/// HTML is one file without scripts and outside addresses. It has a table of contents, the languages of its texts, styles for screens, phones, dark
/// mode and A4, and a content security policy that allows nothing but its own style sheet. The id of an element is the JSON Pointer of what it shows.
/// No text of a report becomes markup or a link. Thread-safe.
/// </para>
/// </remarks>
public static class PageExport
{
    /// <summary>Writes a page.</summary>
    /// <param name="output">The buffer to write to, such as a <see cref="System.IO.Pipelines.PipeWriter"/>. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format to write.</param>
    /// <param name="page">The page.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="page"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not a defined value.</exception>
    public static void Write(IBufferWriter<byte> output, PageFormat format, PageContent page)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ToBytes(format, page));
    }

    /// <summary>Writes a page.</summary>
    /// <param name="output">The stream to write to; it stays open. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format to write.</param>
    /// <param name="page">The page.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="page"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not a defined value.</exception>
    public static void Write(Stream output, PageFormat format, PageContent page)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ToBytes(format, page));
    }

    /// <summary>Writes a page.</summary>
    /// <param name="output">The stream to write to, such as the body of a response; it stays open. Nothing is written to it if the call fails before the writing begins.</param>
    /// <param name="format">The format to write.</param>
    /// <param name="page">The page.</param>
    /// <param name="cancellationToken">A token to cancel the writing.</param>
    /// <returns>A task that completes when the page is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="page"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not a defined value.</exception>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static ValueTask WriteAsync(Stream output, PageFormat format, PageContent page, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.WriteAsync(ToBytes(format, page), cancellationToken);
    }

    private static byte[] ToBytes(PageFormat format, PageContent page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return format switch
        {
            PageFormat.Html => HtmlPage.Write(page),
            PageFormat.Markdown => PageMarkdown.Write(page),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "The format is not defined. Use Html or Markdown."),
        };
    }
}
