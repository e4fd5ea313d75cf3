using WhoCode.Reporting.Forms;

namespace WhoCode.Reporting.Differences;

/// <summary>Creates JSON Patches (RFC 6902) that change one version of a report into another.</summary>
/// <remarks>
/// A patch contains everything that differs, whatever the consents in the reports. So it is only for those who may see both reports completely, such as the
/// secretariat. For anyone else, pass two views for the same audience (<see cref="ReportViews.ViewFor"/>). Thread-safe.
/// </remarks>
public static class ReportPatch
{
    /// <summary>Creates the patch that changes one version of a report into another.</summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version.</param>
    /// <returns>
    /// The patch, indented, in UTF-8; an empty list of operations if the versions are the same. Applied to the JSON of the earlier version, for example
    /// with <see cref="ReportDraft.ApplyPatch"/>, it gives the JSON of the later one: the same properties, items and values. The
    /// notation of numbers and the order of properties may differ.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> or <paramref name="after"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// One version is a stakeholder report, and the other a national report. Or an extension is nested so deep that the report has more than 64 levels.
    /// </exception>
    /// <exception cref="JsonException">A report contains a value that JSON cannot represent.</exception>
    public static byte[] Create(Report before, Report after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (_, earlier, later) = AlignedReports.Create(before, after);
        return ReportJson.WriteIndented(writer => NodeDifference.WritePatch(writer, earlier, later));
    }
}
