using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting;

/// <summary>Everything that was found in one document, to be kept, sent and compared: what was checked, by which rules, and each finding.</summary>
/// <remarks>
/// Holds no clock and no machine: the same document checked by the same rules on the same day gives the same findings document, to the
/// byte. Sentences are in one language. Every member may be missing in one that was read from a faulty text. Immutable, safe on any thread.
/// </remarks>
public sealed partial record FindingsDocument
{
    /// <summary>The version of the format that this library writes: "1.0".</summary>
    public const string CurrentFormatVersion = "1.0";

    /// <summary>The version of the format.</summary>
    [Required, TextForm(TextForm.FormatVersion)]
    public string? FormatVersion { get; init; }

    /// <summary>What the checked document is called, such as the name of its file; null where it has no name.</summary>
    public string? Name { get; init; }

    /// <summary>The <see cref="Report.Id"/> of the checked report; null if it has none, or none that is well formed.</summary>
    [TextForm(TextForm.Identifier)]
    public string? ReportId { get; init; }

    /// <summary>Gets the digest of the JSON document that was validated; null if the findings were written without that document at hand.</summary>
    public DocumentDigest? Digest { get; init; }

    /// <summary>The number of the round that the document names; null for none.</summary>
    [Range(1, 999)]
    public int? Round { get; init; }

    /// <summary>What it was checked for.</summary>
    [Required]
    public ValidationProfile? Profile { get; init; }

    /// <summary>The version of the rules that it was checked by.</summary>
    [Required]
    public string? RuleSet { get; init; }

    /// <summary>The language of the sentences.</summary>
    [Required]
    public LanguageTag? Language { get; init; }

    /// <summary>How many findings there are, of what.</summary>
    [Required]
    public FindingCounts? Counts { get; init; }

    /// <summary>The findings, all of them, in order of place.</summary>
    public IReadOnlyList<DocumentedFinding> Findings { get; init => field = ItemList<DocumentedFinding>.From(value); } = ItemList<DocumentedFinding>.Empty;
}

/// <summary>A digest of a checked document.</summary>
public sealed partial record DocumentDigest
{
    /// <summary>What the digest was taken of.</summary>
    [Required]
    public DigestForm? Form { get; init; }

    /// <summary>SHA-256, as 64 small hexadecimal digits.</summary>
    [Required, TextForm(TextForm.Sha256)]
    public string? Sha256 { get; init; }
}

/// <summary>What a digest was taken of.</summary>
[JsonConverter(typeof(WireEnumConverter<DigestForm>)), TypeConverter(typeof(WireEnumTypeConverter<DigestForm>))]
public enum DigestForm
{
    /// <summary>The canonical form of the JSON (RFC 8785): layout and the order of members do not matter.</summary>
    CanonicalJson,

    /// <summary>The bytes as they were: they are not JSON that has a canonical form, or a record of a stream.</summary>
    Bytes,
}

/// <summary>How many findings there are.</summary>
public sealed partial record FindingCounts
{
    /// <summary>All of them.</summary>
    [Required, Range(0, int.MaxValue)]
    public int? Total { get; init; }

    /// <summary>The errors.</summary>
    [Required, Range(0, int.MaxValue)]
    public int? Errors { get; init; }

    /// <summary>The warnings.</summary>
    [Required, Range(0, int.MaxValue)]
    public int? Warnings { get; init; }

    /// <summary>The advice.</summary>
    [Required, Range(0, int.MaxValue)]
    public int? Advice { get; init; }

    /// <summary>By rule, in order of ids; rules that found nothing are left out.</summary>
    public IReadOnlyList<RuleCount> ByRule { get; init => field = ItemList<RuleCount>.From(value); } = ItemList<RuleCount>.Empty;

    /// <summary>By thematic field, in the order in which they are met; the last one counts what stands in no field.</summary>
    public IReadOnlyList<FieldCount> ByField { get; init => field = ItemList<FieldCount>.From(value); } = ItemList<FieldCount>.Empty;
}

/// <summary>How many findings a rule made.</summary>
public sealed partial record RuleCount
{
    /// <summary>The rule.</summary>
    [Required]
    public RuleId? Rule { get; init; }

