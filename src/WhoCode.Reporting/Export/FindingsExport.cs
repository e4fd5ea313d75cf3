using System.Buffers;

namespace WhoCode.Reporting.Export;

/// <summary>Writes findings for programs, spreadsheets, platforms and people. Nothing is left out.</summary>
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
    /// <summary>Writes one findings document.</summary>
    /// <param name="output">The buffer to write to, such as a <see cref="System.IO.Pipelines.PipeWriter"/>. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format.</param>
    /// <param name="document">The document.</param>
    /// <param name="options">The options, such as the language of headings; null for the default ones.</param>
    /// <exception cref="ArgumentNullException">The output or the document is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is not defined.</exception>
    /// <exception cref="KeyNotFoundException">The texts do not contain a heading, label or sentence that is needed.</exception>
    /// <exception cref="JsonException">In JSON: a value is not defined by its enumeration, so it cannot be written.</exception>
    public static void Write(IBufferWriter<byte> output, FindingsFormat format, FindingsDocument document, FindingsExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Whole(format, document, options).Span);
    }

    /// <summary>Writes one findings document.</summary>
    /// <param name="output">The stream to write to; it stays open. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format.</param>
    /// <param name="document">The document.</param>
    /// <param name="options">The options, such as the language of headings; null for the default ones.</param>
    /// <exception cref="ArgumentNullException">The output or the document is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is not defined.</exception>
    /// <exception cref="KeyNotFoundException">The texts do not contain a heading, label or sentence that is needed.</exception>
    /// <exception cref="JsonException">In JSON: a value is not defined by its enumeration, so it cannot be written.</exception>
    public static void Write(Stream output, FindingsFormat format, FindingsDocument document, FindingsExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Whole(format, document, options).Span);
    }

    /// <summary>Writes one findings document.</summary>
    /// <param name="output">The stream to write to without blocking, such as the body of a response; it stays open. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format.</param>
    /// <param name="document">The document.</param>
    /// <param name="options">The options, such as the language of headings; null for the default ones.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <exception cref="ArgumentNullException">The output or the document is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is not defined.</exception>
    /// <exception cref="KeyNotFoundException">The texts do not contain a heading, label or sentence that is needed.</exception>
    /// <exception cref="JsonException">In JSON: a value is not defined by its enumeration, so it cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static ValueTask WriteAsync(
        Stream output, FindingsFormat format, FindingsDocument document, FindingsExportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.WriteAsync(Whole(format, document, options), cancellationToken);
    }

    /// <summary>Writes several findings documents, in their order. One alone is written as by itself; in JSON, several or none are an array.</summary>
    /// <param name="output">The buffer to write to, such as a <see cref="System.IO.Pipelines.PipeWriter"/>. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="options">The options, such as the language of headings; null for the default ones.</param>
    /// <exception cref="ArgumentNullException">The output or the list, or a document of the list, is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is not defined.</exception>
    /// <exception cref="KeyNotFoundException">The texts do not contain a heading, label or sentence that is needed.</exception>
    /// <exception cref="JsonException">In JSON: a value is not defined by its enumeration, so it cannot be written.</exception>
    public static void Write(
        IBufferWriter<byte> output, FindingsFormat format, IEnumerable<FindingsDocument> documents, FindingsExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Whole(format, documents, options).Span);
    }

    /// <summary>Writes several findings documents, in their order. One alone is written as by itself; in JSON, several or none are an array.</summary>
    /// <param name="output">The stream to write to; it stays open. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="options">The options, such as the language of headings; null for the default ones.</param>
    /// <exception cref="ArgumentNullException">The output or the list, or a document of the list, is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is not defined.</exception>
    /// <exception cref="KeyNotFoundException">The texts do not contain a heading, label or sentence that is needed.</exception>
    /// <exception cref="JsonException">In JSON: a value is not defined by its enumeration, so it cannot be written.</exception>
    public static void Write(Stream output, FindingsFormat format, IEnumerable<FindingsDocument> documents, FindingsExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Whole(format, documents, options).Span);
    }

    /// <summary>Writes several findings documents, in their order. One alone is written as by itself; in JSON, several or none are an array.</summary>
    /// <param name="output">The stream to write to without blocking, such as the body of a response; it stays open. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="options">The options, such as the language of headings; null for the default ones.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <exception cref="ArgumentNullException">The output or the list, or a document of the list, is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is not defined.</exception>
    /// <exception cref="KeyNotFoundException">The texts do not contain a heading, label or sentence that is needed.</exception>
    /// <exception cref="JsonException">In JSON: a value is not defined by its enumeration, so it cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static ValueTask WriteAsync(
        Stream output, FindingsFormat format, IEnumerable<FindingsDocument> documents, FindingsExportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.WriteAsync(Whole(format, documents, options), cancellationToken);
    }

    /// <summary>Writes what was found in a report that was read and validated.</summary>
    /// <typeparam name="TReport">The kind of report.</typeparam>
    /// <param name="output">The buffer to write to, such as a <see cref="System.IO.Pipelines.PipeWriter"/>. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format.</param>
    /// <param name="result">The result of <c>ReadAndValidate</c> or <c>ReadAndValidateAsync</c>.</param>
    /// <param name="name">The name of the report, such as a file name; null for none.</param>
    /// <param name="options">The options, such as the language of headings; null for the default ones.</param>
    /// <exception cref="ArgumentNullException">The output or the result is null.</exception>
    /// <exception cref="ArgumentException">The report was read but not validated.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is not defined.</exception>
    /// <exception cref="KeyNotFoundException">The texts do not contain a heading, label or sentence that is needed.</exception>
    /// <exception cref="JsonException">In JSON: a value is not defined by its enumeration, so it cannot be written.</exception>
    public static void Write<TReport>(
        IBufferWriter<byte> output, FindingsFormat format, ReadResult<TReport> result, string? name = null, FindingsExportOptions? options = null)
        where TReport : Report
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Whole(format, result, name, options).Span);
    }

    /// <summary>Writes what was found in a report that was read and validated.</summary>
    /// <typeparam name="TReport">The kind of report.</typeparam>
    /// <param name="output">The stream to write to; it stays open. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format.</param>
    /// <param name="result">The result of <c>ReadAndValidate</c> or <c>ReadAndValidateAsync</c>.</param>
    /// <param name="name">The name of the report, such as a file name; null for none.</param>
    /// <param name="options">The options, such as the language of headings; null for the default ones.</param>
    /// <exception cref="ArgumentNullException">The output or the result is null.</exception>
    /// <exception cref="ArgumentException">The report was read but not validated.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is not defined.</exception>
    /// <exception cref="KeyNotFoundException">The texts do not contain a heading, label or sentence that is needed.</exception>
    /// <exception cref="JsonException">In JSON: a value is not defined by its enumeration, so it cannot be written.</exception>
    public static void Write<TReport>(
        Stream output, FindingsFormat format, ReadResult<TReport> result, string? name = null, FindingsExportOptions? options = null)
        where TReport : Report
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Whole(format, result, name, options).Span);
    }

    /// <summary>Writes what was found in a report that was read and validated.</summary>
    /// <typeparam name="TReport">The kind of report.</typeparam>
    /// <param name="output">The stream to write to without blocking, such as the body of a response; it stays open. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format.</param>
    /// <param name="result">The result of <c>ReadAndValidate</c> or <c>ReadAndValidateAsync</c>.</param>
    /// <param name="name">The name of the report, such as a file name; null for none.</param>
    /// <param name="options">The options, such as the language of headings; null for the default ones.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <exception cref="ArgumentNullException">The output or the result is null.</exception>
    /// <exception cref="ArgumentException">The report was read but not validated.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is not defined.</exception>
    /// <exception cref="KeyNotFoundException">The texts do not contain a heading, label or sentence that is needed.</exception>
    /// <exception cref="JsonException">In JSON: a value is not defined by its enumeration, so it cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    /// <example>
    /// <code>
    /// await using var output = File.Create("findings.sarif");
    /// await FindingsExport.WriteAsync(output, FindingsFormat.Sarif, read, "report.json");
    /// </code>
    /// </example>
    public static ValueTask WriteAsync<TReport>(
        Stream output, FindingsFormat format, ReadResult<TReport> result, string? name = null, FindingsExportOptions? options = null, CancellationToken cancellationToken = default)
        where TReport : Report
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.WriteAsync(Whole(format, result, name, options), cancellationToken);
    }

    /// <summary>Writes findings by themselves, in any format but JSON.</summary>
    /// <param name="output">The buffer to write to, such as a <see cref="System.IO.Pipelines.PipeWriter"/>. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="name">The name of the report, such as a file name; null for none.</param>
    /// <param name="options">The options, such as the language of headings; null for the default ones.</param>
    /// <exception cref="ArgumentNullException">The output or the list of findings is null.</exception>
    /// <exception cref="ArgumentException">The format is JSON. A findings document states for which profile and by which rules a report was validated: pass the result of reading, or a document that <see cref="ReportValidator"/> created.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is not defined.</exception>
    /// <exception cref="KeyNotFoundException">The texts do not contain a heading, label or sentence that is needed.</exception>
    public static void Write(
        IBufferWriter<byte> output, FindingsFormat format, FindingList findings, string? name = null, FindingsExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Whole(format, findings, name, options).Span);
    }

    /// <summary>Writes findings by themselves, in any format but JSON.</summary>
    /// <param name="output">The stream to write to; it stays open. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="name">The name of the report, such as a file name; null for none.</param>
    /// <param name="options">The options, such as the language of headings; null for the default ones.</param>
    /// <exception cref="ArgumentNullException">The output or the list of findings is null.</exception>
    /// <exception cref="ArgumentException">The format is JSON. A findings document states for which profile and by which rules a report was validated: pass the result of reading, or a document that <see cref="ReportValidator"/> created.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is not defined.</exception>
    /// <exception cref="KeyNotFoundException">The texts do not contain a heading, label or sentence that is needed.</exception>
    public static void Write(Stream output, FindingsFormat format, FindingList findings, string? name = null, FindingsExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Whole(format, findings, name, options).Span);
    }

    /// <summary>Writes findings by themselves, in any format but JSON.</summary>
    /// <param name="output">The stream to write to without blocking, such as the body of a response; it stays open. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="name">The name of the report, such as a file name; null for none.</param>
    /// <param name="options">The options, such as the language of headings; null for the default ones.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <exception cref="ArgumentNullException">The output or the list of findings is null.</exception>
    /// <exception cref="ArgumentException">The format is JSON. A findings document states for which profile and by which rules a report was validated: pass the result of reading, or a document that <see cref="ReportValidator"/> created.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is not defined.</exception>
    /// <exception cref="KeyNotFoundException">The texts do not contain a heading, label or sentence that is needed.</exception>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static ValueTask WriteAsync(
        Stream output, FindingsFormat format, FindingList findings, string? name = null, FindingsExportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.WriteAsync(Whole(format, findings, name, options), cancellationToken);
    }

    private static ReadOnlyMemory<byte> Whole<TReport>(FindingsFormat format, ReadResult<TReport> result, string? name, FindingsExportOptions? options)
        where TReport : Report
    {
        ArgumentNullException.ThrowIfNull(result);
        return Whole(format, [FindingsDocuments.Of(result, name, (options ?? new()).Texts)], options);
    }

    private static ReadOnlyMemory<byte> Whole(FindingsFormat format, FindingsDocument document, FindingsExportOptions? options)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Whole(format, [document], options);
    }

    private static ReadOnlyMemory<byte> Whole(FindingsFormat format, FindingList findings, string? name, FindingsExportOptions? options)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return format != FindingsFormat.Json
            ? Whole(format, [FindingsDocuments.Of(findings, name, (options ?? new()).Texts)], options)
            : throw new ArgumentException(
                "A findings document in JSON states for which profile and by which rules a report was validated, which a list of findings does not know. "
                + "Pass the result of ReadAndValidate, or the document that ReportValidator.CreateDocument returns.", nameof(format));
    }

    /// <summary>The whole output, so that what cannot be written leaves nothing half written.</summary>
    private static ReadOnlyMemory<byte> Whole(FindingsFormat format, IEnumerable<FindingsDocument> documents, FindingsExportOptions? options)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var all = documents.ToList();
        foreach (var document in all)
        {
            ArgumentNullException.ThrowIfNull(document, nameof(documents));
        }

        using var whole = new MemoryStream();
        using var writer = FormatWriter.Create(whole, format, options ?? new());
        foreach (var document in format == FindingsFormat.Sarif ? SarifExport.ByRun(all) : all)
        {
            writer.Write(document);
        }

        writer.Complete();
        return whole.GetBuffer().AsMemory(0, (int)whole.Length);
    }
}
