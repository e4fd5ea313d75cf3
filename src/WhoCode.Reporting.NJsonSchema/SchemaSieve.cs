using NJsonSchema.Validation;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Json;
using WhoCode.Reporting.Rounds;
using WhoCode.Reporting.Schema;
using JsonSchema = global::NJsonSchema.JsonSchema;

namespace WhoCode.Reporting.NJsonSchema;

/// <summary>
/// A first sieve for hosts that check JSON with NJsonSchema: a text against a schema, with what NJsonSchema says of it as findings, in
/// our words and at their lines and columns.
/// </summary>
/// <remarks>
/// It says of each value by itself what the schema says; rules on values against each other, on the Code and its rounds are for
/// <see cref="Validation.ReportValidator"/>, which also explains more and is several times faster. Immutable, safe on any thread.
/// </remarks>
public sealed class SchemaSieve
{
    private static readonly RuleId WrongKind = RuleId.Parse("WHC0011");

    private readonly JsonSchemaValidator validator = new();
    private readonly SchemaKind kind;
    private readonly JsonSchema schema;
    private readonly ReportingCatalog catalog;
    private readonly SieveFindings findings;

    private SchemaSieve(SchemaKind kind, JsonSchema schema, SchemaOptions options)
    {
        (this.kind, this.schema, catalog) = (kind, schema, options.Catalog);
        findings = new(kind, schema, options);
    }

    /// <summary>Makes a sieve; a host keeps it.</summary>
    /// <param name="kind">What texts are checked as: a document, or a part of a report by itself.</param>
    /// <param name="options">How the schema is drawn; for a submission if not given. In draft-04, whatever dialect is the default.</param>
    /// <exception cref="ArgumentException">
    /// The options ask for draft-07; or a schema of an extension cannot be set in, loaded, or holds a pattern that is no regular
    /// expression.
    /// </exception>
    public static async Task<SchemaSieve> CreateAsync(SchemaKind kind, SchemaOptions? options = null)
    {
        var schema = await ReportJsonSchema.CreateAsync(kind, options).ConfigureAwait(false);
        return new(kind, schema, options ?? new());
    }

    /// <summary>Checks a text. What it holds never throws: each fault is a finding, and each finding an error.</summary>
    /// <param name="utf8Json">The text. A byte order mark is passed over.</param>
    /// <returns>
    /// What was found, in the order of the text: rules of the library by their ids; by <c>NJS2001</c> what the schema of a host's
    /// extension refuses. Where the text breaks off, is not UTF-8 or is a document of another kind, only that.
    /// </returns>
    public FindingList Check(ReadOnlySpan<byte> utf8Json)
    {
        var text = TokenTree.Read(utf8Json);
        var refused = Refused(text, out var thrown);
        if (text.IsStrict && refused.Count == 0 && thrown is null)
        {
            return FindingList.Empty;
        }

        // What is not in the schema, NJsonSchema cannot know; and by the names of members only the reader tells kinds apart.
        var read = ReportSchema.FaultsOfReading(kind, utf8Json, catalog);
        return read.FirstOrDefault(fault => fault.RuleId == WrongKind) is { } wrong
            ? ReportJson.Locate(utf8Json, [wrong])
            : ReportJson.Locate(utf8Json,
            [
                .. read.Where(fault => !fault.Rule.IsInSchema),
                .. findings.Of(refused, text, read),
                .. thrown is null ? (Finding[])[] : [SieveFindings.OfFault(thrown)],
            ]);
    }

    private IReadOnlyList<Refusal> Refused(TokenTree text, out Exception? thrown)
    {
        thrown = null;
        try
        {
            return text.Root is { } root ? Refusal.Of(validator.Validate(root, schema), text) : [];
        }
        catch (Exception fault)
        {
            thrown = fault; // a text of which NJsonSchema can make nothing is a finding, and no reason to stop a host
            return [];
        }
    }
}
