using System.Text.Json;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Serialization;

namespace WhoCode.Reporting.Testing;

/// <summary>Provides sample reports at the extremes of what a rule can be called for: empty, hollow and maximal.</summary>
/// <remarks>Each access creates a new report, which can be changed with a <c>with</c> expression. Thread-safe.</remarks>
public static class SampleReports
{
    private static readonly CountryCode Ghana = CountryCode.Parse("GHA");

    private static readonly CountryCode Kenya = CountryCode.Parse("KEN");

    private static readonly CountryCode Ireland = CountryCode.Parse("IRL");

    private static readonly CountryCode UnitedKingdom = CountryCode.Parse("GBR");

    /// <summary>Gets a stakeholder report in which no property has a value.</summary>
    public static StakeholderReport Empty => new();

    /// <summary>Gets a stakeholder report that contains every object, with one item in each list of objects, but no values.</summary>
    public static StakeholderReport Hollow => new()
    {
        EarlierReport = new(),
        Reporter = new() { Contact = new(), CoSignatories = [new()] },
        Scope = new(),
        Contributions = [new() { Period = new(), Figures = [new() { Period = new() }], Recommendations = [new()] }],
        Evidence = [new()],
        Endorsements = [new()],
        Answers = [new()],
        Consent = new(),
        View = new(),
    };

    /// <summary>
    /// Gets a stakeholder report of round 4 in which each list has at least two items. Every property that fits the others has a value. The
    /// built-in rules report nothing in any profile.
    /// </summary>
    public static StakeholderReport Maximal => new()
    {
        Schema = "https://example.org/schema.json",
        FormatVersion = Report.CurrentFormatVersion,
        Id = "sample-1",
        Round = 4,
        CodeEdition = CodeEditionId.Edition2010,
        Language = LanguageTag.English,
        Title = "Contracts of nurses and midwives",
        Summary = "What nurses and midwives were promised, and what they were given.",
        EarlierReport = new() { Relation = ReportRelation.Supplements, Id = "sample-0", Title = "Contracts of nurses", SubmittedOn = new(2021, 8, 1) },
        Reporter = Reporter,
        Scope = new() { Level = ScopeLevel.Regional, Countries = [UnitedKingdom, Ireland], Subdivisions = [SubdivisionCode.Parse("GB-SCT"), SubdivisionCode.Parse("IE-D")], WhoRegions = [WhoRegion.Europe, WhoRegion.Africa] },
        Contributions =
        [
            Contribution("c1", "Contracts of nurses", "Nurses were given other contracts than they had been promised."),
            Contribution("c2", "Contracts of midwives", "Midwives were given the contracts that they had been promised."),
        ],
        Evidence = [Evidence("e1", "A survey of nurses"), Evidence("e2", "A survey of midwives")],
        Endorsements =
        [
            new() { Reporter = "Example Union", Title = "Contracts of members", Round = 4, Url = "https://union.example.org/report" },
            new() { Reporter = "Example College", Title = "Induction of members", Round = 3, Url = "https://college.example.org/report" },
        ],
        Answers =
        [
            new() { Instrument = "An example instrument", Question = "6.1", Answer = "Yes." },
            new() { Instrument = "An example instrument", Question = "6.2", Answer = "No." },
        ],
        GeneralComments = "Made up, for tests.",
        Consent = new() { PublishReport = true, PublishName = true, PublishContact = true },
        SubmittedOn = new(2021, 9, 1),
        View = new() { Audience = Audience.Partner, WithheldItems = 3, WithheldValues = 2 },
        Extensions = new Dictionary<string, JsonElement>
        {
            ["org.example.form"] = JsonElement.Parse("""{"page":3,"done":true}"""),
            ["org.example.notes"] = JsonElement.Parse("""["first","second"]"""),
        },
    };

    /// <summary>Gets a national report in which no property has a value.</summary>
    public static NationalReport EmptyNational => new();

    /// <summary>Gets a national report that contains every object, with one item in each list of objects, but no values.</summary>
    public static NationalReport HollowNational => SampleNationalReports.Hollow;

