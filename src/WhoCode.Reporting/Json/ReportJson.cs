using System.Buffers;

namespace WhoCode.Reporting;

/// <summary>Reads and writes reports as JSON, in UTF-8 and format version 1.0.</summary>
/// <remarks>
/// Reading does not throw for invalid content: all errors in the document become findings at once, and everything else is read. No property is lost
/// silently: a property that the format does not define has a finding, except in <c>extensions</c>, which are kept unchanged. Thread-safe.
/// </remarks>
public static class ReportJson
{
    /// <summary>The maximum nesting of objects and lists: 64.</summary>
    public const int MaxDepth = ReadingLimits.MostDepth;

    /// <summary>The JSON layout for people: indented, and with few escapes.</summary>
    internal static readonly JsonWriterOptions Layout = new()
    {
        Encoder = ReadableEncoder.Instance,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>Reads a report of either kind from JSON, without validating it.</summary>
    /// <param name="utf8Json">The JSON document, in UTF-8. A byte order mark is ignored.</param>
    /// <param name="catalog">
    /// The catalogue from which suggestions for misspelt values come; null (the default) for <see cref="ReportingCatalog.BuiltIn"/>.
    /// </param>
    /// <param name="limits">The limits on what is read; null (the default) for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The report, as far as it could be read, and the read errors. A document without properties is read as a stakeholder report.</returns>
    public static ReadResult<Report> Read(ReadOnlySpan<byte> utf8Json, ReportingCatalog? catalog = null, ReadingLimits? limits = null) =>
        Read<Report>(utf8Json, catalog, limits);

    /// <summary>Reads a report of one kind from JSON, without validating it.</summary>
    /// <typeparam name="TReport">
    /// The type of report: <see cref="StakeholderReport"/>, <see cref="NationalReport"/>, or <see cref="Report"/> to let the
    /// properties of the JSON document decide.
    /// </typeparam>
    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, ReportingCatalog?, ReadingLimits?)"/>
    /// <returns>The report, as far as it could be read, and the read errors.</returns>
    public static ReadResult<TReport> Read<TReport>(ReadOnlySpan<byte> utf8Json, ReportingCatalog? catalog = null, ReadingLimits? limits = null)
        where TReport : Report
    {
        var reading = Reading.OfReport<TReport>(utf8Json, catalog ?? ReportingCatalog.BuiltIn, limits ?? ReadingLimits.Default);
        return new((TReport?)reading.Document, reading.Finish(utf8Json, []), reading.IsSound);
    }

    /// <inheritdoc cref="Read(ReadOnlySpan{byte}, ReportingCatalog?, ReadingLimits?)"/>
    /// <param name="json">The JSON document.</param>
    /// <param name="catalog">
    /// The catalogue from which suggestions for misspelt values come; null (the default) for <see cref="ReportingCatalog.BuiltIn"/>.
    /// </param>
    /// <param name="limits">The limits on what is read; null (the default) for <see cref="ReadingLimits.Default"/>.</param>
    /// <exception cref="ArgumentNullException">The JSON document is null.</exception>
    public static ReadResult<Report> Read(string json, ReportingCatalog? catalog = null, ReadingLimits? limits = null) => Read<Report>(json, catalog, limits);

    /// <inheritdoc cref="Read{TReport}(ReadOnlySpan{byte}, ReportingCatalog?, ReadingLimits?)"/>
    /// <param name="json">The JSON document.</param>
    /// <param name="catalog">
    /// The catalogue from which suggestions for misspelt values come; null (the default) for <see cref="ReportingCatalog.BuiltIn"/>.
    /// </param>
    /// <param name="limits">The limits on what is read; null (the default) for <see cref="ReadingLimits.Default"/>.</param>
    /// <exception cref="ArgumentNullException">The JSON document is null.</exception>
    /// <example>
    /// <code>
    /// var (report, findings) = ReportJson.Read&lt;StakeholderReport&gt;("""{"round": 5}""");
    /// </code>
    /// </example>
    public static ReadResult<TReport> Read<TReport>(string json, ReportingCatalog? catalog = null, ReadingLimits? limits = null)
        where TReport : Report => Read<TReport>(Utf8Input.From(json).Utf8.Span, catalog, limits);

    /// <summary>Adds lines and columns to findings that come from elsewhere, such as another validator, and sorts them like all findings.</summary>
    /// <param name="utf8Json">The JSON document, in UTF-8. If it is not well formed, as much of it as possible is read.</param>
    /// <param name="findings">The findings on the document. A finding that has a position keeps it.</param>
    /// <param name="limits">The limits on what is read; null (the default) for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The findings. If the document exceeds a limit, no positions are added, and a finding reports this.</returns>
    /// <exception cref="ArgumentNullException">The findings are null.</exception>
    public static FindingList LocateFindings(ReadOnlySpan<byte> utf8Json, IEnumerable<Finding> findings, ReadingLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var all = findings.ToList();
        if (FaultBeyond(utf8Json, limits ?? ReadingLimits.Default) is { } beyond)
        {
            return FindingOrder.Sort(
                all.Any(finding => finding.Rule == beyond.Rule) ? all : [.. all, beyond], Contract.StakeholderReport, report: null);
        }

        var text = SourceText.WithoutMark(utf8Json);
        var utf8 = SourceText.IsSound(text) ? text : SourceText.Mend(utf8Json).Utf8;
        var offsets = PointerToOffset.Find(utf8, all.Select(finding => finding.Pointer));
        var positions = OffsetToPosition.Find(utf8, offsets.Values);
        var root = ReportKind.OfText(utf8);
        return FindingOrder.Sort(
            all.Select(finding => finding with { Position = finding.Position ?? positions[offsets[finding.Pointer]] }),
            root,
            Reading.Of(utf8Json, root, ReportingCatalog.BuiltIn, limits ?? ReadingLimits.Default).Document);
    }

