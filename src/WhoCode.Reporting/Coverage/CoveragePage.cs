using WhoCode.Reporting.Pages;

namespace WhoCode.Reporting.Coverage;

/// <summary>Creates the page of a coverage.</summary>
internal sealed class CoveragePage(ReportCoverage coverage, CoverageWording wording)
{
    /// <summary>The number of values that are shown of a long list.</summary>
    private const int Most = 50;

    private static readonly CoverageDimension[] Shown =
    [
        CoverageDimension.Article, CoverageDimension.Paragraph, CoverageDimension.Region, CoverageDimension.Country, CoverageDimension.Occupation,
        CoverageDimension.Round, CoverageDimension.ReporterKind, CoverageDimension.ReporterRegion, CoverageDimension.ReporterCountry,
    ];

    private static readonly CoverageDimension[] CanBeUnaddressed =
    [
        CoverageDimension.Field, CoverageDimension.Article, CoverageDimension.Paragraph, CoverageDimension.Region, CoverageDimension.Country,
        CoverageDimension.Occupation, CoverageDimension.ReporterKind, CoverageDimension.ReporterRegion,
    ];

    public PageContent Create() => new()
    {
        Language = wording.Language,
        Title = Own(wording.Text("title")),
        Contents = Own(wording.Contents),
        Blocks =
        [
            Paragraph(wording.Text("intro")),
            Paragraph(wording.Text("prepared-for", ("audience", Labels.For(coverage.Audience)))),
            Reports(),
            .. Fields(),
            .. Shown.Select(dimension => Dimension(coverage[dimension])),
            Unaddressed(),
            Addressees(coverage[CoverageDimension.Addressee]),
            Agreements(coverage[CoverageDimension.Agreement]),
            Paragraph(wording.Text("how-to-read")),
        ],
        Footer = [Own(wording.NotOfWho)],
    };

    private PageSection Reports()
    {
        (string Key, long Number)[] numbers =
        [
            ("stakeholder-reports", coverage.StakeholderReports), ("national-reports", coverage.NationalReports), ("incomplete", coverage.Incomplete),
            ("not-shown", coverage.NotShown), ("unreadable", coverage.Unreadable),
        ];
        var title = wording.Text("reports");
        return Section("reports", title, Table(title, [title, wording.Text("number")], numbers.Select(row => Row(Own(wording.Text(row.Key)), [row.Number]))));
    }

    /// <summary>The thematic fields by assessment and by status, with a shade for each number compared with the largest.</summary>
    private IEnumerable<PageBlock> Fields()
    {
        var table = coverage[CoverageDimension.Field];
        yield return Section("fields-of-stakeholders", wording.Text("fields.stakeholders"),
        [
            .. Heat(
                table, "fields.stakeholders", "stakeholder-reports",
                [.. Enum.GetValues<Assessment>().Select(value => wording.Label(value)), wording.Text("assessment-not-stated")],
                counts => [counts.Stakeholders.Reports, Math.Max(0, coverage.StakeholderReports - counts.Stakeholders.Reports)],
                counts => [counts.Stakeholders.GoodPractice, counts.Stakeholders.Challenge, counts.Stakeholders.Mixed, counts.Stakeholders.NotStated]),
        ]);
        yield return Section("fields-of-member-states", wording.Text("fields.national"),
        [
            .. Heat(
                table, "fields.national", "national-reports",
                [.. Enum.GetValues<MeasureStatus>().Select(value => wording.Label(value)), wording.Text("status-not-stated")],
                counts => [counts.National.Reports, Math.Max(0, coverage.NationalReports - counts.National.Reports)],
                counts =>
                [
                    counts.National.NotPlanned, counts.National.Planned, counts.National.Begun, counts.National.InPlace, counts.National.Ended, counts.National.StatusNotStated,
                ]),
            Paragraph(wording.Text("shades")),
            .. Rest(table),
        ]);
    }

    private IEnumerable<PageBlock> Heat(
        CoverageTable table, string caption, string reports, string[] shaded, Func<CoverageCounts, long[]> numbersOf, Func<CoverageCounts, long[]> shadedOf)
    {
        CoverageRow[] known = [.. table.Rows.Where(row => row.IsKnown)];
        CoverageRow[] others = [.. table.Rows.Where(row => !row.IsKnown && row.Counts.Reports > 0).OrderByDescending(row => row.Counts.Reports)];
        CoverageRow[] rows = [.. known, .. others.Take(Most)];
        var largest = rows.SelectMany(row => shadedOf(row.Counts)).DefaultIfEmpty().Max();
        yield return Table(
            wording.Text(caption),
            [wording.Label(table.Dimension), wording.Text(reports), wording.Text("not-addressed"), .. shaded],
            rows.Select(row => Row(Label(table, row), numbersOf(row.Counts)) is var first && shadedOf(row.Counts) is var numbers
                ? first with { Cells = [.. first.Cells, .. numbers.Select(Cell)], Shades = [.. first.Cells.Select(_ => 0), .. numbers.Select(number => Shade(number, largest))] }
                : first));
        if (others.Length > Most)
        {
            yield return More(rows.Length, others.Length - Most);
        }
    }

