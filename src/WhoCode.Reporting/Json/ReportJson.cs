using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Reports;
using WhoCode.Reporting.Rounds;

namespace WhoCode.Reporting.Json;

/// <summary>Reads and writes reports as JSON, UTF-8, format version 1.0.</summary>
/// <remarks>
/// Reading never throws for what a text holds: every fault is a finding, all of them at once, and what can be read is read. Members
/// are never lost: what the format does not know is a finding, except under <c>extensions</c>, which are kept as they are. Safe on
/// any thread.
/// </remarks>
public static class ReportJson
{
    /// <summary>How deep objects and lists may be nested: 64.</summary>
    public const int MaxDepth = 64;

    private static readonly Lazy<JsonSerializerOptions> ForHosts = new(() => Create());
    private static readonly Lazy<JsonSerializerOptions> Indented = new(() => Create(indented: true));
    private static readonly Lazy<JsonSerializerOptions> AsForm = new(() => Create(indented: true, leavesOutEmpty: false));
    private static readonly Lazy<JsonSerializerOptions> WithHoles = new(() => Create(takesHoles: true));
    private static readonly Lazy<JsonSerializerOptions> WithoutNulls = new(() => Create(indented: true, leavesOutEmpty: false, leavesOutNull: true));

    /// <summary>
    /// The options of the format, for a host that reads or writes reports inside its own JSON. They throw where
    /// <see cref="ReadStakeholderReport(ReadOnlySpan{byte}, ReportingCatalog?, ReadingLimits?)"/> explains. Read-only.
    /// </summary>
    /// <remarks>
    /// Characters are written as they are, not escaped for HTML: do not put the text into a page without escaping it there.
    /// </remarks>
    public static JsonSerializerOptions Options => ForHosts.Value;

    /// <summary>Reads a stakeholder report.</summary>
    /// <param name="utf8Json">The text. A byte order mark is passed over.</param>
    /// <param name="catalog">Where suggestions for misspelt values are looked up; the built-in one if not given.</param>
    /// <param name="limits">How much of the text is read; <see cref="ReadingLimits.Default"/> if not given.</param>
    public static ReadResult<StakeholderReport> ReadStakeholderReport(
        ReadOnlySpan<byte> utf8Json, ReportingCatalog? catalog = null, ReadingLimits? limits = null)
    {
        var report = Read(utf8Json, Contract.StakeholderReport, catalog ?? ReportingCatalog.BuiltIn, limits, out var faults);
        return new(report, faults);
    }

