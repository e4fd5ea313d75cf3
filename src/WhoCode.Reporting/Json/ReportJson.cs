using System.Buffers;

namespace WhoCode.Reporting;

/// <summary>Reads and writes reports as JSON, UTF-8, format version 1.0.</summary>
/// <remarks>
/// Reading never throws for what a text holds: every fault is a finding, all of them at once, and what can be read is read. Members
/// are never lost: what the format does not know is a finding, except under <c>extensions</c>, which are kept as they are. Safe on
/// any thread.
/// </remarks>
public static class ReportJson
{
    /// <summary>How deep objects and lists may be nested: 64.</summary>
    public const int MaxDepth = ReadingLimits.MostDepth;

    /// <summary>How JSON is laid out for people: indented, and characters as they are.</summary>
    internal static readonly JsonWriterOptions Layout = new()
    {
        Encoder = ReadableEncoder.Instance,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>Reads a stakeholder report.</summary>
    /// <param name="utf8Json">The text. A byte order mark is passed over.</param>
    /// <param name="catalog">Where suggestions for misspelt values are looked up; the built-in one if not given.</param>
    /// <param name="limits">How much of the text is read; <see cref="ReadingLimits.Default"/> if not given.</param>
    public static ReadResult<StakeholderReport> ReadStakeholderReport(
        ReadOnlySpan<byte> utf8Json, ReportingCatalog? catalog = null, ReadingLimits? limits = null)
    {
        var report = Read(utf8Json, Contract.StakeholderReport, catalog ?? ReportingCatalog.BuiltIn, limits, out var faults);
        return new(report, faults, faults.Count == 0);
    }

    /// <inheritdoc cref="ReadStakeholderReport(ReadOnlySpan{byte}, ReportingCatalog?, ReadingLimits?)"/>
    /// <param name="json">The text.</param>
    /// <param name="catalog">Where suggestions for misspelt values are looked up; the built-in one if not given.</param>
    /// <param name="limits">How much of the text is read; <see cref="ReadingLimits.Default"/> if not given.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static ReadResult<StakeholderReport> ReadStakeholderReport(string json, ReportingCatalog? catalog = null, ReadingLimits? limits = null) =>
        ReadStakeholderReport(Utf8Of(json), catalog, limits);

    /// <summary>Reads a national report.</summary>
    /// <inheritdoc cref="ReadStakeholderReport(ReadOnlySpan{byte}, ReportingCatalog?, ReadingLimits?)"/>
    public static ReadResult<NationalReport> ReadNationalReport(
        ReadOnlySpan<byte> utf8Json, ReportingCatalog? catalog = null, ReadingLimits? limits = null)
    {
        var report = Read(utf8Json, Contract.NationalReport, catalog ?? ReportingCatalog.BuiltIn, limits, out var faults);
        return new(report, faults, faults.Count == 0);
    }

    /// <summary>Reads a national report.</summary>
    /// <inheritdoc cref="ReadStakeholderReport(string, ReportingCatalog?, ReadingLimits?)"/>
    public static ReadResult<NationalReport> ReadNationalReport(string json, ReportingCatalog? catalog = null, ReadingLimits? limits = null) =>
        ReadNationalReport(Utf8Of(json), catalog, limits);

    /// <summary>
    /// Gives findings that were made by other means, such as another validator, their lines and columns in the text that they speak of,
    /// and the order in which findings stand everywhere.
    /// </summary>
    /// <param name="utf8Json">The text. It may be broken; then as far as it can be read.</param>
    /// <param name="findings">What was found in it. A position that one has is kept.</param>
    /// <param name="limits">How much of the text is read; <see cref="ReadingLimits.Default"/> if not given.</param>
    /// <returns>The findings; where the text goes beyond a limit, without places that they do not have, and with a finding that says so.</returns>
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

    /// <summary>Writes a report as indented JSON, UTF-8, with what is empty left out. Reading it gives an equal report.</summary>
    /// <exception cref="JsonException">A value is not one of its enumeration, or a text contains an unpaired surrogate, so there is no way to write it.</exception>
    public static byte[] Write(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return WriteIndented(writer => ReportKind.Write(writer, report));
    }

    /// <summary>Writes a report as indented JSON, UTF-8, with what is empty left out.</summary>
    /// <exception cref="JsonException">A value is not one of its enumeration, or a text contains an unpaired surrogate, so there is no way to write it; nothing is written.</exception>
    public static void Write(Report report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Write(report));
    }

    /// <summary>Writes a report as a form to fill in: as <see cref="Write(Report)"/>, but with every member, null or empty where nothing is given.</summary>
    /// <exception cref="JsonException">A value is not one of its enumeration, or a text contains an unpaired surrogate, so there is no way to write it.</exception>
    public static byte[] WriteTemplate(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return WriteIndented(writer => ReportKind.Write(writer, report, EmptyProperties.AreWritten));
    }

    private static byte[] Utf8Of(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Encoding.UTF8.GetBytes(TextForms.EscapeHalfCharacters(json));
    }

    /// <summary>Writes a document as this format has it: indented, and characters as they are.</summary>
    internal static byte[] WriteIndented(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Layout))
        {
            write(writer);
        }

        return bytes.WrittenSpan.ToArray();
    }

    private static T? Read<T>(
        ReadOnlySpan<byte> utf8Json, PartShape<T> root, ReportingCatalog catalog, ReadingLimits? limits, out FindingList faults)
        where T : class
    {
        var reading = Reading.Of(utf8Json, root, catalog, limits ?? ReadingLimits.Default);
        faults = reading.Finish(utf8Json, []);
        return (T?)reading.Document;
    }

    /// <summary>What reading finds in a text, whatever it is read as.</summary>
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

    /// <summary>What says that a text goes beyond what is read; null for one that does not.</summary>
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
