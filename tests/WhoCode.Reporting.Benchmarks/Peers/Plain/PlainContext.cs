using System.Text.Json;
using System.Text.Json.Serialization;

namespace WhoCode.Reporting.Benchmarks.Peers.Plain;

/// <summary>The metadata of the plain reports, generated at build. Reading is as strict as the format.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    Converters =
    [
        typeof(CodeEditionIdConverter), typeof(CountryCodeConverter), typeof(LanguageTagConverter), typeof(OccupationCodeConverter),
        typeof(CodeReferenceConverter), typeof(PartialDateConverter), typeof(SubdivisionCodeConverter), typeof(ThematicFieldIdConverter),
        typeof(NameConverter<AgreementContent>), typeof(NameConverter<AgreementCoverage>), typeof(NameConverter<AgreementType>),
        typeof(NameConverter<Assessment>), typeof(NameConverter<EvidenceKind>), typeof(NameConverter<MeasureStatus>),
        typeof(NameConverter<NumberProperty>), typeof(NameConverter<Practice>), typeof(NameConverter<ScopeLevel>),
        typeof(NameConverter<StakeholderKind>), typeof(NameConverter<SupportDirection>), typeof(NameConverter<WhoRegion>),
        typeof(NameConverter<WorkforcePathway>), typeof(NameConverter<AgreementStatus>), typeof(NameConverter<CountryGroup>),
        typeof(NameConverter<EvidenceAvailability>), typeof(NameConverter<FlowIndicator>), typeof(NameConverter<ReportRelation>), typeof(NameConverter<RowCounting>),
    ])]
[JsonSerializable(typeof(StakeholderReport))]
[JsonSerializable(typeof(NationalReport))]
internal sealed partial class PlainContext : JsonSerializerContext;
