namespace WhoCode.Reporting.Rendering;

/// <summary>Writes the blocks of a page as HTML.</summary>
internal sealed class HtmlBlocks(PageContent page, StringBuilder html)
{
    private const int LowestHeading = 6;

    private int charts;
    private int tables;

    public void Write(IReadOnlyList<PageBlock> blocks, int level)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case PageSection section:
                    Section(section, level);
                    break;
                case PageParagraph paragraph:
                    html.Append("<div").Append(Id(paragraph.Anchor)).Append('>');
                    Paragraphs(paragraph.Text);
                    html.Append("</div>\n");
                    break;
                case PageFacts facts:
                    Facts(facts);
                    break;
                case PageTable table:
                    Table(table);
                    break;
                case PagePoints points:
                    Points(points, level);
                    break;
                case PageNotice notice:
                    Notice(notice);
                    break;
                case PageChart chart:
                    Chart(chart);
                    break;
            }
        }
    }

    /// <summary>Writes a text in one line of text, in both languages if there are two.</summary>
    public void Inline(PageText text)
    {
        if (text.Target is { } target)
        {
            html.Append("<a").AppendAttribute("href", "#" + Uri.EscapeDataString(HtmlText.IdOf(target))).Append('>');
        }

        if (text.Kind == PageTextKind.Code)
        {
            html.Append("<code dir=\"ltr\">").AppendText(text.Text).Append("</code>");
        }
        else if (text.Kind == PageTextKind.Quote)
        {
            html.Append("<bdi").Append(LanguageOf(text)).Append('>').AppendText(text.Text).Append("</bdi>");
        }
        else if (text.Second is { } second && page.SecondLanguage is { } language)
        {
            html.Append("<span class=\"two\"><span>").AppendText(text.Text).Append("</span> <span").AppendLanguage(language).Append('>').AppendText(second).Append("</span></span>");
        }
        else
        {
            html.AppendText(text.Text);
        }

        if (text.Target is not null)
        {
            html.Append("</a>");
        }
    }

    /// <summary>Writes a text with a paragraph for each of its lines.</summary>
    public void Paragraphs(PageText text)
    {
        if (text.Second is { } second && page.SecondLanguage is { } language)
        {
            html.Append("<div class=\"both\">\n<div>");
            Lines(text.Text, "");
            html.Append("</div>\n<div").AppendLanguage(language).Append('>');
            Lines(second, "");
            html.Append("</div>\n</div>\n");
        }
        else
        {
            Lines(text.Text, text.Kind == PageTextKind.Quote ? LanguageOf(text) : "");
        }
    }

    /// <summary>Writes the text of a heading, with the text of the report that belongs to it.</summary>
    public void Heading(PageSection section)
    {
        Inline(section.Title);
        if (section.Name is { } name)
        {
            html.Append(" <span class=\"name\">");
            Inline(name);
            html.Append("</span>");
        }
    }

    private void Section(PageSection section, int level)
    {
        var heading = Math.Min(level, LowestHeading);
        html.Append(CultureInfo.InvariantCulture, $"<section{Id(section.Anchor)}>\n<h{heading}>");
        Heading(section);
        html.Append(CultureInfo.InvariantCulture, $"</h{heading}>\n");
        Write(section.Blocks, level + 1);
        html.Append("</section>\n");
    }

    private void Facts(PageFacts facts)
    {
        html.Append("<dl>\n");
        foreach (var fact in facts.Facts)
        {
            html.Append("<dt>");
            Inline(fact.Label);
            html.Append("</dt>\n<dd").Append(Id(fact.Anchor)).Append('>');
            Values(fact.Values);
            html.Append("</dd>\n");
        }

        html.Append("</dl>\n");
    }

    private void Values(IReadOnlyList<PageText> values)
    {
        if (values is [var single])
        {
            if (single.Text.Contains('\n', StringComparison.Ordinal))
            {
                Paragraphs(single);
            }
            else
            {
                Inline(single);
            }

            return;
        }

        if (values.Count > 0)
        {
            html.Append("<ul>");
            foreach (var value in values)
            {
                html.Append("<li>");
                Inline(value);
                html.Append("</li>");
            }

            html.Append("</ul>");
        }
    }

    /// <summary>Writes a table. What does not fit a window is reached by the keyboard, too.</summary>
    private void Table(PageTable table)
    {
        var caption = FormattableString.Invariant($"table-{++tables}");
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"scroll\"{Id(table.Anchor)} role=\"group\" tabindex=\"0\" aria-labelledby=\"{caption}\">\n");
        Cells(table, caption);
        html.Append("</div>\n");
    }

    private void Cells(PageTable table, string? caption)
    {
        html.Append("<table>\n<caption").Append(caption is null ? "" : $" id=\"{caption}\"").Append('>');
        Inline(table.Caption);
        html.Append("</caption>\n<thead>\n<tr>");
        foreach (var column in table.Columns)
        {
            html.Append(column.IsNumber ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">");
            Inline(column.Title);
            html.Append("</th>");
        }

        html.Append("</tr>\n</thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append("<tr").Append(Id(row.Anchor)).Append('>');
            for (var i = 0; i < row.Cells.Count; i++)
            {
                html.Append("<td").Append(ClassOf(table, row, i)).Append('>');
                Values(row.Cells[i]);
                html.Append("</td>");
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
    }

    private static string ClassOf(PageTable table, PageRow row, int column)
    {
        var shade = column < row.Shades.Count && row.Shades[column] > 0 ? FormattableString.Invariant($"shade{Math.Min(row.Shades[column], PageRow.MostShades)}") : null;
        return (column < table.Columns.Count && table.Columns[column].IsNumber, shade) switch
        {
            (true, { }) => $" class=\"number {shade}\"",
            (true, null) => " class=\"number\"",
            (false, { }) => $" class=\"{shade}\"",
            _ => "",
        };
    }

    private void Points(PagePoints points, int level)
    {
        var list = points.FirstNumber is null ? "ul" : "ol";
        html.Append('<').Append(list);
        if (points.FirstNumber is > 1 and var first)
        {
            html.AppendAttribute("start", first.ToString(CultureInfo.InvariantCulture));
        }

        html.Append(Id(points.Anchor)).Append(">\n");
        foreach (var point in points.Points)
        {
            html.Append("<li>");
            Write(point, level);
            html.Append("</li>\n");
        }

        html.Append("</").Append(list).Append(">\n");
    }

    private void Notice(PageNotice notice)
    {
        html.Append("<div class=\"notice ").Append(notice.Severity switch
        {
            FindingSeverity.Error => "error",
            FindingSeverity.Warning => "warning",
            _ => "advice",
        }).Append("\" role=\"note\">\n<p class=\"severity\">");
        Inline(notice.Label);
        html.Append("</p>\n");
        Paragraphs(notice.Message);
        if (notice.Remedy is { } remedy)
        {
            Paragraphs(remedy);
        }

        html.Append("</div>\n");
    }

    private void Chart(PageChart chart)
    {
        charts++;
        html.Append("<figure").Append(Id(chart.Anchor)).Append(">\n<figcaption>");
        Inline(chart.Title);
        html.Append("</figcaption>\n");
        SvgChart.Write(html, chart, charts, page.Language);
        html.Append("</figure>\n"); // the numbers are in the picture, and below it for those who cannot see it
        html.Append("<div class=\"unseen\">\n");
        Cells(ChartTable.Of(chart), caption: null);
        html.Append("</div>\n");
    }

    private void Lines(string text, string attributes)
    {
        foreach (var line in text.Split('\n'))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                html.Append("<p").Append(attributes).Append('>').AppendText(line).Append("</p>\n");
            }
        }
    }

    private static string LanguageOf(PageText text) =>
        text.Language is { } language && language.ToString().Length > 0 ? new StringBuilder().AppendLanguage(language).ToString() : " dir=\"auto\"";

    private static string Id(JsonPointer? anchor) =>
        anchor is { } place && place != JsonPointer.Root ? new StringBuilder().AppendAttribute("id", HtmlText.IdOf(place)).ToString() : "";
}