    /// <summary>
    /// Gets a national report of round 5 in which each list of objects has at least two items. Every property that fits the others has a value in at
    /// least one of them. The built-in rules report nothing in any profile.
    /// </summary>
    public static NationalReport MaximalNational => SampleNationalReports.Maximal;

    private static Reporter Reporter => new()
    {
        Name = "Example Network",
        NameWithheld = false,
        Acronym = "EN",
        Affiliation = "Example Federation",
        Kind = StakeholderKind.NongovernmentalOrganization,
        Country = UnitedKingdom,
        Website = "https://example.org",
        About = "A network that follows the Code.",
        Contact = new() { Name = "A. Person", Role = "Officer", Email = "office@example.org", Telephone = "+44 20 0000 0000", Address = "1 Example Street" },
        CoSignatories =
        [
            new() { Name = "Example Union", Acronym = "EXU", Kind = StakeholderKind.TradeUnion, Country = Ireland, Subdivision = SubdivisionCode.Parse("IE-D"), Website = "https://union.example.org", Consent = true },
            new() { Name = "Example College", Acronym = "EC", Kind = StakeholderKind.HealthProfessionalOrganization, Country = Ghana, Subdivision = SubdivisionCode.Parse("GH-AA"), Website = "https://college.example.org", Consent = true },
        ],
    };

    private static Contribution Contribution(string id, string title, string narrative) => new()
    {
        Id = id,
        Field = ThematicFieldId.FairTreatment,
        Assessment = Assessment.Mixed,
        Title = title,
        Narrative = narrative,
        Language = LanguageTag.Parse("fr"),
        Period = new() { From = PartialDate.Create(2019), To = PartialDate.Create(2020, 6, 30) },
        SourceCountries = [Ghana, Kenya],
        DestinationCountries = [UnitedKingdom, Ireland],
        Occupations = [OccupationCode.FromIsco08("2221"), OccupationCode.FromIsco08("2222")],
        Paragraphs = [ParagraphId.Parse("4.4"), ParagraphId.Parse("4.5")],
        Practices = [Practice.Contract, Practice.InformationOnPosts],
        Agreements = ["A first agreement", "A second agreement"],
        Figures = [Figure("All who answered", 100m), Figure("Those who answered no", 40.5m) with { PartOf = "All who answered" }],
        Evidence = ["e1", "e2"],
        Recommendations =
        [
            new() { Addressee = "Employers", Text = "Keep what was promised.", Paragraphs = [ParagraphId.Parse("4.4"), ParagraphId.Parse("4.5")], ChangesCode = true },
            new() { Addressee = "WHO", Text = "Collect contracts.", Paragraphs = [ParagraphId.Parse("9.2"), CodeReference.ForArticle(6)], ChangesCode = true },
        ],
        PublicationConsent = true,
        Audience = Audience.Public,
    };

    private static Figure Figure(string label, decimal value) =>
        new()
        {
            Label = label,
            Value = value,
            Minimum = value - 0.5m,
            Maximum = value + 0.5m,
            Approximate = true,
            Suppressed = true,
            Unit = "persons",
            Year = 2020,
            Period = new() { From = PartialDate.Create(2020, 1), To = PartialDate.Create(2020, 6) },
            Country = UnitedKingdom,
            Subdivision = SubdivisionCode.Parse("GB-SCT"),
            Base = 1_207m,
            Cohort = "Those who graduated in 2015",
            Evidence = ["e1", "e2"],
        };

    internal static Evidence Evidence(string id, string title) => new()
    {
        Id = id,
        Kind = EvidenceKind.Study,
        Title = title,
        Publisher = "Example Press",
        Date = PartialDate.Create(2020, 6),
        Url = $"https://example.org/{id}",
        Language = LanguageTag.English,
        Sha256 = new string(id[^1], 64),
        Availability = EvidenceAvailability.Public,
        Consent = true,
        Audience = Audience.Public,
    };
}
