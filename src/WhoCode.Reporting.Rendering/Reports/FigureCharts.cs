using System.Text.Json;

namespace WhoCode.Reporting.Rendering;

/// <summary>Creates charts of figures that are parts of another figure of the same list, beside their total.</summary>
internal sealed class FigureCharts(ValueTexts values, LocalizedTexts texts)
{
    public IEnumerable<PageChart> Of(JsonElement figures, LanguageTag? language)
    {
        List<(string Label, decimal Value, string? Unit, string? Whole)> known = [.. Known(figures)];
        foreach (var whole in known.DistinctBy(figure => figure.Label))
        {
            List<(string Label, decimal Value, string? Unit, string? Whole)> parts =
                [.. known.Where(figure => figure.Whole == whole.Label && figure.Label != whole.Label && figure.Unit == whole.Unit)];
            if (parts.Count > 0)
            {
                parts.Insert(0, whole);
                yield return new()
                {
                    Title = PageText.Own(texts["page.chart.whole"]),
                    Description = PageText.Own(texts["page.chart.whole.description"]),
                    CategoryTitle = PageText.Own(texts["title.figure.label"]),
                    Categories = [.. parts.Select(part => PageText.Quote(part.Label, language))],
                    Series = [new() { Name = PageText.Own(texts["title.figure.value"]), Numbers = [.. parts.Select(part => new PageNumber { Value = part.Value, Text = values.Number(part.Value) })] }],
                };
            }
        }
    }

    private static IEnumerable<(string Label, decimal Value, string? Unit, string? Whole)> Known(JsonElement figures)
    {
        foreach (var figure in figures.EnumerateArray())
        {
            if (figure.ValueKind == JsonValueKind.Object && Text(figure, "label") is { } label && figure.TryGetProperty("value", out var written)
                && written.ValueKind == JsonValueKind.Number && written.TryGetDecimal(out var value))
            {
                yield return (label, value, Text(figure, "unit"), Text(figure, "partOf"));
            }
        }
    }

    private static string? Text(JsonElement figure, string property) =>
        figure.TryGetProperty(property, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
