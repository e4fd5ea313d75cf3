using WhoCode.Reporting.Findings;

namespace WhoCode.Reporting.Json;

/// <summary>The wire format of what is written about reports, as <see cref="Contract"/> has that of reports.</summary>
internal static class DocumentContract
{
    public static readonly PartShape<FindingsDocument> FindingsDocument = One<FindingsDocumentShape>.Instance;
    public static readonly PartShape<DeviationFile> DeviationFile = One<DeviationFileShape>.Instance;
}
