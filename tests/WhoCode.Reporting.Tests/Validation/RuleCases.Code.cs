using WhoCode.Reporting.Serialization;
using static WhoCode.Reporting.Tests.TestReports;

namespace WhoCode.Reporting.Tests.Validation;

/// <content>The Code and its rounds.</content>
internal static partial class RuleCases
{
    private static IEnumerable<RuleCase> OfTheCode =>
    [
        new("WHC4003", ["/codeEdition"], Maximal with { CodeEdition = CodeEditionId.Parse("2008") }, Maximal),
        new("WHC4006", ["/contributions/0/field"], With(Story with { Field = ThematicFieldId.Parse("fairness") }), Maximal),
        new("WHC4007", ["/contributions/0/sourceCountries/1"], With(Story with { SourceCountries = [Ghana, CountryCode.Parse("XKX")] }), Maximal),
        new("WHC4007", ["/contributions/0/sourceCountries/0"], With(Story with { SourceCountries = [CountryCode.Parse("SUM")] }), With(Story with { SourceCountries = [SovietUnion] })),
        new("WHC4017", ["/scope/subdivisions/0"], Maximal with { Scope = Maximal.Scope! with { Subdivisions = [SubdivisionCode.Parse("UK-SCT")] } }, Maximal with { Scope = Maximal.Scope! with { Subdivisions = [Scotland] } }),
        new("WHC4017", ["/contributions/0/figures/0/subdivision"], WithFigure(Figure with { Subdivision = SubdivisionCode.Parse("ZZ-1") }), WithFigure(Figure with { Subdivision = SubdivisionCode.Parse("XT-1") })) { Catalog = ReportingCatalog.BuiltIn.With(Atlantis) },
        new("WHC4008", ["/contributions/0/occupations/0"], With(Story with { Occupations = [OccupationCode.FromIsco08("2250")] }), With(Story with { Occupations = [OccupationCode.FromIsco08("222")] })),
        new("WHC4008", ["/contributions/0/occupations/1"], With(Story with { Occupations = [OccupationCode.FromIsco08("2221"), OccupationCode.FromIsco08("1111")] }), Maximal),
        new("WHC4009", ["/contributions/0/paragraphs/0"], With(Story with { Paragraphs = [ParagraphId.Parse("4.8"), ParagraphId.Parse("4.4")] }), Maximal),
        new("WHC4009", ["/contributions/0/paragraphs/1"], With(Story with { Paragraphs = [ParagraphId.Parse("4.4"), ParagraphId.Parse("12.1")] }),
            With(Story with { Paragraphs = [ParagraphId.Parse("4.4"), ParagraphId.Parse("12.1")] }) with { CodeEdition = CodeEditionId.Edition2026 }),
        new("WHC4010", ["/contributions/0/paragraphs"], With(Story with { Paragraphs = [ParagraphId.Parse("9.1")] }), With(Story with { Paragraphs = [ParagraphId.Parse("9.1"), ParagraphId.Parse("5.2")] })),
        new("WHC4010", ["/contributions/0/paragraphs"], With(Story with { Paragraphs = [ParagraphId.Parse("9.1"), ParagraphId.Parse("9.4")] }), With(Story with { Field = ThematicFieldId.Parse("care-workers") }))
        {
            Catalog = WithCareWorkers,
        },
        new("WHC4010", ["/contributions/0/paragraphs"], With(Story with { Field = ThematicFieldId.Parse("care-workers"), Paragraphs = [ParagraphId.Parse("9.1")] }), With(Story with { Field = ThematicFieldId.Parse("care-workers") }))
        {
            Catalog = WithCareWorkersOn(ParagraphId.Parse("4.4")),
        },
        new("WHC4009", ["/contributions/0/paragraphs/0"], With(Story with { Paragraphs = [CodeReference.ForArticle(11), ParagraphId.Parse("4.4")] }), With(Story with { Paragraphs = [CodeReference.ForArticle(10), ParagraphId.Parse("4.4")] })),
        new("WHC4010", ["/contributions/0/paragraphs"], With(Story with { Paragraphs = [CodeReference.ForArticle(9)] }), With(Story with { Paragraphs = [CodeReference.ForArticle(4)] })),
        new("WHC4012", ["/contributions/0/practices"], With(Story with { Practices = [], Paragraphs = [CodeReference.ForArticle(4), ParagraphId.Parse("4.4")] }), With(Story with { Practices = [], Paragraphs = [CodeReference.ForArticle(4)] })),
        new("WHC4011", ["/reporter/kind"], Maximal with { Reporter = Maximal.Reporter! with { Kind = StakeholderKind.MemberState } }, Maximal),
        new("WHC4012", ["/contributions/0/practices"], With(Story with { Practices = [] }), With(Story with { Practices = [], Assessment = Assessment.GoodPractice })),
        new("WHC4012", ["/contributions/0/practices"], With(Story with { Practices = [], Paragraphs = [ParagraphId.Parse("4.6")] }), With(Story with { Practices = [], Paragraphs = [ParagraphId.Parse("4.7")] })),
        new("WHC4012", ["/contributions/0/practices"], With(Story with { Practices = [], Paragraphs = [ParagraphId.Parse("4.5")] }), With(Story with { Practices = [], Paragraphs = [ParagraphId.Parse("4.3")] })),
        new("WHC4012", ["/contributions/0/practices"], With(Story with { Practices = [], Assessment = Assessment.Challenge }), With(Story with { Assessment = Assessment.Challenge })),
        new("WHC4013", ["/contributions/0/agreements"], With(Cooperation with { Agreements = [] }), With(Cooperation)),
        new("WHC4013", ["/contributions/0/agreements"], With(Cooperation with { Agreements = [], Assessment = Assessment.GoodPractice }), With(Cooperation with { Agreements = [], Assessment = Assessment.Challenge })),
        new("WHC4013", ["/contributions/0/agreements"], With(Cooperation with { Agreements = [], Paragraphs = [ParagraphId.Parse("3.8"), ParagraphId.Parse("5.2")] }), With(Cooperation with { Agreements = [], Paragraphs = [ParagraphId.Parse("3.8")] })),
        new("WHC4014", ["/contributions/0/sourceCountries/1"], With(Support with { SourceCountries = [Ghana, Zimbabwe, CountryCode.Parse("FRA")] }), With(Support with { SourceCountries = [Ghana, CountryCode.Parse("FRA")] })),
        new("WHC4014", ["/contributions/0/sourceCountries/1"], With(Support), With(Support) with { Round = 5, SubmittedOn = null }),
        new("WHC4014", ["/contributions/0/sourceCountries/0"], With(Cooperation with { SourceCountries = [Zimbabwe], Paragraphs = [ParagraphId.Parse("5.1")] }), With(Cooperation with { SourceCountries = [Zimbabwe], Paragraphs = [ParagraphId.Parse("8.7")] })),
        new("WHC4015", ["/contributions/0/figures"], With(Data with { Figures = [] }), With(Data)),
        new("WHC4016", ["/contributions/0/field"], With(Story with { Field = ThematicFieldId.Parse("care-workers"), Paragraphs = [] }), With(Story)) { Catalog = WithCareWorkers },
        new("WHC4011", ["/reporter/coSignatories/1/kind"], WithSigners(StakeholderKind.Employer, StakeholderKind.MemberState), WithSigners(StakeholderKind.Employer, StakeholderKind.IntergovernmentalOrganization)),
    ];

