namespace WhoCode.Reporting.Forms;

/// <summary>One version of a draft, with its report and findings, which are created at first use.</summary>
internal sealed class DraftVersion(ObjectNode root, DraftReader reader, ReportValidator validator, ValidationProfile profile)
{
    private ReadDraft? read;
    private FindingList? findings;
    private ILookup<JsonPointer, Finding>? byPointer;

    public ObjectNode Root => root;

    public Report Report => Contents.Report;

    public FindingList Findings => findings ??= Validate();

    public ILookup<JsonPointer, Finding> ByPointer => byPointer ??= Findings.ToLookup(finding => finding.Pointer);

    private ReadDraft Contents => read ??= reader.Read(root);

    /// <summary>Returns the pointers at which the findings differ from those of another version.</summary>
    public IReadOnlyList<JsonPointer> FindingsThatDiffer(DraftVersion other) => ReferenceEquals(Findings, other.Findings) ? [] :
    [
        .. ByPointer.Select(found => found.Key).Concat(other.ByPointer.Select(found => found.Key)).Distinct()
            .Where(pointer => !ByPointer[pointer].SequenceEqual(other.ByPointer[pointer], SameFinding.Comparer)),
    ];

    public byte[] ToJson() => ReportJson.WriteIndented(root.Write);

    private FindingList Validate()
    {
        var (size, limits) = (root.Size, validator.Limits);
        var isWithinLimits = size.MostBytes <= limits.MaxBytes && size.Properties <= limits.MaxProperties && size.Values <= limits.MaxItems && size.Height <= limits.MaxDepth;
        return Contents.IsExact && isWithinLimits ? validator.ValidateRead(Report, Contents.Faults, profile)
            : Report is NationalReport ? WithoutPositions(validator.ReadAndValidate<NationalReport>(ToJson(), profile))
            : WithoutPositions(validator.ReadAndValidate<StakeholderReport>(ToJson(), profile));
    }

    private static FindingList WithoutPositions<T>(ReadResult<T> result) where T : Report =>
        new([.. result.Findings.Select(finding => finding with { Position = null })]);

    /// <summary>Whether two findings state the same. Values of a message can be lists, which are not equal by content.</summary>
    private sealed class SameFinding : IEqualityComparer<Finding>
    {
        public static readonly SameFinding Comparer = new();

        public bool Equals(Finding? x, Finding? y) => x is null || y is null || x == y ? x == y
            : x with { Arguments = [] } == y with { Arguments = [] } && x.ToString() == y.ToString();

        public int GetHashCode(Finding finding) => finding.Pointer.GetHashCode();
    }
}
