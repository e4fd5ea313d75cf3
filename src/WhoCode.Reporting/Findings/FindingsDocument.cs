using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting;

/// <summary>
/// All findings on one JSON document, to be stored, sent and compared: what was validated, with which rules, and with which result.
/// </summary>
/// <remarks>
/// Does not contain the time or the machine: the same document, validated with the same rules on the same day, gives the same bytes. Messages
/// are in one language. After reading an incomplete document, any property other than a list can be null. Immutable and thread-safe.
/// </remarks>
public sealed partial record FindingsDocument
{
    /// <summary>The format version that this library writes: "1.0".</summary>
    public const string CurrentFormatVersion = "1.0";

    /// <summary>The version of the file format: <see cref="CurrentFormatVersion"/>.</summary>
    [Required, TextForm(TextForm.FormatVersion)]
    public string? FormatVersion { get; init; }

    /// <summary>The name of the validated document, such as the name of its file; null if it has none.</summary>
    [Sensitivity(Sensitivity.FreeText)]
    public string? Name { get; init; }

    /// <summary>The <see cref="Report.Id"/> of the validated report; null if it has none, or if it is not well formed.</summary>
    [TextForm(TextForm.Identifier)]
    public string? ReportId { get; init; }

    /// <summary>The digest of the JSON document that was validated; null if that document was not available when the findings were written.</summary>
    public DocumentDigest? Digest { get; init; }

    /// <summary>The number of the reporting round that the report states, from 1 to 999; null if it states none.</summary>
    [Range(1, 999)]
    public int? Round { get; init; }

    /// <summary>The profile that the report was validated for.</summary>
    [Required]
    public ValidationProfile? Profile { get; init; }

    /// <summary>The version of the rules that the report was validated with.</summary>
    [Required, Sensitivity(Sensitivity.Public)]
    public string? RuleSet { get; init; }

    /// <summary>The language of the messages and remedies.</summary>
    [Required]
    public LanguageTag? Language { get; init; }

    /// <summary>The numbers of findings.</summary>
    [Required]
    public FindingCounts? Counts { get; init; }

    /// <summary>All findings, in the order of <see cref="FindingList"/>.</summary>
    public IReadOnlyList<DocumentedFinding> Findings { get; init => field = ItemList<DocumentedFinding>.From(value); } = ItemList<DocumentedFinding>.Empty;
}

/// <summary>The digest of a validated document.</summary>
public sealed partial record DocumentDigest
{
    /// <summary>The form of the document that the digest was computed from.</summary>
    [Required]
    public DigestForm? Form { get; init; }

    /// <summary>The SHA-256 digest, as 64 lower-case hexadecimal digits.</summary>
    [Required, TextForm(TextForm.Sha256)]
    public string? Sha256 { get; init; }
}

/// <summary>The form of a document that a digest was computed from.</summary>
[JsonConverter(typeof(WireEnumConverter<DigestForm>)), TypeConverter(typeof(WireEnumTypeConverter<DigestForm>))]
public enum DigestForm
{
    /// <summary>The canonical JSON of RFC 8785: white space and the order of properties do not matter.</summary>
    CanonicalJson,

    /// <summary>The bytes of the document: it has no canonical JSON, or is one record of a stream.</summary>
    Bytes,
}

/// <summary>The numbers of findings: in all, by severity, by rule and by thematic field.</summary>
public sealed partial record FindingCounts
{
    /// <summary>The number of all findings, 0 or more.</summary>
    [Required, Range(0, int.MaxValue)]
    public int? Total { get; init; }

    /// <summary>The number of errors, 0 or more.</summary>
    [Required, Range(0, int.MaxValue)]
    public int? Errors { get; init; }

    /// <summary>The number of warnings, 0 or more.</summary>
    [Required, Range(0, int.MaxValue)]
    public int? Warnings { get; init; }

    /// <summary>The number of findings that are advice, 0 or more.</summary>
    [Required, Range(0, int.MaxValue)]
    public int? Advice { get; init; }

    /// <summary>The numbers of findings by rule, in the order of rule ids. Rules without findings are omitted.</summary>
    public IReadOnlyList<RuleCount> ByRule { get; init => field = ItemList<RuleCount>.From(value); } = ItemList<RuleCount>.Empty;

    /// <summary>
    /// The numbers of findings by thematic field, in the order in which the fields first appear. The findings without a field come last.
    /// </summary>
    public IReadOnlyList<FieldCount> ByField { get; init => field = ItemList<FieldCount>.From(value); } = ItemList<FieldCount>.Empty;
}

/// <summary>The number of findings of one rule.</summary>
public sealed partial record RuleCount
{
    /// <summary>The id of the rule.</summary>
    [Required]
    public RuleId? Rule { get; init; }

