using System.Diagnostics.CodeAnalysis;

namespace WhoCode.Reporting.Schema;

/// <summary>Represents a dialect of JSON Schema. All dialects describe reports in the same way; they differ in keywords and in the tools that support them.</summary>
/// <remarks>
/// In draft-04, a whole number must be written without a fraction. So only draft-04 refuses 5.0 for a whole number. Immutable and thread-safe.
/// </remarks>
public sealed class SchemaDialect
{
    private SchemaDialect(string id, string uri) => (Id, Uri) = (id, uri);

    /// <summary>Gets the dialect 2020-12, for OpenAPI 3.1 and current validators.</summary>
    public static SchemaDialect Draft202012 { get; } = new("2020-12", "https://json-schema.org/draft/2020-12/schema");

    /// <summary>Gets the dialect draft-07, for most generators of forms and types.</summary>
    public static SchemaDialect Draft07 { get; } = new("draft-07", "http://json-schema.org/draft-07/schema#") { Definitions = "definitions" };

    /// <summary>Gets the dialect draft-04, for NJsonSchema and NSwag.</summary>
    public static SchemaDialect Draft04 { get; } = new("draft-04", "http://json-schema.org/draft-04/schema#")
    {
        Definitions = "definitions",
        HasExamples = false,
        HasDateFormat = false,
        HasSeparateLabels = true,
    };

    /// <summary>Gets all dialects, the newest first.</summary>
    public static IReadOnlyList<SchemaDialect> All { get; } = [Draft202012, Draft07, Draft04];

    /// <summary>Gets the id of the dialect, such as "2020-12" or "draft-07".</summary>
    public string Id { get; }

    /// <summary>Gets the URI of the dialect's meta-schema.</summary>
    public string Uri { get; }

    internal string Definitions { get; private init; } = "$defs";

    internal bool HasExamples { get; private init; } = true;

    /// <summary>Whether the dialect defines the format "date". A validator may refuse a format that it does not know.</summary>
    internal bool HasDateFormat { get; private init; } = true;

    /// <summary>
    /// Whether the labels of choices are in a keyword of their own beside a plain <c>enum</c>. From a <c>oneOf</c> with labels, NJsonSchema generates
    /// an enumeration of the first choice only. But form generators for the other dialects show labels only from a <c>oneOf</c>.
    /// </summary>
    internal bool HasSeparateLabels { get; private init; }

    /// <summary>Returns the dialect with an id.</summary>
    /// <param name="id">The id, such as "draft-07"; letter case matters.</param>
    /// <returns>The dialect.</returns>
    /// <exception cref="FormatException">The id is null, or no dialect has it.</exception>
    public static SchemaDialect Parse(string id) => TryParse(id, out var dialect)
        ? dialect
        : throw new FormatException($"'{id}' is not the id of a dialect. Use one of these: {string.Join(", ", All)}.");

    /// <summary>Tries to find the dialect with an id.</summary>
    /// <param name="id">The id, such as "draft-07"; letter case matters. Null returns <see langword="false"/>.</param>
    /// <param name="dialect">The dialect; null if no dialect has the id.</param>
    /// <returns><see langword="true"/> if a dialect has the id; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? id, [NotNullWhen(true)] out SchemaDialect? dialect) =>
        (dialect = All.FirstOrDefault(known => known.Id == id)) is not null;

    /// <summary>Returns the id of the dialect.</summary>
    /// <returns>The id, such as "draft-07".</returns>
    public override string ToString() => Id;
}