    private PageSection Dimension(CoverageTable table)
    {
        var isOfBoth = !DimensionValues.AreOfStakeholders(table.Dimension);
        string[] national = isOfBoth ? [wording.Text("national-reports"), wording.Text("entries")] : [];
        return Section(NameOf(table.Dimension), wording.Label(table.Dimension),
        [
            .. Rows(
                table, row => row.Counts.Reports > 0, [wording.Text("stakeholder-reports"), wording.Text("contributions"), .. national],
                counts => [counts.Stakeholders.Reports, counts.Stakeholders.Entries, .. isOfBoth ? [counts.National.Reports, counts.National.Entries] : (long[])[]]),
            .. Rest(table),
        ]);
    }

    private PageSection Unaddressed() => Section("unaddressed", wording.Text("unaddressed"), new PageFacts
    {
        Facts =
        [
            .. CanBeUnaddressed.Select(dimension =>
            {
                string[] labels = [.. coverage[dimension].FindUnaddressed().Where(row => wording.IsExpected(dimension, row.Value)).Select(row => wording.Label(dimension, row.Value))];
                var first = wording.List(labels.Take(Most));
                return new PageFact
                {
                    Label = Own(dimension == CoverageDimension.Country ? wording.Text("member-states") : wording.Label(dimension)),
                    Values =
                    [
                        Own(labels.Length == 0 ? wording.Text("unaddressed.nothing")
                            : labels.Length > Most ? wording.Text("unaddressed.more", ("values", LocalizedText.Create(first)), ("count", labels.Length - Most))
                            : first),
                    ],
                };
            }),
        ],
    });

    private PageSection Addressees(CoverageTable table) => Section(NameOf(table.Dimension), wording.Label(table.Dimension),
    [
        .. Rows(
            table, row => row.Counts.Reports > 0, [wording.Text("stakeholder-reports"), wording.Text("recommendations")],
            counts => [counts.Stakeholders.Reports, counts.Stakeholders.Entries]),
        .. Rest(table),
    ]);

    private PageSection Agreements(CoverageTable table) => Section(NameOf(table.Dimension), wording.Text("agreements"),
    [
        .. Rows(
            table, row => row.Counts.Reports > 1, [wording.Text("stakeholder-reports"), wording.Text("national-reports")],
            counts => [counts.Stakeholders.Reports, counts.National.Reports]),
        Paragraph(wording.Text("agreements.once", ("count", table.Rows.Count(row => row.Counts.Reports == 1)))),
        .. Rest(table),
    ]);

    /// <summary>Returns the rows of a table that matter, or a word if none does; of many, the most frequent.</summary>
    private IEnumerable<PageBlock> Rows(CoverageTable table, Func<CoverageRow, bool> matters, string[] titles, Func<CoverageCounts, long[]> numbersOf)
    {
        CoverageRow[] rows = [.. table.Rows.Where(matters)];
        if (rows.Length == 0)
        {
            return [Paragraph(wording.Text("no-rows"))];
        }

        var shown = Table(
            wording.Label(table.Dimension), [wording.Label(table.Dimension), .. titles],
            (rows.Length <= Most ? rows : rows.OrderByDescending(row => row.Counts.Reports).Take(Most)).Select(row => Row(Label(table, row), numbersOf(row.Counts))));
        return rows.Length > Most ? [shown, More(Most, rows.Length - Most)] : [shown];
    }

    /// <summary>Returns how many reports and entries address no value of a table, and what is not listed in it.</summary>
    private IEnumerable<PageBlock> Rest(CoverageTable table)
    {
        if (table.WithoutValue is { } without && without != CoverageCounts.None)
        {
            yield return Paragraph(wording.Text(
                "without-value", ("stakeholders", without.Stakeholders.Reports), ("national", without.National.Reports), ("entries", without.Entries)));
        }

        if (table.Unlisted != CoverageCounts.None)
        {
            yield return Paragraph(wording.Text("unlisted", ("listed", coverage.MaxOtherValues), ("reports", table.Unlisted.Reports), ("entries", table.Unlisted.Entries)));
        }
    }

    /// <summary>What people wrote is a quotation; anything else is a label in the language of the page.</summary>
    private PageText Label(CoverageTable table, CoverageRow row) => table.Dimension is CoverageDimension.Addressee or CoverageDimension.Agreement
        ? PageText.Quote(row.Value)
        : Own(wording.Label(table.Dimension, row.Value));

    private PageParagraph More(int shown, int others) => Paragraph(wording.Text("more", ("shown", shown), ("count", others)));

    private static PageTable Table(string caption, string[] titles, IEnumerable<PageRow> rows) => new()
    {
        Caption = Own(caption),
        Columns = [.. titles.Select((title, index) => new PageColumn { Title = Own(title), IsNumber = index > 0 })],
        Rows = [.. rows],
    };

    private PageRow Row(PageText label, long[] numbers) => new() { Cells = [[label], .. numbers.Select(Cell)] };

    /// <summary>Returns a number for a cell; a dash for 0, so that the other numbers are easy to see.</summary>
    private IReadOnlyList<PageText> Cell(long number) => [Own(number == 0 ? "–" : wording.Number(number))];

    private static int Shade(long number, long largest) => number == 0 ? 0 : 1 + (int)(((decimal)number * PageRow.MostShades - 1) / largest);

    private static string NameOf(CoverageDimension dimension) => WireNames<CoverageDimension>.Of(dimension)!;

    private static PageSection Section(string name, string title, params IReadOnlyList<PageBlock> blocks) =>
        new() { Title = Own(title), Anchor = JsonPointer.Root.Append(name), Blocks = blocks };

    private static PageParagraph Paragraph(string text) => new() { Text = Own(text) };

    private static PageText Own(string text) => PageText.Own(text);
}
