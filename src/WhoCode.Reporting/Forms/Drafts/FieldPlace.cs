namespace WhoCode.Reporting.Forms;

/// <summary>What the contract defines at a pointer.</summary>
/// <param name="Kind">The kind, such as an object, a list or a value.</param>
/// <param name="Part">The contract of an object; null for anything else.</param>
/// <param name="Member">The property, or the property whose list contains the item; null for the report, and for what the contract does not define.</param>
/// <param name="IsItem">Whether it is an item of a list.</param>
internal readonly record struct FieldPlace(PlaceKind Kind, IPartShape? Part = null, Member? Member = null, bool IsItem = false)
{
    /// <summary>The segment of a pointer that means the position after the last item of a list.</summary>
    public const string End = "-";

    public static FieldPlace Find(IPartShape root, IReadOnlyList<string> segments)
    {
        var place = new FieldPlace(PlaceKind.Object, root);
        foreach (var segment in segments)
        {
            place = place.Below(segment);
        }

        return place;
    }

    public FieldPlace Below(string segment) => Kind switch
    {
        PlaceKind.Object => Part!.Find(segment) is { } member ? Of(member) : new(PlaceKind.Unknown),
        PlaceKind.List when segment == End || ListNode.TryParseIndex(segment, out _) => new(
            Member!.Shape is IPartShape ? PlaceKind.Object : PlaceKind.Value, Member.Shape as IPartShape, Member, IsItem: true),
        PlaceKind.Extensions => new(PlaceKind.Extensions),
        _ => new(PlaceKind.Unknown),
    };

    private static FieldPlace Of(Member member) =>
        member.Shape is null ? new(PlaceKind.Extensions, Member: member)
        : member.IsList ? new(PlaceKind.List, Member: member)
        : member.Shape is IPartShape part ? new(PlaceKind.Object, part, member)
        : new(PlaceKind.Value, Member: member);
}

/// <summary>The kinds of what the contract defines at a pointer.</summary>
internal enum PlaceKind
{
    /// <summary>The contract does not define such a property.</summary>
    Unknown,

    /// <summary>A text, a number, a boolean, a date, a choice or a code.</summary>
    Value,

    /// <summary>An object.</summary>
    Object,

    /// <summary>A list.</summary>
    List,

    /// <summary>The application's own data, which can be any JSON.</summary>
    Extensions,
}
