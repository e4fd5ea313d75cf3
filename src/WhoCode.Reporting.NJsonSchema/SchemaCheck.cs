using NJsonSchema.Validation;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Schema;
using JsonSchema = global::NJsonSchema.JsonSchema;

namespace WhoCode.Reporting.NJsonSchema;

/// <summary>
/// Checks JSON documents against a schema with NJsonSchema, and returns its errors as findings with lines, columns and this library's messages.
/// </summary>
/// <remarks>
/// The check finds what the schema requires of each value by itself. Rules that compare values with each other, the Code or its rounds need
/// <see cref="ReportValidator"/>, which also explains more and is several times faster. Immutable and thread-safe.
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
    private readonly SchemaFindings findings;
    private readonly ReadingLimits limits;

    private SchemaCheck(SchemaKind kind, JsonSchema schema, SchemaOptions options, ReadingLimits limits)
    {
        (this.kind, this.schema, catalog, this.limits) = (kind, schema, options.Catalog, limits);
        findings = new(kind, schema, options);
    }

    /// <summary>Creates a schema check. Generating the schema takes time, so create one check and reuse it.</summary>
    /// <param name="kind">The kind of document that is checked, or of an object of a report by itself.</param>
    /// <param name="options">The options for the schema; null for a submission. If the dialect is null, it is draft-04.</param>
    /// <param name="limits">The limits on what is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The schema check.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="kind"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The profile of the options is not a defined value.</exception>
    /// <exception cref="ArgumentException">
    /// NJsonSchema does not support the dialect, or a property of the options is null although it must not be. Or the schema of an extension cannot
    /// be included or loaded. Or it contains a pattern that is not a regular expression, or a <c>multipleOf</c> that is not greater than 0.
    /// </exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    public static async Task<SchemaCheck> CreateAsync(SchemaKind kind, SchemaOptions? options = null, ReadingLimits? limits = null)
    {
        var schema = await ReportJsonSchema.CreateAsync(kind, options).ConfigureAwait(false);
        return new(kind, schema, options ?? new(), limits ?? ReadingLimits.Default);
    }

    /// <summary>Checks a JSON document. Its content never causes an exception: each error is a finding, and each finding has the severity error.</summary>
    /// <param name="utf8Json">The JSON document, in UTF-8. A byte order mark is ignored.</param>
    /// <returns>
    /// The findings in the order of the document, mostly of built-in rules. <c>NJS2001</c> reports what the schema of an extension refuses, and
    /// <c>NJS2002</c> what no other rule reports. If the document exceeds a limit, ends too early, is not UTF-8 or is of another kind, only that is
    /// reported. Empty if there are no findings.
    /// </returns>
    /// <exception cref="InvalidOperationException">
    /// NJsonSchema itself failed, for example because another version of it is loaded. Its exception is the inner exception.
    /// </exception>
    public FindingList Check(ReadOnlySpan<byte> utf8Json)
    {
        if (MayExceedLimits(utf8Json.Length)
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

        // Only reading finds what a schema cannot express, and distinguishes kinds of documents by the names of their properties.
        var read = ReportSchema.FindReadErrors(kind, utf8Json, catalog, limits);
        return read.FirstOrDefault(error => error.RuleId == WrongKind) is { } wrong
            ? ReportJson.LocateFindings(utf8Json, [wrong], limits)
            : ReportJson.LocateFindings(utf8Json,
            [
                .. read.Where(error => !error.Rule.IsInSchema),
                .. findings.Of(refused, text, read),
            ], limits);
    }

    /// <summary>Whether the document may exceed a limit, which only reading can find out.</summary>
    private bool MayExceedLimits(int bytes) =>
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
                $"NJsonSchema {NJsonSchemaVersion} failed while it checked a document: {failure.GetType().Name}. "
                + "This says nothing about the document. Check the schemas of your extensions, and that the application loads a version "
                + "of NJsonSchema that this package supports.",
                failure);
        }
    }
}
