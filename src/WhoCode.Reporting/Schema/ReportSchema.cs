using System.Text.Json.Nodes;

namespace WhoCode.Reporting.Schema;

/// <summary>Generates JSON Schemas of reports, from the same contract and annotations that reading and validation follow.</summary>
/// <remarks>
/// A schema describes what is required of each value by itself. Rules that compare values with each other, the Code or its rounds need the
/// validator; <c>x-whocode-rules</c> lists them. Thread-safe.
/// </remarks>
public static class ReportSchema
{
    /// <summary>Generates a schema.</summary>
    /// <param name="kind">The kind of document or object that the schema describes.</param>
    /// <param name="options">The options; null for a submission, in dialect 2020-12 and with English texts.</param>
    /// <returns>The schema, which the caller may change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The profile of the options is not a defined value.</exception>
    /// <exception cref="ArgumentException">
    /// A property of the options is null although it must not be. Or there are schemas of extensions for a kind without extensions. Or a schema of an
    /// extension is null, or its key is not a reverse domain name. Or it refers to something outside itself, or applies itself to the same value.
    /// </exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
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
        ReportValidator.CheckProfile(options.Profile, nameof(options));

        if (options.Catalog is null || options.Texts is null || options.Rules is null || options.Extensions is null)
        {
            throw new ArgumentException("Catalog, Texts, Rules and Extensions of the options must not be null.", nameof(options));
        }

        if (options.Extensions.FirstOrDefault(extension => extension.Value is null) is { Key: { } key })
        {
            throw new ArgumentException($"The schema of the extension '{key}' is null. Set a schema, or remove the key.", nameof(options));
        }

        return new SchemaBuilder(kind, options).Build();
    }

    /// <summary>
    /// Finds the read errors in a JSON document. They include what a schema validator cannot report, such as a document that ends too early
    /// and a duplicate property. They also include wrong names, types and forms of values.
    /// </summary>
    /// <param name="kind">The kind of document that is read, or of an object of a report by itself.</param>
    /// <param name="utf8Json">The JSON document, in UTF-8. A byte order mark is ignored.</param>
    /// <param name="catalog">The catalogue in which suggestions for misspelt values are looked up; null for <see cref="ReportingCatalog.BuiltIn"/>.</param>
    /// <param name="limits">The limits on what is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The read errors, with lines and columns; empty if everything can be read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> is null.</exception>
    public static FindingList FindReadErrors(
        SchemaKind kind, ReadOnlySpan<byte> utf8Json, ReportingCatalog? catalog = null, ReadingLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return ReportJson.FaultsOf(utf8Json, kind.Shape, catalog ?? ReportingCatalog.BuiltIn, limits);
    }

    /// <summary>Returns the name of the schema's file in the NuGet package of this library, such as "stakeholder-report.submission.2020-12.schema.json".</summary>
    /// <param name="kind">The kind of document or object that the schema describes.</param>
    /// <param name="options">The options, of which only the profile and the dialect are used; null for a submission in dialect 2020-12.</param>
    /// <returns>The file name, without a folder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> is null.</exception>
    public static string GetFileName(SchemaKind kind, SchemaOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(kind);
        options ??= new();
        ReportValidator.CheckProfile(options.Profile, nameof(options));
        return $"{kind}.{(kind.HasProfiles ? $"{NameOf(options.Profile)}." : "")}{options.ChosenDialect}.schema.json";
    }

    /// <summary>Writes a schema as indented JSON for people: short objects and lists are on one line.</summary>
    /// <param name="schema">The schema.</param>
    /// <returns>The schema as JSON in UTF-8, which ends with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="schema"/> is null.</exception>
    public static byte[] Write(JsonObject schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return SchemaLayout.Write(schema);
    }

    internal static string NameOf(ValidationProfile profile) => WireNames<ValidationProfile>.Of(profile)!;
}
