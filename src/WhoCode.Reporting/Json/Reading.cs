namespace WhoCode.Reporting;

/// <summary>Reads JSON: first on the fast path, and on the explaining path only if that fails.</summary>
internal sealed class Reading
{
    private readonly IPartShape root;
    private IReadOnlyList<ReadingFault> faults = [];
    private byte[]? mended;

    private Reading(IPartShape root) => this.root = root;

    /// <summary>The document; null if the JSON is not an object or exceeds a limit.</summary>
    public object? Document { get; private set; }

    /// <summary>The report that rules can be applied to; null if the JSON breaks off or is not a report.</summary>
    public Report? WholeReport => IsWhole ? Document as Report : null;

    /// <summary><see langword="true"/> if the JSON was read to its end, so that a property that was not read is certainly missing.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary><see langword="true"/> if the JSON was read without errors, so that the document contains everything in it.</summary>
    public bool IsSound => Document is not null && faults.Count == 0;

    /// <summary>
    /// <see langword="true"/> if a text in the document may contain a control character. In valid JSON, only an escape can produce one.
    /// </summary>
    public bool MayHoldOdd(ReadOnlySpan<byte> raw) => faults.Count > 0 || raw.Contains((byte)'\\');

    /// <summary><see langword="true"/> if the document has a property that is unknown for its kind, so that it may be of another kind.</summary>
    public bool HasUnknownAtRoot { get; private set; }

    /// <summary>The locations that could not be read and are empty now.</summary>
    public JsonPointer[] Unread => faults.Count == 0 ? [] : [.. faults.Where(fault => fault.Settles is not null).Select(fault => fault.Settles!.Value)];

    /// <summary>Reads a report of one kind or of either kind.</summary>
    /// <remarks>
    /// If it can be of either kind, the first property that only one of them has decides. All properties are examined only if that kind has
    /// unknown properties.
    /// </remarks>
    public static Reading OfReport<TReport>(ReadOnlySpan<byte> raw, ReportingCatalog catalog, ReadingLimits limits, bool isWhole = true) where TReport : Report
    {
        var isEither = typeof(TReport) == typeof(Report) && raw.Length <= limits.MaxBytes;
        IPartShape kind = isEither ? ReportKind.OfText(raw, byFirstProperty: true)
            : typeof(TReport) == typeof(NationalReport) ? Contract.NationalReport
            : Contract.StakeholderReport;
        var reading = Of(raw, kind, catalog, limits, isWhole);
        return isEither && reading.HasUnknownAtRoot && ReportKind.OfText(raw) is var better && better != kind
            ? Of(raw, better, catalog, limits)
            : reading;
    }

    public static Reading Of(ReadOnlySpan<byte> raw, IPartShape root, ReportingCatalog catalog, ReadingLimits limits, bool isWhole = true)
    {
        var reading = new Reading(root);
        if (LimitPass.TooLong(raw.Length, limits, isWhole) is { } tooLong)
        {
            reading.Refuse(tooLong);
            return reading;
        }

        var utf8 = SourceText.WithoutMark(raw);
        var isBeyond = LimitPass.IsNeeded(utf8.Length, limits) && LimitPass.IsExceeded(utf8, limits);
        reading.Document = isBeyond ? null : root.ReadWhole(utf8);
        if (reading.Document is null)
        {
            reading.Explain(raw, catalog, limits);
        }

        return reading;
    }

    /// <summary>Returns the read errors and the findings of rules, with their positions in the JSON, in stable order.</summary>
    /// <param name="raw">The JSON.</param>
    /// <param name="ruleFindings">The findings of rules, in any order.</param>
    public FindingList Finish(ReadOnlySpan<byte> raw, IReadOnlyList<Finding> ruleFindings)
    {
        if (faults.Count == 0 && ruleFindings.Count == 0)
        {
            return FindingList.Empty;
        }

        var utf8 = mended ?? SourceText.WithoutMark(raw);
        var unsettled = Unsettled(faults, ruleFindings);
        var offsets = PointerToOffset.Find(utf8, unsettled.Select(finding => finding.Pointer));
        var positions = OffsetToPosition.Find(utf8, faults.Select(fault => fault.Offset).Concat(offsets.Values));
        return FindingOrder.Sort(
            [
                .. faults.Select(fault => Finding.Of(fault, positions[fault.Offset])),
                .. unsettled.Select(finding => finding with { Position = positions[offsets[finding.Pointer]] }),
            ],
            root,
            Document);
    }

    /// <summary>Returns the findings of rules, without those at locations about which a read error already reports everything.</summary>
    public static List<Finding> Unsettled(IReadOnlyList<ReadingFault> faults, IReadOnlyList<Finding> ruleFindings)
    {
        var covered = new CoveredLocations(faults);
        return [.. ruleFindings.Where(finding => !covered.Includes(finding.Pointer))];
    }

    private void Refuse(ReadingFault excess) => (faults, IsWhole) = ([excess], false);

    private void Explain(ReadOnlySpan<byte> raw, ReportingCatalog catalog, ReadingLimits limits)
    {
        var text = SourceText.Mend(raw);
        mended = text.Utf8;
        if (LimitPass.IsNeeded(text.Utf8.Length, limits) && LimitPass.Excess(text.Utf8, limits) is { } excess)
        {
            Refuse(excess);
            return;
        }

        var explained = ExplainingReader.Read(text, root, Contract.Roots, catalog, limits);
        IsWhole = explained.IsWhole;
        HasUnknownAtRoot = explained.HasUnknownAtRoot;
        Document = explained.Document;
        faults = explained.Faults;
    }

    /// <summary>The locations about which a read error already reports everything.</summary>
    private sealed class CoveredLocations(IEnumerable<ReadingFault> faults)
    {
        private readonly HashSet<string> locations = [.. faults.Where(fault => fault.Settles is not null).Select(fault => fault.Settles!.Value.ToString())];

        /// <summary><see langword="true"/> if the pointer refers to one of the locations, or to one inside it.</summary>
        public bool Includes(JsonPointer pointer)
        {
            var text = pointer.ToString().AsSpan();
            for (var around = locations.GetAlternateLookup<ReadOnlySpan<char>>(); locations.Count > 0; text = text[..text.LastIndexOf('/')])
            {
                if (around.Contains(text))
                {
                    return true;
                }

                if (text.IsEmpty)
                {
                    break;
                }
            }

            return false;
        }
    }
}
