using WhoCode.Reporting.Forms;

namespace WhoCode.Reporting.Differences;

/// <summary>One location in both versions of a report, and what the audience may see of it. Null is a value that is missing.</summary>
/// <param name="Before">The value in the earlier version.</param>
/// <param name="ShownBefore">The value in the view of the earlier version.</param>
/// <param name="AllowedBefore">The value in the earlier version as the decisions of the later version show it.</param>
/// <param name="After">The value in the later version.</param>
/// <param name="ShownAfter">The value in the view of the later version.</param>
internal readonly record struct Versions(DraftNode? Before, DraftNode? ShownBefore, DraftNode? AllowedBefore, DraftNode? After, DraftNode? ShownAfter)
{
    public bool AreMissing => Before is null && After is null && ShownBefore is null && ShownAfter is null;

    public bool IsBeforeShown => ShownBefore is not null && AllowedBefore is not null;

    public bool IsAfterShown => ShownAfter is not null;

    public bool AreSame => IsSame(Before, After);

    /// <summary>Returns both versions for an audience that may see everything.</summary>
    public static Versions Complete(DraftNode? before, DraftNode? after) => new(before, before, before, after, after);

    public static bool IsSame(DraftNode? one, DraftNode? other) => ReferenceEquals(one, other) || (one is not null && other is not null && one.IsSameAs(other));

    /// <summary>Returns a property of an object. Null as a value is no value.</summary>
    public Versions Below(string name) => new(Find(Before, name), Find(ShownBefore, name), Find(AllowedBefore, name), Find(After, name), Find(ShownAfter, name));

    private static DraftNode? Find(DraftNode? value, string name) => (value as ObjectNode)?.Find(name) is { } found and not ValueNode { Kind: JsonValueKind.Null } ? found : null;
}
