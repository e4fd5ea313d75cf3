using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Serialization;

namespace WhoCode.Reporting.Benchmarks.Peers.Plain;

/// <summary>A report as an application declares it for only System.Text.Json, with the same properties as the library's.</summary>
internal abstract record Report
{
    private static readonly IReadOnlyDictionary<string, JsonElement> Nothing = ReadOnlyDictionary<string, JsonElement>.Empty;

    [JsonPropertyName("$schema"), JsonPropertyOrder(-70)]
    public string? Schema { get; init; }

    [JsonPropertyOrder(-60)]
    public string? FormatVersion { get; init; }

    [JsonPropertyOrder(-50)]
    public string? Id { get; init; }

    [JsonPropertyOrder(-40)]
    public int? Round { get; init; }

    [JsonPropertyOrder(-30)]
    public CodeEditionId? CodeEdition { get; init; }

    [JsonPropertyOrder(-20)]
    public LanguageTag? Language { get; init; }

    [JsonPropertyOrder(-18)]
    public string? Title { get; init; }

    [JsonPropertyOrder(-16)]
    public string? Summary { get; init; }

    [JsonPropertyOrder(-14)]
    public EarlierReport? EarlierReport { get; init; }

    [JsonPropertyOrder(60)]
    public IReadOnlyList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    [JsonPropertyOrder(65)]
    public IReadOnlyList<InstrumentAnswer> Answers { get; init => field = value ?? []; } = [];

    [JsonPropertyOrder(70)]
    public string? GeneralComments { get; init; }

    [JsonPropertyOrder(90)]
    public DateOnly? SubmittedOn { get; init; }

    [JsonPropertyOrder(100)]
    public IReadOnlyDictionary<string, JsonElement> Extensions { get; init => field = value ?? Nothing; } = Nothing;
}

internal sealed record StakeholderReport : Report
{
    public Reporter? Reporter { get; init; }
    public Scope? Scope { get; init; }
    public IReadOnlyList<Contribution> Contributions { get; init => field = value ?? []; } = [];
    public IReadOnlyList<Endorsement> Endorsements { get; init => field = value ?? []; } = [];

    [JsonPropertyOrder(80)]
    public Consent? Consent { get; init; }
}

internal sealed record Reporter
{
    public string? Name { get; init; }
    public string? Acronym { get; init; }
    public StakeholderKind? Kind { get; init; }
    public CountryCode? Country { get; init; }
    public string? Website { get; init; }
    public string? About { get; init; }
    public Contact? Contact { get; init; }
    public IReadOnlyList<CoSignatory> CoSignatories { get; init => field = value ?? []; } = [];
    public string? Affiliation { get; init; }
    public bool? NameWithheld { get; init; }
}

internal sealed record Contact
{
    public string? Name { get; init; }
    public string? Role { get; init; }
    public string? Email { get; init; }
    public string? Telephone { get; init; }
    public string? Address { get; init; }
}

internal sealed record CoSignatory
{
    public string? Name { get; init; }
    public string? Acronym { get; init; }
    public StakeholderKind? Kind { get; init; }
    public CountryCode? Country { get; init; }
    public string? Website { get; init; }
    public SubdivisionCode? Subdivision { get; init; }
    public bool? Consent { get; init; }
}

internal sealed record Consent
{
    public bool? PublishReport { get; init; }
    public bool? PublishContact { get; init; }
    public bool? PublishName { get; init; }
}

internal sealed record Scope
{
    public ScopeLevel? Level { get; init; }
    public IReadOnlyList<CountryCode> Countries { get; init => field = value ?? []; } = [];
    public IReadOnlyList<WhoRegion> WhoRegions { get; init => field = value ?? []; } = [];
    public IReadOnlyList<SubdivisionCode> Subdivisions { get; init => field = value ?? []; } = [];
}

internal sealed record Contribution
{
    public string? Id { get; init; }
    public ThematicFieldId? Field { get; init; }
    public Assessment? Assessment { get; init; }
    public string? Title { get; init; }
    public string? Narrative { get; init; }
    public Period? Period { get; init; }
    public IReadOnlyList<CountryCode> SourceCountries { get; init => field = value ?? []; } = [];
    public IReadOnlyList<CountryCode> DestinationCountries { get; init => field = value ?? []; } = [];
    public IReadOnlyList<OccupationCode> Occupations { get; init => field = value ?? []; } = [];
    public IReadOnlyList<CodeReference> Paragraphs { get; init => field = value ?? []; } = [];
    public IReadOnlyList<Practice> Practices { get; init => field = value ?? []; } = [];
    public IReadOnlyList<string> Agreements { get; init => field = value ?? []; } = [];
    public IReadOnlyList<Figure> Figures { get; init => field = value ?? []; } = [];
    public IReadOnlyList<string> Evidence { get; init => field = value ?? []; } = [];
    public IReadOnlyList<Recommendation> Recommendations { get; init => field = value ?? []; } = [];
    public LanguageTag? Language { get; init; }
    public bool? PublicationConsent { get; init; }
}

internal sealed record Period
{
    public PartialDate? From { get; init; }
    public PartialDate? To { get; init; }
}

internal sealed record Figure
{
    public string? Label { get; init; }
    public decimal? Value { get; init; }
    public string? Unit { get; init; }
    public int? Year { get; init; }
    public CountryCode? Country { get; init; }
    public string? PartOf { get; init; }
    public IReadOnlyList<string> Evidence { get; init => field = value ?? []; } = [];
    public decimal? Minimum { get; init; }
    public decimal? Maximum { get; init; }
    public bool? Approximate { get; init; }
    public bool? Suppressed { get; init; }
    public Period? Period { get; init; }
    public decimal? Base { get; init; }
    public string? Cohort { get; init; }
    public SubdivisionCode? Subdivision { get; init; }
}

internal sealed record Recommendation
{
    public string? Addressee { get; init; }
    public string? Text { get; init; }
    public IReadOnlyList<CodeReference> Paragraphs { get; init => field = value ?? []; } = [];
    public bool? ChangesCode { get; init; }
}

internal sealed record Evidence
{
    public string? Id { get; init; }
    public EvidenceKind? Kind { get; init; }
    public string? Title { get; init; }
    public string? Publisher { get; init; }
    public PartialDate? Date { get; init; }
    public string? Url { get; init; }
    public LanguageTag? Language { get; init; }
    public string? Sha256 { get; init; }
    public bool? Consent { get; init; }
    public EvidenceAvailability? Availability { get; init; }
}

internal sealed record EarlierReport
{
    public ReportRelation? Relation { get; init; }
    public string? Id { get; init; }
    public string? Title { get; init; }
    public DateOnly? SubmittedOn { get; init; }
}

internal sealed record InstrumentAnswer
{
    public string? Instrument { get; init; }
    public string? Question { get; init; }
    public string? Answer { get; init; }
}

internal sealed record Endorsement
{
    public string? Reporter { get; init; }
    public string? Title { get; init; }
    public int? Round { get; init; }
    public string? Url { get; init; }
}
