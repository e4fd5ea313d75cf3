using WhoCode.Reporting.Json;
using WhoCode.Reporting.Reports;

namespace WhoCode.Reporting.Validation;

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
