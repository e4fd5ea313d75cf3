using System.Text.Json.Nodes;

namespace WhoCode.Reporting.Schema;

/// <summary>Draws values: what they are chosen from, and how texts and numbers are bounded.</summary>
internal sealed class ValueDrawing(SchemaOptions options, SchemaRules rules)
{
    /// <summary>
    /// The most choices that are drawn one by one with their titles. A validator tells of every choice that a wrong value is not, so
    /// long lists are drawn as one.
    /// </summary>
    private const int MostLabelledChoices = 20;

    /// <summary>
    /// A text that contains a character other than white space. White space is written out because engines differ on what it is, and the
    /// pattern contains the characters beyond ASCII themselves because engines differ on their escapes, too. The pattern matches the whole
    /// text: <c>[RegularExpression]</c> in C# that is generated from the schema asks for that. It needs no <c>$</c>, as the last class
    /// takes every character, line feeds included.
    /// </summary>
    private const string NotBlank = "^[" + WhiteSpace + "]*[^" + WhiteSpace + @"][\s\S]*";

    private const string WhiteSpace = "\\x09-\\x0D\\x20\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000";

    /// <summary>
    /// In .NET, PCRE, Perl and Python "$" also matches before a last line feed, so a text that contains one is refused by a
    /// <c>not</c> beside each pattern. No pattern can say it: RE2 refuses a lookahead, and ECMA 262 has no <c>\z</c>.
    /// </summary>
    public const string LineFeed = "\\n";

    private readonly LocalizedTexts words = options.Texts;

    /// <summary>Draws values of a fixed form.</summary>
    public void DrawDefinition(JsonObject schema, Shape shape, bool takesNull)
    {
        var description = words[$"shape.{shape.Key}"];
        schema["title"] = words[$"title.{shape.Key}"];
        schema["description"] = $"{char.ToUpperInvariant(description[0])}{description[1..]}.";
        schema["type"] = SchemaDrawing.SchemaType(shape.JsonType, takesNull);
        if (ValueChoice.Of(shape, options.Catalog, rules.Demands) is { Count: > 0 } choices)
        {
            DrawChoices(schema, choices, takesNull);
        }
        else
        {
            DrawPattern(schema, takesNull ? $"^(?:{shape.Pattern![1..^1]})?$" : shape.Pattern!, shape.Example, ReadingRules.ValueHasItsForm);
            if (shape.MaxLength is { } longest)
            {
                schema["maxLength"] = longest;
            }

            if (shape is DayShape && !takesNull && options.ChosenDialect.HasDateFormat)
            {
                schema["format"] = "date"; // says less than the pattern, but forms know it; not where "" is accepted, which is no date
            }
        }
    }

    /// <summary>Draws what the annotations of a member say of its texts and numbers.</summary>
    public void DrawConstraints(JsonObject schema, MemberConstraints constraints, bool isDemanded)
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
            DrawPattern(schema, form.Pattern, $"\"{form.Example}\"", rule);
        }
        else if (isDemanded)
        {
            schema["pattern"] = NotBlank;
            schema["x-whocode-pattern-rule"] = StructuralRules.RequiredMemberIsPresent.Id.ToString();
        }

        if (constraints.Range is var (minimum, maximum))
        {
            schema["minimum"] = minimum;
            schema["maximum"] = maximum;
        }
    }

    private void DrawPattern(JsonObject schema, string pattern, string example, RuleDescriptor rule)
    {
        schema["pattern"] = pattern;
        schema["not"] = new JsonObject { ["type"] = "string", ["pattern"] = LineFeed };
        schema["x-whocode-pattern-rule"] = rule.Id.ToString();
        if (options.ChosenDialect.HasExamples)
        {
            schema["examples"] = new JsonArray(JsonNode.Parse(example));
        }
    }

    private void DrawChoices(JsonObject schema, IReadOnlyList<ValueChoice> choices, bool takesNull)
    {
        if (options.ChosenDialect.LabelsBeside || choices.Count > MostLabelledChoices)
        {
            schema["enum"] = new JsonArray([.. choices.Select(choice => (JsonNode)choice.Value), .. takesNull ? (JsonNode?[])["", null] : []]);
            schema["x-whocode-labels"] = new JsonObject(choices.Select(choice => KeyValuePair.Create(choice.Value, (JsonNode?)choice.Label.ToString(words))));
            return;
        }

        // "enum" of one and not "const": with that, a known generator of forms fills in the first choice unasked.
        var drawn = new JsonArray();
        foreach (var choice in choices)
        {
            var one = new JsonObject { ["enum"] = new JsonArray(choice.Value), ["title"] = choice.Label.ToString(words) };
            if (choice.Description is { } description)
            {
                one["description"] = description.ToString(words);
            }

            if (choice.Paragraphs.Count > 0)
            {
                one["x-whocode-paragraphs"] = new JsonArray([.. choice.Paragraphs.Select(paragraph => (JsonNode)paragraph.ToString())]);
            }

            drawn.Add((JsonNode)one);
        }

        if (takesNull)
        {
            drawn.Add((JsonNode)new JsonObject { ["enum"] = new JsonArray(""), ["title"] = words["schema.left-empty"] });
            drawn.Add((JsonNode)new JsonObject { ["enum"] = new JsonArray((JsonNode?)null), ["title"] = words["schema.not-given"], ["type"] = "null" });
        }

        schema["oneOf"] = drawn;
    }
}
