using System.Text.Json.Nodes;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Json;
using WhoCode.Reporting.Languages;
using WhoCode.Reporting.Reports;
using WhoCode.Reporting.Rounds;

namespace WhoCode.Reporting.Schema;

/// <summary>One schema being drawn. Values are drawn where they stand, parts once under <c>$defs</c>.</summary>
internal sealed class SchemaDrawing(Profile profile, ReportingCatalog catalog, Words words)
{
    /// <summary>Any character that is not white space, written out because engines differ on what white space is.</summary>
    private const string NotBlank =
        @"[^\u0009-\u000D\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]";

    private readonly JsonObject definitions = [];

    /// <summary>Draws the schema of a root.</summary>
    /// <param name="root">The root.</param>
    /// <param name="version">What follows the root's key in the schema's id.</param>
    public JsonObject Draw(IPartShape root, string version)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"urn:whocode-reporting:{root.Key}:{version}",
            ["title"] = words[$"schema.{root.Key}.title"],
        };
        DrawPart(schema, root);
        schema["$defs"] = definitions;
        return schema;
    }

    private void DrawPart(JsonObject schema, IPartShape part)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var member in part.Members)
        {
            properties[member.Name] = DrawMember(part, member);
            if (IsDemanded(member))
            {
                required.Add((JsonNode)member.Name);
            }
        }

        schema["description"] = words[$"part.{part.Key}"];
        schema["type"] = "object";
        schema["properties"] = properties;
        schema["additionalProperties"] = false;
        if (required.Count > 0)
        {
            schema["required"] = required;
        }
    }

    private JsonObject DrawMember(IPartShape part, Member member)
    {
        var schema = new JsonObject { ["description"] = words[$"member.{part.Key}.{member.Name}"] };
        if (member.Shape is not { } shape)
        {
            schema["type"] = "object";
            schema["patternProperties"] = new JsonObject { [TextPattern.ExtensionKey.Pattern] = new JsonObject() };
            schema["additionalProperties"] = false;
        }
        else if (member.IsList)
        {
            schema["type"] = "array";
            var items = new JsonObject();
            DrawValue(items, shape, member.Constraints, takesNull: false);
            schema["items"] = items;
            DrawCount(schema, member.Constraints);
        }
        else
        {
            DrawValue(schema, shape, member.Constraints, takesNull: !IsDemanded(member));
        }

        return schema;
    }

    private void DrawValue(JsonObject schema, Shape shape, MemberConstraints constraints, bool takesNull)
    {
        if (shape is IPartShape part)
        {
            var reference = $"#/$defs/{Define(part)}";
            if (takesNull)
            {
                schema["anyOf"] = new JsonArray(new JsonObject { ["$ref"] = reference }, new JsonObject { ["type"] = "null" });
            }
            else
            {
                schema["$ref"] = reference;
            }

            return;
        }

        schema["type"] = takesNull ? new JsonArray(shape.JsonType, "null") : shape.JsonType;
        DrawTexts(schema, shape, constraints, takesNull);
        if (constraints.Range is var (minimum, maximum))
        {
            schema["minimum"] = minimum;
            schema["maximum"] = maximum;
        }
    }

    private void DrawTexts(JsonObject schema, Shape shape, MemberConstraints constraints, bool takesNull)
    {
        if (ChoicesOf(shape) is { Count: > 0 } choices)
        {
            schema["enum"] = new JsonArray([.. choices.Select(choice => (JsonNode)choice), .. takesNull ? (JsonNode?[])[null] : []]);
            return;
        }

        var isDemanded = constraints.IsRequired && IsError(StructuralRules.RequiredMemberIsPresent) && shape is TextShape;
        if (isDemanded)
        {
            schema["minLength"] = 1;
        }

        if (constraints.MaxLength is { } longest)
        {
            schema["maxLength"] = longest;
        }

        if (constraints.Form is var (form, _))
        {
            schema["pattern"] = form.Pattern;
            schema["examples"] = new JsonArray(form.Example);
        }
        else if (shape.Pattern is { } pattern)
        {
            schema["pattern"] = pattern;
            schema["examples"] = new JsonArray(JsonNode.Parse(shape.Example));
        }
        else if (isDemanded)
        {
            schema["pattern"] = NotBlank;
        }
    }

    private void DrawCount(JsonObject schema, MemberConstraints constraints)
    {
        if (constraints.Count is var (minimum, maximum))
        {
            if (minimum > 0 && IsError(StructuralRules.ListHasEnoughItems))
            {
                schema["minItems"] = minimum;
            }

            schema["maxItems"] = maximum;
        }
    }

    private string Define(IPartShape part)
    {
        if (!definitions.ContainsKey(part.Key))
        {
            var schema = new JsonObject();
            definitions[part.Key] = schema; // before it is drawn, so that parts stand in the order in which they are met
            DrawPart(schema, part);
        }

        return part.Key;
    }

    /// <summary>The texts that a shape takes, where they can be listed: fixed by the format, or by the catalogue.</summary>
    private IReadOnlyList<string> ChoicesOf(Shape shape) => shape.Key switch
    {
        "field" => [.. catalog.Fields.Select(field => field.Id.ToString())],
        "code-edition" => [.. catalog.Editions.Select(edition => edition.Id.ToString())],
        _ => shape.Choices,
    };

    /// <summary>Whether a report of the profile must have the member: it is required, or a list that must not be empty.</summary>
    private bool IsDemanded(Member member) =>
        (member.Constraints.IsRequired && IsError(StructuralRules.RequiredMemberIsPresent))
        || (member.Constraints.Count is { Minimum: > 0 } && IsError(StructuralRules.ListHasEnoughItems));

    private bool IsError(RuleDescriptor rule) => rule.Severities[profile] == Severity.Error;
}
