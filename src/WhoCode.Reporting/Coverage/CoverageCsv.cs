namespace WhoCode.Reporting.Coverage;

/// <summary>Writes a coverage as one table in CSV: a row for each value and side.</summary>
internal static class CoverageCsv
{
    /// <summary>The names of the columns. They are for programs, so they are the same in every language.</summary>
    private static readonly string[] Columns =
    [
        "dimension", "row", "value", "label", "known", "side", "reports", "entries", "good-practice", "challenge", "mixed", "not-stated",
        "not-planned", "planned", "begun", "in-place", "ended", "status-not-stated", "other-entries",
    ];

    private const string AllReports = "all";

    public static byte[] Write(ReportCoverage coverage, CoverageWording wording)
    {
        using var output = new MemoryStream();
        using (var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true))
        {
            CsvLine.Write(writer, Columns, keepsIsolates: false);
            foreach (var cells in RowsOf(coverage, wording))
            {
                CsvLine.Write(writer, cells, wording.IsRightToLeft);
            }
        }

        return output.ToArray();
    }

    private static IEnumerable<string?[]> RowsOf(ReportCoverage coverage, CoverageWording wording)
    {
        yield return [AllReports, "audience", WireNames<Audience>.Of(coverage.Audience), wording.Label(coverage.Audience), .. Blank(Columns.Length - 4)];
        yield return OfAll("total", "stakeholder", coverage.StakeholderReports);
        yield return OfAll("total", "national", coverage.NationalReports);
        yield return OfAll("incomplete", "", coverage.Incomplete);
        yield return OfAll("not-shown", "", coverage.NotShown);
        yield return OfAll("unreadable", "", coverage.Unreadable);
        foreach (var table in coverage.Tables)
        {
            foreach (var row in table.Rows)
            {
                foreach (var cells in OfSides(table.Dimension, "value", row, wording.Label(table.Dimension, row.Value)))
                {
                    yield return cells;
                }
            }

            foreach (var cells in OfSides(table.Dimension, "without-value", new() { Value = "", Counts = table.WithoutValue }, "")
                .Concat(OfSides(table.Dimension, "unlisted", new() { Value = "", Counts = table.Unlisted }, "")))
            {
                yield return cells;
            }
        }
    }

    private static string?[] OfAll(string row, string side, long reports) => [AllReports, row, "", "", "", side, Number(reports), .. Blank(Columns.Length - 7)];

    private static IEnumerable<string?[]> OfSides(CoverageDimension dimension, string kind, CoverageRow row, string label)
    {
        string?[] first = [WireNames<CoverageDimension>.Of(dimension), kind, row.Value, label, kind != "value" ? "" : row.IsKnown ? "true" : "false"];
        var (stakeholders, national) = (row.Counts.Stakeholders, row.Counts.National);
        yield return
        [
            .. first, "stakeholder", Number(stakeholders.Reports), Number(stakeholders.Entries),
            Number(stakeholders.GoodPractice), Number(stakeholders.Challenge), Number(stakeholders.Mixed), Number(stakeholders.NotStated), .. Blank(7),
        ];
        if (!DimensionValues.AreOfStakeholders(dimension))
        {
            yield return
            [
                .. first, "national", Number(national.Reports), Number(national.Entries), .. Blank(4), Number(national.NotPlanned), Number(national.Planned),
                Number(national.Begun), Number(national.InPlace), Number(national.Ended), Number(national.StatusNotStated), Number(national.OtherEntries),
            ];
        }
    }

    private static IEnumerable<string> Blank(int count) => Enumerable.Repeat("", count);

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
