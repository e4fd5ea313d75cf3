using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using WhoCode.Reporting.Schema;
using JsonSchema = global::NJsonSchema.JsonSchema;

namespace WhoCode.Reporting.NJsonSchema;

/// <summary>The schemas of reports as NJsonSchema has them, and schemas of a host's own types for them. Safe on any thread.</summary>
public static class ReportJsonSchema
{
    private const string Pattern = "pattern";

    /// <summary>Draws a schema and loads it into NJsonSchema.</summary>
    /// <param name="kind">What it describes.</param>
    /// <param name="options">
    /// How it is generated; for a submission and in English if not given. If the dialect is null, it is draft-04, which NJsonSchema's
    /// generators of types need. NJsonSchema also validates draft-07.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The options ask for a dialect that NJsonSchema does not support; or a schema of an extension cannot be included (see
    /// <see cref="ReportSchema.Generate"/>) or loaded, or contains a pattern that is not a regular expression or a <c>multipleOf</c> that is
    /// not greater than 0.
    /// </exception>
    public static async Task<JsonSchema> CreateAsync(SchemaKind kind, SchemaOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        var drawn = ReportSchema.Generate(kind, WithDialect(options ?? new()));
        CheckKeywords(drawn);
        try
        {
            return await JsonSchema.FromJsonAsync(drawn.ToJsonString()).ConfigureAwait(false);
        }
        catch (Exception refusal) when (options is { Extensions.Count: > 0 })
        {
            throw new ArgumentException($"NJsonSchema cannot load the schema of an extension: {FirstLine(refusal)}", nameof(options), refusal);
        }
    }

    /// <summary>The schema of a host's own type by NJsonSchema's generator, to be set in under its key in <see cref="SchemaOptions.Extensions"/>.</summary>
    /// <remarks>
    /// The generator of NJsonSchema follows System.Text.Json: names are those of the properties, capital letters included, unless
    /// <c>[JsonPropertyName]</c> gives another, and attributes of Newtonsoft.Json are ignored. Properties that the type does not have are
    /// refused. The caller may change the returned schema.
    /// </remarks>
    /// <typeparam name="T">The type.</typeparam>
    /// <exception cref="ArgumentException">The type cannot be described.</exception>
    public static JsonObject CreateForExtension<T>() => CreateForExtension(typeof(T));

    /// <inheritdoc cref="CreateForExtension{T}"/>
    /// <param name="type">The type.</param>
    public static JsonObject CreateForExtension(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (type.ContainsGenericParameters || type.IsPointer || type.IsByRef || type == typeof(void) || typeof(Delegate).IsAssignableFrom(type))
        {
            throw new ArgumentException($"{type} cannot be described by a schema: no JSON is read into it.", nameof(type));
        }

        try
        {
            return (JsonObject)JsonNode.Parse(JsonSchema.FromType(type).ToJson())!;
        }
        catch (Exception refusal)
        {
            throw new ArgumentException($"{type} cannot be described by NJsonSchema: {FirstLine(refusal)}", nameof(type), refusal);
        }
    }

    /// <summary>The dialects that NJsonSchema 11 validates as they are meant; the first is the default.</summary>
    /// <remarks>It cannot resolve references between the definitions in <c>$defs</c>, where 2020-12 has them.</remarks>
    private static IReadOnlyList<SchemaDialect> Supported { get; } = [SchemaDialect.Draft04, SchemaDialect.Draft07];

    /// <summary>The options with the dialect that is used; refuses one that NJsonSchema does not support.</summary>
    internal static SchemaOptions WithDialect(SchemaOptions options)
    {
        var dialect = options.Dialect ?? Supported[0];
        return Supported.Contains(dialect)
            ? options with { Dialect = dialect }
            : throw new ArgumentException($"NJsonSchema does not support JSON Schema {dialect}. It supports {string.Join(" and ", Supported)}.", nameof(options));
    }

    /// <summary>Refuses what NJsonSchema would only stumble over when the first report is checked.</summary>
    private static void CheckKeywords(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
            {
                CheckKeywords(item);
            }
        }
        else if (node is JsonObject members)
        {
            foreach (var (name, value) in members)
            {
                IEnumerable<string> patterns = name == Pattern && value is JsonValue text && text.TryGetValue<string>(out var written) ? [written]
                    : name == "patternProperties" && value is JsonObject byPattern ? byPattern.Select(entry => entry.Key)
                    : [];
                if (name == "multipleOf" && value is JsonValue number && number.TryGetValue<decimal>(out var divisor) && divisor <= 0)
                {
                    throw new ArgumentException($"The schema contains at {members.GetPath()} a multipleOf of {number.ToJsonString()}, but it must be greater than 0.");
                }

                foreach (var pattern in patterns)
                {
                    CheckPattern(pattern, members.GetPath());
                }

                CheckKeywords(value);
            }
        }
    }

    private static void CheckPattern(string pattern, string path)
    {
        try
        {
            _ = new Regex(pattern);
        }
        catch (ArgumentException refusal)
        {
            throw new ArgumentException($"The schema holds at {path} a pattern that is no regular expression: {FirstLine(refusal)}", refusal);
        }
    }

    private static string FirstLine(Exception refusal) => refusal.Message.Split('\n')[0].Trim();
}
