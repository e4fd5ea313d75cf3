using NJsonSchema;
using NJsonSchema.Validation;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Schema;
using JsonSchema = global::NJsonSchema.JsonSchema;

namespace WhoCode.Reporting.NJsonSchema;

/// <summary>Makes findings of what NJsonSchema refuses: at each place the one that says most, and nothing of what is inside a value of a wrong type.</summary>
internal sealed class SieveFindings(SchemaKind kind, JsonSchema root, SchemaOptions options)
{
    private readonly RefusalWords words = new(kind, root, options);

    /// <summary>The member whose content is the host's; null where there is none.</summary>
    private readonly string? room = root.Properties.FirstOrDefault(member => member.Value.ActualSchema.PatternProperties.Count > 0).Key;

    /// <summary>The findings of all refusals, in any order.</summary>
    /// <param name="refusals">What NJsonSchema refuses.</param>
    /// <param name="text">The text.</param>
    /// <param name="read">What the reader says of the text: of values that it cannot read it knows what was probably meant.</param>
    public IEnumerable<Finding> Of(IReadOnlyList<Refusal> refusals, TokenTree text, FindingList read)
    {
        var said = read.Where(fault => fault.Rule.IsInSchema).GroupBy(fault => fault.Pointer).ToDictionary(faults => faults.Key, faults => faults.First());
        var placed = refusals.Select(refusal => (Refusal: refusal, Pointer: PointerOf(refusal, text))).ToList();
        var settled = placed.Where(entry => entry.Refusal.IsWrongType).Select(entry => entry.Pointer.ToString()).ToHashSet();
        return placed
            .Where(entry => entry.Refusal.IsWrongType || !IsInside(entry.Pointer, settled))
            .Where(entry => !IsUnread(entry.Pointer, text) && !IsLeftEmpty(entry.Refusal, text))
            .OrderBy(entry => RankOf(entry.Refusal))
            .Select(entry => said.GetValueOrDefault(entry.Pointer) ?? Say(entry.Refusal, entry.Pointer, text))
            .DistinctBy(finding => (finding.Pointer, finding.Rule == HostRules.ExtensionKeepsToItsSchema ? finding.Message : ""));
    }

    private static JsonPointer PointerOf(Refusal refusal, TokenTree text)
    {
        var pointer = text.PointerOf(refusal.Number);
        return refusal.Kind == ValidationErrorKind.PropertyRequired ? pointer.Append(refusal.Property!) : pointer;
    }

    private static bool IsInside(JsonPointer pointer, HashSet<string> places)
    {
        var text = pointer.ToString();
        for (var end = text.Length; end >= 0; end = end == 0 ? -1 : text.LastIndexOf('/', end - 1))
        {
            if (places.Contains(text[..end]))
            {
                return true;
            }
        }

        return false;
    }

    private static int RankOf(Refusal refusal) => refusal switch
    {
        { IsWrongType: true } => 0,
        { Kind: ValidationErrorKind.StringTooShort } => 1,
        { Kind: ValidationErrorKind.StringTooLong } => 2,
        _ => 3,
    };

    private Finding Say(Refusal refusal, JsonPointer pointer, TokenTree text) => pointer.Segments switch
    {
        [var member, var key] when member == room
            && (refusal.Kind == ValidationErrorKind.NoAdditionalPropertiesAllowed || key.Contains('\n', StringComparison.Ordinal)) =>
            words.SayKey(pointer, key),
        [var member, var key, ..] when member == room => new()
        {
            Rule = HostRules.ExtensionKeepsToItsSchema,
            Severity = FindingSeverity.Error,
            Pointer = pointer,
            Arguments = [("extension", key), ("kind", refusal.Kind.ToString())],
        },
        _ => words.Say(refusal, pointer, text),
    };

    /// <summary>Whether the value is "" for a number that need not be given; the reader takes it for one that is not.</summary>
    private static bool IsLeftEmpty(Refusal refusal, TokenTree text) =>
        refusal.IsLeftEmptyNumber(text) && refusal.Schema.IsNullable(SchemaType.JsonSchema);

    /// <summary>Whether the place lies in an extension that is nested too deep, which is not read at all.</summary>
    private bool IsUnread(JsonPointer pointer, TokenTree text) =>
        pointer.Segments is [var member, var key, ..] && member == room
        && text.TooDeep.Any(deep => deep.Segments is [var around, var extension, ..] && around == room && extension == key);
}
