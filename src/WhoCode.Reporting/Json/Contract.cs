using WhoCode.Reporting.Reports;

namespace WhoCode.Reporting.Json;

/// <summary>
/// The wire format of reports: all that the properties of these lead to. The reader, writer, members, constraints, plan, pointers and schema
/// of a new type follow from the type.
/// </summary>
internal static partial class Contract
{
    public static readonly PartShape<StakeholderReport> StakeholderReport = One<StakeholderReportShape>.Instance;
    public static readonly PartShape<NationalReport> NationalReport = One<NationalReportShape>.Instance;

    /// <summary>Every kind of document that is read: what a text can be, as a whole.</summary>
    public static IReadOnlyList<IPartShape> Roots => [StakeholderReport, NationalReport, DocumentContract.FindingsDocument, DocumentContract.DeviationFile];

    /// <summary>The shapes that reports are made of: what a rule can be on.</summary>
    public static IReadOnlyList<Shape> OfReports => Listed();
}