    /// <summary>
    /// Writes a report as indented JSON, in UTF-8. Properties without a value are omitted. Reading the JSON returns an equal report.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <returns>The JSON, without a byte order mark.</returns>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    /// <exception cref="JsonException">
    /// JSON cannot represent a value: its enumeration does not define it, or it contains an unpaired surrogate.
    /// </exception>
    /// <example>
    /// <code>
    /// File.WriteAllBytes("report.json", ReportJson.Write(report with { SubmittedOn = new DateOnly(2024, 8, 15) }));
    /// </code>
    /// </example>
    public static byte[] Write(Report report) => Whole(report).ToArray();

    /// <summary>Writes a report as indented JSON, in UTF-8, to a buffer.</summary>
    /// <param name="output">The buffer, such as a <see cref="System.IO.Pipelines.PipeWriter"/>. Nothing is written to it if the call fails.</param>
    /// <inheritdoc cref="Write(Report)"/>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException">The buffer or the report is null.</exception>
    public static void Write(IBufferWriter<byte> output, Report report)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Whole(report).Span);
    }

    /// <summary>Writes a report as indented JSON, in UTF-8, to a stream.</summary>
    /// <param name="output">The stream, which stays open. Nothing is written to it if the report cannot be written.</param>
    /// <inheritdoc cref="Write(Report)"/>
    /// <param name="report">The report.</param>
    /// <exception cref="ArgumentNullException">The stream or the report is null.</exception>
    public static void Write(Stream output, Report report)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Whole(report).Span);
    }

    /// <summary>Writes a report as indented JSON, in UTF-8, to a stream, asynchronously.</summary>
    /// <inheritdoc cref="Write(Stream, Report)"/>
    /// <param name="output">
    /// The stream, which stays open, such as the body of a response. Nothing is written to it if the report cannot be written.
    /// </param>
    /// <param name="report">The report.</param>
    /// <param name="cancellationToken">A token to cancel the writing.</param>
    /// <returns>A task that completes when the report is written.</returns>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public static ValueTask WriteAsync(Stream output, Report report, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        return output.WriteAsync(Whole(report), cancellationToken);
    }

    /// <summary>
    /// Writes a report with every property, ready to fill in: properties without a value are written as null, and lists without items as
    /// empty.
    /// </summary>
    /// <param name="report">The report, which can contain values already.</param>
    /// <returns>The JSON, in UTF-8 and without a byte order mark.</returns>
    /// <exception cref="ArgumentNullException">The report is null.</exception>
    /// <exception cref="JsonException">
    /// JSON cannot represent a value: its enumeration does not define it, or it contains an unpaired surrogate.
    /// </exception>
    public static byte[] WriteTemplate(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return WriteIndented(writer => ReportKind.Write(writer, report, EmptyProperties.AreWritten));
    }

    private static ReadOnlyMemory<byte> Whole(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Indented(writer => ReportKind.Write(writer, report)).WrittenMemory;
    }

    /// <summary>Writes a document in the layout of this format: indented, and with few escapes.</summary>
    internal static byte[] WriteIndented(Action<Utf8JsonWriter> write) => Indented(write).WrittenSpan.ToArray();

    /// <inheritdoc cref="WriteIndented"/>
    internal static ArrayBufferWriter<byte> Indented(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Layout))
        {
            write(writer);
        }

        return bytes;
    }

    /// <summary>Returns the read errors in JSON, whatever it is read as.</summary>
    internal static FindingList FaultsOf(ReadOnlySpan<byte> utf8Json, IPartShape root, ReportingCatalog catalog, ReadingLimits? limits)
    {
        if (FaultBeyond(utf8Json, limits ?? ReadingLimits.Default) is { } beyond)
        {
            return new([beyond]);
        }

        var text = SourceText.Mend(utf8Json);
        var faults = ExplainingReader.Read(text, root, Contract.Roots, catalog, limits ?? ReadingLimits.Default).Faults;
        var positions = OffsetToPosition.Find(text.Utf8, faults.Select(fault => fault.Offset));
        return FindingOrder.Sort(faults.Select(fault => Finding.Of(fault, positions[fault.Offset])), root, report: null);
    }

    /// <summary>Returns the finding that reports that JSON exceeds a limit; null if it does not.</summary>
    internal static Finding? FaultBeyond(ReadOnlySpan<byte> utf8Json, ReadingLimits limits)
    {
        if (LimitPass.TooLong(utf8Json.Length, limits) is { } tooLong)
        {
            return Finding.Of(tooLong, new(1, 1));
        }

        if (!LimitPass.IsNeeded(utf8Json.Length, limits))
        {
            return null;
        }

        var utf8 = SourceText.Mend(utf8Json).Utf8;
        return LimitPass.Excess(utf8, limits) is { } excess ? Finding.Of(excess, OffsetToPosition.Find(utf8, [excess.Offset])[excess.Offset]) : null;
    }
}
