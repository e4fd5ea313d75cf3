using WhoCode.Reporting.Code;
using WhoCode.Reporting.Primitives;
using WhoCode.Reporting.Reference;
using WhoCode.Reporting.Reports;
using WhoCode.Reporting.Rounds;
using static WhoCode.Reporting.Tests.TestReports;

namespace WhoCode.Reporting.Tests.Validation;

/// <content>What a report tells: contributions, evidence, figures.</content>
internal static partial class RuleCases
{
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
        new("WHC1004", ["/contributions/0/paragraphs"], With(Story with { Paragraphs = [] }), With(Story with { Paragraphs = [ParagraphId.Parse("9.4")] })),
        new("WHC1005", ["/contributions/0/period"], Undated(Story with { Period = null }), Undated(Story with { Period = new() { From = PartialDate.Of(2019) } })),
        new("WHC1005", ["/contributions/0/period"], Undated(Story with { Period = new() }), Undated(Story with { Period = new() { To = PartialDate.Of(2019) } })),
        new("WHC1005", ["/contributions/0/period"], Undated(Story with { Period = null, Figures = [Figure with { Year = null }] }), Undated(Story with { Period = null, Figures = [Figure] })),
        new("WHC1005", ["/contributions/0/period"], Undated(Story with { Period = null, Evidence = ["e1", "e9"] }), With(Story with { Period = null, Figures = [], Evidence = ["e9", "e1"] })),
        new("WHC1005", ["/contributions/0/period"], Undated(Story with { Period = null, Evidence = [] }), Undated(Story with { Period = null, Narrative = " " })),
        new("WHC3016", ["/scope/countries/1", "/scope/whoRegions/1"],
            Maximal with { Scope = new() { Level = ScopeLevel.Regional, Countries = [Ghana, Ghana], WhoRegions = [WhoRegion.Africa, WhoRegion.Africa] } },
            Maximal with { Scope = new() { Level = ScopeLevel.Regional, Countries = [Ghana, Zimbabwe], WhoRegions = [WhoRegion.Africa, WhoRegion.Europe] } }),
        new("WHC3016", [.. ((string[])["sourceCountries/1", "destinationCountries/1", "occupations/1", "paragraphs/1", "practices/1", "agreements/1", "figures/0/evidence/1", "evidence/1"]).Select(place => $"/contributions/0/{place}")],
            With(Named(2) with { Agreements = ["A", "A"] }), With(Named(1) with { Agreements = ["A", "a"] })),
        new("WHC3016", ["/contributions/0/sourceCountries/2", "/contributions/0/sourceCountries/3"],
            With(Story with { SourceCountries = [Ghana, Zimbabwe, Ghana, Ghana] }), With(Story with { SourceCountries = Many(Ghana, 301) })),
        new("WHC3016", ["/contributions/0/agreements/299"], With(Story with { Agreements = [.. Numbered(299), "0"] }), With(Story with { Agreements = [.. Numbered(300)] })),
        new("WHC3017", ["/scope/countries"], WithScope(ScopeLevel.National, Ghana, Zimbabwe), WithScope(ScopeLevel.National, Ghana)),
        new("WHC3017", ["/scope/countries"], WithScope(ScopeLevel.National, Ghana, Ghana, Zimbabwe), WithScope(ScopeLevel.National, Ghana, Ghana)),
        new("WHC3017", ["/scope/countries"], WithScope(ScopeLevel.Subnational, Ghana, Zimbabwe), WithScope(ScopeLevel.Regional, Ghana, Zimbabwe)),
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
        new("WHC1006", ["/evidence/0/url"], WithEvidence(Paper with { Url = null, Publisher = " " }), WithEvidence(Paper with { Url = null })),
        new("WHC1006", ["/evidence/0/url"], WithEvidence(Paper with { Url = "", Publisher = null }), WithEvidence(Paper with { Publisher = null })),
        new("WHC1006", ["/evidence/0/url"], WithEvidence(Paper with { Url = null, Publisher = null, Kind = EvidenceKind.News }), WithEvidence(Paper with { Url = null, Publisher = null, Kind = EvidenceKind.Legislation })),
        new("WHC1006", ["/evidence/0/url"], WithEvidence(Paper with { Url = null, Publisher = null, Kind = EvidenceKind.Other }), WithEvidence(Paper with { Url = null, Publisher = null, Kind = EvidenceKind.Agreement })),
        new("WHC1006", ["/evidence/0/url"], WithEvidence(Paper with { Url = null, Publisher = null, Kind = null }), WithEvidence(Paper with { Url = null, Publisher = null, Kind = EvidenceKind.Testimony })),
        new("WHC1006", ["/evidence/0/url"], WithEvidence(Paper with { Url = null, Publisher = null, Availability = EvidenceAvailability.Public }), WithEvidence(Paper with { Url = null, Publisher = null, Availability = EvidenceAvailability.Private })),
        new("WHC1006", ["/evidence/0/url"], WithEvidence(Paper with { Url = null, Publisher = null, Availability = null }), WithEvidence(Paper with { Url = null, Publisher = null, Availability = EvidenceAvailability.OnRequest })),
        new("WHC3020", ["/evidence/0/date"], WithEvidence(Paper with { Date = PartialDate.Of(2021, 9, 16) }), WithEvidence(Paper with { Date = PartialDate.Of(2021, 9, 15) })),
        new("WHC3020", ["/evidence/0/date"], WithEvidence(Paper with { Date = PartialDate.Of(2022) }), WithEvidence(Paper with { Date = PartialDate.Of(2021) })),
        new("WHC3020", ["/evidence/0/date"], WithEvidence(Paper with { Date = PartialDate.Of(2026, 5, 2) }) with { SubmittedOn = null }, WithEvidence(Paper with { Date = PartialDate.Of(2026, 5, 1) }) with { SubmittedOn = null }),
    ];

    private static IEnumerable<RuleCase> OfFigures =>
    [
        new("WHC1010", ["/contributions/0/figures/0/value"], WithFigure(Figure with { Value = null }), WithFigure(Figure with { Value = null, Minimum = 1 })),
        new("WHC1010", ["/contributions/0/figures/0/value"], WithFigure(Figure with { Value = null, Suppressed = false }), WithFigure(Figure with { Value = null, Suppressed = true })),
        new("WHC1010", ["/contributions/0/figures/0/value"], WithFigure(Figure with { Value = null, Base = 4 }), WithFigure(Figure with { Value = null, Maximum = 4 })),
        new("WHC3010", ["/contributions/0/figures/0/unit"], WithFigure(Figure with { Unit = " " }), WithFigure(Figure)),
        new("WHC3010", ["/contributions/0/figures/0/year", "/contributions/0/figures/0/evidence"], WithFigure(Figure with { Year = null, Evidence = [] }), WithFigure(Figure)),
        new("WHC3010", ["/contributions/0/figures/0/year"], WithFigure(Figure with { Year = null, Period = new() }), WithFigure(Figure with { Year = null, Period = From(2019) })),
        new("WHC3010", ["/contributions/0/figures/0/year"], WithFigure(Figure with { Year = null }), WithFigure(Figure with { Year = null, Period = new() { To = PartialDate.Of(2019) } })),
        new("WHC3007", ["/contributions/0/figures/0/period/from"], WithFigure(Figure with { Period = From(2022) }), WithFigure(Figure with { Period = From(2021) })),
        new("WHC3011", ["/contributions/0/figures/0/minimum", "/contributions/0/figures/0/maximum"], WithFigure(Figure with { Unit = "percent", Value = null, Minimum = -1, Maximum = 101 }), WithFigure(Figure with { Unit = "percent", Value = null, Minimum = 0, Maximum = 100 })),
        new("WHC3011", ["/contributions/0/figures/0/value"], WithFigure(Figure with { Unit = "percent", Value = 100.01m }), WithFigure(Figure with { Unit = "percent", Value = 100m })),
        new("WHC3011", ["/contributions/0/figures/0/value"], WithFigure(Figure with { Unit = "percent", Value = -0.01m }), WithFigure(Figure with { Unit = "percent", Value = 0m })),
        new("WHC3011", ["/contributions/0/figures/0/value"], WithFigure(Figure with { Unit = "Percent", Value = 190 }), WithFigure(Figure with { Unit = "percentage points", Value = 190 })),
        new("WHC3011", ["/contributions/0/figures/0/value"], WithFigure(Figure with { Unit = "%", Value = -1 }), WithFigure(Figure with { Unit = "USD", Value = -1 })),
        new("WHC3012", ["/contributions/0/figures/1/partOf"], WithFigure(Figure, Figure with { Label = "Some", PartOf = "all" }), WithFigure(Figure, Figure with { Label = "Some", PartOf = "All" })),
        new("WHC3012", ["/contributions/0/figures/0/partOf"], WithFigure(Figure with { PartOf = "All" }), WithFigure(Figure with { PartOf = "" })),
        new("WHC3013", ["/contributions/0/figures/1/value"], WithFigure(Figure, Figure with { Label = "Some", PartOf = "All", Value = 100.5m }), WithFigure(Figure, Figure with { Label = "Some", PartOf = "All", Value = 100m })),
        new("WHC3013", ["/contributions/0/figures/1/value"], WithFigure(Figure, Figure with { Label = "Some", PartOf = "All", Value = 101 }), WithFigure(Figure, Figure with { Label = "Some", PartOf = "All", Value = 101, Year = 2019 })),
        new("WHC3013", ["/contributions/0/figures/1/value"], WithFigure(Figure, Figure with { Label = "Some", PartOf = "All", Value = 102 }), WithFigure(Figure, Figure with { Label = "Some", PartOf = "All", Value = 102, Unit = "posts" })),
        new("WHC3013", ["/contributions/0/figures/1/value"], WithFigure(Figure, Figure with { Label = "Some", PartOf = "All", Value = 103 }), WithFigure(Figure, Figure with { Label = "Some", PartOf = "All", Value = 103, Country = Ghana })),
        new("WHC3013", ["/contributions/0/figures/1/minimum"], WithFigure(Figure with { Maximum = 110 }, Part with { Value = 120, Minimum = 111 }), WithFigure(Figure with { Maximum = 110 }, Part with { Value = 120, Minimum = 110 })),
        new("WHC3013", ["/contributions/0/figures/1/value"], WithFigure(Figure, Part with { Value = 106, Approximate = true }), WithFigure(Figure, Part with { Value = 105, Approximate = true })),
        new("WHC3013", ["/contributions/0/figures/1/value"], WithFigure(Figure with { Approximate = true, Value = 4_000 }, Part with { Value = 4_501 }), WithFigure(Figure with { Approximate = true, Value = 4_000 }, Part with { Value = 4_500 })),
        new("WHC3013", ["/contributions/0/figures/1/value"], WithFigure(Figure with { Cohort = "Graduates" }, Part with { Value = 101, Cohort = "graduates" }), WithFigure(Figure with { Cohort = "Graduates" }, Part with { Value = 101 })),
        new("WHC3015", ["/contributions/0/figures/299/label"], WithFigure([.. Numbered(299).Select(label => Figure with { Label = label }), Figure with { Label = "0" }]), WithFigure(Figure with { Label = "" }, Figure with { Label = "" })),
        new("WHC3015", ["/contributions/0/figures/1/label"], WithFigure(Figure, Figure with { Value = 7 }), WithFigure(Figure, Figure with { Country = Ghana })),
        new("WHC3015", ["/contributions/0/figures/1/label", "/contributions/0/figures/2/label"], WithFigure(Figure, Figure, Figure), WithFigure(Figure, Figure with { Year = 2019 }, Figure with { Unit = "posts" }, Figure with { Label = "all" })),
        new("WHC3015", ["/contributions/0/figures/2/label"], WithFigure(Figure, Figure with { Year = null }, Figure with { Year = null }), WithFigure(Figure with { Label = null }, Figure with { Label = null })),
        new("WHC3015", ["/contributions/0/figures/1/label"], WithFigure(Figure with { Country = null }, Figure with { Country = null }), WithFigure([.. Enumerable.Repeat(Figure, 301)])),
        new("WHC3015", ["/contributions/0/figures/1/label"], WithFigure(Figure with { Period = From(2019) }, Figure with { Period = From(2019) }), WithFigure(Figure with { Period = From(2019) }, Figure with { Period = From(2018) })),
        new("WHC3015", ["/contributions/0/figures/1/label"], WithFigure(Share, Share), WithFigure(Share, Share with { Base = 800 }, Share with { Cohort = "Graduates" })),
        new("WHC3018", ["/contributions/0/figures/1/partOf"], WithFigure(Figure, Share with { Year = 2019 }), WithFigure(Figure, Share)),
        new("WHC3018", ["/contributions/0/figures/1/partOf"], WithFigure(Figure with { Unit = "percent" }, Part), WithFigure(Figure, Share with { Unit = "%", Base = null })),
        new("WHC3018", ["/contributions/0/figures/1/partOf"], WithFigure(Figure, Part with { Period = From(2019) }), WithFigure(Figure with { Period = From(2019) }, Part with { Period = From(2019) })),
        new("WHC3018", ["/contributions/0/figures/1/partOf"], WithFigure(Figure with { Cohort = "Graduates" }, Part with { Year = 2021, Cohort = "Recruits" }), WithFigure(Figure with { Cohort = "Graduates" }, Part with { Year = 2021, Cohort = "Graduates" })),
        new("WHC3018", ["/contributions/0/figures/1/partOf"], WithFigure(Figure, Part with { Year = 2021, Cohort = " " }), WithFigure(Figure, Part with { Year = 2021, Cohort = "Graduates" })),
        new("WHC3018", ["/contributions/0/figures/1/partOf"], WithFigure(Figure with { Cohort = "Graduates" }, Part with { Cohort = "Graduates", Country = Ghana }), WithFigure(Figure with { Cohort = "Graduates" }, Part with { Year = 2021 })),
        new("WHC3018", ["/contributions/0/figures/1/partOf"], WithFigure(Figure, Part with { Year = 2019 }), WithFigure(Figure, Part)),
        new("WHC3018", ["/contributions/0/figures/1/partOf"], WithFigure(Figure, Part with { Unit = "posts" }), WithFigure(Figure, Part with { Unit = "Persons" })),
        new("WHC3018", ["/contributions/0/figures/1/partOf"], WithFigure(Figure, Part with { Unit = null }), WithFigure(Figure, Part with { Unit = null, PartOf = "None" })),
        new("WHC3018", ["/contributions/0/figures/1/partOf"], WithFigure(Figure, Part with { Country = Ghana }), WithFigure(Figure, Part with { Country = Ghana, PartOf = "" })),
        new("WHC3033", ["/contributions/0/figures/0/minimum"], WithFigure(Figure with { Minimum = 100.5m }), WithFigure(Figure with { Minimum = 100m })),
        new("WHC3033", ["/contributions/0/figures/0/maximum"], WithFigure(Figure with { Maximum = 99 }), WithFigure(Figure with { Maximum = 100 })),
        new("WHC3033", ["/contributions/0/figures/0/minimum"], WithFigure(Figure with { Value = null, Minimum = 5, Maximum = 4 }), WithFigure(Figure with { Value = null, Minimum = 4, Maximum = 4 })),
    ];
}
