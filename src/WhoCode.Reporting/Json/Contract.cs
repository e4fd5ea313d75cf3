using System.Globalization;
using WhoCode.Reporting.Code;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Languages;
using WhoCode.Reporting.Primitives;
using WhoCode.Reporting.Reference;
using WhoCode.Reporting.Reports;

namespace WhoCode.Reporting.Json;

/// <summary>
/// Every shape of the wire format of reports. A new type of value or part is one line here and one in <see cref="ReportJsonContext"/>; its
/// reader, members, constraints, plan, pointers and schema follow from the type.
/// </summary>
internal static partial class Contract
{
    public static readonly TextShape Text = new();
    public static readonly IntegerShape Integer = new();
    public static readonly DecimalShape Decimal = new();
    public static readonly BooleanShape Boolean = new();
    public static readonly DayShape Day = new();
    public static readonly WireShape<PartialDate> Date = new("date", Suggestions.Date, Suggestions.DateHint);
    public static readonly WireShape<LanguageTag> Language = new("language", Suggestions.Language);
    public static readonly WireShape<CodeEditionId> CodeEdition = new("code-edition", Suggestions.Edition);
    public static readonly WireShape<ParagraphId> Paragraph = new("paragraph", Suggestions.Paragraph, Suggestions.ParagraphHint);
    public static readonly WireShape<ThematicFieldId> Field = new("field", Suggestions.Field, Suggestions.FieldHint);
    public static readonly WireShape<CountryCode> Country = new("country", Suggestions.Country);
    public static readonly WireShape<OccupationCode> Occupation = new("occupation", Suggestions.Occupation);
    public static readonly EnumShape<StakeholderKind> StakeholderKind = new();
    public static readonly EnumShape<WhoRegion> WhoRegion = new();
    public static readonly EnumShape<ScopeLevel> ScopeLevel = new();
    public static readonly EnumShape<Assessment> Assessment = new();
    public static readonly EnumShape<Practice> Practice = new();
    public static readonly EnumShape<EvidenceKind> EvidenceKind = new();
    public static readonly EnumShape<MeasureStatus> MeasureStatus = new();
    public static readonly EnumShape<AgreementType> AgreementType = new();
    public static readonly EnumShape<AgreementCoverage> AgreementCoverage = new();
    public static readonly EnumShape<AgreementContent> AgreementContent = new();
    public static readonly EnumShape<SupportDirection> SupportDirection = new();
    public static readonly EnumShape<WorkforcePathway> WorkforcePathway = new();
    public static readonly EnumShape<NumberName> NumberName = new();
    public static readonly PartShape<StakeholderReport> StakeholderReport = new StakeholderReportShape();
    public static readonly PartShape<Reporter> Reporter = new ReporterShape();
    public static readonly PartShape<Contact> Contact = new ContactShape();
    public static readonly PartShape<CoSignatory> CoSignatory = new CoSignatoryShape();
    public static readonly PartShape<Scope> Scope = new ScopeShape();
    public static readonly PartShape<Contribution> Contribution = new ContributionShape();
    public static readonly PartShape<Period> Period = new PeriodShape();
    public static readonly PartShape<Figure> Figure = new FigureShape();
    public static readonly PartShape<Recommendation> Recommendation = new RecommendationShape();
    public static readonly PartShape<Evidence> Evidence = new EvidenceShape();
    public static readonly PartShape<Consent> Consent = new ConsentShape();
    public static readonly PartShape<NationalReport> NationalReport = new NationalReportShape();
    public static readonly PartShape<DesignatedAuthority> DesignatedAuthority = new DesignatedAuthorityShape();
    public static readonly PartShape<Participant> Participant = new ParticipantShape();
    public static readonly PartShape<Measure> Measure = new MeasureShape();
    public static readonly PartShape<Law> Law = new LawShape();
    public static readonly PartShape<Agreement> Agreement = new AgreementShape();
    public static readonly PartShape<RecruiterRecord> RecruiterRecord = new RecruiterRecordShape();
    public static readonly PartShape<Workforce> Workforce = new WorkforceShape();
    public static readonly PartShape<WorkforceStock> WorkforceStock = new WorkforceStockShape();
    public static readonly PartShape<TrainingCountry> TrainingCountry = new TrainingCountryShape();
    public static readonly PartShape<WorkforceFlow> WorkforceFlow = new WorkforceFlowShape();
    public static readonly PartShape<Support> Support = new SupportShape();
    public static readonly PartShape<Constraint> Constraint = new ConstraintShape();

    /// <summary>Every kind of document that is read: what a text can be, as a whole.</summary>
    public static IReadOnlyList<IPartShape> Roots => [StakeholderReport, NationalReport, DocumentContract.FindingsDocument, DocumentContract.DeviationFile];

    /// <summary>The shapes that reports are made of: what a rule can be on.</summary>
    public static IReadOnlyList<Shape> OfReports => Listed();

    /// <summary>The position of each step of a pointer: of a member as members are written, of an item in its list; what is unknown last.</summary>
    public static int[] PositionsOf(IPartShape root, JsonPointer pointer)
    {
        var segments = pointer.Segments;
        var positions = new int[segments.Count];
        IPartShape? part = root;
        var isList = false;
        for (var i = 0; i < positions.Length; i++)
        {
            if (isList || part is null)
            {
                positions[i] = Position(segments[i]);
                isList = false; // an item: its shape is at hand already
            }
            else
            {
                positions[i] = Position(part, segments[i]);
                var member = part.Find(segments[i]);
                (part, isList) = (member?.Shape as IPartShape, member?.IsList ?? false);
            }
        }

        return positions;
    }

    private static int Position(IPartShape part, string name)
    {
        for (var i = 0; i < part.Members.Count; i++)
        {
            if (part.Members[i].Name == name)
            {
                return i;
            }
        }

        return int.MaxValue;
    }

    private static int Position(string segment) =>
        int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : int.MaxValue;
}
