using System.Text.Json.Nodes;

namespace WhoCode.Reporting.Schema;

/// <summary>Draws the JSON Schema of a report from the same contract and annotations that reading and validation follow.</summary>
/// <remarks>
/// A schema says what can be said of each value by itself; rules on values against each other, the Code and its rounds are for the
/// validator, and <c>x-whocode-rules</c> names them. Safe on any thread.
/// </remarks>
public static class ReportSchema
{
    /// <summary>Draws a schema.</summary>
    /// <param name="kind">What it describes.</param>
    /// <param name="options">How it is drawn; for a submission, in dialect 2020-12 and in English if not given.</param>
    /// <exception cref="ArgumentException">
    /// There is no such profile; or the schema of an extension has a key that is no reverse domain name, stands in a kind that has no
    /// extensions, refers to something outside itself, or leads in a circle.
    /// </exception>
    /// <example>
    /// <code>
    /// var schema = ReportSchema.Generate(SchemaKind.StakeholderReport, new() { Profile = ValidationProfile.Submission });
    /// File.WriteAllBytes("stakeholder-report.schema.json", ReportSchema.Write(schema));
    /// </code>
    /// </example>
    public static JsonObject Generate(SchemaKind kind, SchemaOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        options ??= new();
        if (!Enum.IsDefined(options.Profile))
        {
            throw new ArgumentOutOfRangeException(nameof(options), options.Profile, "There is no such profile.");
        }

        if (options.Catalog is null || options.Texts is null || options.Rules is null || options.Extensions is null)
        {
            throw new ArgumentException("The catalogue, the texts, the rules and the extensions of the options must not be null.", nameof(options));
        }

        if (options.Extensions.FirstOrDefault(extension => extension.Value is null) is { Key: { } key })
        {
            throw new ArgumentException($"The schema of the extension '{key}' is null.", nameof(options));
        }

        return new SchemaDrawing(kind, options).Draw();
    }

    /// <summary>
    /// What reading finds in a text before any rule is asked: all that a schema validator cannot say of a text, such as where it breaks
    /// off, members that stand twice, and a document of another kind; and of what a schema says, names, types and forms.
    /// </summary>
    /// <param name="kind">What the text is read as: a document, or a part of a report by itself.</param>
    /// <param name="utf8Json">The text.</param>
    /// <param name="catalog">Where suggestions for misspelt values are looked up; the built-in one if not given.</param>
    /// <param name="limits">How much of the text is read; <see cref="ReadingLimits.Default"/> if not given.</param>
    /// <returns>The faults with lines and columns; empty for a text that can be read.</returns>
    public static FindingList FindReadErrors(
        SchemaKind kind, ReadOnlySpan<byte> utf8Json, ReportingCatalog? catalog = null, ReadingLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return ReportJson.FaultsOf(utf8Json, kind.Shape, catalog ?? ReportingCatalog.BuiltIn, limits);
    }

    /// <summary>The name that the schema's file has in this library's package, such as "stakeholder-report.submission.2020-12.schema.json".</summary>
    public static string GetFileName(SchemaKind kind, SchemaOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        options ??= new();
        return $"{kind}.{(kind.HasProfiles ? $"{NameOf(options.Profile)}." : "")}{options.ChosenDialect}.schema.json";
    }

    /// <summary>Writes a schema as a person reads it: what is short on one line, UTF-8, with a last line break.</summary>
    public static byte[] Write(JsonObject schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return SchemaLayout.Write(schema);
    }

    internal static string NameOf(ValidationProfile profile) => WireNames<ValidationProfile>.Of(profile)!;
}