    /// <summary>Its name in code.</summary>
    [Required]
    public string? Name { get; init; }

    /// <summary>What a good report does, as a sentence.</summary>
    [Required]
    public string? Statement { get; init; }

    /// <summary>How many there are.</summary>
    [Required, Range(1, int.MaxValue)]
    public int? Count { get; init; }
}

/// <summary>How many findings stand in contributions of a thematic field.</summary>
public sealed partial record FieldCount
{
    /// <summary>The field; null for what stands in none.</summary>
    public ThematicFieldId? Field { get; init; }

    /// <summary>How many there are.</summary>
    [Required, Range(1, int.MaxValue)]
    public int? Count { get; init; }
}

/// <summary>A finding, as a findings document holds it.</summary>
public sealed partial record DocumentedFinding
{
    /// <summary>The rule that found it.</summary>
    [Required]
    public RuleId? Rule { get; init; }

    /// <summary>How much it matters.</summary>
    [Required]
    public FindingSeverity? Severity { get; init; }

    /// <summary>Where in the document.</summary>
    [Required]
    public JsonPointer? Pointer { get; init; }

    /// <summary>
    /// Gets the id of the list item at or around the location, such as a contribution or evidence; null if there is none, or if no
    /// well-formed id identifies it.
    /// </summary>
    [TextForm(TextForm.Identifier)]
    public string? ItemId { get; init; }

    /// <summary>The line in the text, from 1; null where there was no text.</summary>
    [Range(1, int.MaxValue)]
    public int? Line { get; init; }

    /// <summary>The Unicode character in the line, from 1; null where there was no text.</summary>
    [Range(1, int.MaxValue)]
    public int? Column { get; init; }

    /// <summary>The thematic field of the contribution that it stands in; null outside contributions.</summary>
    public ThematicFieldId? Field { get; init; }

    /// <summary>What was found.</summary>
    [Required]
    public string? Message { get; init; }

    /// <summary>What to do about it.</summary>
    [Required]
    public string? Remedy { get; init; }

    /// <summary>The paragraphs of the Code that the rule rests on; empty for a rule of the house.</summary>
    public IReadOnlyList<ParagraphId> Paragraphs { get; init => field = ItemList<ParagraphId>.From(value); } = ItemList<ParagraphId>.Empty;

    /// <summary>The deviation that lowered it; null for none.</summary>
    public AppliedDeviation? Deviation { get; init; }

    /// <summary>A finding, with its sentences in a language.</summary>
    internal static DocumentedFinding Of(Finding finding, LocalizedTexts texts) => new()
    {
        Rule = finding.RuleId,
        Severity = finding.Severity,
        Pointer = finding.Pointer,
        ItemId = finding.ItemId,
        Line = finding.Position?.Line,
        Column = finding.Position?.Column,
        Field = finding.Field,
        Message = finding.GetMessage(texts),
        Remedy = finding.GetRemedy(texts),
        Paragraphs = finding.Paragraphs,
        Deviation = finding.Deviation is not { } deviation ? null : new()
        {
            SeverityBefore = finding.SeverityBefore,
            Reason = deviation.Reason,
            Author = deviation.Author,
            Expires = deviation.Expires,
        },
    };
}

/// <summary>A deviation that lowered a finding to advice.</summary>
public sealed partial record AppliedDeviation
{
    /// <summary>How much the finding mattered before.</summary>
    [Required]
    public FindingSeverity? SeverityBefore { get; init; }

    /// <summary>Why it was lowered.</summary>
    [Required]
    public string? Reason { get; init; }

    /// <summary>Who answers for it.</summary>
    [Required]
    public string? Author { get; init; }

    /// <summary>The last day on which it holds.</summary>
    [Required]
    public DateOnly? Expires { get; init; }

    private bool PrintMembers(StringBuilder builder) => RecordText.Print(
        builder,
        (nameof(SeverityBefore), SeverityBefore),
        (nameof(Reason), Reason),
        (nameof(Author), Author),
        (nameof(Expires), Expires));
}
