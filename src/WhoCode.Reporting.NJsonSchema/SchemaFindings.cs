using NJsonSchema;
using NJsonSchema.Validation;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Schema;
using JsonSchema = global::NJsonSchema.JsonSchema;

namespace WhoCode.Reporting.NJsonSchema;

/// <summary>Creates findings for what NJsonSchema refuses: one for each location, and none inside a value of the wrong type.</summary>
internal sealed class SchemaFindings(SchemaKind kind, JsonSchema root, SchemaOptions options)
{
    private readonly RefusalRules rules = new(kind, root, options);

    /// <summary>The name of the property for extensions; null if the kind of document has none.</summary>
    private readonly string? extensionsName = root.Properties.FirstOrDefault(member => member.Value.ActualSchema.PatternProperties.Count > 0).Key;

    /// <summary>Returns the findings for all refusals, in any order.</summary>
    /// <param name="refusals">The refusals by NJsonSchema.</param>
    /// <param name="text">The tokens of the document.</param>
    /// <param name="read">The read errors in the document, which have better suggestions for values that cannot be read.</param>
    public IEnumerable<Finding> Of(IReadOnlyList<Refusal> refusals, TokenTree text, FindingList read)
    {
        var readErrors = read.Where(error => error.Rule.IsInSchema).GroupBy(error => error.Pointer).ToDictionary(errors => errors.Key, errors => errors.First());
        var placed = refusals.Select(refusal => (Refusal: refusal, Pointer: PointerOf(refusal, text))).ToList();
        var settled = placed.Where(entry => entry.Refusal.IsWrongType).Select(entry => entry.Pointer.ToString()).ToHashSet();
        return placed
            .Where(entry => entry.Refusal.IsWrongType || !IsInside(entry.Pointer, settled))
            .Where(entry => !IsSkipped(entry.Pointer, text) && !IsLeftEmpty(entry.Refusal, text))
            .OrderBy(entry => RankOf(entry.Refusal))
            .Select(entry => readErrors.GetValueOrDefault(entry.Pointer) ?? Report(entry.Refusal, entry.Pointer, text))
            .DistinctBy(finding => (finding.Pointer, finding.Rule == PackageRules.ExtensionMatchesItsSchema ? finding.Message : ""));
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

    private Finding Report(Refusal refusal, JsonPointer pointer, TokenTree text) => pointer.Segments switch
    {
        [var name, var key] when name == extensionsName
            && (refusal.Kind == ValidationErrorKind.NoAdditionalPropertiesAllowed || key.Contains('\n', StringComparison.Ordinal)) =>
            rules.ReportKey(pointer, key),
        [var name, var key, ..] when name == extensionsName => new()
        {
            Rule = PackageRules.ExtensionMatchesItsSchema,
            Severity = FindingSeverity.Error,
            Pointer = pointer,
            Arguments = [("extension", key), ("kind", LocalizedText.Create(refusal.Kind.ToString()))],
        },
        _ => rules.Report(refusal, pointer, text),
    };

    /// <summary>Whether the value is "" for an optional number, which reading takes for a missing one.</summary>
    private static bool IsLeftEmpty(Refusal refusal, TokenTree text) =>
        refusal.IsLeftEmptyNumber(text) && refusal.Schema.IsNullable(SchemaType.JsonSchema);

    /// <summary>Whether the location is in an extension that is nested too deep and therefore skipped.</summary>
    private bool IsSkipped(JsonPointer pointer, TokenTree text) =>
        pointer.Segments is [var name, var key, ..] && name == extensionsName
        && text.TooDeep.Any(deep => deep.Segments is [var around, var extension, ..] && around == extensionsName && extension == key);
}
