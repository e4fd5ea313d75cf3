using System.Text.Json;
using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Testing;

/// <summary>Creates the national reports of <see cref="SampleReports"/>.</summary>
internal static class SampleNationalReports
{
    private static readonly CountryCode Ghana = CountryCode.Parse("GHA");

    private static readonly CountryCode Ireland = CountryCode.Parse("IRL");

    private static readonly CountryCode Malawi = CountryCode.Parse("MWI");

    private static readonly CountryCode UnitedKingdom = CountryCode.Parse("GBR");

    private static readonly OccupationCode Nurses = OccupationCode.FromIsco08("2221");

    private static readonly OccupationCode Midwives = OccupationCode.FromIsco08("2222");

    private static readonly CodeReference[] Paragraphs = [ParagraphId.Parse("4.4"), ParagraphId.Parse("4.5")];

    public static NationalReport Hollow => new()
    {
        EarlierReport = new(),
        Authority = new() { Contact = new() },
        PreparedWith = [new()],
        Measures = [new()],
        Laws = [new()],
        Agreements = [new() { Validity = new() }],
        Recruiters = new(),
        Workforce = new() { Stocks = [new()], TrainingCountries = [new()], Inflows = [new()], Outflows = [new()] },
        Support = [new() { Period = new() }],
        Constraints = [new()],
        Evidence = [new()],
        Answers = [new()],
        View = new(),
    };

    public static NationalReport Maximal => new()
    {
        Schema = "https://example.org/schema.json",
        FormatVersion = Report.CurrentFormatVersion,
        Id = "sample-national-1",
        Round = 5,
        CodeEdition = CodeEditionId.Edition2010,
        Language = LanguageTag.English,
        Title = "A national report",
        Summary = "What was done, and what the numbers are.",
        EarlierReport = new() { Relation = ReportRelation.Supplements, Id = "sample-national-0", Title = "A first part", SubmittedOn = new(2024, 5, 31) },
        MemberState = Ireland,
        Authority = new()
        {
            Name = "Example Ministry",
            Website = "https://ministry.example.org",
            Contact = new() { Name = "A. Person", Role = "Officer", Email = "office@ministry.example.org", Telephone = "+353 1 000 0000", Address = "1 Example Street" },
        },
        PreparedWith =
        [
            new() { Name = "Example Union", Kind = StakeholderKind.TradeUnion, Part = "Commented on a draft." },
            new() { Name = "Example College", Kind = StakeholderKind.HealthProfessionalOrganization, Part = "Gave numbers." },
        ],
        Measures = [Measure(ThematicFieldId.FairTreatment, "Contracts are checked."), Measure(ThematicFieldId.EthicalRecruitment, "Recruiters are licensed.")],
        Laws = [Law("An act on nurses"), Law("An act on midwives")],
        Agreements =
        [
            Agreement("An agreement on nurses") with { Partners = [Ghana, Malawi] },
            Agreement("An agreement between regions") with { Coverage = AgreementCoverage.Subnational, Partners = [UnitedKingdom, Ghana], PartnerSubdivisions = [SubdivisionCode.Parse("GB-SCT"), SubdivisionCode.Parse("GH-AA")] },
        ],
        Recruiters = new() { IsKept = true, Count = 12, Description = "The ministry keeps the record.", Url = "https://ministry.example.org/recruiters" },
        Workforce = Workforce,
        Support = [Support("A training programme"), Support("A teaching hospital") with { Amount = null, Currency = null, NotApplicable = [NumberProperty.Amount] }],
        Constraints =
        [
            new() { Description = "Numbers come late.", PossibleSolution = "One register." },
            new() { Description = "Employers do not reply.", PossibleSolution = "A duty to reply." },
        ],
        Evidence = [SampleReports.Evidence("e1", "The text of an act"), SampleReports.Evidence("e2", "An evaluation")],
        Answers =
        [
            new() { Instrument = "An example instrument", Question = "6.1", Answer = "Yes." },
            new() { Instrument = "An example instrument", Question = "6.2", Answer = "No." },
        ],
        GeneralComments = "Made up, for tests.",
        SubmittedOn = new(2024, 8, 15),
        View = new() { Audience = Audience.Partner, WithheldItems = 3, WithheldValues = 2 },
        Extensions = new Dictionary<string, JsonElement>
        {
            ["org.example.form"] = JsonElement.Parse("""{"page":3,"done":true}"""),
            ["org.example.notes"] = JsonElement.Parse("""["first","second"]"""),
        },
    };

