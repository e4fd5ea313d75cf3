using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Serialization;

namespace WhoCode.Reporting.Tests;

/// <summary>National reports to start from; tests change them with <c>with</c>.</summary>
internal static class NationalReports
{
    private static readonly string[] Codes = ["2211", "2212", "2221", "2222", "2261"];

    public static CountryCode Ireland { get; } = CountryCode.Parse("IRL");

    public static CountryCode Malawi { get; } = CountryCode.Parse("MWI");

    public static OccupationCode Nurses { get; } = OccupationCode.FromIsco08("2221");

    public static OccupationCode Midwives { get; } = OccupationCode.FromIsco08("2222");

    public static OccupationCode Doctors { get; } = OccupationCode.FromIsco08("2211");

    /// <summary>A report in which nothing is to be found in any profile.</summary>
    public static NationalReport National { get; } = new()
    {
        FormatVersion = "1.0",
        Round = 5,
        CodeEdition = CodeEditionId.Edition2010,
        Language = LanguageTag.English,
        MemberState = Ireland,
        Authority = new() { Name = "An example ministry", Website = "https://ministry.example.org", Contact = new() { Name = "A. Person", Email = "office@example.org" } },
        PreparedWith = [new() { Name = "Union", Kind = StakeholderKind.TradeUnion, Part = "Read a draft." }],
        Measures = [Deed],
        Laws = [new() { Title = "An act", InForceSince = PartialDate.Create(2019), Paragraphs = [ParagraphId.Parse("8.2")], Application = "By the council.", Evidence = ["e1"] }],
        Agreements = [Treaty],
        Recruiters = new() { IsKept = true, Count = 12, Description = "By the ministry." },
        Workforce = Numbers,
        Support = [Aid],
        Constraints = [new() { Description = "Data come late.", PossibleSolution = "A register." }],
        Evidence = [Act],
        Title = "A national report",
        Summary = "What it is about.",
        EarlierReport = new() { Relation = ReportRelation.Replaces, Id = "report-0", Title = "An earlier report", SubmittedOn = new(2024, 7, 1) },
        Answers = [new() { Instrument = "An instrument", Question = "6.1", Answer = "Yes." }],
        GeneralComments = "Written for tests.",
        SubmittedOn = new(2024, 8, 15),
    };

    public static Evidence Act => new()
    {
        Id = "e1",
        Kind = EvidenceKind.Legislation,
        Title = "Text of an act",
        Publisher = "A gazette",
        Date = PartialDate.Create(2019, 3),
        Url = "https://gazette.example.org/act",
        Language = LanguageTag.English,
        Availability = EvidenceAvailability.Public,
    };

    public static Measure Deed => new()
    {
        Field = ThematicFieldId.FairTreatment,
        Paragraphs = [ParagraphId.Parse("4.4")],
        Status = MeasureStatus.InPlace,
        Measures = "What was done.",
        Results = "What came of it.",
        Difficulties = "What was difficult.",
        Lessons = "What was learnt.",
        Evidence = ["e1"],
    };

    public static Agreement Treaty => new()
    {
        Title = "An agreement",
        Type = AgreementType.Bilateral,
        Coverage = AgreementCoverage.National,
        Status = AgreementStatus.InForce,
        Partners = [TestReports.Ghana],
        OtherPartners = ["A body"],
        Contents = [AgreementContent.CircularMigration],
        Occupations = [Nurses],
        SignedOn = PartialDate.Create(2019, 11),
        Validity = new() { From = PartialDate.Create(2020), To = PartialDate.Create(2040) },
        GuidedByCode = true,
        TextIsPublic = false,
        Notes = "Renewed once.",
        Evidence = ["e1"],
    };

    public static Support Aid => new()
    {
        Direction = SupportDirection.Given,
        Countries = [TestReports.UnitedKingdom, Malawi],
        Paragraphs = [ParagraphId.Parse("3.3")],
        Description = "A training programme.",
        Period = new() { From = PartialDate.Create(2022), To = PartialDate.Create(2024) },
        Amount = 1_000.50m,
        Currency = "EUR",
        Evidence = ["e1"],
    };

    public static Workforce Numbers => new()
    {
        Stocks = [Stock],
        TrainingCountries = [Trained(Malawi, 60), Trained(TestReports.Ghana, 140)],
        Inflows = [Flow with { Country = TestReports.Ghana }, Flow with { Country = Malawi, Count = 0 }],
        Outflows = [Flow],
    };

    public static WorkforceStock Stock => new()
    {
        Occupations = [Nurses],
        Year = 2022,
        Total = 1_000,
        DomesticallyTrained = 790,
        ForeignTrained = 200,
        TrainingUnknown = 10,
        NationalBorn = 700,
        ForeignBorn = 300,
        Coverage = "registered",
        Source = "A register",
    };

    public static WorkforceFlow Flow => new() { Occupations = [Nurses], Year = 2022, Pathway = WorkforcePathway.OwnApplication, Count = 40 };

    public static TrainingCountry Trained(CountryCode country, int? count) => new() { Occupations = [Nurses], Year = 2022, Country = country, Count = count };

    /// <summary>A clean report with many rows.</summary>
    public static NationalReport Large(int years) => National with
    {
        Workforce = new()
        {
            Stocks = [.. Enumerable.Range(0, years).Select(i => Stock with { Year = 2023 - (i / 10), Coverage = $"register {i % 10}" })],
            Inflows = [.. Enumerable.Range(0, years).Select(i => Flow with { Year = 2023 - (i / 10), Country = i % 2 == 0 ? Malawi : null, CountryGroup = i % 2 == 0 ? null : CountryGroup.Other, Indicator = FlowIndicator.Registration, Occupations = [OccupationCode.FromIsco08(Codes[i % 10 / 2])] })],
        },
    };
}
