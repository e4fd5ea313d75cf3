namespace WhoCode.Reporting.Comparison;

/// <summary>Writes a comparison as a page of Markdown: a table for each field, and one for paragraphs.</summary>
internal sealed class ComparisonMarkdown(ReportComparison comparison, ComparisonWording wording)
{
    private readonly StringBuilder page = new();

    public string Write()
    {
        page.Append(CultureInfo.InvariantCulture, $"# {Plain(wording.Title)}\n\n{Plain(wording.Text("intro"))}\n\n{Plain(wording.Audience)}\n\n## {Plain(wording.Text("reports"))}\n\n");
        foreach (var report in comparison.Stakeholders.Prepend(comparison.National))
        {
            page.Append(CultureInfo.InvariantCulture, $"- **{report.Label}** {Plain(wording.Describe(report))}\n");
        }

        foreach (var note in wording.Notes())
        {
            page.Append(CultureInfo.InvariantCulture, $"- {Plain(wording.Text("note", ("note", note)))}\n");
        }

        Heading(wording.Text("glance"));
        Row(wording.Text("field"), wording.Text("member-state"), wording.Text("stakeholders"), wording.Text("standing"));
        page.Append("| --- | ---: | ---: | --- |\n");
        foreach (var field in comparison.Fields)
        {
            Row(NameOf(field), Count(field.National.Count), Count(field.Stakeholders.Count), wording.Label(field.Agreement));
        }

        foreach (var field in comparison.Fields.Where(field => field.Agreement != PositionAgreement.Neither))
        {
            Field(field);
        }

        if (comparison.Paragraphs.Count > 0)
        {
            Paragraphs();
        }

        page.Append(CultureInfo.InvariantCulture, $"\n{Plain(wording.Text("how-to-read"))}\n\n{Plain(wording.NotOfWho)}\n");
        return page.ToString();
    }

    private void Field(FieldComparison field)
    {
        Heading(wording.Labelled(NameOf(field), wording.Label(field.Agreement)));
        var isOfBoth = field.National.Count > 0 && field.Stakeholders.Count > 0;
        if (isOfBoth)
        {
            page.Append(CultureInfo.InvariantCulture, $"{Plain(wording.Positions(field.NationalPosition, field.StakeholderPosition))}\n\n");
        }

        Row(wording.Text("side"), wording.Text("how"), wording.Text("what"), wording.Text("where"), wording.Text("paragraphs"));
        page.Append("| --- | --- | --- | --- | --- |\n");
        foreach (var entry in field.National)
        {
            var says = ComparisonWording.Show(entry.Content) ?? "";
            var difficulties = ComparisonWording.Show(entry.Difficulties) is { } text ? wording.Text("difficulties", ("text", text)) : "";
            Cells(
                Plain(wording.Text("member-state")), Plain(wording.How(entry)), $"{Plain(says)}{(says.Length > 0 && difficulties.Length > 0 ? "<br>" : "")}{Plain(difficulties)}",
                Place(comparison.National.Label, entry.Pointer), Plain(wording.List(entry.Paragraphs)));
        }

        foreach (var entry in field.Stakeholders)
        {
            var who = wording.Who(entry) ?? wording.Text("reporter-not-said");
            Cells(
                Plain(wording.Reach(entry) is { } reach ? wording.Noted(who, reach) : who), Plain(wording.How(entry)),
                What(entry),
                Place(comparison.Stakeholders[entry.Report].Label, entry.Pointer), Plain(wording.List(entry.Paragraphs)));
        }

        if (isOfBoth && wording.Cited(field) is { } cited)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n{Plain(cited)}\n");
        }
    }

    private string What(StakeholderEntry entry) => string.Join(
        "<br>",
        ((string?[])[ComparisonWording.Show(entry.Title) ?? wording.Text("title-not-said"), wording.Recommends(entry), wording.Written(entry)]).OfType<string>().Select(Plain));

    private void Paragraphs()
    {
        Heading(wording.Text("paragraphs"));
        Row(wording.Text("paragraph"), wording.Text("member-state"), wording.Text("stakeholders"), wording.Text("standing"));
        page.Append("| --- | --- | --- | --- |\n");
        foreach (var paragraph in comparison.Paragraphs)
        {
            Row(wording.Name(paragraph), wording.Places(paragraph.National), wording.Places(paragraph.Stakeholders), wording.Label(paragraph.Agreement));
        }
    }

    private void Heading(string text) => page.Append(CultureInfo.InvariantCulture, $"\n## {Plain(text)}\n\n");

    private void Row(params string[] texts) => Cells([.. texts.Select(Plain)]);

    private void Cells(params string[] cells) => page.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells)} |\n");

    private string NameOf(FieldComparison field) => wording.Name(field) is ({ Length: > 0 } number, var title) ? $"{number} {title}" : wording.Name(field).Title;

    private static string Place(string label, JsonPointer pointer) => $"{label} `{pointer}`";

    private string Plain(string text) => MarkdownText.Plain(text, wording.IsRightToLeft);

    private static string Count(int count) => count == 0 ? "-" : count.ToString(CultureInfo.InvariantCulture);
}