    private static Country Atlantis => new() { Code = CountryCode.Parse("XAT"), Alpha2 = "XT", Numeric = "999", Name = "Atlantis", Membership = WhoMembership.None };

    private static IEnumerable<RuleCase> OfRounds =>
    [
        new("WHC4001", ["/round"], Maximal with { Round = 99 }, Maximal),
        new("WHC4018", ["/round"], Maximal with { Round = 6 }, Maximal),
        new("WHC4002", ["/round"], Maximal with { Round = 1 }, Maximal with { Round = 2, SubmittedOn = null }),
        new("WHC4004", ["/codeEdition"], Maximal with { CodeEdition = CodeEditionId.Edition2026 }, Maximal),
        new("WHC4004", ["/codeEdition"], Maximal, Maximal with { CodeEdition = CodeEditionId.Edition2026 })
        {
            Catalog = ReportingCatalog.BuiltIn.With(ReportingCatalog.BuiltIn.Rounds[3] with { CodeEdition = CodeEditionId.Edition2026 }),
        },
        new("WHC4005", ["/submittedOn"], Maximal with { SubmittedOn = new DateOnly(2021, 9, 16) }, Maximal),
        new("WHC4005", ["/submittedOn"], Maximal with { Round = 2, SubmittedOn = new DateOnly(2015, 2, 28) } with { Contributions = [Story with { Period = null }] }, Maximal with { Round = 2, SubmittedOn = new DateOnly(2016, 7, 31) }),
        new("WHC4005", ["/submittedOn"], Maximal with { Round = 2, SubmittedOn = new DateOnly(2016, 8, 1) }, Maximal with { Round = 2, SubmittedOn = new DateOnly(2016, 7, 31) }),
    ];
}
