using System.Text.Json.Serialization;
using WhoCode.Reporting.Comparison;
using WhoCode.Reporting.Export;
using WhoCode.Reporting.Forms;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Serialization;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>The source-generated context of an application, which knows our types only by what they declare in public.</summary>
[JsonSerializable(typeof(StakeholderReport))]
[JsonSerializable(typeof(NationalReport))]
[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(FindingsDocument))]
[JsonSerializable(typeof(DeviationFile))]
[JsonSerializable(typeof(List<Contribution>))]
[JsonSerializable(typeof(Dictionary<string, Report>))]
[JsonSerializable(typeof(HostRecord))]
[JsonSerializable(typeof(HostValue<CountryCode>))]
[JsonSerializable(typeof(HostValue<SubdivisionCode>))]
[JsonSerializable(typeof(HostValue<OccupationCode>))]
[JsonSerializable(typeof(HostValue<LanguageTag>))]
[JsonSerializable(typeof(HostValue<PartialDate>))]
[JsonSerializable(typeof(HostValue<ParagraphId>))]
[JsonSerializable(typeof(HostValue<CodeReference>))]
[JsonSerializable(typeof(HostValue<CodeEditionId>))]
[JsonSerializable(typeof(HostValue<ThematicFieldId>))]
[JsonSerializable(typeof(HostValue<ThematicFieldSetId>))]
[JsonSerializable(typeof(HostValue<SafeguardsListId>))]
[JsonSerializable(typeof(HostValue<LegalInstrumentId>))]
[JsonSerializable(typeof(HostValue<RuleId>))]
[JsonSerializable(typeof(HostValue<JsonPointer>))]
[JsonSerializable(typeof(HostValue<ProfileSeverities>))]
[JsonSerializable(typeof(HostValue<TextPosition>))]
[JsonSerializable(typeof(TextArgument))]
[JsonSerializable(typeof(HostValue<Addressee>))]
[JsonSerializable(typeof(HostValue<AgreementContent>))]
[JsonSerializable(typeof(HostValue<AgreementCoverage>))]
[JsonSerializable(typeof(HostValue<AgreementStatus>))]
[JsonSerializable(typeof(HostValue<AgreementType>))]
[JsonSerializable(typeof(HostValue<Assessment>))]
[JsonSerializable(typeof(HostValue<ComparisonFormat>))]
[JsonSerializable(typeof(HostValue<DigestForm>))]
[JsonSerializable(typeof(HostValue<EvidenceAvailability>))]
[JsonSerializable(typeof(HostValue<EvidenceKind>))]
[JsonSerializable(typeof(HostValue<FieldKind>))]
[JsonSerializable(typeof(HostValue<FindingsFormat>))]
[JsonSerializable(typeof(HostValue<OmissionReason>))]
[JsonSerializable(typeof(HostValue<MeasureStatus>))]
[JsonSerializable(typeof(HostValue<NationalSection>))]
[JsonSerializable(typeof(HostValue<NumberProperty>))]
[JsonSerializable(typeof(HostValue<OccupationGroup>))]
[JsonSerializable(typeof(HostValue<Practice>))]
[JsonSerializable(typeof(HostValue<ValidationProfile>))]
[JsonSerializable(typeof(HostValue<CountryRelation>))]
[JsonSerializable(typeof(HostValue<RuleCatalogFormat>))]
[JsonSerializable(typeof(HostValue<ReportRelation>))]
[JsonSerializable(typeof(HostValue<ScopeLevel>))]
[JsonSerializable(typeof(HostValue<FindingSeverity>))]
[JsonSerializable(typeof(HostValue<Certainty>))]
[JsonSerializable(typeof(HostValue<SummaryVerification>))]
[JsonSerializable(typeof(HostValue<StakeholderKind>))]
[JsonSerializable(typeof(HostValue<PositionAgreement>))]
[JsonSerializable(typeof(HostValue<ParagraphStrength>))]
[JsonSerializable(typeof(HostValue<SupportDirection>))]
[JsonSerializable(typeof(HostValue<ReportedPosition>))]
[JsonSerializable(typeof(HostValue<TextForm>))]
[JsonSerializable(typeof(HostValue<WhoRegion>))]
[JsonSerializable(typeof(HostValue<WhoMembership>))]
[JsonSerializable(typeof(HostValue<SubmissionWindowState>))]
[JsonSerializable(typeof(HostValue<WorkforcePathway>))]
[JsonSerializable(typeof(HostValue<RowCounting>))]
[JsonSerializable(typeof(HostValue<CountryGroup>))]
[JsonSerializable(typeof(HostValue<FlowIndicator>))]
internal sealed partial class HostContext : JsonSerializerContext;

/// <summary>A class of an application around our documents and values.</summary>
internal sealed record HostRecord(string? Name, StakeholderReport? Report, Contribution? Contribution, CountryCode Country, PartialDate? Since, EvidenceKind Kind);
