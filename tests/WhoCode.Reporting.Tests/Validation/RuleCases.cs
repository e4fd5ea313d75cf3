using WhoCode.Reporting.Code;
using WhoCode.Reporting.Primitives;
using WhoCode.Reporting.Reference;
using WhoCode.Reporting.Reports;
using WhoCode.Reporting.Rounds;
using static WhoCode.Reporting.Tests.TestReports;

namespace WhoCode.Reporting.Tests.Validation;

/// <summary>For every rule at least one report that makes it fire and one that keeps it silent.</summary>
internal static class RuleCases
{
    public static IEnumerable<RuleCase> All => [.. OfStructure, .. OfContributions, .. OfEvidence, .. OfFigures, .. OfTheCode, .. OfRounds];

    private static IEnumerable<RuleCase> OfStructure =>
    [
        new("WHC1001", ["/round"], Maximal with { Round = null }, Maximal),
        new("WHC1001", ["/contributions/0/title"], With(Story with { Title = " \u00A0\n" }), With(Story with { Title = "." })),
        new("WHC1001", ["/contributions/0/field"], With(Story with { Field = null }), Maximal),
        new("WHC1001", ["/evidence/0/kind"], WithEvidence(Paper with { Kind = null }), Maximal),
        new("WHC1002", ["/contributions"], Maximal with { Contributions = [], Evidence = [] }, Maximal),
        new("WHC1003", ["/contributions/0/recommendations/0/addressee"], With(Story with { Recommendations = [new() { Text = "Do it." }] }), Maximal),
        new("WHC1003", ["/contributions/0/recommendations/0/addressee"], With(Story with { Recommendations = [new() { Text = "Do it.", Addressee = " " }] }), Maximal),
        new("WHC2001", ["/contributions/0/title"], With(Story with { Title = Long("𝔘", 501) }), With(Story with { Title = Long("𝔘", 500) })),
        new("WHC2001", ["/contributions/0/agreements/1"], With(Story with { Agreements = ["A", Long("b", 501)] }), With(Story with { Agreements = ["A", Long("b", 500)] })),
        new("WHC2001", ["/contributions/0/agreements/0"], With(Story with { Agreements = [Long("𝔘", 501)] }), With(Story with { Agreements = [Long("𝔘", 500)] })),
        new("WHC2002", ["/scope/countries"], Maximal with { Scope = Maximal.Scope! with { Countries = Many(Ghana, 301) } }, Maximal with { Scope = Maximal.Scope! with { Countries = Many(Ghana, 300) } }),
        new("WHC2003", ["/contributions/0/figures/0/year"], WithFigure(Figure with { Year = 1899 }), WithFigure(Figure with { Year = 1900 })),
        new("WHC2003", ["/contributions/0/figures/0/year"], WithFigure(Figure with { Year = 2200 }), WithFigure(Figure with { Year = 2199 })),
        new("WHC2003", ["/round"], Maximal with { Round = 1000 }, Maximal) { Catalog = ReportingCatalog.BuiltIn.With(ReportingRounds.All[3] with { Number = 1000 }) },
        new("WHC2004", ["/scope/level"], Maximal with { Scope = Maximal.Scope! with { Level = (ScopeLevel)9 } }, Maximal),
        new("WHC2004", ["/contributions/0/sourceCountries/0"], With(Story with { SourceCountries = [default] }), Maximal),
        new("WHC2004", ["/contributions/0/sourceCountries/0", "/contributions/0/sourceCountries/2"], With(Story with { SourceCountries = [default, Ghana, default] }), Maximal),
        new("WHC2004", ["/submittedOn"], Maximal with { SubmittedOn = new DateOnly(1799, 12, 31) }, Maximal),
        new("WHC2005", ["/reporter/website"], Maximal with { Reporter = Maximal.Reporter! with { Website = "www.example.org" } }, Maximal with { Reporter = Maximal.Reporter! with { Website = "" } }),
        new("WHC2006", ["/reporter/contact/email"], WithContact(new() { Email = "office at example.org" }), WithContact(new() { Email = "o.f+f@mail.example.org" })),
        new("WHC2007", ["/id"], Maximal with { Id = "report 1" }, Maximal with { Id = "Report_1.a-b" }),
        new("WHC2007", ["/id"], Maximal with { Id = "report-1\n" }, Maximal with { Id = new string('a', 64) }),
        new("WHC2008", ["/evidence/0/sha256"], WithEvidence(Paper with { Sha256 = new string('a', 63) }), WithEvidence(Paper with { Sha256 = new string('F', 64) })),
        new("WHC2009", ["/formatVersion"], Maximal with { FormatVersion = "2.0" }, Maximal),
        new("WHC2010", ["/extensions/form"], Maximal with { Extensions = Extension("form") }, Maximal with { Extensions = Extension("org.example.Form_1") }),
        new("WHC2010", ["/extensions/form"], Maximal with { Extensions = Extension("org.example.form", "form") }, Maximal with { Extensions = Extension("org.example.a", "org.example.b") }),
    ];