    private static Workforce Workforce => new()
    {
        Stocks =
        [
            Stock(2022) with { Total = 1_000, DomesticallyTrained = 790, ForeignTrained = 200, TrainingUnknown = 10, NationalBorn = 700, ForeignBorn = 300 },
            Stock(2023) with
            {
                Total = 1_100, DomesticallyTrained = 880, Approximate = true,
                NotApplicable = [NumberProperty.NationalBorn, NumberProperty.ForeignBorn], Suppressed = [NumberProperty.ForeignTrained, NumberProperty.TrainingUnknown],
            },
        ],
        TrainingCountries =
        [
            Trained(2022) with { Country = Malawi, Count = 60 },
            Trained(2022) with { CountryGroup = CountryGroup.Other, Count = 140, Approximate = true },
            Trained(2023) with { Country = Ghana, Suppressed = [NumberProperty.Count] },
            Trained(2023) with { Country = Malawi, NotApplicable = [NumberProperty.Count] },
        ],
        Inflows = Flows,
        Outflows = Flows,
    };

    private static WorkforceFlow[] Flows =>
    [
        Flow(2022) with { Country = Ghana, Count = 40 },
        Flow(2022) with { CountryGroup = CountryGroup.Other, Count = 60, Approximate = true },
        Flow(2023) with { Country = Ghana, Suppressed = [NumberProperty.Count] },
        Flow(2023) with { Country = Malawi, NotApplicable = [NumberProperty.Count] },
    ];

    private static WorkforceStock Stock(int year) =>
        new() { Occupations = [Nurses, Midwives], Year = year, Counting = RowCounting.Separate, Coverage = "registered", Source = "A register" };

    private static TrainingCountry Trained(int year) =>
        new() { Occupations = [Nurses, Midwives], Year = year, Counting = RowCounting.Separate, Source = "A register" };

    private static WorkforceFlow Flow(int year) => new()
    {
        Occupations = [Nurses, Midwives],
        Year = year,
        Pathway = WorkforcePathway.OwnApplication,
        Indicator = FlowIndicator.Registration,
        Counting = RowCounting.Separate,
        Source = "A register",
    };

    private static Measure Measure(ThematicFieldId field, string measures) => new()
    {
        Field = field,
        Paragraphs = Paragraphs,
        Status = MeasureStatus.InPlace,
        Measures = measures,
        Results = "Fewer complaints.",
        Difficulties = "It took long.",
        Lessons = "Begin early.",
        Evidence = ["e1", "e2"],
    };

    private static Law Law(string title) => new()
    {
        Title = title,
        InForceSince = PartialDate.Create(2019),
        Paragraphs = Paragraphs,
        Application = "A council applies it.",
        Url = "https://law.example.org/act",
        Evidence = ["e1", "e2"],
    };

    private static Agreement Agreement(string title) => new()
    {
        Title = title,
        Type = AgreementType.Multilateral,
        Coverage = AgreementCoverage.National,
        Status = AgreementStatus.InForce,
        OtherPartners = ["A first body", "A second body"],
        Contents = [AgreementContent.CircularMigration, AgreementContent.EducationAndTraining],
        Occupations = [Nurses, Midwives],
        SignedOn = PartialDate.Create(2019, 11),
        Validity = new() { From = PartialDate.Create(2020), To = PartialDate.Create(2040) },
        GuidedByCode = true,
        TextIsPublic = true,
        Url = "https://ministry.example.org/agreement",
        Notes = "Renewed once.",
        Evidence = ["e1", "e2"],
    };

    private static Support Support(string description) => new()
    {
        Direction = SupportDirection.Given,
        Countries = [Ghana, Malawi],
        Paragraphs = [ParagraphId.Parse("3.3"), ParagraphId.Parse("5.2")],
        Description = description,
        Period = new() { From = PartialDate.Create(2022), To = PartialDate.Create(2024) },
        Amount = 1_000.50m,
        Currency = "EUR",
        Evidence = ["e1", "e2"],
    };
}
