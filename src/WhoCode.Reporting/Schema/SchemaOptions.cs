using System.Text.Json.Nodes;

namespace WhoCode.Reporting.Schema;

/// <summary>Provides options for generating a schema.</summary>
/// <remarks>Immutable and thread-safe, as long as nobody changes the schemas of extensions.</remarks>
public sealed record SchemaOptions
{
    /// <summary>Gets the profile that the schema is for; <see cref="ValidationProfile.Submission"/> by default. A draft may leave out properties that a submission must have.</summary>
    public ValidationProfile Profile { get; init; } = ValidationProfile.Submission;

    /// <summary>Gets the dialect; null, the default, for 2020-12, except that the package WhoCode.Reporting.NJsonSchema then uses draft-04.</summary>
    public SchemaDialect? Dialect { get; init; }

    internal SchemaDialect ChosenDialect => Dialect ?? SchemaDialect.Draft202012;

    /// <summary>Gets the catalogue of the thematic fields, editions and countries that may be named; <see cref="ReportingCatalog.BuiltIn"/> by default.</summary>
    public ReportingCatalog Catalog { get; init; } = ReportingCatalog.BuiltIn;

    /// <summary>Gets the localized texts for titles and descriptions; <see cref="LocalizedTexts.English"/> by default.</summary>
    public LocalizedTexts Texts { get => field ?? LocalizedTexts.English; init; }

    /// <summary>
    /// Gets the rules that the report will be validated by; <see cref="RuleSet.BuiltIn"/> by default. A rule that a schema cannot express is named in
    /// the object that it checks. Fields, editions and countries are listed if a rule demands that they are in the catalogue.
    /// </summary>
    public RuleSet Rules { get; init; } = RuleSet.BuiltIn;

    /// <summary>
    /// Gets the schemas of the application's extensions by key, in the same dialect; empty by default. Each may refer only to definitions inside
    /// itself.
    /// </summary>
    public IReadOnlyDictionary<string, JsonObject> Extensions { get; init; } = new Dictionary<string, JsonObject>();
}
