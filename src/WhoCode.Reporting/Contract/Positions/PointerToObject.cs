namespace WhoCode.Reporting;

/// <summary>An item of a report that can be kept from the public.</summary>
internal interface IRestricted
{
    /// <summary><see langword="true"/> if the public may not see the item; otherwise, <see langword="false"/>.</summary>
    bool IsRestricted { get; }
}

/// <summary>The part of a report that a pointer refers to or, if it is missing, the nearest part around it.</summary>
internal readonly record struct PointerToObject
{
    /// <summary>The innermost existing object around the location; the report itself for the root.</summary>
    public required object Owner { get; init; }

    /// <summary>The property of that object; null for the root.</summary>
    public Member? Member { get; init; }

    /// <summary>The position in the list of the property; null if it is not a list, or if the pointer refers to the whole list.</summary>
    public int? Index { get; init; }

    /// <summary><see langword="true"/> if every object and item on the way to the location exists. The last property can be missing.</summary>
    public bool IsThere { get; init; }

    /// <summary>The thematic field of the contribution or measure that contains the location; null outside of these.</summary>
    public ThematicFieldId? Field { get; init; }

    /// <summary><see langword="true"/> if the public may not see an item that contains the location; otherwise, <see langword="false"/>.</summary>
    public bool IsRestricted { get; init; }

    public static PointerToObject Find(object report, IPartShape root, JsonPointer pointer) => Find(report, root, pointer, looksIntoExtensions: true);

    /// <summary>Finds the items that contain a location, without looking into extensions.</summary>
    public static PointerToObject FindItem(object report, IPartShape root, JsonPointer pointer) => Find(report, root, pointer, looksIntoExtensions: false);

    private static PointerToObject Find(object report, IPartShape root, JsonPointer pointer, bool looksIntoExtensions)
    {
        var place = new PointerToObject { Owner = report, IsThere = true };
        IPartShape? part = root;
        object? value = report;
        var segments = pointer.Segments;
        for (var i = 0; i < segments.Count; i++)
        {
            if (part is null || value is null || part.Find(segments[i]) is not { } member)
            {
                return place with { IsThere = looksIntoExtensions && IsInside(value, segments, i) };
            }

            place = place with { Owner = value, Member = member, Index = null };
            part = member.Shape as IPartShape;
            if (!member.IsList)
            {
                value = member.ValueOf(value);
            }
            else if (++i < segments.Count)
            {
                if (!int.TryParse(segments[i], NumberStyles.None, CultureInfo.InvariantCulture, out var index)
                    || member.ItemOf(value, index) is not { } item)
                {
                    return place with { IsThere = false };
                }

                place = place with { Index = index, Field = FieldOf(part, item) ?? place.Field, IsRestricted = place.IsRestricted || item is IRestricted { IsRestricted: true } };
                value = item;
            }
        }

        return place;
    }

    /// <summary>Returns the thematic field that a list item states, as contributions and measures do.</summary>
    private static ThematicFieldId? FieldOf(IPartShape? part, object item) =>
        part?.Find("field") is { Shape: WireShape<ThematicFieldId> } member ? (ThematicFieldId?)member.ValueOf(item) : null;

    /// <summary><see langword="true"/> if the rest of a pointer refers to a value inside an application's extension.</summary>
    private static bool IsInside(object? value, IReadOnlyList<string> segments, int at)
    {
        if (value is not IReadOnlyDictionary<string, JsonElement> extensions || !extensions.TryGetValue(segments[at], out var element))
        {
            return false;
        }

        for (var i = at + 1; i < segments.Count; i++)
        {
            if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty(segments[i], out var inner))
            {
                element = inner;
            }
            else if (element.ValueKind == JsonValueKind.Array
                && int.TryParse(segments[i], NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < element.GetArrayLength())
            {
                element = element[index];
            }
            else
            {
                return false;
            }
        }

        return true;
    }
}
