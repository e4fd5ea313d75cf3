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
    /// How it is drawn; for a submission and in English if not given. Whatever dialect is the default, it is drawn in draft-04, the one
    /// that NJsonSchema reads.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The options ask for draft-07; or a schema of an extension cannot be set in (see <see cref="ReportSchema.Generate"/>), loaded, or
    /// holds a pattern that is no regular expression.
    /// </exception>
    public static async Task<JsonSchema> CreateAsync(SchemaKind kind, SchemaOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        var drawn = ReportSchema.Generate(kind, InDraft04(options ?? new()));
        CheckPatterns(drawn);
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
    /// The generator of NJsonSchema 10 follows Newtonsoft.Json: names are those of the properties, capitals and all, unless
    /// <c>[JsonProperty]</c> says otherwise, and <c>required</c> is not seen. That of 11 follows System.Text.Json. Members that the type
    /// does not have are refused. The schema given back is the caller's to change.
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

    private static SchemaOptions InDraft04(SchemaOptions options) => options.Dialect == SchemaDialect.Draft07
        ? throw new ArgumentException("NJsonSchema reads draft-04: name that dialect or none.", nameof(options))
        : options with { Dialect = SchemaDialect.Draft04 };

    /// <summary>Refuses what NJsonSchema would only stumble over when the first report is checked.</summary>
    private static void CheckPatterns(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
            {
                CheckPatterns(item);
            }
        }
        else if (node is JsonObject members)
        {
            foreach (var (name, value) in members)
            {
                IEnumerable<string> patterns = name == Pattern && value is JsonValue text && text.TryGetValue<string>(out var written) ? [written]
                    : name == "patternProperties" && value is JsonObject byPattern ? byPattern.Select(entry => entry.Key)
                    : [];
                foreach (var pattern in patterns)
                {
                    CheckPattern(pattern, members.GetPath());
                }

                CheckPatterns(value);
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
