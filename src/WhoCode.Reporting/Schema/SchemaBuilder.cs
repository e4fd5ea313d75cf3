using System.Text.Json.Nodes;

namespace WhoCode.Reporting.Schema;

/// <summary>Generates one schema. Objects and values of a fixed form become definitions, once each; other values are described where they are used.</summary>
internal sealed class SchemaBuilder
{
    /// <summary>
    /// Names the schema. Not <c>$id</c>, which must be a URI: the schemas have no address on the web, and many validators try to fetch a URN.
    /// </summary>
    private const string NameKeyword = "x-whocode-schema";

    private readonly SchemaKind kind;
    private readonly SchemaOptions options;
    private readonly LocalizedTexts texts;
    private readonly JsonObject definitions = [];
    private readonly ValueSchemas values;
    private readonly SchemaRules rules;

    public SchemaBuilder(SchemaKind kind, SchemaOptions options)
    {
        this.kind = kind;
        this.options = options;
        texts = options.Texts;

        // Documents other than reports come from programs, so they are always complete, and no rules apply to them.
        rules = kind.HasProfiles ? new(options.Rules, options.Profile) : new(RuleSet.Empty, ValidationProfile.Publication);
        values = new(options, rules);
    }

    private SchemaDialect Dialect => options.ChosenDialect;

    public JsonObject Build()
    {
        var profile = kind.HasProfiles ? $":{ReportSchema.NameOf(options.Profile)}" : "";
        var schema = new JsonObject
        {
            ["$schema"] = Dialect.Uri,
            [NameKeyword] = $"{kind}:{kind.FormatVersion}{profile}:{Dialect}",
        };
        AddPart(schema, kind.Shape, allowsNull: false);
        schema["description"] = $"{texts[$"part.{kind}"]} {texts["schema.origin"]}";
        ExtensionSchemas.Bundle(kind, schema, definitions, options);
        if (definitions.Count > 0)
        {
            schema[Dialect.Definitions] = definitions;
        }

        return schema;
    }

    private void AddPart(JsonObject schema, IPartShape part, bool allowsNull)
    {
        var properties = new JsonObject();
        foreach (var member in part.Members)
        {
            properties[member.Name] = CreateProperty(part, member);
        }

        schema["title"] = texts[$"title.{part.Key}"];
        schema["description"] = texts[$"part.{part.Key}"];
        schema["type"] = SchemaType("object", allowsNull);
        schema["properties"] = properties;
        schema["additionalProperties"] = false;
        if (part.Members.Where(rules.Demands.IsDemanded).Select(member => (JsonNode)member.Name).ToArray() is { Length: > 0 } required)
        {
            schema["required"] = new JsonArray(required);
        }

        rules.Name(schema, part);
    }

    private JsonObject CreateProperty(IPartShape part, Member member)
    {
        var schema = new JsonObject
        {
            ["title"] = texts[$"title.{part.Key}.{member.Name}"],
            ["description"] = texts[$"property.{part.Key}.{member.Name}"],
        };
        if (member.Shape is not { } shape)
        {
            schema["type"] = "object";
            schema["patternProperties"] = new JsonObject
            {
                [ValueSchemas.LineFeed] = new JsonObject { ["not"] = new JsonObject() }, // first, because NJsonSchema applies only the first pattern that matches
                [TextPattern.ExtensionKey.Pattern] = new JsonObject(),
            };
            schema["additionalProperties"] = false;
        }
        else if (member.IsList)
        {
            var items = new JsonObject();
            AddValue(items, shape, member.Constraints, allowsNull: false);
            schema["type"] = "array";
            schema["items"] = items;
            AddCount(schema, member.Constraints);
        }
        else
        {
            AddValue(schema, shape, member.Constraints, allowsNull: !rules.Demands.IsDemanded(member));
        }

        return schema;
    }

    /// <summary>Describes a value where it is used. Title and description of the property are beside the reference, where every tool that was tried reads them.</summary>
    private void AddValue(JsonObject schema, Shape shape, MemberConstraints constraints, bool allowsNull)
    {
        if (shape is IPartShape or { Pattern: not null } or { Choices.Count: > 0 })
        {
            schema["$ref"] = $"#/{Dialect.Definitions}/{Define(shape, allowsNull)}";
        }
        else
        {
            schema["type"] = SchemaType(shape.JsonType, allowsNull);
            values.AddConstraints(schema, constraints, isDemanded: constraints.IsRequired && shape is TextShape && rules.Demands.IsError(StructuralRules.RequiredPropertyIsPresent));
        }
    }

    private void AddCount(JsonObject schema, MemberConstraints constraints)
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

    /// <summary>Returns the name of the definition of a shape, which is generated at its first use.</summary>
    private string Define(Shape shape, bool allowsNull)
    {
        // Form generators ask users to choose between a reference and null, so null is part of the definition.
        var name = allowsNull ? $"{shape.Key}-or-null" : shape.Key;
        if (!definitions.ContainsKey(name))
        {
            var schema = new JsonObject();
            definitions[name] = schema; // added first, so that definitions are in the order of first use
            if (shape is IPartShape part)
            {
                AddPart(schema, part, allowsNull);
            }
            else
            {
                values.AddDefinition(schema, shape, allowsNull);
            }
        }

        return name;
    }

    internal static JsonNode SchemaType(string type, bool allowsNull) => allowsNull ? new JsonArray(type, "null") : type;
}
