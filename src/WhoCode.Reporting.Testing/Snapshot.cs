using System.Text;

namespace WhoCode.Reporting.Testing;

/// <summary>The content of a report at one moment: its JSON, or where it holds what cannot be written, its parts printed.</summary>
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

    /// <summary>A report with the same content and nothing shared; null where the content is no JSON or does not come back from it.</summary>
    public Report? CopyOf(Report report) =>
        IsJson && Read(report) is { } copy && copy == report ? copy : null;

    private Report? Read(Report report) =>
        report is NationalReport ? ReportJson.Read<NationalReport>(Text).Report : ReportJson.Read<StakeholderReport>(Text).Report;
}
