using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting;

/// <summary>A report on the Code: what stakeholder reports and national reports have in common.</summary>
/// <remarks>
/// Every property can be null, because a report in progress is incomplete. The profile determines what a complete report needs. Change a report
/// with a <c>with</c> expression, and compare reports by content. Immutable and thread-safe.
/// </remarks>
[JsonConverter(typeof(WireFormatConverter)), WireFormat<ReportConverter>]
public abstract record Report
{
    /// <summary>The format version that this library writes: "1.0".</summary>
    public const string CurrentFormatVersion = "1.0";

    private protected Report()
    {
    }

    /// <summary>The address of the JSON Schema that the document refers to; at most 2000 characters. It is kept, but never fetched.</summary>
    [JsonPropertyName("$schema"), JsonPropertyOrder(-70)]
    [StringLength(Limits.WebAddress), Sensitivity(Sensitivity.FreeText)]
    public string? Schema { get; init; }

    /// <summary>The version of the JSON format: <see cref="CurrentFormatVersion"/>.</summary>
    [JsonPropertyOrder(-60)]
    [Required, TextForm(TextForm.FormatVersion)]
    public string? FormatVersion { get; init; }

    /// <summary>The id that its author gave to the report; at most 64 characters; null for none.</summary>
    [JsonPropertyOrder(-50)]
    [TextForm(TextForm.Identifier)]
    public string? Id { get; init; }

    /// <summary>The number of the reporting round, from 1 to 999.</summary>
    [JsonPropertyOrder(-40)]
    [Required, Range(1, 999)]
    public int? Round { get; init; }

    /// <summary>The edition of the Code that the report is about.</summary>
    [JsonPropertyOrder(-30)]
    [Required]
    public CodeEditionId? CodeEdition { get; init; }

    /// <summary>The language of the report.</summary>
    [JsonPropertyOrder(-20)]
    [Required]
    public LanguageTag? Language { get; init; }

    /// <summary>The title of the report; at most 500 characters.</summary>
    [JsonPropertyOrder(-18)]
    [StringLength(Limits.Line), Sensitivity(Sensitivity.FreeText)]
    public string? Title { get; init; }

    /// <summary>A short summary of the report; at most 4000 characters.</summary>
    [JsonPropertyOrder(-16)]
    [StringLength(Limits.Paragraph), Sensitivity(Sensitivity.FreeText)]
    public string? Summary { get; init; }

    /// <summary>The earlier report that this report replaces or supplements; null for a report that does neither.</summary>
    [JsonPropertyOrder(-14)]
    public EarlierReport? EarlierReport { get; init; }

    /// <summary>The documents that other sections of the report cite by their ids; at most 20 000.</summary>
    [JsonPropertyOrder(60)]
    [ItemCount(0, Limits.Contributions)]
    public IReadOnlyList<Evidence> Evidence { get; init => field = ItemList<Evidence>.From(value); } = ItemList<Evidence>.Empty;

    /// <summary>The answers to numbered questions of a reporting instrument; at most 300.</summary>
    [JsonPropertyOrder(65)]
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<InstrumentAnswer> Answers { get; init => field = ItemList<InstrumentAnswer>.From(value); } = ItemList<InstrumentAnswer>.Empty;

    /// <summary>Comments that belong to no other property; at most 40 000 characters.</summary>
    [JsonPropertyOrder(70)]
    [StringLength(Limits.Story), Sensitivity(Sensitivity.FreeText)]
    public string? GeneralComments { get; init; }

    /// <summary>The day on which the report was or will be submitted.</summary>
    [JsonPropertyOrder(90)]
    public DateOnly? SubmittedOn { get; init; }

    /// <summary>What the report leaves out, if it is a view for an audience; null for a complete report.</summary>
    [JsonPropertyOrder(95)]
    public ReportView? View { get; init; }

    /// <summary>
    /// The application's own data. A key is a reverse domain name, such as "org.example.form"; a value is any JSON, and is kept unchanged.
    /// </summary>
    [JsonPropertyOrder(100)]
    public IReadOnlyDictionary<string, JsonElement> Extensions { get; init => field = ExtensionMap.From(value); } = ExtensionMap.Empty;

    /// <summary>The number of sections that can cite evidence.</summary>
    internal abstract int CitingParts { get; }

    /// <summary>Returns one of the sections that can cite evidence, in the order of the report.</summary>
    internal abstract ICitesEvidence CitingPart(int position);
}
