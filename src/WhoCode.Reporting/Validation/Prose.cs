namespace WhoCode.Reporting;

/// <summary>Finds the properties that hold prose: what people write for people, in a line or in pages.</summary>
internal static class Prose
{
    /// <summary>
    /// Whether a property holds prose. Web and e-mail addresses, ids and digests have a form of their own; units and acronyms are shorter
    /// than a line; a name that begins with $ is for programs; and a contact is where contact data belong.
    /// </summary>
    public static bool IsIn(Member member) =>
        member is { Shape: TextShape, Constraints: { Form: null, MaxLength: >= Limits.Line } }
        && !member.Name.StartsWith('$') && member.Part is not PartShape<Contact>;
}

/// <summary>The plan of a text that is prose. A text has no properties, so the signs that it shows decide which rules are called.</summary>
internal sealed class ProsePlan : PartPlan<string>
{
    public static ProsePlan Only { get; } = new();

    public override ulong Run(string text, Walk walk) => (ulong)(InvisibleTexts.SignsOf(text) | Placeholders.SignsOf(text));

    public override bool IsEmpty(string text) => false;
}
