using System.Text.Json.Nodes;

namespace WhoCode.Reporting.Schema;

/// <summary>One schema being drawn: parts and values of fixed form once each, among the definitions; the rest where it stands.</summary>
internal sealed class SchemaDrawing
{
    /// <summary>
    /// Names the schema. It is not <c>$id</c>, which must be a URI: the schemas have no address on the web, and many validators take a
    /// URN for an address that they resolve or fetch.
    /// </summary>
    private const string NameKeyword = "x-whocode-schema";

    private readonly SchemaKind kind;
    private readonly SchemaOptions options;
    private readonly LocalizedTexts words;
    private readonly JsonObject definitions = [];
    private readonly ValueDrawing values;
    private readonly SchemaRules rules;

    public SchemaDrawing(SchemaKind kind, SchemaOptions options)
    {
        this.kind = kind;
        this.options = options;
        words = options.Texts;

        // What is no report is made by a program, so it is always complete, and no rules are on it.
        rules = kind.HasProfiles ? new(options.Rules, options.Profile) : new(RuleSet.Empty, ValidationProfile.Publication);
        values = new(options, rules);
    }

    private SchemaDialect Dialect => options.ChosenDialect;

    public JsonObject Draw()
    {
        var profile = kind.HasProfiles ? $":{ReportSchema.NameOf(options.Profile)}" : "";
        var schema = new JsonObject
        {
            ["$schema"] = Dialect.Uri,
            [NameKeyword] = $"{kind}:{kind.FormatVersion}{profile}:{Dialect}",
        };
        DrawPart(schema, kind.Shape, takesNull: false);
        schema["description"] = $"{words[$"part.{kind}"]} {words["schema.origin"]}";
        ExtensionSchemas.Bundle(kind, schema, definitions, options);
        if (definitions.Count > 0)
        {
            schema[Dialect.Definitions] = definitions;
        }

        return schema;
    }

    private void DrawPart(JsonObject schema, IPartShape part, bool takesNull)
    {
        var properties = new JsonObject();
        foreach (var member in part.Members)
        {
            properties[member.Name] = DrawMember(part, member);
        }

        schema["title"] = words[$"title.{part.Key}"];
        schema["description"] = words[$"part.{part.Key}"];
        schema["type"] = SchemaType("object", takesNull);
        schema["properties"] = properties;
        schema["additionalProperties"] = false;
        if (part.Members.Where(rules.Demands.IsDemanded).Select(member => (JsonNode)member.Name).ToArray() is { Length: > 0 } required)
        {
            schema["required"] = new JsonArray(required);
        }

        rules.Name(schema, part);
    }

    private JsonObject DrawMember(IPartShape part, Member member)
    {
        var schema = new JsonObject
        {
            ["title"] = words[$"title.{part.Key}.{member.Name}"],
            ["description"] = words[$"property.{part.Key}.{member.Name}"],
        };
        if (member.Shape is not { } shape)
        {
            schema["type"] = "object";
            schema["patternProperties"] = new JsonObject
            {
                [ValueDrawing.LineFeed] = new JsonObject { ["not"] = new JsonObject() }, // first, as NJsonSchema stops at the first that matches
                [TextPattern.ExtensionKey.Pattern] = new JsonObject(),
            };
            schema["additionalProperties"] = false;
        }
        else if (member.IsList)
        {
            var items = new JsonObject();
            DrawValue(items, shape, member.Constraints, takesNull: false);
            schema["type"] = "array";
            schema["items"] = items;
            DrawCount(schema, member.Constraints);
        }
        else
        {
            DrawValue(schema, shape, member.Constraints, takesNull: !rules.Demands.IsDemanded(member));
        }

        return schema;
    }

    /// <summary>Draws a value where it stands. Title and description of the member stay beside the reference: every tool tried reads them there.</summary>
    private void DrawValue(JsonObject schema, Shape shape, MemberConstraints constraints, bool takesNull)
    {
        if (shape is IPartShape or { Pattern: not null } or { Choices.Count: > 0 })
        {
            schema["$ref"] = $"#/{Dialect.Definitions}/{Define(shape, takesNull)}";
        }
        else
        {
            schema["type"] = SchemaType(shape.JsonType, takesNull);
            values.DrawConstraints(schema, constraints, isDemanded: constraints.IsRequired && shape is TextShape && rules.Demands.IsError(StructuralRules.RequiredMemberIsPresent));
        }
    }

    private void DrawCount(JsonObject schema, MemberConstraints constraints)
    {
        if (constraints.Count is var (minimum, maximum))
        {
            if (minimum > 0 && rules.Demands.IsError(StructuralRules.ListHasEnoughItems))
            {
                schema["minItems"] = minimum;
            }

            schema["maxItems"] = maximum;
        }
    }

    /// <summary>The name of the definition, which is drawn when it is met first.</summary>
    private string Define(Shape shape, bool takesNull)
    {
        // A reference beside a null would have generators of forms ask which of the two is meant, so null is part of the definition.
        var name = takesNull ? $"{shape.Key}-or-null" : shape.Key;
        if (!definitions.ContainsKey(name))
        {
            var schema = new JsonObject();
            definitions[name] = schema; // before it is drawn, so that definitions stand in the order in which they are met
            if (shape is IPartShape part)
            {
                DrawPart(schema, part, takesNull);
            }
            else
            {
                values.DrawDefinition(schema, shape, takesNull);
            }
        }

        return name;
    }

    internal static JsonNode SchemaType(string type, bool takesNull) => takesNull ? new JsonArray(type, "null") : type;
}
