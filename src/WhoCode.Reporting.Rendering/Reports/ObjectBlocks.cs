using System.Text.Json;
using WhoCode.Reporting.Forms;

namespace WhoCode.Reporting.Rendering;

/// <summary>Shows objects and lists of a report. What is shown follows from the report and the descriptions of its fields, so that a new property is shown, too.</summary>
internal sealed class ObjectBlocks(ReportFieldLabels labels, ValueTexts values, ReportNotices notices, FigureCharts charts, LocalizedTexts texts)
{
    /// <summary>The properties that are the heading of an item, in the order of preference.</summary>
    private static readonly string[] Names = ["title", "label", "name"];

    /// <summary>The maximum length of texts that are shown beside their label. Longer ones get a heading.</summary>
    private const int LongestFact = 4_000;

    /// <summary>Shows an object: values beside their labels, then long texts, then lists.</summary>
    /// <param name="value">The object.</param>
    /// <param name="place">Its location.</param>
    /// <param name="field">Its location with "-" in place of the numbers of items.</param>
    /// <param name="language">The language of its texts.</param>
    /// <param name="except">The property that is shown as its heading; null for none.</param>
    public IEnumerable<PageBlock> Object(JsonElement value, JsonPointer place, JsonPointer field, LanguageTag? language, string? except = null)
    {
        List<PageFact> facts = [];
        List<PageBlock> after = [];
        Collect(value, place, field, LanguageOf(value) ?? language, outer: null, except, facts, after);
        return facts.Count == 0 ? after : after.Prepend(new PageFacts { Facts = facts });
    }

    /// <summary>Shows the items of a list: values as they are, similar short objects as a table, and all others as sections.</summary>
    public IEnumerable<PageBlock> List(JsonElement list, JsonPointer place, JsonPointer field, FieldMetadata metadata, LanguageTag? language)
    {
        if (list.GetArrayLength() == 0)
        {
            return [];
        }

        if (list[0].ValueKind != JsonValueKind.Object)
        {
            return [new PageFacts { Facts = [Fact(list, place, metadata, language)] }];
        }

        var table = new TableBlocks(labels, values, texts).TryCreate(list, place, field.Append("-"), metadata, language);
        return table ?? Items(list, place, field.Append("-"), language);
    }

    /// <summary>Shows a value or a list of values beside its label.</summary>
    public PageFact Fact(JsonElement value, JsonPointer place, FieldMetadata field, LanguageTag? language, string? outer = null) => new()
    {
        Anchor = place,
        Label = PageText.Own(outer is null ? field.Label : Path(outer, field.Label)),
        Values = value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(item => values.Of(item, ItemField(place, field), language))] : [values.Of(value, field, language)],
    };

    /// <summary>Shows a long text below its label.</summary>
    public PageSection Prose(JsonElement value, JsonPointer place, FieldMetadata field, LanguageTag? language) => new()
    {
        Title = PageText.Own(field.Label),
        Anchor = place,
        Blocks = [new PageParagraph { Text = values.Of(value, field, language) }],
    };

    private void Collect(
        JsonElement value, JsonPointer place, JsonPointer field, LanguageTag? language, string? outer, string? except, List<PageFact> facts, List<PageBlock> after)
    {
        foreach (var property in value.EnumerateObject())
        {
            var (here, at) = (place.Append(property.Name), field.Append(property.Name));
            if (property.Name == except || property.Value.ValueKind == JsonValueKind.Null || labels.Find(at) is not { } metadata)
            {
                continue;
            }

            switch (property.Value)
            {
                case { ValueKind: JsonValueKind.Object }:
                    Collect(property.Value, here, at, language, outer is null ? metadata.Label : Path(outer, metadata.Label), null, facts, after);
                    break;
                case { ValueKind: JsonValueKind.Array } list when list.GetArrayLength() > 0 && list[0].ValueKind == JsonValueKind.Object:
                    after.Add(new PageSection { Title = PageText.Own(metadata.Label), Anchor = here, Blocks = [.. property.Name == "figures" ? charts.Of(list, language) : [], .. List(list, here, at, metadata, language)] });
                    break;
                case { ValueKind: JsonValueKind.Array } list when list.GetArrayLength() == 0:
                    break;
                case { ValueKind: JsonValueKind.String } when metadata.MaxLength > LongestFact:
                    after.Add(Prose(property.Value, here, metadata, language));
                    break;
                default:
                    facts.Add(Fact(property.Value, here, metadata, language, outer));
                    break;
            }
        }
    }

    private IEnumerable<PageBlock> Items(JsonElement list, JsonPointer place, JsonPointer field, LanguageTag? language)
    {
        var label = labels.Find(field)?.Label ?? "";
        var index = 0;
        foreach (var item in list.EnumerateArray())
        {
            var here = place.Append(index++);
            var own = LanguageOf(item) ?? language;
            var heading = item.ValueKind == JsonValueKind.Object ? Array.Find(Names, name => item.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String) : null;
            List<PageBlock> blocks = [.. Object(item, here, field, own, heading)];
            yield return new PageSection
            {
                Title = PageText.Own(LocalizedText.FromKey("form.item").WithArguments(("label", LocalizedText.Create(label)), ("number", index)).ToString(texts)),
                Name = heading is null ? null : PageText.Quote(item.GetProperty(heading).GetString()!, own),
                Anchor = here,
                Blocks = [.. notices.Claim(here), .. blocks],
            };
        }
    }

    /// <summary>The description by which an item of a list of values is shown; that of the list has its choices only if they are its items'.</summary>
    private FieldMetadata ItemField(JsonPointer place, FieldMetadata list) => labels.Find(Pattern(place).Append("-")) ?? list;

    private string Path(string outer, string inner) =>
        LocalizedText.FromKey("form.path").WithArguments(("outer", LocalizedText.Create(outer)), ("inner", LocalizedText.Create(inner))).ToString(texts);

    private static JsonPointer Pattern(JsonPointer place) => place.Segments.Aggregate(
        JsonPointer.Root, (pattern, segment) => pattern.Append(segment.All(char.IsAsciiDigit) ? "-" : segment));

    private static LanguageTag? LanguageOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty("language", out var written) && written.ValueKind == JsonValueKind.String
        && LanguageTag.TryParse(written.GetString(), out var language) ? language : null;
}
