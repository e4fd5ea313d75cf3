using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using WhoCode.Reporting.Schema;
using JsonSchema = global::NJsonSchema.JsonSchema;

namespace WhoCode.Reporting.NJsonSchema;

/// <summary>Creates the schemas of reports for NJsonSchema, and schemas of an application's own types for extensions.</summary>
/// <remarks>Thread-safe.</remarks>
public static class ReportJsonSchema
{
    private const string Pattern = "pattern";

    /// <summary>Generates a schema and loads it into NJsonSchema.</summary>
    /// <param name="kind">The kind of document or object that the schema describes.</param>
    /// <param name="options">
    /// The options; null for a submission and English texts. If the dialect is null, it is draft-04, which NJsonSchema's type generators need.
    /// NJsonSchema can also validate with draft-07.
    /// </param>
    /// <returns>The schema.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The profile of the options is not a defined value.</exception>
    /// <exception cref="ArgumentException">
    /// NJsonSchema does not support the dialect, or a property of the options is null although it must not be. Or the schema of an extension cannot
    /// be included (see <see cref="ReportSchema.Generate"/>) or loaded. Or it contains a pattern that is not a regular expression, or a
    /// <c>multipleOf</c> that is not greater than 0.
    /// </exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    public static async Task<JsonSchema> CreateAsync(SchemaKind kind, SchemaOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        var generated = ReportSchema.Generate(kind, WithDialect(options ?? new()));
        CheckKeywords(generated);
        try
        {
            return await JsonSchema.FromJsonAsync(generated.ToJsonString()).ConfigureAwait(false);
        }
        catch (Exception refusal) when (options is { Extensions.Count: > 0 })
        {
            throw new ArgumentException($"NJsonSchema cannot load the schema of an extension: {FirstLine(refusal)} Correct the schema in SchemaOptions.Extensions.", nameof(options), refusal);
        }
    }

    /// <summary>Generates the schema of an application's own type, for use in <see cref="SchemaOptions.Extensions"/>.</summary>
    /// <remarks>
    /// The generator of NJsonSchema follows System.Text.Json: names are those of the properties, capital letters included, unless
    /// <c>[JsonPropertyName]</c> gives another, and attributes of Newtonsoft.Json are ignored. Properties that the type does not have are
    /// refused. The caller may change the returned schema.
    /// </remarks>
    /// <typeparam name="T">The type.</typeparam>
    /// <returns>The schema.</returns>
    /// <exception cref="ArgumentException">No schema can describe the type, because no JSON can be read into it or NJsonSchema refuses it.</exception>
    public static JsonObject CreateForExtension<T>() => CreateForExtension(typeof(T));

    /// <inheritdoc cref="CreateForExtension{T}"/>
    /// <param name="type">The type.</param>
    /// <exception cref="ArgumentNullException"><paramref name="type"/> is null.</exception>
    public static JsonObject CreateForExtension(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        if (type.ContainsGenericParameters || type.IsPointer || type.IsByRef || type == typeof(void) || typeof(Delegate).IsAssignableFrom(type))
        {
            throw new ArgumentException($"{type} cannot be described by a schema, because no JSON can be read into it. Use a class or a value type.", nameof(type));
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

    /// <summary>The dialects that NJsonSchema 11 validates correctly; the first is the default.</summary>
    /// <remarks>It cannot resolve references between definitions in <c>$defs</c>, which 2020-12 uses.</remarks>
    private static IReadOnlyList<SchemaDialect> Supported { get; } = [SchemaDialect.Draft04, SchemaDialect.Draft07];

    /// <summary>Returns the options with the dialect that is used. Throws if NJsonSchema does not support it.</summary>
    internal static SchemaOptions WithDialect(SchemaOptions options)
    {
        var dialect = options.Dialect ?? Supported[0];
        return Supported.Contains(dialect)
            ? options with { Dialect = dialect }
            : throw new ArgumentException($"NJsonSchema does not support JSON Schema {dialect}. Use {string.Join(" or ", Supported)}.", nameof(options));
    }

    /// <summary>Throws for what NJsonSchema would report only when the first document is checked.</summary>
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
            throw new ArgumentException($"The schema contains at {path} a pattern that is not a regular expression: {FirstLine(refusal)}", refusal);
        }
    }

    private static string FirstLine(Exception refusal) => refusal.Message.Split('\n')[0].Trim();
}
