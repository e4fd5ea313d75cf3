namespace WhoCode.Reporting.Comparison;

/// <summary>Writes a comparison as plain text for a terminal.</summary>
internal sealed class ComparisonTextPage(ReportComparison comparison, ComparisonWording wording)
{
    private readonly TextLines page = new(ComparisonWording.NoBreak);

    public string Write()
    {
        page.Line(0, wording.Title);
        page.Line(0, wording.Text("intro"));
        page.Line(0, wording.Audience);
        Heading(wording.Text("reports"));
        foreach (var report in comparison.Stakeholders.Prepend(comparison.National))
        {
            page.Line(2, $"{report.Label.PadRight(4)}{wording.Describe(report)}", 6);
        }

        foreach (var note in wording.Notes())
        {
            page.Line(2, wording.Text("note", ("note", note)), 6);
        }

        Glance();
        foreach (var field in comparison.Fields.Where(field => field.Agreement != PositionAgreement.Neither))
        {
            Field(field);
        }

        Paragraphs();
        page.Row("");
        page.Line(0, wording.Text("how-to-read"));
        page.Line(0, wording.NotOfWho);
        return page.ToString();
    }

    private void Glance()
    {
        Heading(wording.Text("glance"));
        List<string[]> rows = [["", "", wording.Text("member-state"), wording.Text("stakeholders"), wording.Text("standing")]];
        rows.AddRange(comparison.Fields.Select(field => (string[])
        [
            wording.Name(field).Number, wording.Name(field).Title, Count(field.National.Count), Count(field.Stakeholders.Count), wording.Label(field.Agreement),
        ]));
        var widths = Enumerable.Range(0, 4).Select(column => rows.Max(row => DisplayWidth.Of(row[column]))).ToList();
        foreach (var row in rows)
        {
            page.Row($"  {DisplayWidth.PadLeft(row[0], widths[0])}  {DisplayWidth.Pad(row[1], widths[1])}  {DisplayWidth.PadLeft(row[2], widths[2])}  {DisplayWidth.PadLeft(row[3], widths[3])}  {row[4]}");
        }
    }

    private void Field(FieldComparison field)
    {
        var (number, title) = wording.Name(field);
        Heading($"{number}{(number.Length > 0 ? "  " : "")}{wording.Labelled(title, wording.Label(field.Agreement))}");
        var isOfBoth = field.National.Count > 0 && field.Stakeholders.Count > 0;
        if (isOfBoth)
        {
            page.Line(2, wording.Positions(field.NationalPosition, field.StakeholderPosition));
        }

        if (field.National.Count > 0)
        {
            page.Line(2, wording.Text("member-state"));
        }

        foreach (var entry in field.National)
        {
            page.Line(4, wording.Labelled(wording.How(entry), ComparisonWording.Show(entry.Content)), 6);
            if (ComparisonWording.Show(entry.Difficulties) is { } difficulties)
            {
                page.Line(6, wording.Text("difficulties", ("text", difficulties)));
            }

            page.Line(6, $"[{wording.Clauses(wording.Where(entry), wording.Code(entry.Paragraphs))}]");
        }

        if (field.Stakeholders.Count > 0)
        {
            page.Line(2, wording.Text("stakeholders"));
        }

        foreach (var entry in field.Stakeholders)
        {
            page.Line(4, wording.Labelled(wording.How(entry), ComparisonWording.Show(entry.Title) ?? wording.Text("title-not-said")), 6);
            page.Line(6, $"[{wording.Clauses(wording.Who(entry), wording.Where(entry), wording.Code(entry.Paragraphs), wording.Recommends(entry), wording.Written(entry), wording.Reach(entry))}]");
        }

        if (isOfBoth && wording.Cited(field) is { } cited)
        {
            page.Line(2, cited);
        }
    }

    /// <summary>Writes a paragraph in full if both sides cite it. Otherwise writes one line, as the entries are shown in their fields.</summary>
    private void Paragraphs()
    {
        foreach (var group in comparison.Paragraphs.GroupBy(SideOf).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Heading(wording.Text(group.Key));
            foreach (var paragraph in group)
            {
                var (national, stakeholders) = (wording.Places(paragraph.National), wording.Places(paragraph.Stakeholders));
                if (national.Length > 0 && stakeholders.Length > 0)
                {
                    page.Line(2, wording.Labelled(wording.Name(paragraph), wording.Label(paragraph.Agreement)), 8);
                    page.Line(8, wording.Labelled(wording.Text("member-state"), national), 10);
                    page.Line(8, wording.Labelled(wording.Text("stakeholders"), stakeholders), 10);
                }
                else
                {
                    page.Line(2, wording.Labelled(wording.Name(paragraph), national + stakeholders), 8);
                }
            }
        }
    }

    private static string SideOf(ParagraphComparison paragraph) =>
        paragraph.Stakeholders.Count == 0 ? "paragraphs.national" : paragraph.National.Count == 0 ? "paragraphs.stakeholders" : "paragraphs.both";

    private void Heading(string text)
    {
        page.Row("");
        page.Line(0, text);
    }

    private static string Count(int count) => count == 0 ? "-" : count.ToString(CultureInfo.InvariantCulture);
}
