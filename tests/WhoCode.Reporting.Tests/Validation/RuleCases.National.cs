using WhoCode.Reporting.Serialization;
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
        new("WHC3006", ["/agreements/0/validity/to"], With(Treaty with { Validity = new() { From = PartialDate.Create(2021), To = PartialDate.Create(2020, 12) } }), With(Treaty with { Validity = new() { From = PartialDate.Create(2021) } })),
        new("WHC3007", ["/support/0/period/to"], With(Aid with { Period = new() { From = PartialDate.Create(2022), To = PartialDate.Create(2025) } }), National),
        new("WHC3007", ["/agreements/0/signedOn"], With(Treaty with { SignedOn = PartialDate.Create(2024, 9) }), With(Treaty with { SignedOn = PartialDate.Create(2024, 8) })),
        new("WHC3016", ["/agreements/0/partners/1"], With(Treaty with { Partners = [Ghana, Ghana] }), National),
        new("WHC3016", ["/workforce/stocks/0/occupations/1"], WithStocks(Stock with { Occupations = [Nurses, Nurses] }), National),
        new("WHC3026", ["/earlierReport/id"], National with { EarlierReport = new() { Relation = ReportRelation.Replaces } }, National),
        new("WHC3027", ["/answers/1/question"], National with { Answers = [National.Answers[0], National.Answers[0]] }, National),
        new("WHC3019", ["/submittedOn"], National with { SubmittedOn = new(2026, 5, 3) }, National with { SubmittedOn = new(2026, 5, 2) }),
        new("WHC3025", ["/generalComments"], National with { GeneralComments = "Ask office@example.org." }, National),
        new("WHC3025", ["/measures/0/measures", "/measures/0/results", "/measures/0/difficulties"], With(Deed with { Measures = "a@b.org", Results = "a@b.org", Difficulties = "a@b.org" }), National),
        new("WHC1006", ["/evidence/0/url"], With(Survey with { Url = null, Publisher = null }), With(Act with { Url = null, Publisher = null })),
        new("WHC3002", ["/evidence/1/id"], With(Act, Act with { Title = "Another act" }), National),
        new("WHC3003", ["/measures/0/evidence/0", "/laws/0/evidence/0", "/agreements/0/evidence/0", "/support/0/evidence/0"], National with { Evidence = [] }, National),
        new("WHC3003", ["/agreements/0/evidence/1"], With(Treaty with { Evidence = ["e1", "E1"] }), With(Treaty with { Evidence = [] })),
        new("WHC3004", ["/evidence/0"], Citing([], [], [], []), Citing(["e1"], [], [], [])),
        new("WHC3004", ["/evidence/1"], With(Act, Survey with { Id = "e2" }), Citing([], ["e1"], [], [])),
        new("WHC3004", ["/evidence/0"], Citing(["e9"], [], [], []), Citing([], [], ["e1"], [])),
        new("WHC3004", ["/evidence/0"], Citing([], [], [], ["E1"]), Citing([], [], [], ["e1"])),
        new("WHC3016", ["/measures/0/evidence/1", "/laws/0/evidence/1", "/agreements/0/evidence/1", "/support/0/evidence/1"], Citing(["e1", "e1"], ["e1", "e1"], ["e1", "e1"], ["e1", "e1"]), National),
        new("WHC3020", ["/evidence/0/date"], With(Act with { Date = PartialDate.Create(2024, 8, 16) }), With(Act with { Date = PartialDate.Create(2024, 8, 15) })),
        new("WHC3021", ["/evidence/0/consent"], With(Survey with { Kind = EvidenceKind.Testimony }), With(Survey)),
        new("WHC3022", ["/evidence/0/consent"], With(Survey with { Consent = false }), With(Survey)),
        new("WHC3032", ["/evidence/0/url"], With(Act with { Availability = EvidenceAvailability.Private }), National) { Profile = Reporting.ValidationProfile.Publication },
        new("WHC4007", ["/workforce/trainingCountries/0/country"], WithTrained(Trained(CountryCode.Parse("XKX"), 1)), National),
        new("WHC5001", ["/authority/contact"], National with { Authority = new() { Name = "Ministry" } }, National with { Authority = new() { Name = "Ministry", Website = "https://example.org" } }),
        new("WHC5001", ["/authority/contact"], National with { Authority = new() { Contact = new() { Name = "A. Person", Email = " " } } }, National with { Authority = new() { Contact = new() { Telephone = "1" } } }),
        new("WHC5024", ["/laws/0/inForceSince"], WithLaw(PartialDate.Create(2024, 8, 16)), WithLaw(PartialDate.Create(2024, 8, 15))),
        new("WHC5024", ["/laws/0/inForceSince"], WithLaw(PartialDate.Create(2025)), WithLaw(PartialDate.Create(2024))),
        new("WHC5026", ["/support/0/currency"], With(Aid with { Amount = 9.6m, Currency = "USD million" }), With(Aid with { Amount = 9.6m, Currency = "USD" })),
        new("WHC5026", ["/support/0/currency"], With(Aid with { Currency = "Mio. €" }), With(Aid with { Amount = null, Currency = "Mio. €" })),
        new("WHC5026", ["/support/0/currency"], With(Aid with { Currency = "百万日元" }), With(Aid with { Currency = "Mongolian tögrög" })),
        new("WHC5002", ["/measures/0/measures"], With(Deed with { Measures = null }), With(new Measure { Difficulties = "Some." })),
        new("WHC5002", ["/measures/0/measures"], With(new Measure { Measures = " ", Lessons = "Some." }), With(new Measure { Measures = "." })),
        new("WHC5002", ["/measures/0/measures"], With(new Measure { Status = MeasureStatus.Begun }), With(new Measure { Status = MeasureStatus.Planned })),
        new("WHC5002", ["/measures/0/measures"], With(new Measure { Status = MeasureStatus.InPlace, Difficulties = " " }), With(new Measure { Status = MeasureStatus.InPlace, Difficulties = "Some." })),
        new("WHC5003", ["/measures/0/results"], With(new Measure { Status = MeasureStatus.InPlace, Measures = "." }), With(new Measure { Status = MeasureStatus.Begun, Measures = "." })),
        new("WHC5003", ["/measures/0/results"], With(new Measure { Status = MeasureStatus.Ended, Measures = ".", Results = " " }), With(new Measure { Status = MeasureStatus.Ended, Measures = ".", Lessons = "Some." })),
        new("WHC5003", ["/measures/0/results"], With(new Measure { Status = MeasureStatus.Ended, Measures = "." }), With(new Measure { Status = MeasureStatus.Ended })),
        new("WHC5004", ["/agreements/0/partners"], With(Treaty with { Partners = [], OtherPartners = [] }), With(Treaty with { Partners = [] })),
        new("WHC5004", ["/agreements/0/partners"], With(Treaty with { Partners = [], OtherPartners = [], Status = AgreementStatus.Signed }), With(Treaty with { Partners = [], OtherPartners = [], Status = AgreementStatus.UnderNegotiation })),
        new("WHC5005", ["/agreements/0/partners/2"], With(Treaty with { Partners = [Ghana, Ghana, Malawi] }), With(Treaty with { Partners = [Ghana, Ghana] })),
        new("WHC5005", ["/agreements/0/partners/2"], With(Treaty with { Partners = [National.MemberState!.Value, Ghana, Malawi] }), With(Treaty with { Partners = [National.MemberState!.Value, Ghana] })),
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
        new("WHC5020", ["/submittedOn"], National with { Round = 2, SubmittedOn = new(2015, 2, 28) }, National with { Round = 1, SubmittedOn = new(2013, 12, 31) }),
        new("WHC5020", ["/submittedOn"], National with { Round = 2, SubmittedOn = new(2015, 8, 1) }, National with { Round = 2, SubmittedOn = new(2015, 7, 31) }),
        new("WHC5020", ["/submittedOn"], National with { Round = 1, SubmittedOn = new(2014, 1, 1) }, National with { Round = 1, SubmittedOn = new(2013, 12, 31) }),
        new("WHC4018", ["/round"], National with { Round = 6 }, National),
        new("WHC5021", ["/memberState"], National with { MemberState = CountryCode.Parse("LIE") }, National),
        new("WHC4007", ["/workforce/trainingCountries/0/country"], WithTrained(Trained(CountryCode.Parse("YUH"), 1)), WithTrained(Trained(CountryCode.Parse("YUG"), 1))),
        new("WHC4017", ["/agreements/0/partnerSubdivisions/0"], With(Treaty with { PartnerSubdivisions = [SubdivisionCode.Parse("XX-1")] }), With(Treaty with { PartnerSubdivisions = [Scotland] })),
        new("WHC5004", ["/agreements/0/partners"], With(Treaty with { Partners = [], OtherPartners = [], Notes = null }), With(Treaty with { Partners = [], OtherPartners = [], PartnerSubdivisions = [Scotland] })),
        new("WHC5021", ["/memberState"], National with { MemberState = SovietUnion }, National),
        new("WHC5021", ["/memberState"], National with { MemberState = CountryCode.Parse("PRI") }, National with { MemberState = CountryCode.Parse("XKX") }),
    ];

    private static NationalReport WithLaw(PartialDate since) => National with { Laws = [National.Laws[0] with { InForceSince = since }] };

    private static NationalReport With(params Measure[] measures) => National with { Measures = measures };

    private static NationalReport With(params Agreement[] agreements) => National with { Agreements = agreements };

    private static NationalReport With(params Support[] support) => National with { Support = support };

    private static Evidence Survey => Act with { Kind = EvidenceKind.Study, Title = "A survey" };

    private static NationalReport With(params Evidence[] evidence) => National with { Evidence = evidence };

    private static NationalReport Citing(string[] byMeasure, string[] byLaw, string[] byAgreement, string[] bySupport) => National with
    {
        Measures = [Deed with { Evidence = byMeasure }],
        Laws = [National.Laws[0] with { Evidence = byLaw }],
        Agreements = [Treaty with { Evidence = byAgreement }],
        Support = [Aid with { Evidence = bySupport }],
    };

    private static NationalReport With(Workforce workforce) => National with { Workforce = workforce };

    private static NationalReport WithStocks(params WorkforceStock[] rows) => With(new Workforce { Stocks = rows });

    private static NationalReport WithTrained(params TrainingCountry[] rows) => With(new Workforce { Stocks = [Stock], TrainingCountries = rows });

    private static NationalReport WithInflows(params WorkforceFlow[] rows) => With(new Workforce { Inflows = rows });
}
