namespace WhoCode.Reporting;

/// <summary>Finds the properties that contain prose: what people write for people, from one line to many pages.</summary>
internal static class Prose
{
    /// <summary>
    /// Whether a property contains prose. Addresses, ids and digests have a form of their own; units and acronyms are shorter
    /// than a line; a property whose name begins with $ is for programs. A contact is excluded because contact data belong there.
    /// </summary>
    public static bool IsIn(Member member) =>
        member is { Shape: TextShape, Constraints: { Form: null, MaxLength: >= Limits.Line } }
        && !member.Name.StartsWith('$') && member.Part is not PartShape<Contact>;
}

/// <summary>The plan for prose. A text has no properties, so the signs that it shows decide which rules are called.</summary>
internal sealed class ProsePlan : PartPlan<string>
{
    public static ProsePlan Only { get; } = new();

    public override ulong Run(string text, Walk walk) => (ulong)(InvisibleTexts.SignsOf(text) | Placeholders.SignsOf(text));

    public override bool IsEmpty(string text) => false;
}
