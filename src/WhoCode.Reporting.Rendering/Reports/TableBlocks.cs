using System.Text.Json;
using WhoCode.Reporting.Forms;

namespace WhoCode.Reporting.Rendering;

/// <summary>Shows a list of short objects as a table. A value that all of them have is stated once, above it.</summary>
internal sealed class TableBlocks(ReportFieldLabels labels, ValueTexts values, LocalizedTexts texts)
{
    private const int MostColumns = 12;

    /// <summary>Lists of the names of numbers that have no value, with the text that is shown in their place.</summary>
    private static readonly Dictionary<string, string> Marks = new(StringComparer.Ordinal) { ["notApplicable"] = "page.not-applicable", ["suppressed"] = "page.suppressed" };

    /// <summary>Returns the table, with the values that all rows have before it; null if the objects are too long for a table.</summary>
    public IReadOnlyList<PageBlock>? TryCreate(JsonElement list, JsonPointer place, JsonPointer field, FieldMetadata metadata, LanguageTag? language)
    {
        if (labels.Find(field) is not { } item || !IsShort(field, item) || item.Properties.Contains("language"))
        {
            return null;
        }

        List<Dictionary<string, (JsonElement Value, FieldMetadata Field)>> rows = [.. list.EnumerateArray().Select(row => Flatten(row, field))];
        List<string> used = [.. Columns(field, item).Where(name => rows.Exists(row => row.ContainsKey(name) || MarkOf(row, name) is not null))];
        List<string> same = rows.Count < 2 ? [] : [.. used.Where(name => rows.TrueForAll(row => row.TryGetValue(name, out var cell) && JsonElement.DeepEquals(cell.Value, rows[0][name].Value)))];
        used.RemoveAll(name => same.Contains(name));
        if (used.Count is 0 or > MostColumns)
        {
            return null;
        }

        var table = new PageTable
        {
            Caption = PageText.Own(metadata.Label),
            Columns = [.. used.Select(name => ColumnOf(field, name))],
            Rows = [.. rows.Select((row, index) => new PageRow { Anchor = place.Append(index), Cells = [.. used.Select(name => Cell(row, name, language))] })],
        };
        return same.Count == 0 ? [table] : [new PageFacts { Facts = [.. same.Select(name => new PageFact { Label = ColumnOf(field, name).Title, Values = Cell(rows[0], name, language) })] }, table];
    }

    /// <summary>An object is short if it has only values that fit a cell, lists of them, and objects with such values.</summary>
    private bool IsShort(JsonPointer field, FieldMetadata item) => item.Properties.All(name => labels.Find(field.Append(name)) switch
    {
        null or { Kind: FieldKind.Extensions } or { Kind: FieldKind.MultilineText } => false,
        { Kind: FieldKind.Object } inner => IsShort(field.Append(name), inner),
        { Kind: FieldKind.List } => labels.Find(field.Append(name).Append("-")) is { Kind: not FieldKind.Object },
        _ => true,
    });

    /// <summary>The names of the columns, with those of inner objects after a slash.</summary>
    private IEnumerable<string> Columns(JsonPointer field, FieldMetadata item) => item.Properties.Where(name => !Marks.ContainsKey(name) || labels.Find(field.Append(name))!.Kind != FieldKind.List)
        .SelectMany(name => labels.Find(field.Append(name)) is { Kind: FieldKind.Object } inner ? Columns(field.Append(name), inner).Select(below => $"{name}/{below}") : [name]);

    private Dictionary<string, (JsonElement Value, FieldMetadata Field)> Flatten(JsonElement row, JsonPointer field, string before = "")
    {
        var cells = new Dictionary<string, (JsonElement, FieldMetadata)>(StringComparer.Ordinal);
        if (row.ValueKind != JsonValueKind.Object)
        {
            return cells;
        }

        foreach (var property in row.EnumerateObject())
        {
            var at = field.Append(property.Name);
            if (labels.Find(at) is not { } metadata || property.Value.ValueKind == JsonValueKind.Null)
            {
                continue;
            }

            if (property.Value.ValueKind == JsonValueKind.Object)
            {
                foreach (var (name, cell) in Flatten(property.Value, at, $"{before}{property.Name}/"))
                {
                    cells[name] = cell;
                }
            }
            else if (property.Value.ValueKind != JsonValueKind.Array || property.Value.GetArrayLength() > 0)
            {
                cells[before + property.Name] = (property.Value, property.Value.ValueKind == JsonValueKind.Array ? labels.Find(at.Append("-")) ?? metadata : metadata);
            }
        }

        return cells;
    }

    private PageColumn ColumnOf(JsonPointer field, string name)
    {
        var metadata = labels.Find(name.Split('/').Aggregate(field, (place, segment) => place.Append(segment)))!;
        return new() { Title = PageText.Own(metadata.Label), IsNumber = metadata.Kind is FieldKind.Decimal || (metadata.Kind is FieldKind.WholeNumber && name != "year") };
    }

    private List<PageText> Cell(Dictionary<string, (JsonElement Value, FieldMetadata Field)> row, string name, LanguageTag? language)
    {
        if (row.TryGetValue(name, out var cell))
        {
            return cell.Value.ValueKind == JsonValueKind.Array
                ? [.. cell.Value.EnumerateArray().Select(item => values.Of(item, cell.Field, language))]
                : [values.Of(cell.Value, cell.Field, language)];
        }

        return MarkOf(row, name) is { } mark ? [PageText.Own(texts[mark])] : [];
    }

    /// <summary>Returns why a number has no value; null if the row does not say it.</summary>
    private static string? MarkOf(Dictionary<string, (JsonElement Value, FieldMetadata Field)> row, string name)
    {
        foreach (var (list, mark) in Marks)
        {
            if (row.TryGetValue(list, out var marked) && marked.Value.ValueKind == JsonValueKind.Array
                && marked.Value.EnumerateArray().Any(number => IsNameOf(number.GetString(), name)))
            {
                return mark;
            }
        }

        return null;
    }

    /// <summary>Whether a value such as "training-unknown" is the name of the property trainingUnknown.</summary>
    private static bool IsNameOf(string? number, string property) =>
        number?.Replace("-", "", StringComparison.Ordinal).Equals(property, StringComparison.OrdinalIgnoreCase) == true;
}