    private static IEnumerable<RuleCase> OfContributions =>
    [
        new("WHC3001", ["/contributions/2/id"], With(Story, Other, Story with { Narrative = "Third." }), With(Story, Other)),
        new("WHC3001", ["/contributions/1/id"], With(Story, Other with { Id = "c1" }), With(Story, Other with { Id = "C1" })),
        new("WHC3006", ["/contributions/0/period/to"], WithPeriod("2021-03", "2021-02"), WithPeriod("2021-03", "2021")),
        new("WHC3006", ["/contributions/0/period/to"], WithPeriod("2020", "2019-12-31"), WithPeriod("2020", "2020-01-01")),
        new("WHC3007", ["/contributions/0/period/to"], WithPeriod("2019", "2021-09-16"), WithPeriod("2019", "2021")),
        new("WHC3007", ["/contributions/0/period/from"], WithPeriod("2022", null), WithPeriod(null, "2021-09-15")),
        new("WHC3008", ["/contributions/0/destinationCountries/1"], With(Story with { DestinationCountries = [UnitedKingdom, Ghana] }), With(Story with { DestinationCountries = [UnitedKingdom, Zimbabwe] })),
        new("WHC3009", ["/contributions/1/narrative"], With(Story, Other with { Narrative = Story.Narrative }), With(Story, Other)),
        new("WHC3009", ["/contributions/1/narrative"], With(Story with { Narrative = " a " }, Other with { Narrative = " a " }), With(Story with { Narrative = " " }, Other with { Narrative = " " })),
        new("WHC3009", ["/contributions/1/narrative"], With(Story with { Narrative = Long("x", 200) }, Other with { Narrative = Long("x", 200) }),
            With(Story with { Narrative = Long("x", 99) + "a" + Long("x", 100) }, Other with { Narrative = Long("x", 99) + "b" + Long("x", 100) })),
        new("WHC3014", ["/scope/countries"], WithScope(ScopeLevel.National), WithScope(ScopeLevel.Global)),
        new("WHC3014", ["/scope/countries"], WithScope(ScopeLevel.Regional), Maximal with { Scope = new() { Level = ScopeLevel.Regional, WhoRegions = [WhoRegion.Africa] } }),
        new("WHC3014", ["/scope/countries"], WithScope(ScopeLevel.Subnational), Maximal with { Scope = new() { Level = ScopeLevel.Subnational, Countries = [Ghana] } }),
    ];

    private static IEnumerable<RuleCase> OfEvidence =>
    [
        new("WHC3002", ["/evidence/1/id"], Maximal with { Evidence = [Paper, Paper with { Title = "Another" }] }, Maximal),
        new("WHC3003", ["/contributions/0/evidence/1"], With(Story with { Evidence = ["e1", "e2"] }), Maximal),
        new("WHC3003", ["/contributions/0/figures/0/evidence/0"], WithFigure(Figure with { Evidence = ["E1"] }), WithFigure(Figure)),
        new("WHC3004", ["/evidence/1"], Maximal with { Evidence = [Paper, Paper with { Id = "e2" }] }, With(Story with { Evidence = [] })),
        new("WHC3004", ["/evidence/1"], Maximal with { Evidence = [Paper, Paper with { Id = "E1" }] }, With(Story with { Evidence = ["e1", "E1"] }) with { Evidence = [Paper, Paper with { Id = "E1" }] }),
        new("WHC3005", ["/contributions/0/evidence"], With(Story with { Evidence = [], Figures = [] }) with { Evidence = [] }, With(Story with { Evidence = [] })),
        new("WHC3005", ["/contributions/0/evidence"], With(Story with { Evidence = [], Figures = [Figure with { Evidence = [] }] }), With(Story with { Evidence = [], Figures = [Figure with { Evidence = [] }, Figure with { Label = "Some" }] })),
        new("WHC3005", ["/contributions/0/evidence"], With(Story with { Evidence = [], Figures = [], Narrative = "." }), With(Story with { Evidence = [], Figures = [], Narrative = " " })),
        new("WHC3005", ["/contributions/0/evidence"], With(Story with { Evidence = [], Figures = [] }), With(Story with { Evidence = [], Figures = [], Narrative = null })) { Profile = Reporting.Findings.Profile.Draft },
    ];

