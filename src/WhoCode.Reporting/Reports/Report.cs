using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting;

/// <summary>What every report on the Code has: its format, round, edition and language.</summary>
/// <remarks>
/// Every member may be missing, because a report in progress is incomplete; what a complete one needs is for the profile to say.
/// Reports are values: change them with <c>with</c>, compare them by content. Immutable, safe on any thread.
/// </remarks>
[JsonConverter(typeof(WireFormatConverter)), WireFormat<ReportConverter>]
public abstract record Report
{
    /// <summary>The version of the wire format that this library writes: "1.0".</summary>
    public const string CurrentFormatVersion = "1.0";

    private protected Report()
    {
    }

    /// <summary>The address of the JSON Schema that the file says it follows; kept, never fetched.</summary>
    [JsonPropertyName("$schema"), JsonPropertyOrder(-70)]
    [StringLength(Limits.WebAddress)]
    public string? Schema { get; init; }

    /// <summary>The version of the wire format: <see cref="CurrentFormatVersion"/>.</summary>
    [JsonPropertyOrder(-60)]
    [Required, TextForm(TextForm.FormatVersion)]
    public string? FormatVersion { get; init; }

    /// <summary>The author's own id of the report.</summary>
    [JsonPropertyOrder(-50)]
    [TextForm(TextForm.Identifier)]
    public string? Id { get; init; }

    /// <summary>The number of the reporting round, from 1.</summary>
    [JsonPropertyOrder(-40)]
    [Required, Range(1, 999)]
    public int? Round { get; init; }

    /// <summary>The edition of the Code that the report speaks of.</summary>
    [JsonPropertyOrder(-30)]
    [Required]
    public CodeEditionId? CodeEdition { get; init; }

    /// <summary>The language that the report is written in.</summary>
    [JsonPropertyOrder(-20)]
    [Required]
    public LanguageTag? Language { get; init; }

    /// <summary>Gets the title of the report; at most 500 characters.</summary>
    [JsonPropertyOrder(-18)]
    [StringLength(Limits.Line)]
    public string? Title { get; init; }

    /// <summary>Gets a short summary of the report; at most 4000 characters.</summary>
    [JsonPropertyOrder(-16)]
    [StringLength(Limits.Paragraph)]
    public string? Summary { get; init; }

    /// <summary>Gets the earlier report that this report replaces or supplements; null for none.</summary>
    [JsonPropertyOrder(-14)]
    public EarlierReport? EarlierReport { get; init; }

    /// <summary>Gets the documents that other parts of the report cite by their ids; at most 20 000.</summary>
    [JsonPropertyOrder(60)]
    [ItemCount(0, Limits.Contributions)]
    public IReadOnlyList<Evidence> Evidence { get; init => field = ItemList<Evidence>.From(value); } = ItemList<Evidence>.Empty;

    /// <summary>Gets the answers to numbered questions of a reporting instrument; at most 300.</summary>
    [JsonPropertyOrder(65)]
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<InstrumentAnswer> Answers { get; init => field = ItemList<InstrumentAnswer>.From(value); } = ItemList<InstrumentAnswer>.Empty;

    /// <summary>Anything that belongs to no member.</summary>
    [JsonPropertyOrder(70)]
    [StringLength(Limits.Story)]
    public string? GeneralComments { get; init; }

    /// <summary>The day on which the report was, or will be, sent.</summary>
    [JsonPropertyOrder(90)]
    public DateOnly? SubmittedOn { get; init; }

    /// <summary>
    /// The host's own room: keys are reverse domain names such as "org.example.form", values are any JSON, kept as they are.
    /// </summary>
    [JsonPropertyOrder(100)]
    public IReadOnlyDictionary<string, JsonElement> Extensions { get; init => field = ExtensionMap.From(value); } = ExtensionMap.Empty;

    /// <summary>The number of parts that can cite evidence.</summary>
    internal abstract int CitingParts { get; }

    /// <summary>One of the parts that can cite evidence, in the order of the report.</summary>
    internal abstract ICitesEvidence CitingPart(int position);
}
