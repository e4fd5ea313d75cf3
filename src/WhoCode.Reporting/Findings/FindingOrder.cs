namespace WhoCode.Reporting;

/// <summary>The stable order of findings: by position in the JSON document if it is known, then in the order of properties, then by rule.</summary>
internal static class FindingOrder
{
    /// <summary>Sorts findings, and adds to each what is known of the list item that contains it.</summary>
    /// <param name="findings">The findings, in any order.</param>
    /// <param name="root">The shape of the report.</param>
    /// <param name="report">The report that was validated; null if nothing could be read.</param>
    public static FindingList Sort(IEnumerable<Finding> findings, IPartShape root, object? report)
    {
        var keyed = findings.Select((finding, index) => (Finding: finding, Key: PositionsOf(root, finding.Pointer), Index: index)).ToArray();
        Array.Sort(keyed, (a, b) => Compare(a.Finding, a.Key, b.Finding, b.Key) is var order && order != 0 ? order : a.Index.CompareTo(b.Index));
        var items = report is null ? null : new ItemIds(root, report);
        return keyed.Length == 0 ? FindingList.Empty
            : new(Array.ConvertAll(keyed, entry => report is null ? entry.Finding : InItem(entry.Finding, root, report, items!)));
    }

    private static Finding InItem(Finding finding, IPartShape root, object report, ItemIds items)
    {
        var (place, id) = (PointerToObject.FindItem(report, root, finding.Pointer), items.IdAt(finding.Pointer));
        return place.Field is null && id is null && !place.IsRestricted ? finding
            : finding with { Field = place.Field ?? finding.Field, ItemId = id ?? finding.ItemId, IsRestricted = place.IsRestricted };
    }

    private static int Compare(Finding a, int[] aKey, Finding b, int[] bKey)
    {
        var order = Nullable.Compare(a.Position, b.Position);
        order = order != 0 ? order : aKey.AsSpan().SequenceCompareTo(bKey);
        order = order != 0 ? order : string.CompareOrdinal(a.Pointer.ToString(), b.Pointer.ToString());
        return order != 0 ? order : a.RuleId.CompareTo(b.RuleId);
    }

    /// <summary>
    /// Returns the position of each step of a pointer: of a property in its object, or of an item in its list. Unknown steps come last.
    /// </summary>
    private static int[] PositionsOf(IPartShape root, JsonPointer pointer)
    {
        var segments = pointer.Segments;
        var positions = new int[segments.Count];
        IPartShape? part = root;
        var isList = false;
        for (var i = 0; i < positions.Length; i++)
        {
            if (isList || part is null)
            {
                positions[i] = Position(segments[i]);
                isList = false; // the shape of the item was taken from its list
            }
            else
            {
                positions[i] = Position(part, segments[i]);
                var member = part.Find(segments[i]);
                (part, isList) = (member?.Shape as IPartShape, member?.IsList ?? false);
            }
        }

        return positions;
    }

    private static int Position(IPartShape part, string name)
    {
        for (var i = 0; i < part.Members.Count; i++)
        {
            if (part.Members[i].Name == name)
            {
                return i;
            }
        }

        return int.MaxValue;
    }

    private static int Position(string segment) =>
        int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : int.MaxValue;
}
