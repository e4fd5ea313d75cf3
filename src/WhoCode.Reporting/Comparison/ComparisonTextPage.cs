namespace WhoCode.Reporting.Comparison;

/// <summary>Writes a comparison as lines for a terminal.</summary>
internal sealed class ComparisonTextPage(ReportComparison comparison, ComparisonWording wording)
{
    private readonly TextLines page = new(ComparisonWording.Unbroken);

    public string Write()
    {
        page.Line(0, wording.Title);
        page.Line(0, wording.Say("intro"));
        Heading(wording.Say("reports"));
        foreach (var report in comparison.Stakeholders.Prepend(comparison.National))
        {
            page.Line(2, $"{report.Label.PadRight(4)}{wording.Describe(report)}", 6);
        }

        foreach (var note in wording.Notes())
        {
            page.Line(2, wording.Say("note", ("note", note)), 6);
        }

        Glance();
        foreach (var field in comparison.Fields.Where(field => field.Agreement != PositionAgreement.Neither))
        {
            Field(field);
        }

        Paragraphs();
        page.Row("");
        page.Line(0, wording.Say("how-to-read"));
        page.Line(0, wording.NotOfWho);
        return page.ToString();
    }

    private void Glance()
    {
        Heading(wording.Say("glance"));
        List<string[]> rows = [["", "", wording.Say("member-state"), wording.Say("stakeholders"), wording.Say("standing")]];
        rows.AddRange(comparison.Fields.Select(field => (string[])
        [
            wording.Name(field).Number, wording.Name(field).Title, Count(field.National.Count), Count(field.Stakeholders.Count), wording.Label(field.Agreement),
        ]));
        var widths = Enumerable.Range(0, 4).Select(column => rows.Max(row => row[column].Length)).ToList();
        foreach (var row in rows)
        {
            page.Row($"  {row[0].PadLeft(widths[0])}  {row[1].PadRight(widths[1])}  {row[2].PadLeft(widths[2])}  {row[3].PadLeft(widths[3])}  {row[4]}");
        }
    }

    private void Field(FieldComparison field)
    {
        var (number, title) = wording.Name(field);
        Heading($"{number}{(number.Length > 0 ? "  " : "")}{title}: {wording.Label(field.Agreement)}");
        var isOfBoth = field.National.Count > 0 && field.Stakeholders.Count > 0;
        if (isOfBoth)
        {
            page.Line(2, wording.Tell(field.NationalPosition, field.StakeholderPosition));
        }

        if (field.National.Count > 0)
        {
            page.Line(2, wording.Say("member-state"));
        }

        foreach (var entry in field.National)
        {
            page.Line(4, Joined(": ", wording.How(entry), ComparisonWording.Show(entry.Content)), 6);
            if (ComparisonWording.Show(entry.Difficulties) is { } difficulties)
            {
                page.Line(6, wording.Say("difficulties", ("text", difficulties)));
            }

            page.Line(6, $"[{Joined("; ", wording.Where(entry), wording.Code(entry.Paragraphs))}]");
        }

        if (field.Stakeholders.Count > 0)
        {
            page.Line(2, wording.Say("stakeholders"));
        }

        foreach (var entry in field.Stakeholders)
        {
            page.Line(4, $"{wording.How(entry)}: {ComparisonWording.Show(entry.Title) ?? wording.Say("title-not-said")}", 6);
            page.Line(6, $"[{Joined("; ", wording.Who(entry), wording.Where(entry), wording.Code(entry.Paragraphs), wording.Recommends(entry), wording.Written(entry), wording.Reach(entry))}]");
        }

        if (isOfBoth && wording.Cited(field) is { } cited)
        {
            page.Line(2, cited);
        }
    }

    /// <summary>In full where both sides speak; in a line each where one does, as its field tells the rest.</summary>
    private void Paragraphs()
    {
        foreach (var group in comparison.Paragraphs.GroupBy(SideOf).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Heading(wording.Say(group.Key));
            foreach (var paragraph in group)
            {
                var (national, stakeholders) = (wording.Places(paragraph.National), wording.Places(paragraph.Stakeholders));
                if (national.Length > 0 && stakeholders.Length > 0)
                {
                    page.Line(2, $"{wording.Name(paragraph)}: {wording.Label(paragraph.Agreement)}", 8);
                    page.Line(8, $"{wording.Say("member-state")}: {national}", 10);
                    page.Line(8, $"{wording.Say("stakeholders")}: {stakeholders}", 10);
                }
                else
                {
                    page.Line(2, $"{wording.Name(paragraph)}: {national}{stakeholders}", 8);
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

    private static string Joined(string between, params string?[] parts) => string.Join(between, parts.OfType<string>());

    private static string Count(int count) => count == 0 ? "-" : count.ToString(CultureInfo.InvariantCulture);
}
