namespace WhoCode.Reporting.Export;

/// <summary>Hands findings documents on: to programs, spreadsheets, platforms and people. Nothing is left out.</summary>
/// <remarks>
/// <para>The output is made in memory, and written when it is complete. For many documents, use <see cref="FindingsWriter"/>.</para>
/// <para>
/// The same documents give the same bytes on any machine and in any culture: UTF-8 without byte order mark, lines that end in a line
/// feed (in CSV in carriage return and line feed), the last one too. Sentences are those of the documents, in their language. Half a
/// surrogate pair is written as the replacement character. A document that was read from a faulty text may lack any member; what it
/// lacks is left out. Safe on any thread.
/// </para>
/// <para>
/// CSV has the columns document, severity, rule, pointer, line, column, field, message, remedy, paragraphs, deviation, reportId and itemId, a row for
/// each finding and nothing else; a document without a name is called by its digest. Spreadsheets take a cell for a formula that
/// begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, one of their full-width forms, a tab or a carriage return. Such a character
/// gets an apostrophe before it where it begins a cell, and after a line break, a tab or a semicolon inside one, because spreadsheets
/// may split there; blanks and quotation marks before it do not count. A program that wants the texts untouched takes JSON. NUL is written as <c>\u0000</c>.
/// </para>
/// <para>
/// SARIF has a run for each version of the rules and language of the sentences, and one artifact for each file. A name above the working
/// directory ("../report.json") is relative to a base that says how many levels it is above. In its messages, braces are doubled, as SARIF demands,
/// and a blank parts "](", so that nothing from a report becomes a link. Markdown shows nothing from a report as markup, link or HTML.
/// </para>
/// </remarks>
public static class FindingsExport
{
    /// <summary>Writes one document.</summary>
    /// <param name="stream">Where to; it stays open. Nothing is written by a call that fails.</param>
    /// <param name="format">In which form.</param>
    /// <param name="document">The document.</param>
    /// <param name="texts">The language of headings and labels; English if not given.</param>
    /// <exception cref="ArgumentNullException">There is no stream or no document.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
    /// <exception cref="KeyNotFoundException">The words lack a heading or label.</exception>
    /// <exception cref="System.Text.Json.JsonException">In JSON: a value is not one of its enumeration, so there is no way to write it.</exception>
    public static void Write(Stream stream, FindingsFormat format, FindingsDocument document, LocalizedTexts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        Write(stream, format, [document], texts);
    }

    /// <summary>Writes several documents, in their order. One alone is written as by itself; in JSON, several or none are an array.</summary>
    /// <inheritdoc cref="Write(Stream, FindingsFormat, FindingsDocument, LocalizedTexts?)"/>
    /// <param name="stream">Where to; it stays open. Nothing is written by a call that fails.</param>
    /// <param name="format">In which form.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="texts">The language of headings and labels; English if not given.</param>
    /// <exception cref="ArgumentNullException">There is no stream, no list, or a document of the list is null.</exception>
    public static void Write(Stream stream, FindingsFormat format, IReadOnlyList<FindingsDocument> documents, LocalizedTexts? texts = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(documents);
        foreach (var document in documents)
        {
            ArgumentNullException.ThrowIfNull(document, nameof(documents));
        }

        using var whole = new MemoryStream(); // so that what cannot be written leaves nothing half written
        using var writer = new FindingsWriter(whole, format, new() { Texts = texts ?? LocalizedTexts.English });
        foreach (var document in format == FindingsFormat.Sarif ? SarifExport.ByRun(documents) : documents)
        {
            writer.Write(document);
        }

        writer.Complete();
        whole.WriteTo(stream);
    }
}