    private static IEnumerable<RuleCase> OfFigures =>
    [
        new("WHC3010", ["/contributions/0/figures/0/unit"], WithFigure(Figure with { Unit = " " }), WithFigure(Figure)),
        new("WHC3010", ["/contributions/0/figures/0/year", "/contributions/0/figures/0/evidence"], WithFigure(Figure with { Year = null, Evidence = [] }), WithFigure(Figure)),
        new("WHC3011", ["/contributions/0/figures/0/value"], WithFigure(Figure with { Unit = "percent", Value = 100.01m }), WithFigure(Figure with { Unit = "percent", Value = 100m })),
        new("WHC3011", ["/contributions/0/figures/0/value"], WithFigure(Figure with { Unit = "percent", Value = -0.01m }), WithFigure(Figure with { Unit = "percent", Value = 0m })),
        new("WHC3011", ["/contributions/0/figures/0/value"], WithFigure(Figure with { Unit = "Percent", Value = 190 }), WithFigure(Figure with { Unit = "percentage points", Value = 190 })),
        new("WHC3011", ["/contributions/0/figures/0/value"], WithFigure(Figure with { Unit = "%", Value = -1 }), WithFigure(Figure with { Unit = "USD", Value = -1 })),
        new("WHC3012", ["/contributions/0/figures/1/partOf"], WithFigure(Figure, Figure with { Label = "Some", PartOf = "all" }), WithFigure(Figure, Figure with { Label = "Some", PartOf = "All" })),
        new("WHC3012", ["/contributions/0/figures/0/partOf"], WithFigure(Figure with { PartOf = "All" }), WithFigure(Figure with { PartOf = "" })),
        new("WHC3013", ["/contributions/0/figures/1/value"], WithFigure(Figure, Figure with { Label = "Some", PartOf = "All", Value = 100.5m }), WithFigure(Figure, Figure with { Label = "Some", PartOf = "All", Value = 100m })),
        new("WHC3013", ["/contributions/0/figures/1/value"], WithFigure(Figure, Figure with { Label = "Some", PartOf = "All", Value = 101 }), WithFigure(Figure, Figure with { Label = "Some", PartOf = "All", Value = 101, Year = 2019 })),
        new("WHC3013", ["/contributions/0/figures/1/value"], WithFigure(Figure, Figure with { Label = "Some", PartOf = "All", Value = 102 }), WithFigure(Figure, Figure with { Label = "Some", PartOf = "All", Value = 102, Unit = "posts" })),
    ];

    private static IEnumerable<RuleCase> OfTheCode =>
    [
        new("WHC4003", ["/codeEdition"], Maximal with { CodeEdition = CodeEditionId.Parse("2008") }, Maximal),
        new("WHC4006", ["/contributions/0/field"], With(Story with { Field = ThematicFieldId.Parse("fairness") }), Maximal),
        new("WHC4007", ["/contributions/0/sourceCountries/1"], With(Story with { SourceCountries = [Ghana, CountryCode.Parse("XKX")] }), Maximal),
        new("WHC4008", ["/contributions/0/occupations/0"], With(Story with { Occupations = [OccupationCode.Isco08("2250")] }), With(Story with { Occupations = [OccupationCode.Isco08("222")] })),
        new("WHC4008", ["/contributions/0/occupations/1"], With(Story with { Occupations = [OccupationCode.Isco08("2221"), OccupationCode.Isco08("1111")] }), Maximal),
        new("WHC4009", ["/contributions/0/paragraphs/0"], With(Story with { Paragraphs = [ParagraphId.Parse("4.8"), ParagraphId.Parse("4.4")] }), Maximal),
        new("WHC4009", ["/contributions/0/paragraphs/1"], With(Story with { Paragraphs = [ParagraphId.Parse("4.4"), ParagraphId.Parse("12.1")] }),
            With(Story with { Paragraphs = [ParagraphId.Parse("4.4"), ParagraphId.Parse("12.1")] }) with { CodeEdition = CodeEditionId.Parse("2026") }),
        new("WHC4010", ["/contributions/0/paragraphs"], With(Story with { Paragraphs = [ParagraphId.Parse("9.1")] }), With(Story with { Paragraphs = [ParagraphId.Parse("9.1"), ParagraphId.Parse("5.2")] })),
        new("WHC4011", ["/reporter/kind"], Maximal with { Reporter = Maximal.Reporter! with { Kind = StakeholderKind.MemberState } }, Maximal),
        new("WHC4012", ["/contributions/0/practices"], With(Story with { Practices = [] }), With(Story with { Practices = [], Assessment = Assessment.GoodPractice })),
        new("WHC4012", ["/contributions/0/practices"], With(Story with { Practices = [], Paragraphs = [ParagraphId.Parse("4.6")] }), With(Story with { Practices = [], Paragraphs = [ParagraphId.Parse("4.7")] })),
        new("WHC4012", ["/contributions/0/practices"], With(Story with { Practices = [], Paragraphs = [ParagraphId.Parse("4.5")] }), With(Story with { Practices = [], Paragraphs = [ParagraphId.Parse("4.3")] })),
        new("WHC4012", ["/contributions/0/practices"], With(Story with { Practices = [], Assessment = Assessment.Challenge }), With(Story with { Assessment = Assessment.Challenge })),
        new("WHC4013", ["/contributions/0/agreements"], With(Cooperation with { Agreements = [] }), With(Cooperation)),
        new("WHC4014", ["/contributions/0/sourceCountries/1"], With(Support), With(Support) with { Round = 5, SubmittedOn = null }),
        new("WHC4014", ["/contributions/0/sourceCountries/0"], With(Cooperation with { SourceCountries = [Zimbabwe], Paragraphs = [ParagraphId.Parse("5.1")] }), With(Cooperation with { SourceCountries = [Zimbabwe], Paragraphs = [ParagraphId.Parse("8.7")] })),
        new("WHC4015", ["/contributions/0/figures"], With(Data with { Figures = [] }), With(Data)),
        new("WHC4016", ["/contributions/0/field"], With(Story with { Field = ThematicFieldId.Parse("care-workers"), Paragraphs = [] }), With(Story)) { Catalog = WithCareWorkers },
    ];

