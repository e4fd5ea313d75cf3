using WhoCode.Reporting.Forms;

namespace WhoCode.Reporting.Differences;

/// <summary>Describes values for people: choices and codes by their labels, numbers and dates as the language writes them.</summary>
/// <param name="catalog">The catalogue that knows countries, fields and occupations.</param>
internal sealed class ValueDescriptions(ReportingCatalog catalog)
{
    /// <summary>The number of characters after which a text is cut that names an item in a path.</summary>
    public const int MostOfName = 60;

    public LocalizedText ToText(FieldPlace place, DraftNode value) =>
        Describe(place, value) is var described && described is LocalizedText text ? text : LocalizedText.Create("{value}").WithArguments(("value", described));

    /// <summary>Returns what people recognize an item by; null if nothing is known.</summary>
    public object? NameOf(FieldPlace item, DraftNode? value)
    {
        if (item is not { Part: not null, Member: { } list } || value is not ObjectNode properties)
        {
            return null;
        }

        object[] parts = [.. ItemIdentity.Of(list).Name.Select(name => properties.Find(name) is { } given ? Shorten(Describe(item.Below(name), given)) : "").Where(part => part is not "")];
        return parts.Length switch { 0 => null, 1 => parts[0], _ => ItemList<object>.From(parts) };
    }

    private static object Shorten(object described) => described is string text ? Excerpts.Begin(text, MostOfName) : described;

    /// <summary>Returns a value as an argument of a text: a string is a quotation from the report.</summary>
    private object Describe(FieldPlace place, DraftNode value) => (place.Kind, value) switch
    {
        (PlaceKind.Object, ObjectNode properties) => Describe(place, properties),
        (PlaceKind.List, ListNode list) => Describe(place, list),
        (PlaceKind.Value, ValueNode { Kind: JsonValueKind.True }) => LocalizedText.FromKey("difference.yes"),
        (PlaceKind.Value, ValueNode { Kind: JsonValueKind.False }) => LocalizedText.FromKey("difference.no"),
        (PlaceKind.Value, ValueNode { Kind: JsonValueKind.String or JsonValueKind.Number, Text: var text }) => Describe(place.Member!.Shape!, text),
        _ => Encoding.UTF8.GetString(NodeParser.BytesOf(value.Write)),
    };

    private LocalizedText Describe(FieldPlace place, ObjectNode properties)
    {
        LocalizedText? described = null;
        foreach (var (name, value) in properties.Entries)
        {
            var field = place.Below(name);
            object label = ReportFields.LabelKeyOf(field) is { } key ? LocalizedText.FromKey(key) : Excerpts.Begin(name, MostOfName);
            var clause = LocalizedText.FromKey("language.label").WithArguments(("label", label), ("text", Describe(field, value)));
            described = described is null ? clause : LocalizedText.FromKey("difference.clauses").WithArguments(("first", described), ("second", clause));
        }

        return described ?? LocalizedText.FromKey("difference.empty");
    }

    private object Describe(FieldPlace place, ListNode list) => list.Items.Length switch
    {
        0 => LocalizedText.FromKey("difference.empty"),
        var count when place.Member!.Shape is IPartShape => LocalizedText.FromKey("difference.items").WithArguments(("count", count)),
        _ => ItemList<object>.From([.. list.Items.Select(item => Describe(place.Below(FieldPlace.End), item.Value))]),
    };

    private object Describe(Shape shape, string text) => shape switch
    {
        { Choices.Count: > 0 } when shape.Choices.Contains(text) => LocalizedText.FromKey($"value.{shape.Key}.{text}"),
        IntegerShape or DecimalShape when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) =>
            LocalizedText.Create("{number, number}").WithArguments(("number", number)),
        DayShape or WireShape<PartialDate> when PartialDate.TryParse(text, out var date) => LocalizedText.Create("{date, date}").WithArguments(("date", date)),
        WireShape<CodeReference> when CodeReference.TryParse(text, out var reference) => reference,
        WireShape<CountryCode> when CountryCode.TryParse(text, out var code) => catalog.Find(code)?.Name ?? catalog.FindFormerCountry(code)?.Name ?? (object)text,
        WireShape<ThematicFieldId> when ThematicFieldId.TryParse(text, out var id) => catalog.Find(id)?.Title ?? (object)text,
        WireShape<OccupationCode> when OccupationCode.TryParse(text, out var code) && catalog.Find(code) is { } known =>
            LocalizedText.FromKey("language.note").WithArguments(("text", known.Title), ("note", code)),
        _ => text,
    };
}
