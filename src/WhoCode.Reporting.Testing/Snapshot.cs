using System.Text;

namespace WhoCode.Reporting.Testing;

/// <summary>The content of a report at one moment: its JSON, or its text form if JSON cannot represent it.</summary>
internal readonly record struct Snapshot(string Text, bool IsJson)
{
    public static Snapshot Of(Report report)
    {
        try
        {
            return new(Encoding.UTF8.GetString(ReportJson.Write(report)), IsJson: true);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return new(report.ToString(), IsJson: false);
        }
    }

    /// <summary>Returns an equal report that shares no objects; null if JSON cannot represent the report exactly.</summary>
    public Report? CopyOf(Report report) =>
        IsJson && Read(report) is { } copy && copy == report ? copy : null;

    private Report? Read(Report report) =>
        report is NationalReport ? ReportJson.Read<NationalReport>(Text).Report : ReportJson.Read<StakeholderReport>(Text).Report;
}
