namespace WhoCode.Reporting.Export;

/// <summary>Identifies a location in a way that stays the same when list items with ids are added or moved.</summary>
internal static class StableLocation
{
    /// <summary>
    /// Returns the pointer of a finding with the id of the list item in place of its position, as in "/contributions/id=c1/title". No position
    /// looks like this, because positions consist of digits.
    /// </summary>
    public static string? Of(DocumentedFinding finding)
    {
        if (finding is not { Pointer: { } pointer, ItemId: { } id }
            || (PositionIn(Contract.StakeholderReport, pointer) ?? PositionIn(Contract.NationalReport, pointer)) is not { } position)
        {
            return finding.Pointer?.ToString();
        }

        var parts = pointer.ToString().Split('/');
        parts[position + 1] = $"id={id}"; // the first part, before the first slash, is empty
        return string.Join('/', parts);
    }

    /// <summary>Returns which segment of a pointer is the position of the innermost item that can have an id; null if no segment is.</summary>
    private static int? PositionIn(IPartShape root, JsonPointer pointer)
    {
        int? innermost = null;
        var part = root;
        var segments = pointer.Segments;
        for (var i = 0; i < segments.Count && part?.Find(segments[i]) is { } member; i++)
        {
            part = member.Shape as IPartShape;
            if (member.IsList && ++i < segments.Count)
            {
                innermost = ItemIds.IdMemberOf(part) is null ? innermost : i;
            }
        }

        return innermost;
    }
}
