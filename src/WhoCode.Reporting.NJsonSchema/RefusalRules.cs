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
    private const int MostChoices = 20; // as in the findings of the validator

    private readonly SchemaKind kind;
    private readonly JsonSchema root;
    private readonly SchemaOptions options;
    private readonly Dictionary<string, RuleDescriptor> rules;
    private readonly Dictionary<JsonSchema, string> definitions = [];
    private readonly Dictionary<string, string> examples = [];

    public RefusalRules(SchemaKind kind, JsonSchema root, SchemaOptions options)
    {
        (this.kind, this.root, this.options) = (kind, root, options);
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
            _ when (refusal.IsWrongType && token.Type == JTokenType.Null) || refusal.IsLeftEmptyNumber(text) => ReportMissing(pointer),
            ValidationErrorKind.PropertyRequired when ListOf(schema, refusal.Property!) is { } list =>
                ReportTooFew(pointer, 0, list.MinItems),
            ValidationErrorKind.NotInEnumeration or ValidationErrorKind.NotOneOf or ValidationErrorKind.PatternMismatch when IsLeftEmpty(token, schema) =>
                ReportMissing(pointer),
            ValidationErrorKind.PropertyRequired => ReportMissing(pointer),
            ValidationErrorKind.StringTooShort => ReportMissing(pointer),
            ValidationErrorKind.TooFewItems => ReportTooFew(pointer, ((JArray)token).Count, schema.MinItems),
            ValidationErrorKind.StringTooLong => Make("WHC2001", pointer,
                ("length", Refusal.LengthOf(text.TextOf(refusal.Number))), ("maximum", schema.MaxLength)),
            ValidationErrorKind.TooManyItems => Make("WHC2002", pointer, ("member", name is null ? null : LocalizedText.Create(name)), ("count", ((JArray)token).Count), ("maximum", schema.MaxItems)),
            ValidationErrorKind.NumberTooBig or ValidationErrorKind.NumberTooSmall =>
                Make("WHC2003", pointer, ("number", ((JValue)token).Value), ("minimum", schema.Minimum), ("maximum", schema.Maximum)),
            ValidationErrorKind.NotInEnumeration or ValidationErrorKind.NotOneOf => ReportUnknown(refusal, pointer, text.TextOf(refusal.Number)),
            ValidationErrorKind.PatternMismatch when PatternRuleOf(schema) == "WHC1001" => ReportMissing(pointer), // a text of white space only
            ValidationErrorKind.PatternMismatch or ValidationErrorKind.ExcludedSchemaValidates when PatternRuleOf(schema) is { } rule =>
                Make(rule, pointer, ("member", name is null ? null : LocalizedText.Create(name)), ("written", LocalizedText.Excerpt(text.TextOf(refusal.Number))), ("example", ExampleOf(schema) is { } example ? LocalizedText.Create(example) : null)),
            _ => ReportOther(refusal, pointer),
        };
    }

    private Finding ReportMissing(JsonPointer pointer)
    {
        var (name, owner) = (pointer.Segments[^1], OwnerOf(pointer));
        var choices = owner.Properties.TryGetValue(name, out var property) ? ChoicesOf(property.ActualSchema) : [];
        return Make("WHC1001", pointer, ("member", LocalizedText.Create(name)), ("title", LocalizedText.FromKey($"title.{KeyOf(owner)}.{name}")), ("wanted", WantedBy("WHC1001", owner, name)),
            ("choices", choices.Count is 0 or > MostChoices ? null : LocalizedText.FromKey("expected.choices").WithArguments(("choices", Either(choices)))));
    }

    private Finding ReportTooFew(JsonPointer pointer, int count, int minimum) => Make("WHC1002", pointer,
        ("member", LocalizedText.Create(pointer.Segments[^1])), ("count", count), ("minimum", minimum), ("wanted", WantedBy("WHC1002", OwnerOf(pointer), pointer.Segments[^1])));

    /// <summary>What the remedy of a rule asks the author to add, as the validator says it.</summary>
    private LocalizedText WantedBy(string rule, JsonSchema owner, string name)
    {
        var key = $"rule.{rule}.wanted.{KeyOf(owner)}.{name}";
        return LocalizedText.FromKey(LocalizedTexts.English.ContainsKey(key) ? key : $"rule.{rule}.wanted.other");
    }

    private string KeyOf(JsonSchema schema) => definitions.GetValueOrDefault(schema) ?? kind.ToString();

    /// <summary>The schema of the object that has the property at a pointer.</summary>
    private JsonSchema OwnerOf(JsonPointer pointer)
    {
        var schema = root;
        foreach (var segment in pointer.Segments.SkipLast(1))
        {
            schema = (schema.Properties.TryGetValue(segment, out var property) ? property : schema.Item ?? schema).ActualSchema;
        }

        return schema;
    }

    /// <summary>The values that a schema lists, without those for a value that is not given.</summary>
    private static List<string> ChoicesOf(JsonSchema schema) =>
        [.. schema.Enumeration.Concat(schema.OneOf.SelectMany(one => one.ActualSchema.Enumeration)).OfType<string>().Where(value => value.Length > 0).Select(value => $"\"{value}\"")];

    private static object Either(List<string> choices) => choices is [var only]
        ? only
        : LocalizedText.FromKey("expected.or").WithArguments(("others", choices[..^1].Select(LocalizedText.Create).ToList()), ("last", LocalizedText.Create(choices[^1])));

    /// <summary>Returns the finding for a key of an extension that is not a reverse domain name.</summary>
    public Finding ReportKey(JsonPointer pointer, string key) =>
        Make("WHC2010", pointer, ("written", LocalizedText.Excerpt(key)), ("example", LocalizedText.Create("org.example.form")));

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
        Arguments = [("kind", LocalizedText.Create(refusal.Kind.ToString()))],
    };

    /// <summary>Returns the finding for a value that has the right form but is not in the catalogue.</summary>
    private Finding ReportUnknown(Refusal refusal, JsonPointer pointer, string written) => definitions.GetValueOrDefault(refusal.Schema) switch
    {
        "code-edition" when CodeEditionId.TryParse(written, out var edition) =>
            Make("WHC4003", pointer, ("edition", edition), ("known", options.Catalog.Editions.Select(known => known.Id))),
        "field" when ThematicFieldId.TryParse(written, out var field) => Make("WHC4006", pointer,
            ("field", field),
            ("suggestion", LocalizedText.FromKey("suggestion.one-of").WithArguments(("choices", Either([.. options.Catalog.Fields.Select(known => $"\"{known.Id}\"")]))))),
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
