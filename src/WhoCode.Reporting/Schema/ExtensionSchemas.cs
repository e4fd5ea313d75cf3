using System.Text.Json.Nodes;

namespace WhoCode.Reporting.Schema;

/// <summary>Adds the schemas of an application's extensions to a generated schema, and adapts their references to the new location.</summary>
internal static class ExtensionSchemas
{
    private static readonly string[] Maps = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"];

    private static readonly string[] Data = ["enum", "const", "default", "examples", "example"];

    /// <summary>The keywords that apply a schema to the same value, so that a circle of them would never end.</summary>
    private static readonly string[] InPlace = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else"];

    public static void Bundle(SchemaKind kind, JsonObject schema, JsonObject definitions, SchemaOptions options)
    {
        if (options.Extensions.Count == 0)
        {
            return;
        }

        if (kind.Shape.Members.FirstOrDefault(member => member.Shape is null) is not { } member)
        {
            throw new ArgumentException($"The options contain schemas of extensions, but {kind} has no extensions. Remove them, or generate another kind.");
        }

        var properties = new JsonObject();
        foreach (var (key, given) in options.Extensions.OrderBy(extension => extension.Key, StringComparer.Ordinal))
        {
            if (!TextPattern.ExtensionKey.Matches(key))
            {
                throw new ArgumentException(
                    $"'{TextForms.Excerpt(key)}' is not the key of an extension. Use a reverse domain name, such as {TextPattern.ExtensionKey.Example}.");
            }

            var place = $"#/{options.ChosenDialect.Definitions}/{key}";
            var extension = (JsonObject)given.DeepClone();
            CheckCircles(key, extension);
            extension.Remove("$schema");
            extension.Remove("$id");
            extension.Remove("id");
            foreach (var (owner, reference) in ReferencesIn(extension).ToList())
            {
                owner["$ref"] = place + reference[1..];
            }

            definitions[key] = extension;
            properties[key] = new JsonObject { ["$ref"] = place };
        }

        schema["properties"]![member.Name]!["properties"] = properties;
    }

    /// <summary>Throws if a schema refers to something outside itself, or applies itself to the same value again.</summary>
    private static void CheckCircles(string key, JsonObject root)
    {
        var done = new HashSet<JsonObject>(ReferenceEqualityComparer.Instance);
        var open = new List<JsonObject>();
        foreach (var schema in SchemasIn(root))
        {
            Follow(schema);
        }

        void Follow(JsonObject schema)
        {
            if (open.Contains(schema))
            {
                throw new ArgumentException($"The schema of the extension '{key}' applies itself to the same value again at {schema.GetPath()}, so validation would never end. Remove the circular reference.");
            }

            if (!done.Add(schema))
            {
                return;
            }

            open.Add(schema);
            if (ReferenceOf(schema) is { } reference)
            {
                Follow(Find(root, reference) ?? throw new ArgumentException(
                    $"The schema of the extension '{key}' refers to '{TextForms.Excerpt(reference)}', which it does not contain. Refer only to schemas inside it."));
            }

            foreach (var inner in InPlace.SelectMany(keyword => schema[keyword] is JsonArray list ? list : (IEnumerable<JsonNode?>)[schema[keyword]]).OfType<JsonObject>())
            {
                Follow(inner);
            }

            open.RemoveAt(open.Count - 1);
        }
    }

    private static IEnumerable<(JsonObject Owner, string Reference)> ReferencesIn(JsonObject root) =>
        SchemasIn(root).Where(schema => ReferenceOf(schema) is not null).Select(schema => (schema, ReferenceOf(schema)!));

    private static string? ReferenceOf(JsonObject schema) =>
        schema["$ref"] is JsonValue value && value.TryGetValue<string>(out var reference) ? reference : null;

    /// <summary>Returns a schema and all schemas inside it, except what is data rather than a schema.</summary>
    private static IEnumerable<JsonObject> SchemasIn(JsonObject schema)
    {
        yield return schema;
        foreach (var (keyword, value) in schema)
        {
            var inner = Data.Contains(keyword) ? []
                : Maps.Contains(keyword) && value is JsonObject map ? map.Select(entry => entry.Value)
                : value is JsonArray list ? list
                : (IEnumerable<JsonNode?>)[value];
            foreach (var found in inner.OfType<JsonObject>().SelectMany(SchemasIn))
            {
                yield return found;
            }
        }
    }

    /// <summary>Returns the schema at a reference within the root; null if the root contains no schema there.</summary>
    private static JsonObject? Find(JsonObject root, string reference)
    {
        if (!reference.StartsWith('#') || !JsonPointer.TryParse(Uri.UnescapeDataString(reference[1..]), out var pointer))
        {
            return null;
        }

        JsonNode? here = root;
        foreach (var segment in pointer.Segments)
        {
            here = here switch
            {
                JsonObject members => members[segment],
                JsonArray list when int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Count => list[index],
                _ => null,
            };
        }

        return here as JsonObject;
    }
}
