namespace WhoCode.Reporting;

/// <summary>The JSON format: everything that can be reached from the properties of these documents.</summary>
/// <remarks>The reader, writer, constraints, validation plan, pointers and schema of a new type follow from its properties.</remarks>
internal static partial class Contract
{
    public static readonly PartShape<StakeholderReport> StakeholderReport = One<StakeholderReportShape>.Instance;
    public static readonly PartShape<NationalReport> NationalReport = One<NationalReportShape>.Instance;
    public static readonly PartShape<FindingsDocument> FindingsDocument = One<FindingsDocumentShape>.Instance;
    public static readonly PartShape<DeviationFile> DeviationFile = One<DeviationFileShape>.Instance;
}
