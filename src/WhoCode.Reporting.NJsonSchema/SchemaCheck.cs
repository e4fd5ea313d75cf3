using NJsonSchema.Validation;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Schema;
using JsonSchema = global::NJsonSchema.JsonSchema;

namespace WhoCode.Reporting.NJsonSchema;

/// <summary>
/// A first sieve for hosts that check JSON with NJsonSchema: a text against a schema, with what NJsonSchema says of it as findings, in
/// our words and at their lines and columns.
/// </summary>
/// <remarks>
/// It says of each value by itself what the schema says; rules on values against each other, on the Code and its rounds are for
/// <see cref="ReportValidator"/>, which also explains more and is several times faster. Immutable, safe on any thread.
/// </remarks>
public sealed class SchemaCheck
{
    private static readonly RuleId WrongKind = RuleId.Parse("WHC0011");
    private static readonly RuleId BeyondLimits = RuleId.Parse("WHC0012");

    private static readonly string NJsonSchemaVersion = typeof(JsonSchemaValidator).Assembly.GetName().Version!.ToString(3);

    private readonly JsonSchemaValidator validator = new();
    private readonly SchemaKind kind;
    private readonly JsonSchema schema;
    private readonly ReportingCatalog catalog;
    private readonly SieveFindings findings;
    private readonly ReadingLimits limits;

    private SchemaCheck(SchemaKind kind, JsonSchema schema, SchemaOptions options, ReadingLimits limits)
    {
        (this.kind, this.schema, catalog, this.limits) = (kind, schema, options.Catalog, limits);
        findings = new(kind, schema, options);
    }

    /// <summary>Makes a sieve; a host keeps it.</summary>
    /// <param name="kind">What texts are checked as: a document, or a part of a report by itself.</param>
    /// <param name="options">How the schema is generated; for a submission if not given. If the dialect is null, it is draft-04.</param>
    /// <param name="limits">How much of a text is read; <see cref="ReadingLimits.Default"/> if not given.</param>
    /// <exception cref="ArgumentException">
    /// The options ask for a dialect that NJsonSchema does not support; or a schema of an extension cannot be included or loaded, or
    /// contains a pattern that is not a regular expression or a <c>multipleOf</c> that is not greater than 0.
    /// </exception>
    public static async Task<SchemaCheck> CreateAsync(SchemaKind kind, SchemaOptions? options = null, ReadingLimits? limits = null)
    {
        var schema = await ReportJsonSchema.CreateAsync(kind, options).ConfigureAwait(false);
        return new(kind, schema, options ?? new(), limits ?? ReadingLimits.Default);
    }

    /// <summary>Checks a text. What it holds never throws: each fault is a finding, and each finding an error.</summary>
    /// <param name="utf8Json">The text. A byte order mark is passed over.</param>
    /// <returns>
    /// What was found, in the order of the text: rules of the library by their ids; by <c>NJS2001</c> what the schema of a host's
    /// extension refuses. Where the text goes beyond a limit, breaks off, is not UTF-8 or is a document of another kind, only that.
    /// </returns>
    /// <exception cref="InvalidOperationException">
    /// NJsonSchema itself failed, for example because another version of it is loaded. The failure is the inner exception.
    /// </exception>
    public FindingList Check(ReadOnlySpan<byte> utf8Json)
    {
        if (MayBeBeyondLimits(utf8Json.Length)
            && ReportSchema.FindReadErrors(kind, utf8Json, catalog, limits) is [{ } beyond] && beyond.RuleId == BeyondLimits)
        {
            return ReportJson.LocateFindings(utf8Json, [beyond], limits);
        }

        var text = TokenTree.Read(utf8Json);
        var refused = Refused(text);
        if (text.IsStrict && refused.Count == 0)
        {
            return FindingList.Empty;
        }

        // What is not in the schema, NJsonSchema cannot know; and by the names of members only the reader tells kinds apart.
        var read = ReportSchema.FindReadErrors(kind, utf8Json, catalog, limits);
        return read.FirstOrDefault(fault => fault.RuleId == WrongKind) is { } wrong
            ? ReportJson.LocateFindings(utf8Json, [wrong], limits)
            : ReportJson.LocateFindings(utf8Json,
            [
                .. read.Where(fault => !fault.Rule.IsInSchema),
                .. findings.Of(refused, text, read),
            ], limits);
    }

    /// <summary>Whether a text is so long, or may be so little deep, that reading has to be asked first.</summary>
    private bool MayBeBeyondLimits(int bytes) =>
        bytes > Math.Min(limits.MaxBytes, Math.Min(limits.MaxProperties, limits.MaxItems)) || limits.MaxDepth < ReportJson.MaxDepth;

    private IReadOnlyList<Refusal> Refused(TokenTree text)
    {
        if (text.Root is not { } root)
        {
            return [];
        }

        try
        {
            return Refusal.Of(validator.Validate(root, schema), text);
        }
        catch (Exception failure) when (failure is not OutOfMemoryException)
        {
            throw new InvalidOperationException(
                $"NJsonSchema {NJsonSchemaVersion} failed while it checked a document: {failure.GetType().Name}: {failure.Message} "
                + "This says nothing about the document. Check the schemas of your extensions, and that the application loads a version "
                + "of NJsonSchema that this package supports.",
                failure);
        }
    }
}
