using System.Text.Json;
using System.Text.Json.Serialization;
using WhoCode.Reporting.Code;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Languages;
using WhoCode.Reporting.Primitives;
using WhoCode.Reporting.Reference;
using WhoCode.Reporting.Reports;

namespace WhoCode.Reporting.Json;

/// <summary>The source-generated contract: which members there are, and how each is written.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    Converters =
    [
        typeof(WireConverter<PartialDate>), typeof(WireConverter<LanguageTag>), typeof(WireConverter<CodeEditionId>),
        typeof(WireConverter<ParagraphId>), typeof(WireConverter<ThematicFieldId>), typeof(WireConverter<CountryCode>),
        typeof(WireConverter<OccupationCode>), typeof(DayConverter), typeof(IntegerConverter), typeof(EnumConverter<StakeholderKind>),
        typeof(EnumConverter<WhoRegion>), typeof(EnumConverter<ScopeLevel>), typeof(EnumConverter<Assessment>),
        typeof(EnumConverter<Practice>), typeof(EnumConverter<EvidenceKind>), typeof(EnumConverter<MeasureStatus>),
        typeof(EnumConverter<AgreementType>), typeof(EnumConverter<AgreementCoverage>), typeof(EnumConverter<AgreementContent>),
        typeof(EnumConverter<SupportDirection>), typeof(EnumConverter<WorkforcePathway>), typeof(EnumConverter<NumberName>), typeof(WireConverter<RuleId>),
        typeof(WireConverter<JsonPointer>), typeof(EnumConverter<Severity>), typeof(EnumConverter<Profile>), typeof(EnumConverter<DigestForm>),
    ])]
[JsonSerializable(typeof(StakeholderReport))]
[JsonSerializable(typeof(NationalReport))]
[JsonSerializable(typeof(FindingsDocument))]
[JsonSerializable(typeof(DeviationFile))]
internal sealed partial class ReportJsonContext : JsonSerializerContext;