    private static IEnumerable<RuleCase> OfRounds =>
    [
        new("WHC4001", ["/round"], Maximal with { Round = 6 }, Maximal),
        new("WHC4002", ["/round"], Maximal with { Round = 1 }, Maximal with { Round = 2, SubmittedOn = null }),
        new("WHC4004", ["/codeEdition"], Maximal with { CodeEdition = CodeEditionId.Parse("2026") }, Maximal),
        new("WHC4004", ["/codeEdition"], Maximal, Maximal with { CodeEdition = CodeEditionId.Parse("2026") })
        {
            Catalog = ReportingCatalog.BuiltIn.With(ReportingRounds.All[3] with { CodeEdition = CodeEditionId.Parse("2026") }),
        },
        new("WHC4005", ["/submittedOn"], Maximal with { SubmittedOn = new DateOnly(2021, 9, 16) }, Maximal),
        new("WHC4005", ["/submittedOn"], Maximal with { Round = 2, SubmittedOn = new DateOnly(2015, 2, 28) } with { Contributions = [Story with { Period = null }] }, Maximal with { Round = 2 }),
    ];

    private static Evidence Paper => Maximal.Evidence[0];

    private static Figure Figure => Story.Figures[0];

    private static Contribution Other => Story with { Id = "c2", Narrative = "What else happened." };

    private static Contribution Cooperation => Story with { Field = ThematicField.InternationalCooperation, Paragraphs = [ParagraphId.Parse("5.2")] };

    private static Contribution Support => Story with { Field = ThematicField.SupportAndSafeguards, Paragraphs = [ParagraphId.Parse("3.3")], SourceCountries = [Ghana, Zimbabwe] };

    private static Contribution Data => Story with { Field = ThematicField.DataAndResearch, Paragraphs = [ParagraphId.Parse("6.2")] };

    private static ReportingCatalog WithCareWorkers => ReportingCatalog.BuiltIn.With(new ThematicFieldSet
    {
        Id = "isri-2027",
        Title = "Fields of 2027",
        Fields = [new() { Id = ThematicFieldId.Parse("care-workers"), Number = 1, Title = "Care workers", Statement = "Care workers are included." }],
    });

    private static StakeholderReport With(params Contribution[] contributions) => Maximal with { Contributions = contributions };

    private static StakeholderReport WithEvidence(Evidence evidence) => Maximal with { Evidence = [evidence] };

    private static StakeholderReport WithFigure(params Figure[] figures) => With(Story with { Figures = figures });

    private static StakeholderReport WithContact(Contact contact) => Maximal with { Reporter = Maximal.Reporter! with { Contact = contact } };

    private static StakeholderReport WithScope(ScopeLevel level) => Maximal with { Scope = new() { Level = level } };

    private static StakeholderReport WithPeriod(string? from, string? to) => With(Story with
    {
        Period = new() { From = from is null ? null : PartialDate.Parse(from), To = to is null ? null : PartialDate.Parse(to) },
    });

    private static Dictionary<string, System.Text.Json.JsonElement> Extension(params string[] keys) => keys.ToDictionary(key => key, _ => default(System.Text.Json.JsonElement));

    private static string Long(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static CountryCode[] Many(CountryCode country, int times) => [.. Enumerable.Repeat(country, times)];
}
