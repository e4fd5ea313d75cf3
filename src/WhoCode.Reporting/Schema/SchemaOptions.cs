using System.Text.Json.Nodes;

namespace WhoCode.Reporting.Schema;

/// <summary>How a schema is drawn.</summary>
/// <remarks>Immutable, safe on any thread, as long as nobody changes the schemas of extensions.</remarks>
public sealed record SchemaOptions
{
    /// <summary>What a report is checked for: a draft may leave out what a submission must have. A submission if not given.</summary>
    public ValidationProfile Profile { get; init; } = ValidationProfile.Submission;

    /// <summary>The dialect; if null, the one that suits whoever reads the schema: 2020-12, or draft-04 for NJsonSchema.</summary>
    public SchemaDialect? Dialect { get; init; }

    internal SchemaDialect ChosenDialect => Dialect ?? SchemaDialect.Draft202012;

    /// <summary>The thematic fields, editions and countries that may be named; the built-in ones if not given.</summary>
    public ReportingCatalog Catalog { get; init; } = ReportingCatalog.BuiltIn;

    /// <summary>The language of titles and descriptions; English if not given.</summary>
    public LocalizedTexts Texts { get; init; } = LocalizedTexts.English;

    /// <summary>
    /// The rules that the report will be checked by: those that a schema cannot say are named beside the part that they look at. Fields,
    /// editions and countries are listed where a rule demands known ones. The library's rules if not given.
    /// </summary>
    public RuleSet Rules { get; init; } = RuleSet.BuiltIn;

    /// <summary>
    /// The schemas of the host's own extensions by key, in the same dialect. Each may refer to its own definitions, and to nothing else.
    /// None if not given.
    /// </summary>
    public IReadOnlyDictionary<string, JsonObject> Extensions { get; init; } = new Dictionary<string, JsonObject>();
}
