namespace WhoCode.Reporting.Rendering;

/// <summary>
/// Writes a chart as inline SVG. Each bar has its number beside or in it, and bars of a stack keep the order of the legend, so that the chart can
/// be read without colours. The numbers are also in a table below it.
/// </summary>
internal sealed class SvgChart
{
    private const int Width = 640;
    private const int LineHeight = 20;
    private const int BarHeight = 16;
    private const int Gap = 10;
    private const int RoomForNumber = 90;
    private const int MostCharacters = 76;
    private const int CharacterWidth = 8;
    private const int Colors = 5;

    private readonly StringBuilder svg = new();
    private readonly PageChart chart;
    private int y;

    private SvgChart(PageChart chart) => this.chart = chart;

    public static void Write(StringBuilder html, PageChart chart, int number, LanguageTag language)
    {
        var drawing = new SvgChart(chart);
        drawing.Draw();
        var (title, description) = (FormattableString.Invariant($"chart-{number}-title"), FormattableString.Invariant($"chart-{number}-description"));
        html.Append(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {Width} {drawing.y}\" width=\"{Width}\" height=\"{drawing.y}\" role=\"img\" aria-labelledby=\"{title} {description}\" direction=\"ltr\"");
        html.AppendAttribute("lang", language.ToString()).Append(">\n");
        html.Append(CultureInfo.InvariantCulture, $"<title id=\"{title}\">").AppendText(Words(chart.Title)).Append("</title>\n");
        html.Append(CultureInfo.InvariantCulture, $"<desc id=\"{description}\">").AppendText(Words(chart.Description)).Append("</desc>\n");
        html.Append(drawing.svg).Append("</svg>\n");
    }

    private void Draw()
    {
        if (chart.Series.Count > 1)
        {
            Legend();
        }

        var largest = chart.Kind == PageChartKind.StackedBars
            ? Enumerable.Range(0, chart.Categories.Count).Select(index => chart.Series.Sum(series => Math.Abs(series.Numbers[index].Value ?? 0))).DefaultIfEmpty().Max()
            : chart.Series.SelectMany(series => series.Numbers).Select(number => Math.Abs(number.Value ?? 0)).DefaultIfEmpty().Max();
        for (var index = 0; index < chart.Categories.Count; index++)
        {
            y += LineHeight;
            Text(0, y - 5, Words(chart.Categories[index]));
            if (chart.Kind == PageChartKind.StackedBars)
            {
                Stack(index, largest);
            }
            else
            {
                Group(index, largest);
            }

            y += Gap;
        }
    }

    private void Legend()
    {
        for (var i = 0; i < chart.Series.Count; i++)
        {
            y += LineHeight;
            Bar(0, y - 16, 14, i);
            Text(22, y - 5, Words(chart.Series[i].Name));
        }

        y += Gap;
    }

    private void Group(int index, decimal largest)
    {
        for (var i = 0; i < chart.Series.Count; i++)
        {
            var series = chart.Series[i];
            if (series.Numbers[index].Value is { } value)
            {
                var width = Length(value, largest);
                Bar(0, y, width, i);
                Text(width + 6, y + 13, Words(series.Numbers[index].Text));
                y += BarHeight + 2;
            }
        }
    }

    private void Stack(int index, decimal largest)
    {
        var x = 0;
        var below = new List<string>();
        for (var i = 0; i < chart.Series.Count; i++)
        {
            var series = chart.Series[i];
            if (series.Numbers[index].Value is { } value)
            {
                var width = Length(value, largest);
                Bar(x, y, width, i);
                below.Add(Words(series.Numbers[index].Text));
                x += width + 1;
            }
        }

        Text(x + 6, y + 13, string.Join(" + ", below));
        y += BarHeight + 2;
    }

    private int Length(decimal value, decimal largest)
    {
        var room = Width - (chart.Kind == PageChartKind.StackedBars ? RoomForNumber * Math.Min(chart.Series.Count, 3) : RoomForNumber);
        return largest == 0 ? 0 : (int)Math.Round(room * Math.Abs(value) / largest);
    }

    private void Bar(int x, int top, int width, int series) => svg.Append(
        CultureInfo.InvariantCulture, $"<rect class=\"bar{(series % Colors) + 1}\" x=\"{x}\" y=\"{top}\" width=\"{width}\" height=\"{BarHeight}\"/>\n");

    private void Text(int x, int baseline, string words)
    {
        var room = Math.Max((Width - x) / CharacterWidth, 8);
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{baseline}\">").AppendText(Shorten(words, Math.Min(room, MostCharacters))).Append("</text>\n");
    }

    private static string Words(PageText text) =>
        string.Join(' ', (text.Second is { } second ? $"{text.Text} / {second}" : text.Text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Cuts a text that has no room; the table below the chart has it complete.</summary>
    private static string Shorten(string text, int characters)
    {
        var runes = text.EnumerateRunes().ToList();
        return runes.Count <= characters ? text : string.Concat(runes.Take(characters - 1)) + "…";
    }
}
