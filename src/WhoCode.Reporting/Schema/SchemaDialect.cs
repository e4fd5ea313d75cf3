using System.Diagnostics.CodeAnalysis;

namespace WhoCode.Reporting.Schema;

/// <summary>A dialect of JSON Schema. All three say the same of a report; they differ in keywords and in which tools read them.</summary>
/// <remarks>
/// In draft-04 a whole number is one that is written without a fraction, so there alone 5.0 is refused where 5 is asked for.
/// </remarks>
public sealed class SchemaDialect
{
    private SchemaDialect(string id, string uri) => (Id, Uri) = (id, uri);

    /// <summary>2020-12: OpenAPI 3.1, current validators.</summary>
    public static SchemaDialect Draft202012 { get; } = new("2020-12", "https://json-schema.org/draft/2020-12/schema");

    /// <summary>draft-07: most generators of forms and types.</summary>
    public static SchemaDialect Draft07 { get; } = new("draft-07", "http://json-schema.org/draft-07/schema#") { Definitions = "definitions" };

    /// <summary>draft-04: NJsonSchema and NSwag.</summary>
    public static SchemaDialect Draft04 { get; } = new("draft-04", "http://json-schema.org/draft-04/schema#")
    {
        Definitions = "definitions",
        HasExamples = false,
        HasDateFormat = false,
        LabelsBeside = true,
    };

    /// <summary>All of them, the newest first.</summary>
    public static IReadOnlyList<SchemaDialect> All { get; } = [Draft202012, Draft07, Draft04];

    /// <summary>The id, such as "2020-12" or "draft-07".</summary>
    public string Id { get; }

    /// <summary>The URI of the dialect's meta-schema.</summary>
    public string Uri { get; }

    internal string Definitions { get; private init; } = "$defs";

    internal bool HasExamples { get; private init; } = true;

    /// <summary>Whether the dialect defines the format "date". A validator may refuse a format that it does not know.</summary>
    internal bool HasDateFormat { get; private init; } = true;

    /// <summary>
    /// Whether the labels of choices stand beside a plain <c>enum</c>. NJsonSchema makes an enumeration of the first choice alone out of
    /// a labelled <c>oneOf</c>; the form generators that read the other dialects show labels only from one.
    /// </summary>
    internal bool LabelsBeside { get; private init; }

    /// <summary>The dialect of an id.</summary>
    /// <exception cref="FormatException">There is no such dialect.</exception>
    public static SchemaDialect Parse(string id) => TryParse(id, out var dialect)
        ? dialect
        : throw new FormatException($"'{id}' is not a supported dialect of JSON Schema. Supported are {string.Join(", ", All)}.");

    /// <summary>The dialect of an id; false, never an exception, for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? id, [NotNullWhen(true)] out SchemaDialect? dialect) =>
        (dialect = All.FirstOrDefault(known => known.Id == id)) is not null;

    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
