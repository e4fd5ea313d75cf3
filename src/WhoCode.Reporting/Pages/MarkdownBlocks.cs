namespace WhoCode.Reporting.Pages;

/// <summary>Writes the blocks of a page as Markdown.</summary>
internal sealed class MarkdownBlocks(bool keepsIsolates)
{
    private const int LowestHeading = 6;

    /// <summary>The shades of cells, from the lightest to the darkest.</summary>
    private static readonly char[] Shades = ['░', '▒', '▓', '█'];

    private readonly StringBuilder markdown = new();

    public string Write(PageContent page)
    {
        if (page.Kind is { } kind)
        {
            Line($"{Plain(kind)}");
        }

        Line($"# {Plain(page.Title)}");
        Write(page.Blocks, level: 2, indent: "");
        if (page.Footer.Count > 0)
        {
            Line("---");
            foreach (var text in page.Footer)
            {
                Line(Plain(text));
            }
        }

        markdown.Length--; // every block ends with a blank line
        return markdown.ToString();
    }

    private void Write(IReadOnlyList<PageBlock> blocks, int level, string indent)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case PageSection section:
                    Line($"{indent}{new string('#', Math.Min(level, LowestHeading))} {Plain(section.Title)}{(section.Name is { } name ? $": {Plain(name)}" : "")}");
                    Write(section.Blocks, level + 1, indent);
                    break;
                case PageParagraph paragraph:
                    Paragraphs(paragraph.Text, indent);
                    break;
                case PageFacts facts:
                    foreach (var fact in facts.Facts)
                    {
                        markdown.Append(CultureInfo.InvariantCulture, $"{indent}- **{Plain(fact.Label)}:** {string.Join(" · ", fact.Values.Select(Plain))}\n");
                    }

                    markdown.Append('\n');
                    break;
                case PageTable table:
                    Table(table.Caption, table.Columns, table.Rows.Select(CellsOf), indent);
                    break;
                case PageChart chart:
                    Chart(chart, indent);
                    break;
                case PagePoints points:
                    Points(points, level, indent);
                    break;
                case PageNotice notice:
                    Line($"{indent}> **{Plain(notice.Label)}** {Plain(notice.Message)}{(notice.Remedy is { } remedy ? $" {Plain(remedy)}" : "")}");
                    break;
            }
        }
    }

    private void Points(PagePoints points, int level, string indent)
    {
        var number = points.FirstNumber;
        foreach (var point in points.Points)
        {
            var mark = number is { } at ? FormattableString.Invariant($"{at}. ") : "- ";
            number++;
            var start = markdown.Length;
            var below = indent + new string(' ', mark.Length);
            Write(point, level, below);
            if (markdown.Length > start)
            {
                markdown.Remove(start, below.Length).Insert(start, indent + mark);
            }
        }
    }

    /// <summary>The shade of a cell is a character after its text.</summary>
    private static IReadOnlyList<IReadOnlyList<PageText>> CellsOf(PageRow row) => row.Shades.Count == 0 ? row.Cells
        : [.. row.Cells.Select((cell, index) => row.Shades[index] is > 0 and var shade && cell is [{ } only] ? [PageText.Own($"{only.Text} {Shades[Math.Min(shade, Shades.Length) - 1]}")] : cell)];

    private void Table(PageText caption, IReadOnlyList<PageColumn> columns, IEnumerable<IReadOnlyList<IReadOnlyList<PageText>>> rows, string indent)
    {
        Line($"{indent}**{Plain(caption)}**");
        Row(columns.Select(column => Plain(column.Title)), indent);
        Row(columns.Select(column => column.IsNumber ? "---:" : "---"), indent);
        foreach (var row in rows)
        {
            Row(row.Select(cell => string.Join("<br>", cell.Select(Plain))), indent);
        }

        markdown.Append('\n');
    }

    private void Chart(PageChart chart, string indent) => Table(
        chart.Title,
        [new() { Title = chart.CategoryTitle }, .. chart.Series.Select(series => new PageColumn { Title = series.Name, IsNumber = true })],
        chart.Categories.Select(IReadOnlyList<IReadOnlyList<PageText>> (category, index) => [[category], .. chart.Series.Select(IReadOnlyList<PageText> (series) => series.Numbers[index].Value is null ? [] : [series.Numbers[index].Text])]),
        indent);

    private void Row(IEnumerable<string> cells, string indent) => markdown.Append(CultureInfo.InvariantCulture, $"{indent}| {string.Join(" | ", cells)} |\n");

    private void Paragraphs(PageText text, string indent)
    {
        foreach (var line in (text.Second is { } second ? $"{text.Text}\n{second}" : text.Text).Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)))
        {
            Line(indent + (text.Kind == PageTextKind.Code ? MarkdownText.Code(line) : MarkdownText.Plain(line, keepsIsolates)));
        }
    }

    private void Line(string text) => markdown.Append(text).Append("\n\n");

    private string Plain(PageText text) => text.Kind == PageTextKind.Code ? MarkdownText.Code(text.Text.Replace('\n', ' '))
        : text.Second is { } second ? $"{MarkdownText.Plain(text.Text, keepsIsolates)} / {MarkdownText.Plain(second, keepsIsolates)}"
        : MarkdownText.Plain(text.Text, keepsIsolates);
}
