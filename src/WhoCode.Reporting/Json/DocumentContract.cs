using WhoCode.Reporting.Findings;

namespace WhoCode.Reporting.Json;

/// <summary>The shapes of what is written about reports: <see cref="Contract"/> has those of reports, which these may hold too.</summary>
internal static class DocumentContract
{
    public static readonly WireShape<RuleId> RuleId = new("rule-id", static (_, _) => null);
    public static readonly WireShape<JsonPointer> JsonPointer = new("json-pointer", static (_, _) => null);
    public static readonly EnumShape<Severity> Severity = new();
    public static readonly EnumShape<Profile> Profile = new();
    public static readonly EnumShape<DigestForm> DigestForm = new();
    public static readonly PartShape<FindingsDocument> FindingsDocument = new FindingsDocumentShape();
    public static readonly PartShape<DocumentDigest> DocumentDigest = new DocumentDigestShape();
    public static readonly PartShape<FindingCounts> FindingCounts = new FindingCountsShape();
    public static readonly PartShape<RuleCount> RuleCount = new RuleCountShape();
    public static readonly PartShape<FieldCount> FieldCount = new FieldCountShape();
    public static readonly PartShape<DocumentedFinding> DocumentedFinding = new DocumentedFindingShape();
    public static readonly PartShape<AppliedDeviation> AppliedDeviation = new AppliedDeviationShape();
    public static readonly PartShape<DeviationFile> DeviationFile = new DeviationFileShape();
    public static readonly PartShape<Deviation> Deviation = new DeviationShape();
}
