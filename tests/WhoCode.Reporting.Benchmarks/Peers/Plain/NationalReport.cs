using WhoCode.Reporting.Serialization;

namespace WhoCode.Reporting.Benchmarks.Peers.Plain;

internal sealed record NationalReport : Report
{
    public CountryCode? MemberState { get; init; }
    public DesignatedAuthority? Authority { get; init; }
    public IReadOnlyList<Participant> PreparedWith { get; init => field = value ?? []; } = [];
    public IReadOnlyList<Measure> Measures { get; init => field = value ?? []; } = [];
    public IReadOnlyList<Law> Laws { get; init => field = value ?? []; } = [];
    public IReadOnlyList<Agreement> Agreements { get; init => field = value ?? []; } = [];
    public RecruiterRecord? Recruiters { get; init; }
    public Workforce? Workforce { get; init; }
    public IReadOnlyList<Support> Support { get; init => field = value ?? []; } = [];
    public IReadOnlyList<Constraint> Constraints { get; init => field = value ?? []; } = [];
}

internal sealed record DesignatedAuthority
{
    public string? Name { get; init; }
    public string? Website { get; init; }
    public Contact? Contact { get; init; }
}

internal sealed record Participant
{
    public string? Name { get; init; }
    public StakeholderKind? Kind { get; init; }
    public string? Part { get; init; }
}

internal sealed record Constraint
{
    public string? Description { get; init; }
    public string? PossibleSolution { get; init; }
}

internal sealed record Measure
{
    public ThematicFieldId? Field { get; init; }
    public IReadOnlyList<CodeReference> Paragraphs { get; init => field = value ?? []; } = [];
    public MeasureStatus? Status { get; init; }
    public string? Measures { get; init; }
    public string? Results { get; init; }
    public string? Difficulties { get; init; }
    public string? Lessons { get; init; }
    public IReadOnlyList<string> Evidence { get; init => field = value ?? []; } = [];
}

internal sealed record Law
{
    public string? Title { get; init; }
    public PartialDate? InForceSince { get; init; }
    public IReadOnlyList<CodeReference> Paragraphs { get; init => field = value ?? []; } = [];
    public string? Application { get; init; }
    public string? Url { get; init; }
    public IReadOnlyList<string> Evidence { get; init => field = value ?? []; } = [];
}

internal sealed record RecruiterRecord
{
    public bool? IsKept { get; init; }
    public int? Count { get; init; }
    public IReadOnlyList<NumberProperty> NotApplicable { get; init => field = value ?? []; } = [];
    public string? Description { get; init; }
    public string? Url { get; init; }
}

internal sealed record Support
{
    public SupportDirection? Direction { get; init; }
    public IReadOnlyList<CountryCode> Countries { get; init => field = value ?? []; } = [];
    public IReadOnlyList<CodeReference> Paragraphs { get; init => field = value ?? []; } = [];
    public string? Description { get; init; }
    public Period? Period { get; init; }
    public decimal? Amount { get; init; }
    public string? Currency { get; init; }
    public IReadOnlyList<NumberProperty> NotApplicable { get; init => field = value ?? []; } = [];
    public IReadOnlyList<string> Evidence { get; init => field = value ?? []; } = [];
}

internal sealed record Agreement
{
    public string? Title { get; init; }
    public AgreementType? Type { get; init; }
    public AgreementCoverage? Coverage { get; init; }
    public IReadOnlyList<CountryCode> Partners { get; init => field = value ?? []; } = [];
    public IReadOnlyList<string> OtherPartners { get; init => field = value ?? []; } = [];
    public IReadOnlyList<AgreementContent> Contents { get; init => field = value ?? []; } = [];
    public IReadOnlyList<OccupationCode> Occupations { get; init => field = value ?? []; } = [];
    public Period? Validity { get; init; }
    public bool? GuidedByCode { get; init; }
    public string? Url { get; init; }
    public string? Notes { get; init; }
    public IReadOnlyList<string> Evidence { get; init => field = value ?? []; } = [];
    public AgreementStatus? Status { get; init; }
    public PartialDate? SignedOn { get; init; }
    public bool? TextIsPublic { get; init; }
    public IReadOnlyList<SubdivisionCode> PartnerSubdivisions { get; init => field = value ?? []; } = [];
}

internal sealed record Workforce
{
    public IReadOnlyList<WorkforceStock> Stocks { get; init => field = value ?? []; } = [];
    public IReadOnlyList<TrainingCountry> TrainingCountries { get; init => field = value ?? []; } = [];
    public IReadOnlyList<WorkforceFlow> Inflows { get; init => field = value ?? []; } = [];
    public IReadOnlyList<WorkforceFlow> Outflows { get; init => field = value ?? []; } = [];
}

internal sealed record WorkforceStock
{
    public IReadOnlyList<OccupationCode> Occupations { get; init => field = value ?? []; } = [];
    public int? Year { get; init; }
    public int? Total { get; init; }
    public int? DomesticallyTrained { get; init; }
    public int? ForeignTrained { get; init; }
    public int? TrainingUnknown { get; init; }
    public int? NationalBorn { get; init; }
    public int? ForeignBorn { get; init; }
    public IReadOnlyList<NumberProperty> NotApplicable { get; init => field = value ?? []; } = [];
    public string? Coverage { get; init; }
    public string? Source { get; init; }
    public IReadOnlyList<NumberProperty> Suppressed { get; init => field = value ?? []; } = [];
    public bool? Approximate { get; init; }
    public RowCounting? Counting { get; init; }
}

internal sealed record TrainingCountry
{
    public IReadOnlyList<OccupationCode> Occupations { get; init => field = value ?? []; } = [];
    public int? Year { get; init; }
    public CountryCode? Country { get; init; }
    public int? Count { get; init; }
    public IReadOnlyList<NumberProperty> NotApplicable { get; init => field = value ?? []; } = [];
    public string? Source { get; init; }
    public IReadOnlyList<NumberProperty> Suppressed { get; init => field = value ?? []; } = [];
    public bool? Approximate { get; init; }
    public RowCounting? Counting { get; init; }
    public CountryGroup? CountryGroup { get; init; }
}

internal sealed record WorkforceFlow
{
    public IReadOnlyList<OccupationCode> Occupations { get; init => field = value ?? []; } = [];
    public int? Year { get; init; }
    public WorkforcePathway? Pathway { get; init; }
    public CountryCode? Country { get; init; }
    public int? Count { get; init; }
    public IReadOnlyList<NumberProperty> NotApplicable { get; init => field = value ?? []; } = [];
    public string? Source { get; init; }
    public IReadOnlyList<NumberProperty> Suppressed { get; init => field = value ?? []; } = [];
    public bool? Approximate { get; init; }
    public RowCounting? Counting { get; init; }
    public CountryGroup? CountryGroup { get; init; }
    public FlowIndicator? Indicator { get; init; }
}
