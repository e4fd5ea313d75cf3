using WhoCode.Reporting.Primitives;
using WhoCode.Reporting.Reference;
using WhoCode.Reporting.Reports;
using WhoCode.Reporting.Rounds;
using static WhoCode.Reporting.Tests.NationalReports;
using static WhoCode.Reporting.Tests.TestReports;

namespace WhoCode.Reporting.Tests.Validation;

/// <content>National reports.</content>
internal static partial class RuleCases
{
    private static IEnumerable<RuleCase> OfNationalReports =>
    [
        new("WHC1001", ["/memberState"], National with { MemberState = null }, National),
        new("WHC1001", ["/workforce/stocks/0/year"], WithStocks(Stock with { Year = null }), National),
        new("WHC2011", ["/measures/0/lessons"], With(Deed with { Lessons = "TODO" }), National),
        new("WHC2011", ["/preparedWith/0/part", "/laws/0/application", "/agreements/0/notes", "/recruiters/description", "/support/0/description", "/constraints/0/possibleSolution"],
            National with
            {
                PreparedWith = [National.PreparedWith[0] with { Part = "tbc" }], Laws = [National.Laws[0] with { Application = "tbc" }], Agreements = [Treaty with { Notes = "tbc" }],
                Recruiters = new() { Description = "tbc" }, Support = [Aid with { Description = "tbc" }], Constraints = [National.Constraints[0] with { PossibleSolution = "tbc" }],
            },
            National),
        new("WHC3006", ["/agreements/0/validity/to"], With(Treaty with { Validity = new() { From = PartialDate.Of(2021), To = PartialDate.Of(2020, 12) } }), With(Treaty with { Validity = new() { From = PartialDate.Of(2021) } })),
        new("WHC3007", ["/support/0/period/to"], With(Aid with { Period = new() { From = PartialDate.Of(2022), To = PartialDate.Of(2025) } }), National),
        new("WHC3016", ["/agreements/0/partners/1"], With(Treaty with { Partners = [Ghana, Ghana] }), National),
        new("WHC3016", ["/workforce/stocks/0/occupations/1"], WithStocks(Stock with { Occupations = [Nurses, Nurses] }), National),
        new("WHC3026", ["/earlierReport/id"], National with { EarlierReport = new() { Relation = ReportRelation.Replaces } }, National),
        new("WHC3027", ["/answers/1/question"], National with { Answers = [National.Answers[0], National.Answers[0]] }, National),
        new("WHC3019", ["/submittedOn"], National with { SubmittedOn = new(2026, 5, 3) }, National with { SubmittedOn = new(2026, 5, 2) }),
        new("WHC3025", ["/generalComments"], National with { GeneralComments = "Ask office@example.org." }, National),
        new("WHC3025", ["/measures/0/measures", "/measures/0/results", "/measures/0/difficulties"], With(Deed with { Measures = "a@b.org", Results = "a@b.org", Difficulties = "a@b.org" }), National),
        new("WHC4007", ["/workforce/trainingCountries/0/country"], WithTrained(Trained(CountryCode.Parse("XKX"), 1)), National),
        new("WHC5001", ["/authority/contact"], National with { Authority = new() { Name = "Ministry" } }, National with { Authority = new() { Name = "Ministry", Website = "https://example.org" } }),
        new("WHC5001", ["/authority/contact"], National with { Authority = new() { Contact = new() { Name = "A. Person", Email = " " } } }, National with { Authority = new() { Contact = new() { Telephone = "1" } } }),
        new("WHC5002", ["/measures/0/measures"], With(Deed with { Measures = null }), With(new Measure { Difficulties = "Some." })),
        new("WHC5002", ["/measures/0/measures"], With(new Measure { Measures = " ", Lessons = "Some." }), With(new Measure { Measures = "." })),
        new("WHC5003", ["/measures/0/results"], With(new Measure { Status = MeasureStatus.InPlace }), With(new Measure { Status = MeasureStatus.Begun })),
        new("WHC5003", ["/measures/0/results"], With(new Measure { Status = MeasureStatus.Ended, Results = " " }), With(new Measure { Status = MeasureStatus.Ended, Lessons = "Some." })),
        new("WHC5004", ["/agreements/0/partners"], With(Treaty with { Partners = [], OtherPartners = [] }), With(Treaty with { Partners = [] })),
        new("WHC5005", ["/agreements/0/partners/2"], With(Treaty with { Partners = [Ghana, Ghana, Malawi] }), With(Treaty with { Partners = [Ghana, Ghana] })),
        new("WHC5005", ["/agreements/0/partners/1"], With(Treaty with { Partners = [Ghana, Malawi, Zimbabwe] }), With(Treaty with { Partners = [Ghana, Malawi], Type = AgreementType.Regional })),
        new("WHC5006", ["/agreements/0/partners/0"], With(Treaty with { Partners = [Ireland] }), National),
        new("WHC5006", ["/support/0/countries/1"], With(Aid with { Countries = [Malawi, Ireland] }), National),
        new("WHC5006", ["/workforce/trainingCountries/0/country"], WithTrained(Trained(Ireland, 1)), WithTrained(Trained(Malawi, 1))),
        new("WHC5006", ["/workforce/inflows/0/country"], WithInflows(Flow with { Country = Ireland }), WithInflows(Flow with { Country = null })),
        new("WHC5006", ["/workforce/inflows/0/country"], WithInflows(Flow with { Country = Ireland, Year = 2021 }), WithInflows(Flow with { Country = Ireland }) with { MemberState = null }),
        new("WHC5019", ["/support/0/countries"], With(Aid with { Countries = [UnitedKingdom] }), With(Aid with { Countries = [UnitedKingdom], Direction = SupportDirection.Received })),
        new("WHC5019", ["/support/1/countries"], With(Aid with { Countries = [] }, Aid with { Countries = [UnitedKingdom] }), With(Aid with { Countries = [UnitedKingdom] }, Aid)),
        new("WHC5019", ["/support/0/countries"], With(Aid with { Countries = [UnitedKingdom], Period = null }), With(Aid with { Countries = [UnitedKingdom] }) with { Round = 99 }),
        new("WHC5020", ["/submittedOn"], National with { SubmittedOn = new(2024, 9, 1) }, National with { SubmittedOn = new(2024, 8, 31) }),
        new("WHC5020", ["/submittedOn"], National with { Round = 2, SubmittedOn = new(2015, 2, 28) }, National with { Round = 1, SubmittedOn = new(2014, 12, 31) }),
        new("WHC5020", ["/submittedOn"], National with { Round = 2, SubmittedOn = new(2015, 8, 1) }, National with { Round = 2, SubmittedOn = new(2015, 7, 31) }),
        new("WHC5020", ["/submittedOn"], National with { Round = 1, SubmittedOn = new(2015, 1, 1) }, National with { Round = 1, SubmittedOn = new(2014, 12, 31) }),
        new("WHC4018", ["/round"], National with { Round = 6 }, National),
        new("WHC5021", ["/memberState"], National with { MemberState = CountryCode.Parse("LIE") }, National),
        new("WHC5021", ["/memberState"], National with { MemberState = CountryCode.Parse("PRI") }, National with { MemberState = CountryCode.Parse("XKX") }),
    ];

    private static NationalReport With(params Measure[] measures) => National with { Measures = measures };

    private static NationalReport With(params Agreement[] agreements) => National with { Agreements = agreements };

    private static NationalReport With(params Support[] support) => National with { Support = support };

    private static NationalReport With(Workforce workforce) => National with { Workforce = workforce };

    private static NationalReport WithStocks(params WorkforceStock[] rows) => With(new Workforce { Stocks = rows });

    private static NationalReport WithTrained(params TrainingCountry[] rows) => With(new Workforce { Stocks = [Stock], TrainingCountries = rows });

    private static NationalReport WithInflows(params WorkforceFlow[] rows) => With(new Workforce { Inflows = rows });
}
