using System.Text.Json.Serialization;
using WhoCode.Reporting.Comparison;
using WhoCode.Reporting.Coverage;
using WhoCode.Reporting.Differences;
using WhoCode.Reporting.Export;
using WhoCode.Reporting.Forms;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.NextRound;
using WhoCode.Reporting.Pages;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Serialization;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>The source-generated context of an application, which knows only the public declarations of our types.</summary>
[JsonSerializable(typeof(StakeholderReport))]
[JsonSerializable(typeof(NationalReport))]
[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(FindingsDocument))]
[JsonSerializable(typeof(DeviationFile))]
[JsonSerializable(typeof(List<Contribution>))]
[JsonSerializable(typeof(Dictionary<string, Report>))]
[JsonSerializable(typeof(ApplicationRecord))]
[JsonSerializable(typeof(ApplicationObject<Addressee>))]
[JsonSerializable(typeof(ApplicationObject<AgreementContent>))]
[JsonSerializable(typeof(ApplicationObject<AgreementCoverage>))]
[JsonSerializable(typeof(ApplicationObject<AgreementStatus>))]
[JsonSerializable(typeof(ApplicationObject<AgreementType>))]
[JsonSerializable(typeof(ApplicationObject<Assessment>))]
[JsonSerializable(typeof(ApplicationObject<Audience>))]
[JsonSerializable(typeof(ApplicationObject<CarriedReportFormat>))]
[JsonSerializable(typeof(ApplicationObject<CarryOutcome>))]
[JsonSerializable(typeof(ApplicationObject<CarryReason>))]
[JsonSerializable(typeof(ApplicationObject<Certainty>))]
[JsonSerializable(typeof(ApplicationObject<ChangeKind>))]
[JsonSerializable(typeof(ApplicationObject<CodeEditionId>))]
[JsonSerializable(typeof(ApplicationObject<CodeReference>))]
[JsonSerializable(typeof(ApplicationObject<ComparisonFormat>))]
[JsonSerializable(typeof(ApplicationObject<CountryCode>))]
[JsonSerializable(typeof(ApplicationObject<CountryGroup>))]
[JsonSerializable(typeof(ApplicationObject<CountryRelation>))]
[JsonSerializable(typeof(ApplicationObject<CoverageDimension>))]
[JsonSerializable(typeof(ApplicationObject<CoverageFormat>))]
[JsonSerializable(typeof(ApplicationObject<CoverageOutcome>))]
[JsonSerializable(typeof(ApplicationObject<DifferenceFormat>))]
[JsonSerializable(typeof(ApplicationObject<DigestForm>))]
[JsonSerializable(typeof(ApplicationObject<EvidenceAvailability>))]
[JsonSerializable(typeof(ApplicationObject<EvidenceKind>))]
[JsonSerializable(typeof(ApplicationObject<FieldKind>))]
[JsonSerializable(typeof(ApplicationObject<FindingSeverity>))]
[JsonSerializable(typeof(ApplicationObject<FindingsFormat>))]
[JsonSerializable(typeof(ApplicationObject<FlowIndicator>))]
[JsonSerializable(typeof(ApplicationObject<JsonPointer>))]
[JsonSerializable(typeof(ApplicationObject<LanguageTag>))]
[JsonSerializable(typeof(ApplicationObject<LegalInstrumentId>))]
[JsonSerializable(typeof(ApplicationObject<MeasureStatus>))]
[JsonSerializable(typeof(ApplicationObject<NationalSection>))]
[JsonSerializable(typeof(ApplicationObject<NumberProperty>))]
[JsonSerializable(typeof(ApplicationObject<OccupationCode>))]
[JsonSerializable(typeof(ApplicationObject<OccupationGroup>))]
[JsonSerializable(typeof(ApplicationObject<OmissionReason>))]
[JsonSerializable(typeof(ApplicationObject<PageChartKind>))]
[JsonSerializable(typeof(ApplicationObject<PageTextKind>))]
[JsonSerializable(typeof(ApplicationObject<ParagraphId>))]
[JsonSerializable(typeof(ApplicationObject<ParagraphStrength>))]
[JsonSerializable(typeof(ApplicationObject<PartialDate>))]
[JsonSerializable(typeof(ApplicationObject<PositionAgreement>))]
[JsonSerializable(typeof(ApplicationObject<Practice>))]
[JsonSerializable(typeof(ApplicationObject<ProfileSeverities>))]
[JsonSerializable(typeof(ApplicationObject<ReportRelation>))]
[JsonSerializable(typeof(ApplicationObject<ReportedPosition>))]
[JsonSerializable(typeof(ApplicationObject<RowCounting>))]
[JsonSerializable(typeof(ApplicationObject<RuleCatalogFormat>))]
[JsonSerializable(typeof(ApplicationObject<RuleId>))]
[JsonSerializable(typeof(ApplicationObject<SafeguardsListId>))]
[JsonSerializable(typeof(ApplicationObject<ScopeLevel>))]
[JsonSerializable(typeof(ApplicationObject<Sensitivity>))]
[JsonSerializable(typeof(ApplicationObject<StakeholderKind>))]
[JsonSerializable(typeof(ApplicationObject<SubdivisionCode>))]
[JsonSerializable(typeof(ApplicationObject<SubmissionWindowState>))]
[JsonSerializable(typeof(ApplicationObject<SummaryVerification>))]
[JsonSerializable(typeof(ApplicationObject<SupportDirection>))]
[JsonSerializable(typeof(ApplicationObject<TextForm>))]
[JsonSerializable(typeof(ApplicationObject<TextPosition>))]
[JsonSerializable(typeof(ApplicationObject<ThematicFieldId>))]
[JsonSerializable(typeof(ApplicationObject<ThematicFieldSetId>))]
[JsonSerializable(typeof(ApplicationObject<ValidationProfile>))]
[JsonSerializable(typeof(ApplicationObject<WhoMembership>))]
[JsonSerializable(typeof(ApplicationObject<WhoRegion>))]
[JsonSerializable(typeof(ApplicationObject<WorkforcePathway>))]
[JsonSerializable(typeof(TextArgument))]
internal sealed partial class ApplicationContext : JsonSerializerContext;

/// <summary>A class of an application that contains our documents and values.</summary>
internal sealed record ApplicationRecord(string? Name, StakeholderReport? Report, Contribution? Contribution, CountryCode Country, PartialDate? Since, EvidenceKind Kind);
