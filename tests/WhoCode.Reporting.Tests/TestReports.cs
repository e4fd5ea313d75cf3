using System.Text.Json;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Serialization;

namespace WhoCode.Reporting.Tests;

/// <summary>Reports to start from; tests change them with <c>with</c>.</summary>
internal static class TestReports
{
    public static CountryCode Zimbabwe { get; } = CountryCode.Parse("ZWE");

    public static CountryCode Ghana { get; } = CountryCode.Parse("GHA");

    public static CountryCode UnitedKingdom { get; } = CountryCode.Parse("GBR");

    public static CountryCode SovietUnion { get; } = CountryCode.Parse("SUN");

    public static SubdivisionCode Scotland { get; } = SubdivisionCode.Parse("GB-SCT");

    /// <summary>A report with every member given, in which nothing is to be found in any profile.</summary>
    public static StakeholderReport Maximal { get; } = new()
    {
        Schema = "https://example.org/schema.json",
        FormatVersion = "1.0",
        Id = "report-1",
        Round = 4,
        CodeEdition = CodeEditionId.Edition2010,
        Language = LanguageTag.English,
        Title = "A report",
        Summary = "What it is about.",
        EarlierReport = new() { Relation = ReportRelation.Supplements, Id = "report-0", Title = "An earlier report", SubmittedOn = new(2021, 8, 1) },
        Reporter = new()
        {
            Name = "Example Network",
            NameWithheld = false,
            Acronym = "EN",
            Affiliation = "Example Federation",
            Kind = StakeholderKind.NongovernmentalOrganization,
            Country = UnitedKingdom,
            Website = "https://example.org",
            About = "A network that follows the Code.",
            Contact = new() { Name = "A. Person", Role = "Officer", Email = "office@example.org", Telephone = "+44 0", Address = "1 Example Street" },
            CoSignatories = [new() { Name = "Union", Acronym = "U", Kind = StakeholderKind.TradeUnion, Country = Ghana, Subdivision = SubdivisionCode.Parse("GH-AA"), Website = "https://u.example.org", Consent = true }],
        },
        Scope = new() { Level = ScopeLevel.Regional, Countries = [UnitedKingdom, Ghana], Subdivisions = [Scotland], WhoRegions = [WhoRegion.Europe, WhoRegion.Africa] },
        Contributions = [Story],
        Evidence =
        [
            new()
            {
                Id = "e1",
                Kind = EvidenceKind.Study,
                Title = "A study",
                Publisher = "A publisher",
                Date = PartialDate.Create(2020, 6),
                Url = "https://example.org/study?x=1#page",
                Language = LanguageTag.Parse("fr"),
                Sha256 = new string('a', 64),
                Availability = EvidenceAvailability.Public,
                Consent = true,
            },
        ],
        Endorsements = [new() { Reporter = "Another network", Title = "Its report", Round = 4, Url = "https://another.example.org/report" }],
        Answers = [new() { Instrument = "An instrument", Question = "6.1", Answer = "Yes." }],
        GeneralComments = "Written for tests — naïve, 中文 & <markup>.",
        Consent = new() { PublishReport = true, PublishName = true, PublishContact = true },
        SubmittedOn = new(2021, 9, 15),
        Extensions = new Dictionary<string, JsonElement>
        {
            ["org.example.form"] = JsonElement.Parse("""{"a":[1,2.50,1e400,{"b":null}],"é":"x"}"""),
        },
    };

    /// <summary>The contribution of <see cref="Maximal"/>.</summary>
    public static Contribution Story => new()
    {
        Id = "c1",
        Field = ThematicFieldId.FairTreatment,
        Assessment = Assessment.Mixed,
        Title = "A story",
        Narrative = "What happened.",
        Language = LanguageTag.Parse("fr"),
        Period = new() { From = PartialDate.Create(2019), To = PartialDate.Create(2020, 6, 30) },
        SourceCountries = [Ghana],
        DestinationCountries = [UnitedKingdom],
        Occupations = [OccupationCode.FromIsco08("2221")],
        Paragraphs = [ParagraphId.Parse("4.4"), ParagraphId.Parse("1(1)"), ParagraphId.Parse("7.2(c)"), CodeReference.ForArticle(3)],
        Practices = [Practice.Contract],
        Agreements = ["An agreement"],
        Figures =
        [
            Persons("All", 100m),
            Persons("Some", 40.5m) with { PartOf = "All" },
        ],
        Evidence = ["e1"],
        Recommendations = [new() { Addressee = "WHO", Text = "Do something.", Paragraphs = [ParagraphId.Parse("9.4")], ChangesCode = true }],
        PublicationConsent = true,
    };

    /// <summary>A figure with every property given except the one that makes it a part.</summary>
    public static Figure Persons(string label, decimal value) => new()
    {
        Label = label,
        Value = value,
        Minimum = value - 10,
        Maximum = value + 10,
        Approximate = true,
        Suppressed = false,
        Unit = "persons",
        Year = 2020,
        Period = new() { From = PartialDate.Create(2020, 1), To = PartialDate.Create(2020, 6) },
        Country = UnitedKingdom,
        Subdivision = Scotland,
        Base = 1_207m,
        Cohort = "Graduates of 2015",
        Evidence = ["e1"],
    };

    /// <summary>A report of many contributions, each with its own evidence.</summary>
    public static StakeholderReport Large(int contributions) => Maximal with
    {
        Contributions = [.. Enumerable.Range(0, contributions).Select(i => Story with
        {
            Id = $"c{i}",
            Narrative = $"What happened, number {i}.",
            Evidence = [$"e{i}"],
            Figures = [Story.Figures[0] with { Evidence = [$"e{i}"] }],
        })],
        Evidence = [.. Enumerable.Range(0, contributions).Select(i => Maximal.Evidence[0] with { Id = $"e{i}" })],
    };
}