    /// <summary>The C# name of the rule, such as "PeriodDoesNotEndBeforeItStarts".</summary>
    [Required, Sensitivity(Sensitivity.Public)]
    public string? Name { get; init; }

    /// <summary>The statement of the rule: what it requires, in one sentence.</summary>
    [Required, Sensitivity(Sensitivity.Public)]
    public string? Statement { get; init; }

    /// <summary>The number of findings, 1 or more.</summary>
    [Required, Range(1, int.MaxValue)]
    public int? Count { get; init; }
}

/// <summary>The number of findings in contributions or measures of one thematic field.</summary>
public sealed partial record FieldCount
{
    /// <summary>The thematic field; null for the findings that are in none.</summary>
    public ThematicFieldId? Field { get; init; }

    /// <summary>The number of findings, 1 or more.</summary>
    [Required, Range(1, int.MaxValue)]
    public int? Count { get; init; }
}

/// <summary>One finding in a findings document.</summary>
public sealed partial record DocumentedFinding
{
    /// <summary>The id of the rule that reports the finding.</summary>
    [Required]
    public RuleId? Rule { get; init; }

    /// <summary>The severity of the finding, after overrides and deviations.</summary>
    [Required]
    public FindingSeverity? Severity { get; init; }

    /// <summary>The location in the document.</summary>
    [Required, Sensitivity(Sensitivity.FreeText)]
    public JsonPointer? Pointer { get; init; }

    /// <summary>
    /// The id of the innermost list item at or around the location, such as a contribution or evidence; null if no well-formed id
    /// identifies it.
    /// </summary>
    [TextForm(TextForm.Identifier)]
    public string? ItemId { get; init; }

    /// <summary>The line in the JSON document, from 1; null if the report was not read from one.</summary>
    [Range(1, int.MaxValue)]
    public int? Line { get; init; }

    /// <summary>The Unicode character in the line, from 1; null if the report was not read from a JSON document.</summary>
    [Range(1, int.MaxValue)]
    public int? Column { get; init; }

    /// <summary>The thematic field of the contribution or measure that contains the location; null outside of these.</summary>
    public ThematicFieldId? Field { get; init; }

    /// <summary>The message, which states what is wrong. "…" is in place of what people wrote, unless quoting was asked for.</summary>
    [Required, Sensitivity(Sensitivity.FreeText)]
    public string? Message { get; init; }

    /// <summary>The remedy, which states what to do about it.</summary>
    [Required, Sensitivity(Sensitivity.FreeText)]
    public string? Remedy { get; init; }

    /// <summary>The paragraphs of the Code that the rule is based on; empty for our own rules.</summary>
    public IReadOnlyList<ParagraphId> Paragraphs { get; init => field = ItemList<ParagraphId>.From(value); } = ItemList<ParagraphId>.Empty;

    /// <summary>The deviation that downgraded the finding to advice; null if none did.</summary>
    public AppliedDeviation? Deviation { get; init; }

    /// <summary>Creates the documented form of a finding, in a language.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="texts">The language.</param>
    /// <param name="quotes"><see langword="false"/> to leave out what people wrote, in the report and in deviations.</param>
    internal static DocumentedFinding Of(Finding finding, LocalizedTexts texts, bool quotes) => new()
    {
        Rule = finding.RuleId,
        Severity = finding.Severity,
        Pointer = finding.GetPointer(quotes),
        ItemId = finding.ItemId,
        Line = finding.Position?.Line,
        Column = finding.Position?.Column,
        Field = finding.Field,
        Message = finding.GetMessage(texts, quotes),
        Remedy = finding.GetRemedy(texts, quotes),
        Paragraphs = finding.Paragraphs,
        Deviation = finding.Deviation is not { } deviation ? null : new()
        {
            SeverityBefore = finding.SeverityBefore,
            Reason = quotes ? deviation.Reason : TextComposer.NotQuoted,
            Author = quotes ? deviation.Author : TextComposer.NotQuoted,
            Expires = deviation.Expires,
        },
    };
}

/// <summary>The deviation that downgraded a finding to advice.</summary>
public sealed partial record AppliedDeviation
{
    /// <summary>The severity of the finding before it was downgraded.</summary>
    [Required]
    public FindingSeverity? SeverityBefore { get; init; }

    /// <summary>The reason for the deviation; "…" unless quoting was asked for.</summary>
    [Required, Sensitivity(Sensitivity.FreeText)]
    public string? Reason { get; init; }

    /// <summary>The name of the person or office that is responsible for the deviation; "…" unless quoting was asked for.</summary>
    [Required, Sensitivity(Sensitivity.Person)]
    public string? Author { get; init; }

    /// <summary>The last day on which the deviation is valid.</summary>
    [Required]
    public DateOnly? Expires { get; init; }
}
