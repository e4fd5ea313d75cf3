using WhoCode.Reporting.Forms;

namespace WhoCode.Reporting.Differences;

/// <summary>Two versions of a report as trees. Items of the later one have the keys of the items of the earlier one that they are matched with.</summary>
/// <param name="Root">The kind of report.</param>
/// <param name="Before">The earlier version.</param>
/// <param name="After">The later version. What did not change is the same object as in the earlier version.</param>
internal sealed record AlignedReports(IPartShape Root, ObjectNode Before, ObjectNode After)
{
    /// <summary>Whether ids of items are their author's. In views, they only number the items.</summary>
    public static bool HaveLastingIds(Report before, Report after) => before.View is null && after.View is null;

    /// <exception cref="ArgumentException">The reports are of different kinds, or nested too deep.</exception>
    /// <exception cref="JsonException">A report contains a value that JSON cannot represent.</exception>
    public static AlignedReports Create(Report before, Report after)
    {
        if (before.GetType() != after.GetType())
        {
            throw new ArgumentException(
                $"The earlier version is a {NameOf(before)} and the later one a {NameOf(after)}. Compare two reports of the same kind.", nameof(after));
        }

        IPartShape root = before is NationalReport ? Contract.NationalReport : Contract.StakeholderReport;
        var earlier = TreeOf(before);
        return new(root, earlier, Alignment.Align(root, earlier, TreeOf(after), HaveLastingIds(before, after)));
    }

    public static ObjectNode TreeOf(Report report) => (ObjectNode)NodeParser.From(writer => ReportKind.Write(writer, report));

    private static string NameOf(Report report) => report is NationalReport ? "national report" : "stakeholder report";
}
