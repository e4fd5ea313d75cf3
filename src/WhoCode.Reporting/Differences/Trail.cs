using WhoCode.Reporting.Forms;

namespace WhoCode.Reporting.Differences;

/// <summary>The way from a report to a value in both versions. Pointers and paths are created only for what changed.</summary>
internal sealed class Trail
{
    private readonly Trail? outer;
    private readonly FieldPlace place;
    private readonly string? name; // of the property; null for an item
    private readonly (int Before, int After) positions;
    private readonly Versions item;

    private Trail(Trail? outer, FieldPlace place, string? name, (int Before, int After) positions, in Versions item) =>
        (this.outer, this.place, this.name, this.positions, this.item) = (outer, place, name, positions, item);

    /// <summary>The way to the report itself.</summary>
    public static Trail ToReport(IPartShape root) => new(null, new(PlaceKind.Object, root), null, default, default);

    public Trail Property(FieldPlace field, string property) => new(this, field, property, default, default);

    /// <param name="field">What the contract defines about the item.</param>
    /// <param name="shown">The positions of the item in its list, as they are shown; -1 where it is not.</param>
    /// <param name="versions">The item in both versions.</param>
    public Trail Item(FieldPlace field, (int Before, int After) shown, in Versions versions) => new(this, field, null, shown, versions);

    public JsonPointer PointerIn(bool isBefore) =>
        outer is null ? JsonPointer.Root
        : name is not null ? outer.PointerIn(isBefore).Append(name)
        : outer.PointerIn(isBefore).Append(isBefore ? positions.Before : positions.After);

    /// <summary>Returns a readable path. A list is not named before its item.</summary>
    public LocalizedText ToPath(bool isBefore, ValueDescriptions descriptions)
    {
        var around = place.IsItem ? outer!.outer : outer;
        return around?.outer is null
            ? Label(isBefore, descriptions)
            : LocalizedText.FromKey("form.path").WithArguments(("outer", around.ToPath(isBefore, descriptions)), ("inner", Label(isBefore, descriptions)));
    }

    private LocalizedText Label(bool isBefore, ValueDescriptions descriptions)
    {
        if (ReportFields.LabelKeyOf(place) is not { } key)
        {
            return LocalizedText.Create("{name}").WithArguments(("name", Excerpts.Begin(name!, ValueDescriptions.MostOfName)));
        }

        var label = LocalizedText.FromKey(key);
        if (!place.IsItem)
        {
            return label;
        }

        var numbered = LocalizedText.FromKey("form.item").WithArguments(("label", label), ("number", (isBefore ? positions.Before : positions.After) + 1));
        return descriptions.NameOf(place, isBefore ? item.ShownBefore : item.ShownAfter) is { } title
            ? LocalizedText.FromKey("language.note").WithArguments(("text", numbered), ("note", title))
            : numbered;
    }
}
