using System.Buffers;

namespace WhoCode.Reporting.Export;

/// <summary>Writes findings as JSON, CSV, SARIF or Markdown. Every finding is written.</summary>
/// <remarks>
/// <para>The output is created in memory and written when it is complete. For many documents, use <see cref="FindingsWriter"/>.</para>
/// <para>
/// The same documents give the same bytes on any machine and in any culture. The encoding is UTF-8 without a byte order mark. Each line, also
/// the last, ends with a line feed (in CSV with a carriage return and a line feed). The messages are those of the documents, in their
/// language. An unpaired surrogate is written as the replacement character. Properties that a document does not contain are left out. Thread-safe.
/// </para>
/// <para>
/// CSV has the columns document, severity, rule, pointer, line, column, field, message, remedy, paragraphs, deviation, reportId and itemId, and one
/// row for each finding. A document without a name is identified by its digest. Spreadsheets interpret a cell as a formula if it begins with
/// <c>=</c>, <c>+</c>, <c>-</c> or <c>@</c>. The same applies to their full-width forms, a tab and a carriage return. An apostrophe is written before
/// such a character at the beginning of a cell. It is also written after a line break, a tab or a semicolon, where spreadsheets may split. Spaces and
/// quotation marks before the character are ignored. Control characters except tabs and line breaks, and characters that change the direction of the
/// text, are written as escapes such as <c>\u0000</c>. Programs that need the exact texts should use JSON.
/// </para>
/// <para>
/// SARIF has one run for each combination of rule set version and language, and one artifact for each file. A file above the working directory
/// ("../report.json") is relative to a base whose name states the number of levels. In messages, braces are doubled, as SARIF demands, and a space
/// separates "](", so that no text of a report becomes a link. In Markdown, no text of a report becomes markup, a link or HTML.
/// </para>
/// </remarks>
public static class FindingsExport
{
    /// <summary>Writes one findings document.</summary>
    /// <param name="output">The buffer to write to, such as a <see cref="System.IO.Pipelines.PipeWriter"/>. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format to write.</param>
    /// <param name="document">The findings document.</param>
    /// <param name="options">The options, such as the language of headings; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not a defined value.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    /// <exception cref="JsonException">The format is JSON, and an enumeration does not define one of the values.</exception>
    public static void Write(IBufferWriter<byte> output, FindingsFormat format, FindingsDocument document, FindingsExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ToBytes(format, document, options).Span);
    }

    /// <summary>Writes one findings document.</summary>
    /// <param name="output">The stream to write to; it stays open. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format to write.</param>
    /// <param name="document">The findings document.</param>
    /// <param name="options">The options, such as the language of headings; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not a defined value.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    /// <exception cref="JsonException">The format is JSON, and an enumeration does not define one of the values.</exception>
    public static void Write(Stream output, FindingsFormat format, FindingsDocument document, FindingsExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ToBytes(format, document, options).Span);
    }

    /// <summary>Writes one findings document.</summary>
    /// <param name="output">The stream to write to, such as the body of a response; it stays open. Nothing is written to it if the call fails before the writing begins.</param>
    /// <param name="format">The format to write.</param>
    /// <param name="document">The findings document.</param>
    /// <param name="options">The options, such as the language of headings; null for the defaults.</param>
    /// <param name="cancellationToken">A token to cancel the writing.</param>
    /// <returns>A task that completes when the findings are written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not a defined value.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    /// <exception cref="JsonException">The format is JSON, and an enumeration does not define one of the values.</exception>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static ValueTask WriteAsync(
        Stream output, FindingsFormat format, FindingsDocument document, FindingsExportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.WriteAsync(ToBytes(format, document, options), cancellationToken);
    }

    /// <summary>Writes findings documents in the given order. A single document is written as by the overload for one; in JSON, several or none are an array.</summary>
    /// <param name="output">The buffer to write to, such as a <see cref="System.IO.Pipelines.PipeWriter"/>. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format to write.</param>
    /// <param name="documents">The findings documents. In SARIF, those of one run are written together.</param>
    /// <param name="options">The options, such as the language of headings; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/>, <paramref name="documents"/> or one of the documents is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not a defined value.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    /// <exception cref="JsonException">The format is JSON, and an enumeration does not define one of the values.</exception>
    public static void Write(
        IBufferWriter<byte> output, FindingsFormat format, IEnumerable<FindingsDocument> documents, FindingsExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ToBytes(format, documents, options).Span);
    }

    /// <summary>Writes findings documents in the given order. A single document is written as by the overload for one; in JSON, several or none are an array.</summary>
    /// <param name="output">The stream to write to; it stays open. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format to write.</param>
    /// <param name="documents">The findings documents. In SARIF, those of one run are written together.</param>
    /// <param name="options">The options, such as the language of headings; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/>, <paramref name="documents"/> or one of the documents is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not a defined value.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    /// <exception cref="JsonException">The format is JSON, and an enumeration does not define one of the values.</exception>
    public static void Write(Stream output, FindingsFormat format, IEnumerable<FindingsDocument> documents, FindingsExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ToBytes(format, documents, options).Span);
    }

    /// <summary>Writes findings documents in the given order. A single document is written as by the overload for one; in JSON, several or none are an array.</summary>
    /// <param name="output">The stream to write to, such as the body of a response; it stays open. Nothing is written to it if the call fails before the writing begins.</param>
    /// <param name="format">The format to write.</param>
    /// <param name="documents">The findings documents. In SARIF, those of one run are written together.</param>
    /// <param name="options">The options, such as the language of headings; null for the defaults.</param>
    /// <param name="cancellationToken">A token to cancel the writing.</param>
    /// <returns>A task that completes when the findings are written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="output"/>, <paramref name="documents"/> or one of the documents is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not a defined value.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    /// <exception cref="JsonException">The format is JSON, and an enumeration does not define one of the values.</exception>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static ValueTask WriteAsync(
        Stream output, FindingsFormat format, IEnumerable<FindingsDocument> documents, FindingsExportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.WriteAsync(ToBytes(format, documents, options), cancellationToken);
    }

    /// <summary>Writes the findings in a report that was read and validated.</summary>
    /// <typeparam name="TReport">The kind of report.</typeparam>
    /// <param name="output">The buffer to write to, such as a <see cref="System.IO.Pipelines.PipeWriter"/>. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format to write.</param>
    /// <param name="result">The result of <c>ReadAndValidate</c> or <c>ReadAndValidateAsync</c>.</param>
    /// <param name="name">The name of the report, such as a file name; null, the default, for none.</param>
    /// <param name="options">The options, such as the language of headings; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="result"/> is null.</exception>
    /// <exception cref="ArgumentException">The report was read but not validated.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not a defined value.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    /// <exception cref="JsonException">The format is JSON, and an enumeration does not define one of the values.</exception>
    public static void Write<TReport>(
        IBufferWriter<byte> output, FindingsFormat format, ReadResult<TReport> result, string? name = null, FindingsExportOptions? options = null)
        where TReport : Report
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ToBytes(format, result, name, options).Span);
    }

    /// <summary>Writes the findings in a report that was read and validated.</summary>
    /// <typeparam name="TReport">The kind of report.</typeparam>
    /// <param name="output">The stream to write to; it stays open. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format to write.</param>
    /// <param name="result">The result of <c>ReadAndValidate</c> or <c>ReadAndValidateAsync</c>.</param>
    /// <param name="name">The name of the report, such as a file name; null, the default, for none.</param>
    /// <param name="options">The options, such as the language of headings; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="result"/> is null.</exception>
    /// <exception cref="ArgumentException">The report was read but not validated.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not a defined value.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    /// <exception cref="JsonException">The format is JSON, and an enumeration does not define one of the values.</exception>
    public static void Write<TReport>(
        Stream output, FindingsFormat format, ReadResult<TReport> result, string? name = null, FindingsExportOptions? options = null)
        where TReport : Report
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ToBytes(format, result, name, options).Span);
    }

    /// <summary>Writes the findings in a report that was read and validated.</summary>
    /// <typeparam name="TReport">The kind of report.</typeparam>
    /// <param name="output">The stream to write to, such as the body of a response; it stays open. Nothing is written to it if the call fails before the writing begins.</param>
    /// <param name="format">The format to write.</param>
    /// <param name="result">The result of <c>ReadAndValidate</c> or <c>ReadAndValidateAsync</c>.</param>
    /// <param name="name">The name of the report, such as a file name; null, the default, for none.</param>
    /// <param name="options">The options, such as the language of headings; null for the defaults.</param>
    /// <param name="cancellationToken">A token to cancel the writing.</param>
    /// <returns>A task that completes when the findings are written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="result"/> is null.</exception>
    /// <exception cref="ArgumentException">The report was read but not validated.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not a defined value.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    /// <exception cref="JsonException">The format is JSON, and an enumeration does not define one of the values.</exception>
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
        return output.WriteAsync(ToBytes(format, result, name, options), cancellationToken);
    }

    /// <summary>Writes a list of findings, in any format except JSON.</summary>
    /// <param name="output">The buffer to write to, such as a <see cref="System.IO.Pipelines.PipeWriter"/>. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format to write.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="name">The name of the report, such as a file name; null, the default, for none.</param>
    /// <param name="options">The options, such as the language of headings; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="findings"/> is null.</exception>
    /// <exception cref="ArgumentException">The format is JSON, which also contains the profile and the version of the rules. Use an overload for results or for findings documents.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not a defined value.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    public static void Write(
        IBufferWriter<byte> output, FindingsFormat format, FindingList findings, string? name = null, FindingsExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ToBytes(format, findings, name, options).Span);
    }

    /// <summary>Writes a list of findings, in any format except JSON.</summary>
    /// <param name="output">The stream to write to; it stays open. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format to write.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="name">The name of the report, such as a file name; null, the default, for none.</param>
    /// <param name="options">The options, such as the language of headings; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="findings"/> is null.</exception>
    /// <exception cref="ArgumentException">The format is JSON, which also contains the profile and the version of the rules. Use an overload for results or for findings documents.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not a defined value.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    public static void Write(Stream output, FindingsFormat format, FindingList findings, string? name = null, FindingsExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ToBytes(format, findings, name, options).Span);
    }

    /// <summary>Writes a list of findings, in any format except JSON.</summary>
    /// <param name="output">The stream to write to, such as the body of a response; it stays open. Nothing is written to it if the call fails before the writing begins.</param>
    /// <param name="format">The format to write.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="name">The name of the report, such as a file name; null, the default, for none.</param>
    /// <param name="options">The options, such as the language of headings; null for the defaults.</param>
    /// <param name="cancellationToken">A token to cancel the writing.</param>
    /// <returns>A task that completes when the findings are written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="findings"/> is null.</exception>
    /// <exception cref="ArgumentException">The format is JSON, which also contains the profile and the version of the rules. Use an overload for results or for findings documents.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not a defined value.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static ValueTask WriteAsync(
        Stream output, FindingsFormat format, FindingList findings, string? name = null, FindingsExportOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.WriteAsync(ToBytes(format, findings, name, options), cancellationToken);
    }

    private static ReadOnlyMemory<byte> ToBytes<TReport>(FindingsFormat format, ReadResult<TReport> result, string? name, FindingsExportOptions? options)
        where TReport : Report
    {
        ArgumentNullException.ThrowIfNull(result);
        options ??= new();
        return ToBytes(format, [FindingsDocuments.Of(result, name, options.Texts, options.Quotes)], options);
    }

    private static ReadOnlyMemory<byte> ToBytes(FindingsFormat format, FindingsDocument document, FindingsExportOptions? options)
    {
        ArgumentNullException.ThrowIfNull(document);
        return ToBytes(format, [document], options);
    }

    private static ReadOnlyMemory<byte> ToBytes(FindingsFormat format, FindingList findings, string? name, FindingsExportOptions? options)
    {
        ArgumentNullException.ThrowIfNull(findings);
        options ??= new();
        return format != FindingsFormat.Json
            ? ToBytes(format, [FindingsDocuments.Of(findings, name, options.Texts, options.Quotes)], options)
            : throw new ArgumentException(
                "A findings document in JSON contains the profile and the version of the rules, which a list of findings does not contain. "
                + "Pass the result of ReadAndValidate, or the document that ReportValidator.CreateDocument returns.", nameof(format));
    }

    /// <summary>Returns the complete output, so that nothing is written if it cannot be created.</summary>
    private static ReadOnlyMemory<byte> ToBytes(FindingsFormat format, IEnumerable<FindingsDocument> documents, FindingsExportOptions? options)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var all = documents.ToList();
        foreach (var document in all)
        {
            ArgumentNullException.ThrowIfNull(document, nameof(documents));
        }

        using var output = new MemoryStream();
        using var writer = FormatWriter.Create(output, format, options ?? new());
        foreach (var document in format == FindingsFormat.Sarif ? SarifExport.ByRun(all) : all)
        {
            writer.Write(document);
        }

        writer.Complete();
        return output.GetBuffer().AsMemory(0, (int)output.Length);
    }
}
