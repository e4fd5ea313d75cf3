using System.Buffers;

namespace WhoCode.Reporting.NextRound;

/// <summary>Specifies the format in which the items of a <see cref="CarriedReport{TReport}"/> are written.</summary>
[JsonConverter(typeof(WireEnumConverter<CarriedReportFormat>)), TypeConverter(typeof(WireEnumTypeConverter<CarriedReportFormat>))]
public enum CarriedReportFormat
{
    /// <summary>Plain text in lines of at most 92 characters, unless a word is longer; for a terminal or a message.</summary>
    Text,

    /// <summary>JSON with an object for each item; for programs.</summary>
    Json,

    /// <summary>Markdown with a check box for each item; for a page.</summary>
    Markdown,
}

/// <summary>
/// Writes the items of a <see cref="CarriedReport{TReport}"/> as text, JSON or Markdown: what must be reviewed, what was replaced, and what was not
/// carried. The draft is written by <see cref="ReportJson"/>.
/// </summary>
/// <remarks>
/// <para>
/// The same items give the same bytes on any machine and in any culture. The encoding is UTF-8 without a byte order mark, and lines end with a line
/// feed. Nothing that a person wrote is quoted. Text and Markdown group the items by outcome and explanation. Their locations are those in the draft
/// or, for what was not carried, those in the old report. Thread-safe.
/// </para>
/// <para>
/// JSON has <c>formatVersion</c> "1.0", <c>language</c>, <c>fromRound</c>, <c>round</c>, <c>counts</c> and <c>items</c>. An item has <c>pointer</c>,
/// <c>newPointer</c>, <c>outcome</c>, <c>reason</c> and <c>explanation</c>. A property without a value is omitted.
/// </para>
/// </remarks>
public static class CarriedReportExport
{
    /// <summary>Writes the items.</summary>
    /// <typeparam name="TReport">The type of report.</typeparam>
    /// <param name="output">The buffer to write to, such as a <see cref="System.IO.Pipelines.PipeWriter"/>. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format to write.</param>
    /// <param name="carried">The draft with its items.</param>
    /// <param name="texts">The localized texts for headings, labels and explanations; null for <see cref="LocalizedTexts.English"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="carried"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/>, or an outcome or reason of an item, is not a defined value.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    public static void Write<TReport>(IBufferWriter<byte> output, CarriedReportFormat format, CarriedReport<TReport> carried, LocalizedTexts? texts = null) where TReport : Report
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ToBytes(format, carried, texts));
    }

    /// <summary>Writes the items.</summary>
    /// <typeparam name="TReport">The type of report.</typeparam>
    /// <param name="output">The stream to write to; it stays open. Nothing is written to it if the call fails.</param>
    /// <param name="format">The format to write.</param>
    /// <param name="carried">The draft with its items.</param>
    /// <param name="texts">The localized texts for headings, labels and explanations; null for <see cref="LocalizedTexts.English"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="carried"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/>, or an outcome or reason of an item, is not a defined value.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    public static void Write<TReport>(Stream output, CarriedReportFormat format, CarriedReport<TReport> carried, LocalizedTexts? texts = null) where TReport : Report
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(ToBytes(format, carried, texts));
    }

    /// <summary>Writes the items.</summary>
    /// <typeparam name="TReport">The type of report.</typeparam>
    /// <param name="output">The stream to write to, such as the body of a response; it stays open. Nothing is written to it if the call fails before the writing begins.</param>
    /// <param name="format">The format to write.</param>
    /// <param name="carried">The draft with its items.</param>
    /// <param name="texts">The localized texts for headings, labels and explanations; null for <see cref="LocalizedTexts.English"/>.</param>
    /// <param name="cancellationToken">A token to cancel the writing.</param>
    /// <returns>A task that completes when the items are written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="carried"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/>, or an outcome or reason of an item, is not a defined value.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static ValueTask WriteAsync<TReport>(Stream output, CarriedReportFormat format, CarriedReport<TReport> carried, LocalizedTexts? texts = null, CancellationToken cancellationToken = default)
        where TReport : Report
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.WriteAsync(ToBytes(format, carried, texts), cancellationToken);
    }

    private static byte[] ToBytes<TReport>(CarriedReportFormat format, CarriedReport<TReport> carried, LocalizedTexts? texts) where TReport : Report
    {
        ArgumentNullException.ThrowIfNull(carried);
        IPartShape root = carried.Report is NationalReport ? Contract.NationalReport : Contract.StakeholderReport;
        var list = new CarriedList(carried.FromRound, carried.Round, carried.Items, root, texts ?? LocalizedTexts.English);
        return format switch
        {
            CarriedReportFormat.Text => Encoding.UTF8.GetBytes(CarriedListText.Write(list)),
            CarriedReportFormat.Json => CarriedListJson.Write(list),
            CarriedReportFormat.Markdown => Encoding.UTF8.GetBytes(CarriedListMarkdown.Write(list)),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "The format is not defined. Use Text, Json or Markdown."),
        };
    }
}
