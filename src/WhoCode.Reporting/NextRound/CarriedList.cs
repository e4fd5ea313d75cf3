namespace WhoCode.Reporting.NextRound;

/// <summary>The items of a carried report as they are written: their texts in one language, and their order in groups.</summary>
/// <param name="from">The number of the old round.</param>
/// <param name="round">The number of the new round.</param>
/// <param name="items">The items.</param>
/// <param name="root">The kind of report.</param>
/// <param name="texts">The localized texts.</param>
internal sealed class CarriedList(int from, int round, IReadOnlyList<CarriedItem> items, IPartShape root, LocalizedTexts texts)
{
    public int From => from;

    public int Round => round;

    public IReadOnlyList<CarriedItem> Items => items;

    public LocalizedTexts Texts => texts;

    public string Title => Text("carry.title", ("from", from), ("round", round));

    public string Counts => Text(
        "carry.counts",
        ("review", CountOf(CarryOutcome.Review)), ("replaced", CountOf(CarryOutcome.Replaced)), ("notCarried", CountOf(CarryOutcome.NotCarried)));

    public string HowToRead => Text("carry.how-to-read");

    public string NotOfWho => Text("export.markdown.not-of-who");

    /// <summary>The items by outcome.</summary>
    public IEnumerable<IGrouping<CarryOutcome, CarriedItem>> ByOutcome => items.GroupBy(item => item.Outcome).OrderBy(group => group.Key);

    public int CountOf(CarryOutcome outcome) => items.Count(item => item.Outcome == outcome);

    public string Label<T>(T value) where T : struct, Enum => Labels.For(value).ToString(texts);

    /// <summary>Groups items that have the same reason and explanation, in the order in which these first appear.</summary>
    public IEnumerable<IGrouping<(CarryReason Reason, string Explanation), CarriedItem>> ByExplanation(IEnumerable<CarriedItem> some) =>
        some.GroupBy(item => (item.Reason, Explain(item)));

    /// <summary>Returns the explanation of an item, without anything that the report may have contained.</summary>
    public string Explain(CarriedItem item) => item.Explanation.ToString(texts, quotes: false);

    /// <summary>The location that a reader looks for: in the draft, or in the old report for what the draft does not contain.</summary>
    public static JsonPointer PlaceOf(CarriedItem item) => item.Outcome == CarryOutcome.NotCarried ? item.Pointer : item.NewPointer ?? item.Pointer;

    /// <summary>Returns the readable path to a location, such as "Contribution 2 › Figures"; null for the report as a whole.</summary>
    public string? PathOf(JsonPointer pointer)
    {
        var (part, path, segments) = ((IPartShape?)root, (string?)null, pointer.Segments);
        for (var i = 0; i < segments.Count; i++)
        {
            if (part?.Find(segments[i]) is not { } member)
            {
                return path; // an item that an application created can have any location
            }

            part = member.Shape as IPartShape;
            var label = texts[$"title.{member.Part.Key}.{member.Name}"];
            if (member.IsList && i + 1 < segments.Count)
            {
                label = ItemLabel(part is null ? label : texts[$"title.{part.Key}"], segments[++i]);
            }

            path = path is null ? label : Text("form.path", ("outer", path), ("inner", label));
        }

        return path;
    }

    private string ItemLabel(string label, string position) =>
        int.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < int.MaxValue
            ? Text("form.item", ("label", label), ("number", index + 1))
            : label;

    private string Text(string key, params TextArgument[] values) => LocalizedText.FromKey(key).WithArguments(values).ToString(texts);
}
