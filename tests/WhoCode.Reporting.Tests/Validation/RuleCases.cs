using WhoCode.Reporting.Serialization;
using static WhoCode.Reporting.Tests.TestReports;

namespace WhoCode.Reporting.Tests.Validation;

/// <summary>For each rule, at least one report in which it fires and one in which it stays silent.</summary>
internal static partial class RuleCases
{
    public static IEnumerable<RuleCase> All => [.. OfStructure, .. OfContributions, .. OfEvidence, .. OfFigures, .. OfTexts, .. OfConsent, .. OfNames, .. OfTheCode, .. OfRounds, .. OfNationalReports, .. OfTables];

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
        new("WHC2003", ["/round"], Maximal with { Round = 1000 }, Maximal) { Catalog = ReportingCatalog.BuiltIn.With(ReportingCatalog.BuiltIn.Rounds[3] with { Number = 1000 }) },
        new("WHC0008", ["/scope/level"], Maximal with { Scope = Maximal.Scope! with { Level = (ScopeLevel)9 } }, Maximal),
        new("WHC0008", ["/contributions/0/sourceCountries/0"], With(Story with { SourceCountries = [default] }), Maximal),
        new("WHC0008", ["/contributions/0/sourceCountries/0", "/contributions/0/sourceCountries/2"], With(Story with { SourceCountries = [default, Ghana, default] }), Maximal),
        new("WHC0008", ["/submittedOn"], Maximal with { SubmittedOn = new DateOnly(1799, 12, 31) }, Maximal),
        new("WHC2005", ["/reporter/website"], Maximal with { Reporter = Maximal.Reporter! with { Website = "www.example.org" } }, Maximal with { Reporter = Maximal.Reporter! with { Website = "" } }),
        new("WHC2006", ["/reporter/contact/email"], WithContact(new() { Email = "office at example.org" }), WithContact(new() { Email = "o.f+f@mail.example.org" })),
        new("WHC2007", ["/id"], Maximal with { Id = "report 1" }, Maximal with { Id = "Report_1.a-b" }),
        new("WHC2007", ["/id"], Maximal with { Id = "report-1\n" }, Maximal with { Id = new string('a', 64) }),
        new("WHC2008", ["/evidence/0/sha256"], WithEvidence(Paper with { Sha256 = new string('a', 63) }), WithEvidence(Paper with { Sha256 = new string('F', 64) })),
        new("WHC2009", ["/formatVersion"], Maximal with { FormatVersion = "2.0" }, Maximal),
        new("WHC2013", ["/contributions/1"], Maximal with { Contributions = [Story, new()] }, Maximal),
        new("WHC2013", ["/contributions/0/figures/2"], With(Story with { Figures = [.. Story.Figures, new()] }), Maximal),
        new("WHC2013", ["/contributions/0/recommendations/0"], With(Story with { Recommendations = [new() { Text = " " }] }), Maximal),
        new("WHC2013", ["/evidence/1"], Maximal with { Evidence = [.. Maximal.Evidence, new()] }, Maximal),
        new("WHC2013", ["/reporter"], Maximal with { Reporter = new() }, Maximal),
        new("WHC2014", ["/contributions/0/narrative"], With(Story with { Narrative = "a\0b" }), With(Story with { Narrative = "a\tb\r\nc" })),
        new("WHC2014", ["/contributions/0/agreements/1"], With(Story with { Agreements = ["A", "B\u001B"] }), With(Story with { Agreements = ["A", "B\u0085"] })),
        new("WHC2014", ["/reporter/contact/name"], WithContact(new() { Name = "A\u0008" }), WithContact(new() { Name = "A\u007F" })),
        new("WHC2015", ["/reporter/website"], Maximal with { Reporter = Maximal.Reporter! with { Website = "https://example.org/x\u200B" } }, Maximal with { Reporter = Maximal.Reporter! with { Website = "HTTPS://example.org/é" } }),
        new("WHC2015", ["/reporter/contact/email"], WithContact(new() { Email = "a\u200B@b.org" }), WithContact(new() { Email = "é@b.org" })),
        new("WHC2015", ["/reporter/contact/email"], WithContact(new() { Email = "a@b.org\u00A0" }), WithContact(new() { Email = "a@b.org" })),
        new("WHC2010", ["/extensions/form"], Maximal with { Extensions = Extension("form") }, Maximal with { Extensions = Extension("org.example.Form_1") }),
        new("WHC2010", ["/extensions/form"], Maximal with { Extensions = Extension("org.example.form", "form") }, Maximal with { Extensions = Extension("org.example.a", "org.example.b") }),
    ];

    private static Evidence Paper => Maximal.Evidence[0];

    private static Figure Figure => new() { Label = "All", Value = 100m, Unit = "persons", Year = 2020, Country = UnitedKingdom, Evidence = ["e1"] };

    private static Evidence Testimony => Paper with { Kind = EvidenceKind.Testimony };

    private static Figure Part => Figure with { Label = "Some", PartOf = "All" };

    private static Figure Share => Part with { Unit = "percent", Value = 71, Base = 1_207 };

    private static ReportedPeriod From(int year) => new() { From = PartialDate.Create(year) };

    private static Contribution Other => Story with { Id = "c2", Narrative = "What else happened." };

    private static Contribution Cooperation => Story with { Field = ThematicFieldId.InternationalCooperation, Paragraphs = [ParagraphId.Parse("5.2")] };

    private static Contribution Support => Story with { Field = ThematicFieldId.SupportAndSafeguards, Paragraphs = [ParagraphId.Parse("3.3")], SourceCountries = [Ghana, Zimbabwe] };

    private static Contribution Data => Story with { Field = ThematicFieldId.DataAndResearch, Paragraphs = [ParagraphId.Parse("6.2")] };

    /// <summary>Returns a contribution whose lists contain the same item the given number of times.</summary>
    private static Contribution Named(int times) => Story with
    {
        SourceCountries = Many(Ghana, times),
        DestinationCountries = Many(UnitedKingdom, times),
        Occupations = [.. Enumerable.Repeat(OccupationCode.FromIsco08("2221"), times)],
        Paragraphs = [.. Enumerable.Repeat(ParagraphId.Parse("4.4"), times)],
        Practices = [.. Enumerable.Repeat(Practice.Contract, times)],
        Evidence = [.. Enumerable.Repeat("e1", times)],
        Figures = [Figure with { Evidence = [.. Enumerable.Repeat("e1", times)] }],
    };

    private static ReportingCatalog WithCareWorkers => WithCareWorkersOn();

    private static ReportingCatalog WithCareWorkersOn(params ParagraphId[] primary) => ReportingCatalog.BuiltIn.With(new ThematicFieldSet
    {
        Id = ThematicFieldSetId.Parse("isri-2027"),
        Title = "Fields of 2027",
        Fields = [new() { Id = ThematicFieldId.Parse("care-workers"), Number = 1, Title = "Care workers", Statement = "Care workers are included.", Primary = primary }],
    });

    private static StakeholderReport Undated(Contribution contribution) =>
        With(contribution with { Figures = contribution.Figures.Count == Story.Figures.Count ? [] : contribution.Figures }) with { Evidence = [Paper with { Date = null }] };

    private static StakeholderReport With(params Contribution[] contributions) => Maximal with { Contributions = contributions };

    /// <summary>Returns a contribution without evidence and figures.</summary>
    private static Contribution Gap(int number) => Story with { Id = $"c{number}", Narrative = $"What happened, number {number}.", Evidence = [], Figures = [] };

    private static StakeholderReport WithShares(params decimal[] values) =>
        With(Story with { Figures = [.. values.Select((value, i) => Figure with { Label = $"Share {i}", Value = value, Unit = "percent" })] });

    private static StakeholderReport WithEvidence(Evidence evidence) => Maximal with { Evidence = [evidence] };

    private static StakeholderReport WithFigure(params Figure[] figures) => With(Story with { Figures = figures });

    private static StakeholderReport WithContact(Contact contact) => Maximal with { Reporter = Maximal.Reporter! with { Contact = contact } };

    private static StakeholderReport WithReporter(string? website, Contact? contact) => Maximal with { Reporter = Maximal.Reporter! with { Website = website, Contact = contact } };

    private static StakeholderReport WithName(string? name, StakeholderKind kind, bool? withheld = null, bool? publish = null) => Maximal with
    {
        Reporter = Maximal.Reporter! with { Name = name, Kind = kind, NameWithheld = withheld },
        Consent = Maximal.Consent! with { PublishName = publish },
    };

    private static StakeholderReport WithSigner(StakeholderKind? kind, bool? consent) =>
        Maximal with { Reporter = Maximal.Reporter! with { CoSignatories = [Maximal.Reporter!.CoSignatories[0] with { Kind = kind, Consent = consent }] } };

    private static StakeholderReport WithSigners(params StakeholderKind[] kinds) => Maximal with
    {
        Reporter = Maximal.Reporter! with { CoSignatories = [.. kinds.Select(kind => Maximal.Reporter!.CoSignatories[0] with { Kind = kind })] },
    };

    private static StakeholderReport WithConsent(bool? report, bool? contact) => Maximal with { Consent = new() { PublishReport = report, PublishContact = contact } };

    private static StakeholderReport WithAdvice(string text) => With(Story with { Recommendations = [new() { Addressee = "WHO", Text = text }] });

    private static StakeholderReport WithScope(ScopeLevel level, params CountryCode[] countries) => Maximal with { Scope = new() { Level = level, Countries = countries } };

    private static StakeholderReport WithPeriod(string? from, string? to) => With(Story with
    {
        Period = new() { From = from is null ? null : PartialDate.Parse(from), To = to is null ? null : PartialDate.Parse(to) },
    });

    private static Dictionary<string, System.Text.Json.JsonElement> Extension(params string[] keys) => keys.ToDictionary(key => key, _ => System.Text.Json.JsonElement.Parse("true"));

    private static string Long(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static IEnumerable<string> Numbered(int count) => Enumerable.Range(0, count).Select(number => $"{number}");

    private static CountryCode[] Many(CountryCode country, int times) => [.. Enumerable.Repeat(country, times)];
}
