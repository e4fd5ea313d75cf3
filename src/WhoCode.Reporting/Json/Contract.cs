namespace WhoCode.Reporting;

/// <summary>
/// The wire format: all that the properties of these documents lead to. The reader, writer, members, constraints, plan, pointers and
/// schema of a new type follow from the type.
/// </summary>
internal static partial class Contract
{
    public static readonly PartShape<StakeholderReport> StakeholderReport = One<StakeholderReportShape>.Instance;
    public static readonly PartShape<NationalReport> NationalReport = One<NationalReportShape>.Instance;
    public static readonly PartShape<FindingsDocument> FindingsDocument = One<FindingsDocumentShape>.Instance;
    public static readonly PartShape<DeviationFile> DeviationFile = One<DeviationFileShape>.Instance;
}
