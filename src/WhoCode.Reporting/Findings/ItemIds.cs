namespace WhoCode.Reporting;

/// <summary>The ids of the list items in one report, such as those of contributions and evidence.</summary>
/// <remarks>An id identifies an item if it is well formed and no other item of the list has it.</remarks>
/// <param name="root">The shape of the report.</param>
/// <param name="report">The report.</param>
internal sealed class ItemIds(IPartShape root, object report)
{
    private const int GivenTwice = -1;

    private readonly Dictionary<IItemList, Dictionary<string, int>> positions = new(ReferenceEqualityComparer.Instance);

    /// <summary>Returns the id that identifies the innermost item at or around a location; null if no id does.</summary>
    public string? IdAt(JsonPointer pointer)
    {
        string? innermost = null;
        foreach (var step in StepsTo(pointer))
        {
            innermost = step.Id ?? innermost;
        }

        return innermost;
    }

    /// <summary>
    /// Returns the location that a pointer refers to if an id, not a position, selects the item in the innermost list that it leads into.
    /// </summary>
    /// <param name="pointer">The pointer. Its position in the list may be outdated.</param>
    /// <param name="id">The id of the item.</param>
    /// <param name="reason">The reason why there is no such location; null if there is one.</param>
    public JsonPointer? Find(JsonPointer pointer, string id, out LocalizedText? reason)
    {
        Step? innermost = null;
        foreach (var step in StepsTo(pointer))
        {
            innermost = step;
        }

        var position = GivenTwice;
        reason = innermost is not { } list ? ReasonOf("no-list", id)
            : !PositionsIn(list).TryGetValue(id, out position) ? ReasonOf("no-item", id)
            : position == GivenTwice ? ReasonOf("given-twice", id)
            : null;
        return reason is null ? Replace(pointer, innermost!.Value.Segment, position) : null;
    }

    /// <summary>Returns the property that contains the id of a list item; null if items of this shape have no id.</summary>
    public static Member? IdMemberOf(IPartShape? item) =>
        item?.Find("id") is { Constraints.Form.Pattern: { } form } member && form == TextPattern.Of(TextForm.Identifier) ? member : null;

    private static LocalizedText ReasonOf(string key, string id) => LocalizedText.FromKey($"deviation.unused.{key}").WithArguments(("id", TextForms.Excerpt(id)));

    private static JsonPointer Replace(JsonPointer pointer, int segment, int position)
    {
        var segments = pointer.Segments;
        var replaced = JsonPointer.Root;
        for (var i = 0; i < segments.Count; i++)
        {
            replaced = i == segment ? replaced.Append(position) : replaced.Append(segments[i]);
        }

        return replaced;
    }

    /// <summary>Returns the lists with ids on the way to a location, outermost first, each with the id that identifies its item.</summary>
    private IEnumerable<Step> StepsTo(JsonPointer pointer)
    {
        IPartShape? part = root;
        object? value = report;
        var segments = pointer.Segments;
        for (var i = 0; i < segments.Count && value is not null && part?.Find(segments[i]) is { } member; i++)
        {
            part = member.Shape as IPartShape;
            value = member.ValueOf(value);
            if (!member.IsList || ++i == segments.Count)
            {
                continue;
            }

            var list = (IItemList)value!;
            value = int.TryParse(segments[i], NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? list.ItemAt(index) : null;
            if (IdMemberOf(part) is { } idMember)
            {
                var step = new Step(list, idMember, i, Id: null);
                var id = value is null ? null : IdOf(idMember, value);
                yield return id is not null && PositionsIn(step)[id] != GivenTwice ? step with { Id = id } : step;
            }
        }
    }

    private Dictionary<string, int> PositionsIn(Step step)
    {
        if (!positions.TryGetValue(step.List, out var found))
        {
            positions.Add(step.List, found = new(StringComparer.Ordinal));
            for (var i = 0; step.List.ItemAt(i) is { } item; i++)
            {
                if (IdOf(step.IdMember, item) is { } id && !found.TryAdd(id, i))
                {
                    found[id] = GivenTwice;
                }
            }
        }

        return found;
    }

    private static string? IdOf(Member idMember, object item) => idMember.ValueOf(item) is string id && TextForms.IsIdentifier(id) ? id : null;

    /// <summary>A list whose items have ids, on the way to a location.</summary>
    /// <param name="List">The list.</param>
    /// <param name="IdMember">The property that contains the id of an item.</param>
    /// <param name="Segment">The index of the segment of the pointer that is the position in the list.</param>
    /// <param name="Id">The id that identifies the item at that position; null if no id does.</param>
    private readonly record struct Step(IItemList List, Member IdMember, int Segment, string? Id);
}
