using System.Buffers;
using WhoCode.Reporting.Pages;

namespace WhoCode.Reporting.Coverage;

/// <summary>Specifies the format in which a coverage is written.</summary>
[JsonConverter(typeof(WireEnumConverter<CoverageFormat>)), TypeConverter(typeof(WireEnumTypeConverter<CoverageFormat>))]
public enum CoverageFormat
{
    /// <summary>JSON that contains everything and can be read again; for programs.</summary>
    Json,

    /// <summary>One table in CSV, with a row for each value and side; for spreadsheets and programs.</summary>
    Csv,

    /// <summary>Markdown with the most frequent values; for a page.</summary>
    Markdown,
}

/// <summary>Writes coverages as JSON, CSV or Markdown.</summary>
/// <remarks>
/// <para>
/// The same coverage gives the same bytes on any machine and in any culture. The encoding is UTF-8 without a byte order mark. Thread-safe.
/// </para>
/// <para>
/// JSON has <c>formatVersion</c> "1.0", <c>audience</c>, <c>reports</c>, <c>maxOtherValues</c> and <c>tables</c>. It contains codes and no labels, so it is the
/// same in every language. Numbers that are 0 are omitted. <see cref="CoverageJson.Read"/> returns an equal coverage.
/// </para>
/// <para>
/// CSV is as RFC 4180 describes it, with lines that end with a carriage return and a line feed. The names of the columns are the same in every language.
/// The column <c>row</c> is "value" for a value, "without-value" for reports and entries that address none, and "unlisted" for the values that are not
/// listed. No cell begins a formula in a spreadsheet.
/// </para>
/// <para>
/// Markdown shows the 50 values that most reports address in each dimension, and says how many more the JSON contains. No text of a report becomes
/// markup, a link or HTML, and characters that could mislead a reader are made visible.
/// </para>
/// </remarks>
public static class CoverageExport
{
    /// <summary>Writes a coverage.</summary>
    /// <param name="output">The buffer to write to, such as a <see cref="System.IO.Pipelines.PipeWriter"/>. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format to write.</param>
    /// <param name="coverage">The coverage.</param>
    /// <param name="texts">The localized texts for headings and labels; null for <see cref="LocalizedTexts.English"/>. JSON contains none.</param>
    /// <param name="catalog">The catalogue that the labels of codes come from; null for <see cref="ReportingCatalog.BuiltIn"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="coverage"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not a defined value.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    public static void Write(IBufferWriter<byte> output, CoverageFormat format, ReportCoverage coverage, LocalizedTexts? texts = null, ReportingCatalog? catalog = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ToBytes(format, coverage, texts, catalog));
    }

    /// <summary>Writes a coverage.</summary>
    /// <param name="output">The stream to write to; it stays open. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format to write.</param>
    /// <param name="coverage">The coverage.</param>
    /// <param name="texts">The localized texts for headings and labels; null for <see cref="LocalizedTexts.English"/>. JSON contains none.</param>
    /// <param name="catalog">The catalogue that the labels of codes come from; null for <see cref="ReportingCatalog.BuiltIn"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="coverage"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not a defined value.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    public static void Write(Stream output, CoverageFormat format, ReportCoverage coverage, LocalizedTexts? texts = null, ReportingCatalog? catalog = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ToBytes(format, coverage, texts, catalog));
    }

    /// <summary>Writes a coverage.</summary>
    /// <param name="output">The stream to write to, such as the body of a response; it stays open. Nothing is written to it if the call fails before the writing begins.</param>
    /// <param name="format">The format to write.</param>
    /// <param name="coverage">The coverage.</param>
    /// <param name="texts">The localized texts for headings and labels; null for <see cref="LocalizedTexts.English"/>. JSON contains none.</param>
    /// <param name="catalog">The catalogue that the labels of codes come from; null for <see cref="ReportingCatalog.BuiltIn"/>.</param>
    /// <param name="cancellationToken">A token to cancel the writing.</param>
    /// <returns>A task that completes when the coverage is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="coverage"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not a defined value.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static ValueTask WriteAsync(
        Stream output, CoverageFormat format, ReportCoverage coverage, LocalizedTexts? texts = null, ReportingCatalog? catalog = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.WriteAsync(ToBytes(format, coverage, texts, catalog), cancellationToken);
    }

    /// <summary>Creates a page of a coverage, which can be written in any format for people, such as HTML.</summary>
    /// <param name="coverage">The coverage.</param>
    /// <param name="texts">The localized texts for headings and labels; null for <see cref="LocalizedTexts.English"/>.</param>
    /// <param name="catalog">The catalogue with the names of values; null for <see cref="ReportingCatalog.BuiltIn"/>.</param>
    /// <returns>The page. Of a long list, it shows the 50 most frequent values.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="coverage"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    public static PageContent CreatePage(ReportCoverage coverage, LocalizedTexts? texts = null, ReportingCatalog? catalog = null)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        return new CoveragePage(coverage, new(texts ?? LocalizedTexts.English, catalog ?? ReportingCatalog.BuiltIn)).Create();
    }

    private static byte[] ToBytes(CoverageFormat format, ReportCoverage coverage, LocalizedTexts? texts, ReportingCatalog? catalog)
    {
        ArgumentNullException.ThrowIfNull(coverage);
        var wording = new CoverageWording(texts ?? LocalizedTexts.English, catalog ?? ReportingCatalog.BuiltIn);
        return format switch
        {
            CoverageFormat.Json => CoverageJsonWriter.Write(coverage),
            CoverageFormat.Csv => CoverageCsv.Write(coverage, wording),
            CoverageFormat.Markdown => PageMarkdown.Write(new CoveragePage(coverage, wording).Create()),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "The format is not defined. Use Json, Csv or Markdown."),
        };
    }
}