    /// <summary>Reads a stakeholder report.</summary>
    /// <param name="json">The text.</param>
    /// <param name="catalog">Where suggestions for misspelt values are looked up; the built-in one if not given.</param>
    /// <param name="limits">How much of the text is read; <see cref="ReadingLimits.Default"/> if not given.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static ReadResult<StakeholderReport> ReadStakeholderReport(string json, ReportingCatalog? catalog = null, ReadingLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ReadStakeholderReport(Encoding.UTF8.GetBytes(json), catalog, limits);
    }

    /// <summary>Reads a national report.</summary>
    /// <param name="utf8Json">The text. A byte order mark is passed over.</param>
    /// <param name="catalog">Where suggestions for misspelt values are looked up; the built-in one if not given.</param>
    /// <param name="limits">How much of the text is read; <see cref="ReadingLimits.Default"/> if not given.</param>
    public static ReadResult<NationalReport> ReadNationalReport(
        ReadOnlySpan<byte> utf8Json, ReportingCatalog? catalog = null, ReadingLimits? limits = null)
    {
        var report = Read(utf8Json, Contract.NationalReport, catalog ?? ReportingCatalog.BuiltIn, limits, out var faults);
        return new(report, faults);
    }

    /// <summary>Reads a national report.</summary>
    /// <param name="json">The text.</param>
    /// <param name="catalog">Where suggestions for misspelt values are looked up; the built-in one if not given.</param>
    /// <param name="limits">How much of the text is read; <see cref="ReadingLimits.Default"/> if not given.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static ReadResult<NationalReport> ReadNationalReport(string json, ReportingCatalog? catalog = null, ReadingLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ReadNationalReport(Encoding.UTF8.GetBytes(json), catalog, limits);
    }

    /// <summary>
    /// Gives findings that were made by other means, such as another validator, their lines and columns in the text that they speak of,
    /// and the order in which findings stand everywhere.
    /// </summary>
    /// <param name="utf8Json">The text. It may be broken; then as far as it can be read.</param>
    /// <param name="findings">What was found in it. A position that one has is kept.</param>
    /// <param name="limits">How much of the text is read; <see cref="ReadingLimits.Default"/> if not given.</param>
    /// <returns>The findings; where the text goes beyond a limit, without places that they do not have, and with a finding that says so.</returns>
    public static FindingList Locate(ReadOnlySpan<byte> utf8Json, IEnumerable<Finding> findings, ReadingLimits? limits = null)
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
        var offsets = TextPlaces.Offsets(utf8, all.Select(finding => finding.Pointer));
        var positions = SourceText.Positions(utf8, offsets.Values);
        var root = DocumentKind.OfReport(utf8);
        return FindingOrder.Sort(
            all.Select(finding => finding with { Position = finding.Position ?? positions[offsets[finding.Pointer]] }),
            root,
            root == Contract.NationalReport
                ? Start(utf8Json, Contract.NationalReport, ReportingCatalog.BuiltIn, limits).Report
                : Start(utf8Json, Contract.StakeholderReport, ReportingCatalog.BuiltIn, limits).Report);
    }

    /// <summary>Writes a report as indented JSON, UTF-8, with what is empty left out. Reading it gives an equal report.</summary>
    /// <exception cref="JsonException">A value is not one of its enumeration, so there is no way to write it.</exception>
    public static byte[] Write(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return JsonSerializer.SerializeToUtf8Bytes(report, Indented.Value.GetTypeInfo(report.GetType()));
    }

    /// <summary>Writes a report as indented JSON, UTF-8, with what is empty left out.</summary>
    /// <exception cref="JsonException">A value is not one of its enumeration, so there is no way to write it.</exception>
    public static void Write(Report report, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        JsonSerializer.Serialize(stream, report, Indented.Value.GetTypeInfo(report.GetType()));
    }

    /// <summary>Writes a report as a form to fill in: as <see cref="Write(Report)"/>, but with every member, null or empty where nothing is given.</summary>
    /// <exception cref="JsonException">A value is not one of its enumeration, so there is no way to write it.</exception>
    public static byte[] WriteForm(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return JsonSerializer.SerializeToUtf8Bytes(report, AsForm.Value.GetTypeInfo(report.GetType()));
    }

    /// <summary>How documents that machines make are written: without what is null, with what is empty.</summary>
    internal static JsonSerializerOptions AsDocument => WithoutNulls.Value;

    internal static Reading<T> Start<T>(ReadOnlySpan<byte> utf8Json, PartShape<T> root, ReportingCatalog catalog, ReadingLimits? limits)
        where T : class =>
        Reading<T>.Of(utf8Json, root, () => TypeInfo<T>(WithHoles.Value), catalog, limits ?? ReadingLimits.Default);

    internal static T? Read<T>(
        ReadOnlySpan<byte> utf8Json, PartShape<T> root, ReportingCatalog catalog, ReadingLimits? limits, out FindingList faults)
        where T : class
    {
        var reading = Start(utf8Json, root, catalog, limits);
        faults = reading.Finish(utf8Json, FindingList.Empty);
        return reading.Report;
    }

    /// <summary>What reading finds in a text, whatever it is read as.</summary>
    internal static FindingList FaultsOf(ReadOnlySpan<byte> utf8Json, IPartShape root, ReportingCatalog catalog, ReadingLimits? limits)
    {
        if (FaultBeyond(utf8Json, limits ?? ReadingLimits.Default) is { } beyond)
        {
            return new([beyond]);
        }

        var text = SourceText.Mend(utf8Json);
        var faults = ExplainingReader.Read(text, root, catalog, limits ?? ReadingLimits.Default).Faults;
        var positions = SourceText.Positions(text.Utf8, faults.Select(fault => fault.Offset));
        return FindingOrder.Sort(faults.Select(fault => fault.At(positions[fault.Offset])), root, report: null);
    }

    /// <summary>What says that a text goes beyond what is read; null for one that does not.</summary>
    internal static Finding? FaultBeyond(ReadOnlySpan<byte> utf8Json, ReadingLimits limits)
    {
        if (LimitPass.TooLong(utf8Json.Length, limits) is { } tooLong)
        {
            return tooLong.At(new(1, 1));
        }

        if (!LimitPass.IsNeeded(utf8Json.Length, limits))
        {
            return null;
        }

        var utf8 = SourceText.Mend(utf8Json).Utf8;
        return LimitPass.Excess(utf8, limits) is { } excess ? excess.At(SourceText.Positions(utf8, [excess.Offset])[excess.Offset]) : null;
    }

    internal static JsonTypeInfo<T> TypeInfo<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions Create(bool takesHoles = false, bool indented = false, bool leavesOutEmpty = true, bool leavesOutNull = false)
    {
        var options = new JsonSerializerOptions(ReportJsonContext.Default.Options)
        {
            MaxDepth = MaxDepth,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            WriteIndented = indented,
            DefaultIgnoreCondition = leavesOutNull ? JsonIgnoreCondition.WhenWritingNull : JsonIgnoreCondition.Never,
            NewLine = "\n",
            TypeInfoResolver = leavesOutEmpty ? ReportJsonContext.Default.WithAddedModifier(LeaveOutWhatIsEmpty) : ReportJsonContext.Default,
        };
        if (takesHoles)
        {
            for (var i = 0; i < options.Converters.Count; i++)
            {
                options.Converters[i] = options.Converters[i] is IHoleTaker taker ? taker.TakingHoles() : options.Converters[i];
            }
        }

        options.MakeReadOnly();
        return options;
    }

    private static void LeaveOutWhatIsEmpty(JsonTypeInfo contract)
    {
        foreach (var property in contract.Properties)
        {
            property.ShouldSerialize = static (_, value) => value is not (null or System.Collections.ICollection { Count: 0 });
        }
    }
}
