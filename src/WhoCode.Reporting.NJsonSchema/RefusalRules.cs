using System.Text.Json.Nodes;
using Newtonsoft.Json.Linq;
using NJsonSchema.Validation;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Schema;
using JsonSchema = global::NJsonSchema.JsonSchema;

namespace WhoCode.Reporting.NJsonSchema;

/// <summary>Reports what NJsonSchema refuses by the built-in rules, for values that can be read.</summary>
internal sealed class RefusalRules
{
    private readonly SchemaOptions options;
    private readonly Dictionary<string, RuleDescriptor> rules;
    private readonly Dictionary<JsonSchema, string> definitions = [];
    private readonly Dictionary<string, string> examples = [];

    public RefusalRules(SchemaKind kind, JsonSchema root, SchemaOptions options)
    {
        this.options = options;
        rules = options.Rules.Descriptors.ToDictionary(rule => rule.Id.ToString());
        foreach (var (name, definition) in root.Definitions)
        {
            definitions.Add(definition, name.Split("-or-null")[0]);
        }

        // Only 2020-12 and draft-07 have examples.
        CollectExamples(ReportSchema.Generate(kind, options with { Dialect = SchemaDialect.Draft202012, Extensions = new Dictionary<string, JsonObject>() }));
    }

    /// <summary>Returns the finding for a refusal.</summary>
    public Finding Report(Refusal refusal, JsonPointer pointer, TokenTree text)
    {
        var (schema, token, name) = (refusal.Schema, text.TokenOf(refusal.Number), text.NameOf(refusal.Number));
        return refusal.Kind switch
        {
            _ when (refusal.IsWrongType && token.Type == JTokenType.Null) || refusal.IsLeftEmptyNumber(text) => Make("WHC1001", pointer, ("member", name)),
            ValidationErrorKind.PropertyRequired when ListOf(schema, refusal.Property!) is { } list =>
                Make("WHC1002", pointer, ("count", 0), ("minimum", list.MinItems)),
            ValidationErrorKind.NotInEnumeration or ValidationErrorKind.NotOneOf or ValidationErrorKind.PatternMismatch when IsLeftEmpty(token, schema) =>
                Make("WHC1001", pointer, ("member", name)),
            ValidationErrorKind.PropertyRequired => Make("WHC1001", pointer, ("member", refusal.Property)),
            ValidationErrorKind.StringTooShort => Make("WHC1001", pointer, ("member", name)),
            ValidationErrorKind.TooFewItems => Make("WHC1002", pointer, ("count", ((JArray)token).Count), ("minimum", schema.MinItems)),
            ValidationErrorKind.StringTooLong => Make("WHC2001", pointer,
                ("length", Refusal.LengthOf(text.TextOf(refusal.Number))), ("maximum", schema.MaxLength)),
            ValidationErrorKind.TooManyItems => Make("WHC2002", pointer, ("count", ((JArray)token).Count), ("maximum", schema.MaxItems)),
            ValidationErrorKind.NumberTooBig or ValidationErrorKind.NumberTooSmall =>
                Make("WHC2003", pointer, ("number", ((JValue)token).Value), ("minimum", schema.Minimum), ("maximum", schema.Maximum)),
            ValidationErrorKind.NotInEnumeration or ValidationErrorKind.NotOneOf => ReportUnknown(refusal, pointer, text.TextOf(refusal.Number)),
            ValidationErrorKind.PatternMismatch or ValidationErrorKind.ExcludedSchemaValidates when PatternRuleOf(schema) is { } rule =>
                Make(rule, pointer, ("member", name), ("written", LocalizedText.Excerpt(text.TextOf(refusal.Number))), ("example", ExampleOf(schema))),
            _ => ReportOther(refusal, pointer),
        };
    }

    /// <summary>Returns the finding for a key of an extension that is not a reverse domain name.</summary>
    public Finding ReportKey(JsonPointer pointer, string key) =>
        Make("WHC2010", pointer, ("written", LocalizedText.Excerpt(key)), ("example", "org.example.form"));

    /// <summary>Whether the value is "" for a choice, a code or a date, which then counts as missing; not for an item of a list.</summary>
    private bool IsLeftEmpty(JToken token, JsonSchema schema) =>
        token is JValue { Type: JTokenType.String, Value: "" } && token.Parent is not JArray && definitions.ContainsKey(schema.ActualSchema);

    private static JsonSchema? ListOf(JsonSchema owner, string name) =>
        owner.Properties.TryGetValue(name, out var property) && property.ActualSchema is { MinItems: > 0 } list ? list : null;

    private static string? PatternRuleOf(JsonSchema schema) =>
        schema.ExtensionData is { } data && data.TryGetValue("x-whocode-pattern-rule", out var rule) ? rule?.ToString() : null;

    private static Finding ReportOther(Refusal refusal, JsonPointer pointer) => new()
    {
        Rule = PackageRules.ValueMatchesTheSchema,
        Severity = FindingSeverity.Error,
        Pointer = pointer,
        Arguments = [("kind", refusal.Kind.ToString())],
    };

    /// <summary>Returns the finding for a value that has the right form but is not in the catalogue.</summary>
    private Finding ReportUnknown(Refusal refusal, JsonPointer pointer, string written) => definitions.GetValueOrDefault(refusal.Schema) switch
    {
        "code-edition" when CodeEditionId.TryParse(written, out var edition) =>
            Make("WHC4003", pointer, ("edition", edition), ("known", options.Catalog.Editions)),
        "field" when ThematicFieldId.TryParse(written, out var field) => Make("WHC4006", pointer,
            ("field", field),
            ("suggestion", LocalizedText.FromKey("suggestion.one-of").WithArguments(("choices", options.Catalog.Fields.Select(known => known.Id).ToList())))),
        "country" when CountryCode.TryParse(written, out var country) => Make("WHC4007", pointer,
            ("country", country), ("suggestion", options.Catalog.GetCountryAdvice(written))),
        _ => ReportOther(refusal, pointer),
    };

    private string? ExampleOf(JsonSchema schema) => schema.Pattern is { } pattern ? examples.GetValueOrDefault(pattern) : null;

    private Finding Make(string rule, JsonPointer pointer, params IReadOnlyList<TextArgument> values) =>
        new() { Rule = rules[rule], Severity = FindingSeverity.Error, Pointer = pointer, Arguments = values };

    private void CollectExamples(JsonNode? node)
    {
        if (node is not JsonObject schema)
        {
            return;
        }

        if (schema["pattern"] is JsonValue pattern && schema["examples"] is JsonArray { Count: > 0 } like)
        {
            examples.TryAdd(pattern.GetValue<string>(), like[0]!.GetValue<string>());
        }

        foreach (var (_, inner) in schema)
        {
            CollectExamples(inner);
        }
    }
}
