namespace WhoCode.Reporting.Tests.Fuzzing.Laws;

/// <summary>What is written is what was read.</summary>
internal static class WritingLaws
{
    private const string Same = "Reading what was written gives an equal report";
    private const string Bytes = "What was read again is written with the same bytes";

    public static void HoldForClean<T>(T report, bool asForm) where T : Report
    {
        var written = ReportJson.Write(report);
        HoldFor(report, written);
        LawBroken.Unless(ReportJson.Write(Found.Read<T>(written).Report!).AsSpan().SequenceEqual(written), Bytes, () => "they differ");
        if (asForm)
        {
            HoldFor(report, ReportJson.WriteTemplate(report));
        }
    }

    /// <summary>Recovered content has empty items, which are written like values; everything else is the same.</summary>
    public static void HoldForFaulty<T>(T report) where T : Report
    {
        var again = Found.Read<T>(ReportJson.Write(report));
        LawBroken.Unless(report.Equals(again.Report), Same, () => $"{Found.Lines(again.Findings)}");
    }

    private static void HoldFor<T>(T report, byte[] written) where T : Report
    {
        var again = Found.Read<T>(written);
        LawBroken.Unless(again.Findings.Count == 0, Same, () => Found.Lines(again.Findings));
        LawBroken.Unless(report.Equals(again.Report), Same, () => System.Text.Encoding.UTF8.GetString(written));
    }
}
