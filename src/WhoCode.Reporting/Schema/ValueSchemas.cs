using System.Text.Json.Nodes;

namespace WhoCode.Reporting.Schema;

/// <summary>Generates the schemas of values: their choices, patterns and bounds.</summary>
internal sealed class ValueSchemas(SchemaOptions options, SchemaRules rules)
{
    /// <summary>
    /// The largest number of choices that are listed one by one with their titles. A validator reports a mismatch with each of them, so
    /// a longer list becomes one <c>enum</c>.
    /// </summary>
    private const int MostLabelledChoices = 20;

    /// <summary>
    /// A text that contains a character other than white space. White space is written out because engines differ on what it is. The
    /// characters beyond ASCII are not escaped because engines differ on escapes, too. The pattern matches the complete text, as
    /// <c>[RegularExpression]</c> in C# generated from the schema demands. It needs no <c>$</c>, as the last class matches every character,
    /// including line feeds.
    /// </summary>
    private const string NotBlank = "^[" + WhiteSpace + "]*[^" + WhiteSpace + @"][\s\S]*";

    private const string WhiteSpace = "\\x09-\\x0D\\x20\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000";

    /// <summary>
    /// In .NET, PCRE, Perl and Python, "$" also matches before a last line feed. So a <c>not</c> beside each pattern refuses texts with a line
    /// feed. No pattern can do that: RE2 refuses a lookahead, and ECMA 262 has no <c>\z</c>.
    /// </summary>
    public const string LineFeed = "\\n";

    private readonly LocalizedTexts texts = options.Texts;

    /// <summary>Adds the definition of values of a fixed form.</summary>
    public void AddDefinition(JsonObject schema, Shape shape, bool allowsNull)
    {
        var description = texts[$"shape.{shape.Key}"];
        schema["title"] = texts[$"title.{shape.Key}"];
        schema["description"] = $"{char.ToUpperInvariant(description[0])}{description[1..]}.";
        schema["type"] = SchemaBuilder.SchemaType(shape.JsonType, allowsNull);
        if (ValueChoice.Of(shape, options.Catalog, rules.Demands) is { Count: > 0 } choices)
        {
            AddChoices(schema, choices, allowsNull);
        }
        else
        {
            AddPattern(schema, allowsNull ? $"^(?:{shape.Pattern![1..^1]})?$" : shape.Pattern!, shape.Example, ReadingRules.ValueHasItsForm);
            if (shape.MaxLength is { } longest)
            {
                schema["maxLength"] = longest;
            }

            if (shape is DayShape && !allowsNull && options.ChosenDialect.HasDateFormat)
            {
                schema["format"] = "date"; // weaker than the pattern, but forms support it; not if "" is accepted, which is no date
            }
        }
    }

    /// <summary>Adds what the annotations of a property demand of its texts and numbers.</summary>
    public void AddConstraints(JsonObject schema, MemberConstraints constraints, bool isDemanded)
    {
        if (isDemanded)
        {
            schema["minLength"] = 1;
        }

        if (constraints.MaxLength is { } longest)
        {
            schema["maxLength"] = longest;
        }

        if (constraints.Form is var (form, rule))
        {
            AddPattern(schema, form.Pattern, $"\"{form.Example}\"", rule);
        }
        else if (isDemanded)
        {
            schema["pattern"] = NotBlank;
            schema["x-whocode-pattern-rule"] = StructuralRules.RequiredPropertyIsPresent.Id.ToString();
        }

        if (constraints.Range is var (minimum, maximum))
        {
            schema["minimum"] = minimum;
            schema["maximum"] = maximum;
        }
    }

    private void AddPattern(JsonObject schema, string pattern, string example, RuleDescriptor rule)
    {
        schema["pattern"] = pattern;
        schema["not"] = new JsonObject { ["type"] = "string", ["pattern"] = LineFeed };
        schema["x-whocode-pattern-rule"] = rule.Id.ToString();
        if (options.ChosenDialect.HasExamples)
        {
            schema["examples"] = new JsonArray(JsonNode.Parse(example));
        }
    }

    private void AddChoices(JsonObject schema, IReadOnlyList<ValueChoice> choices, bool allowsNull)
    {
        if (options.ChosenDialect.HasSeparateLabels || choices.Count > MostLabelledChoices)
        {
            schema["enum"] = new JsonArray([.. choices.Select(choice => (JsonNode)choice.Value), .. allowsNull ? (JsonNode?[])["", null] : []]);
            schema["x-whocode-labels"] = new JsonObject(choices.Select(choice => KeyValuePair.Create(choice.Value, (JsonNode?)choice.Label.ToString(texts))));
            return;
        }

        // "enum" with one value and not "const", with which a form generator fills in the first choice without asking.
        var alternatives = new JsonArray();
        foreach (var choice in choices)
        {
            var one = new JsonObject { ["enum"] = new JsonArray(choice.Value), ["title"] = choice.Label.ToString(texts) };
            if (choice.Description is { } description)
            {
                one["description"] = description.ToString(texts);
            }

            if (choice.Paragraphs.Count > 0)
            {
                one["x-whocode-paragraphs"] = new JsonArray([.. choice.Paragraphs.Select(paragraph => (JsonNode)paragraph.ToString())]);
            }

            alternatives.Add((JsonNode)one);
        }

        if (allowsNull)
        {
            alternatives.Add((JsonNode)new JsonObject { ["enum"] = new JsonArray(""), ["title"] = texts["schema.left-empty"] });
            alternatives.Add((JsonNode)new JsonObject { ["enum"] = new JsonArray((JsonNode?)null), ["title"] = texts["schema.not-given"], ["type"] = "null" });
        }

        schema["oneOf"] = alternatives;
    }
}
