using static WhoCode.Reporting.Tests.NationalReports;
using static WhoCode.Reporting.Tests.TestReports;

namespace WhoCode.Reporting.Tests.Validation;

/// <content>The tables of national reports.</content>
internal static partial class RuleCases
{
    private const int Billion = 1_000_000_000; // more than a row may have, and three times this is more than an int

    private static IEnumerable<RuleCase> OfTables =>
    [
        new("WHC5007", ["/workforce/stocks/0/total"], WithStocks(Stock with { Total = 1_001 }), WithStocks(Stock)),
        new("WHC5007", ["/workforce/stocks/0/total"], WithStocks(Stock with { Total = 999 }), WithStocks(Stock with { Total = 1_001, TrainingUnknown = null })),
        new("WHC5007", ["/workforce/stocks/0/total"], WithStocks(Stock with { Total = 989, TrainingUnknown = null }), WithStocks(Stock with { Total = 990, TrainingUnknown = null })),
        new("WHC5007", ["/workforce/stocks/0/total"], WithStocks(Stock with { Total = 1_001, TrainingUnknown = null, NotApplicable = [NumberProperty.TrainingUnknown] }), WithStocks(Stock with { Total = 990, TrainingUnknown = null, NotApplicable = [NumberProperty.TrainingUnknown] })),
        new("WHC5007", ["/workforce/stocks/0/total"], WithStocks(Stock with { Total = 0, NationalBorn = 0, ForeignBorn = 0 }), WithStocks(Stock with { Total = null })),
        new("WHC5007", ["/workforce/stocks/0/total"], WithStocks(new WorkforceStock { Total = 9, ForeignTrained = 10 }), WithStocks(new WorkforceStock { Total = 9, NotApplicable = [NumberProperty.DomesticallyTrained, NumberProperty.ForeignTrained, NumberProperty.TrainingUnknown] })),
        new("WHC5007", ["/workforce/stocks/0/total"], WithStocks(Stock with { Total = int.MaxValue, DomesticallyTrained = Billion, ForeignTrained = Billion, TrainingUnknown = Billion }), WithStocks(Stock with { Total = 0, DomesticallyTrained = 0, ForeignTrained = 0, TrainingUnknown = 0 })),
        new("WHC5007", ["/workforce/stocks/0/total"], WithStocks(Rounded(4_900, 2_700, 2_700)), WithStocks(Rounded(5_000, 2_700, 2_700))),
        new("WHC5007", ["/workforce/stocks/0/total"], WithStocks(Rounded(7_000, 2_700, 2_700)), WithStocks(Rounded(6_000, 2_700, 2_700))),
        new("WHC5007", ["/workforce/stocks/0/total"], WithStocks(Stock with { TrainingUnknown = null, Suppressed = [NumberProperty.TrainingUnknown], Total = 989 }), WithStocks(Stock with { TrainingUnknown = null, Suppressed = [NumberProperty.TrainingUnknown], Total = 993 })),
        new("WHC5008", ["/workforce/stocks/0/total"], WithStocks(Rounded(70, 20, 50) with { NationalBorn = 46, ForeignBorn = 41 }), WithStocks(Rounded(70, 20, 50) with { NationalBorn = 44, ForeignBorn = 41 })),
        new("WHC5008", ["/workforce/stocks/0/total"], WithStocks(Stock with { NationalBorn = 701 }), WithStocks(Stock with { NationalBorn = 1 })),
        new("WHC5008", ["/workforce/stocks/0/total"], WithStocks(Stock with { NationalBorn = null, ForeignBorn = 1_001 }), WithStocks(Stock with { NationalBorn = null, ForeignBorn = 1_000 })),
        new("WHC5009", ["/workforce/stocks/0/foreignTrained"], WithTrained(Trained(Malawi, 60), Trained(Ghana, 141)), WithTrained(Trained(Malawi, 60), Trained(Ghana, 140), Trained(Zimbabwe, null))),
        new("WHC5009", ["/workforce/stocks/0/total"], WithTables([Stock with { ForeignTrained = null }], Trained(Malawi, 1_001)), WithTables([Stock with { ForeignTrained = null, Total = null }], Trained(Malawi, 1_001))),
        new("WHC5009", ["/workforce/stocks/0/foreignTrained"], WithTables([Stock, Stock with { Coverage = "private", ForeignTrained = 210 }], Trained(Malawi, 411)), WithTables([Stock, Stock with { Coverage = "private", ForeignTrained = 210 }], Trained(Malawi, 410))),
        new("WHC5009", ["/workforce/stocks/1/foreignTrained"], WithTables([Stock, Stock with { Coverage = "all", Counting = RowCounting.Total, ForeignTrained = 210 }], Trained(Malawi, 211)), WithTables([Stock, Stock with { Coverage = "all", Counting = RowCounting.Total, ForeignTrained = 211 }], Trained(Malawi, 211))),
        new("WHC5009", ["/workforce/stocks/0/foreignTrained"], WithTrained(Trained(Malawi, 60), OfGroup(CountryGroup.Other, 141)), WithTrained(Trained(Malawi, 60), OfGroup(CountryGroup.All, 200))),
        new("WHC5009", ["/workforce/stocks/0/foreignTrained"], WithTrained(Trained(Malawi, 150), Trained(Ghana, 60)), WithTrained(Trained(Malawi, 150), Trained(Ghana, 60) with { Counting = RowCounting.Total })),
        new("WHC5009", ["/workforce/stocks/0/foreignTrained"], WithTrained(Trained(Malawi, 150), Trained(Ghana, 60) with { Counting = RowCounting.Separate }), WithTrained(Trained(Malawi, 150), Trained(Ghana, 60) with { Counting = RowCounting.Overlapping })),
        new("WHC5009", ["/workforce/stocks/0/foreignTrained"], WithTrained(Trained(Malawi, 206) with { Approximate = true }), WithTrained(Trained(Malawi, 205) with { Approximate = true })),
        new("WHC5009", ["/workforce/stocks/0/foreignTrained"], WithTables([Stock with { Occupations = [Nurses, Midwives] }], Trained(Malawi, 201) with { Occupations = [Midwives, Nurses] }), WithTrained(Trained(Malawi, 150), Trained(Malawi, 150))),
        new("WHC5010", ["/workforce/trainingCountries/1"], WithTrained(Trained(Malawi, 1), Trained(Malawi, 1) with { Year = 2021 }, Trained(Ghana, 1) with { Year = 2021 }), WithTrained(Trained(Malawi, 1))),
        new("WHC5010", ["/workforce/trainingCountries/0"], WithTrained(Trained(Malawi, 1) with { Occupations = [Nurses, Midwives] }), WithTrained(Trained(Malawi, 1) with { Year = null })),
        new("WHC5010", ["/workforce/trainingCountries/0"], WithTables([Stock], Joint with { Count = 2 }), WithTables([Stock, Stock with { Occupations = [Midwives], Coverage = "private" }], Joint)),
        new("WHC5010", ["/workforce/trainingCountries/0"], WithTables([Stock, Stock with { Occupations = [Midwives], Year = 2021 }], Joint), WithTables([Stock with { Counting = RowCounting.Total }, Stock with { Occupations = [Midwives] }], Joint)),
        new("WHC5010", ["/workforce/trainingCountries/0"], WithTables([], OfGroup(CountryGroup.Unknown, 4)), WithTables([Stock, Stock with { Coverage = "private" }], OfGroup(CountryGroup.Unknown, 4))),
        new("WHC5011", ["/workforce/trainingCountries/1"], WithTrained(OfGroup(CountryGroup.Other, 1), OfGroup(CountryGroup.Other, 2)), WithTrained(OfGroup(CountryGroup.Other, 1), OfGroup(CountryGroup.Unknown, 2), Trained(Ghana, 3))),
        new("WHC5011", ["/workforce/inflows/1"], WithInflows(Registered, Registered), WithInflows(Registered, Flow, Registered with { CountryGroup = CountryGroup.Other }, Registered with { Counting = RowCounting.Total })),
        new("WHC5011", ["/workforce/inflows/1"], WithInflows(Flow with { Source = "A" }, Flow with { Source = "B" }), WithInflows(Overlapping("A"), Overlapping("B"))),
        new("WHC5011", ["/workforce/inflows/1"], WithInflows(Overlapping("A"), Overlapping("A")), WithInflows(Overlapping("A"))),
        new("WHC5011", ["/workforce/stocks/1"], WithStocks(Stock, Stock with { Total = null, Source = "Other" }), WithStocks(Stock, Stock with { Coverage = "public sector" })),
        new("WHC5011", ["/workforce/stocks/1", "/workforce/stocks/2"], WithStocks(Stock, Stock, Stock), WithStocks(Stock, Stock with { Year = 2021 })),
        new("WHC5011", ["/workforce/stocks/1"], WithStocks(Stock with { Occupations = [Nurses, Midwives] }, Stock with { Occupations = [Midwives, Nurses] }), WithStocks(Stock with { Occupations = [Nurses, Midwives] }, Stock with { Occupations = [Midwives, Doctors] })),
        new("WHC5011", ["/workforce/trainingCountries/1"], WithTrained(Trained(Malawi, 1), Trained(Malawi, 2)), WithTrained(Trained(Malawi, 1), Trained(Ghana, 1))),
        new("WHC5011", ["/workforce/inflows/1"], WithInflows(Flow, Flow), WithInflows(Flow, Flow with { Country = Ghana }, Flow with { Pathway = null })),
        new("WHC5011", ["/workforce/outflows/1"], With(new Workforce { Outflows = [Flow, Flow with { Count = 1 }] }), With(new Workforce { Inflows = [Flow], Outflows = [Flow] })),
        new("WHC5012", ["/workforce/stocks/1/occupations"], WithStocks(Stock, Stock with { Occupations = [Midwives, Nurses] }), WithStocks(Stock, Stock with { Occupations = [Midwives] })),
        new("WHC5012", ["/workforce/stocks/1/occupations"], WithStocks(Stock with { Occupations = [Midwives, Nurses] }, Stock), WithStocks(Stock with { Occupations = [Midwives, Nurses] }, Stock with { Year = 2021 })),
        new("WHC5012", ["/workforce/stocks/1/occupations"], WithStocks(Stock with { Occupations = [Midwives, Nurses] }, Stock with { Occupations = [Midwives, Doctors] }), WithStocks(Stock, Stock)),
        new("WHC5012", ["/workforce/inflows/1/occupations"], WithInflows(Flow, Flow with { Occupations = [Midwives, Nurses] }), WithInflows(Flow, Flow with { Occupations = [Midwives, Nurses], Country = Ghana })),
        new("WHC5012", ["/workforce/stocks/1/occupations"], WithStocks(Stock, Stock with { Occupations = [Midwives, Nurses], Counting = RowCounting.Separate }), WithStocks(Stock, Stock with { Occupations = [Midwives, Nurses], Counting = RowCounting.Total })),
        new("WHC5012", ["/workforce/stocks/2/occupations"], WithStocks(Stock with { Occupations = [Midwives, Doctors], Counting = RowCounting.Total }, Stock, Stock with { Occupations = [Midwives, Nurses] }), WithStocks(Stock, Stock with { Occupations = [Midwives, Nurses], Counting = RowCounting.Overlapping })),
        new("WHC5013", ["/workforce/stocks/1/total"], WithStocks(People(2022, 1_000), People(2023, 2_000)), WithStocks(People(2022, 1_000), People(2023, 1_999))),
        new("WHC5013", ["/workforce/stocks/0/total"], WithStocks(People(2023, 100), People(2022, 200)), WithStocks(People(2023, 99), People(2022, 198))),
        new("WHC5013", ["/workforce/stocks/1/total"], WithStocks(People(2017, 1_000), People(2022, 2_000)), WithStocks(People(2016, 1_000), People(2022, 2_000))),
        new("WHC5013", ["/workforce/stocks/2/total"], WithStocks(People(2020, 1_000), People(2021, null), People(2022, 3_000)), WithStocks(People(2020, 1_000), People(2021, 1_800), People(2022, 3_000))),
        new("WHC5013", ["/workforce/stocks/1/total"], WithStocks(People(2021, 0), People(2022, 100)), WithStocks(People(2021, 0), People(2022, 99))),
        new("WHC5013", ["/workforce/stocks/1/total"], WithStocks(People(2021, int.MaxValue), People(2022, 1)), WithStocks(People(2021, 1_000), People(2022, 3_000) with { Coverage = "all" })),
        new("WHC5014", ["/workforce/stocks/0/year"], WithStocks(Stock with { Year = 2025 }), WithStocks(Stock with { Year = 2024 })),
        new("WHC5014", ["/workforce/inflows/0/year"], WithInflows(Flow with { Year = 2017 }) with { Round = 2 }, WithInflows(Flow with { Year = 2016 }) with { Round = 2 }),
        new("WHC5014", ["/workforce/trainingCountries/0/year", "/workforce/outflows/0/year"], With(new Workforce { TrainingCountries = [Trained(Ghana, 1) with { Year = 2030 }], Outflows = [Flow with { Year = 2030 }] }), WithInflows(Flow with { Year = 2030 }) with { Round = 99 }),
        new("WHC5015", ["/workforce/stocks/1/year"], WithStocks(Stock, Stock with { Year = 2013 }, Stock with { Year = 2012 }), WithStocks(Stock, Stock with { Year = 2014 })),
        new("WHC5015", ["/workforce/inflows/0/year"], WithInflows(Flow with { Year = 1950 }), WithInflows(Flow with { Year = 1950 }) with { Round = null }),
        new("WHC5025", ["/workforce/inflows/2"], WithInflows(Flow with { Country = Ghana }, Flow with { Country = Malawi, Count = 60 }, Flow with { Count = 100 }), WithInflows(Flow with { Country = Ghana }, Flow with { Country = Malawi, Count = 60 }, Flow with { Count = 101 })),
        new("WHC5025", ["/workforce/outflows/0"], With(new Workforce { Outflows = [Flow with { Pathway = WorkforcePathway.All }, Flow] }), With(new Workforce { Outflows = [Flow with { Pathway = WorkforcePathway.All, Counting = RowCounting.Total }, Flow] })),
        new("WHC5025", ["/workforce/inflows/2"], WithInflows(Flow with { Country = Ghana }, Flow with { Country = Malawi }, Flow with { CountryGroup = CountryGroup.All, Count = 80 }), WithInflows(Flow with { Country = Ghana }, Flow with { Country = Malawi }, Flow with { CountryGroup = CountryGroup.Unknown, Count = 80 })),
        new("WHC5025", ["/workforce/outflows/0"], With(new Workforce { Outflows = [Flow with { Pathway = null }, Flow] }), With(new Workforce { Outflows = [Flow with { Pathway = null, Year = 2021 }, Flow] })),
        new("WHC5025", ["/workforce/inflows/0"], WithInflows(Flow with { Pathway = null, Count = 80 }, Flow with { Country = Ghana }, Flow with { Country = Ghana, Pathway = WorkforcePathway.Recruiter }), WithInflows(Flow with { Pathway = null, Count = 9 }, Flow with { Country = Ghana, Count = 9 })),
        new("WHC5025", ["/workforce/inflows/2"], WithInflows(Flow with { Country = Ghana }, Flow with { Country = Malawi }, Flow with { Count = 80 }, Flow with { Country = Ghana, Year = 2021 }, Flow with { Year = 2021 }), WithInflows(Flow with { Country = Ghana }, Flow with { Country = Malawi })),
        new("WHC5016", ["/workforce/inflows/1/pathway"], WithInflows(Flow, Flow with { Pathway = null }, Flow with { Pathway = null, Year = 2021 }), WithInflows(Flow)),
        new("WHC5016", ["/workforce/outflows/0/pathway"], With(new Workforce { Outflows = [Flow with { Pathway = null }] }), With(new Workforce { Outflows = [Flow with { Pathway = WorkforcePathway.Other }] })),
        new("WHC5016", ["/workforce/inflows/0/pathway"], WithInflows(Flow with { Pathway = null, Count = 1 }), WithInflows(Flow with { Pathway = null, Count = 0 })),
        new("WHC5016", ["/workforce/inflows/0/pathway"], WithInflows(Flow with { Pathway = null, Count = null }), WithInflows(Flow with { Pathway = WorkforcePathway.All }, Flow with { Pathway = WorkforcePathway.Unknown }, Flow with { Pathway = null, Counting = RowCounting.Total })),
        new("WHC5022", ["/workforce/trainingCountries/0/country"], WithTrained(OfGroup(null, 1)), WithTrained(OfGroup(CountryGroup.Unknown, 1))),
        new("WHC5023", ["/workforce/trainingCountries/0/countryGroup"], WithTrained(Trained(Ghana, 1) with { CountryGroup = CountryGroup.Other }), WithTrained(Trained(Ghana, 1))),
        new("WHC5023", ["/workforce/inflows/0/countryGroup"], WithInflows(Flow with { Country = Ghana, CountryGroup = CountryGroup.All }), WithInflows(Flow with { CountryGroup = CountryGroup.All })),
        new("WHC5017", ["/workforce/stocks/0/suppressed/0"], WithStocks(Stock with { Suppressed = [NumberProperty.TrainingUnknown] }), WithStocks(Stock with { TrainingUnknown = null, Suppressed = [NumberProperty.TrainingUnknown] })),
        new("WHC5017", ["/workforce/inflows/0/suppressed/0"], WithInflows(Flow with { Suppressed = [NumberProperty.Count] }), WithInflows(Flow with { Count = null, Suppressed = [NumberProperty.Count] })),
        new("WHC5018", ["/workforce/stocks/0/suppressed/0"], WithStocks(Stock with { Suppressed = [NumberProperty.Amount] }), WithStocks(Stock with { ForeignBorn = null, Suppressed = [NumberProperty.ForeignBorn] })),
        new("WHC3016", ["/workforce/inflows/0/suppressed/1"], WithInflows(Flow with { Count = null, Suppressed = [NumberProperty.Count, NumberProperty.Count] }), WithInflows(Flow with { Count = null, Suppressed = [NumberProperty.Count] })),
        new("WHC5017", ["/workforce/stocks/0/notApplicable/0"], WithStocks(Stock with { NotApplicable = [NumberProperty.TrainingUnknown] }), WithStocks(Stock with { TrainingUnknown = null, NotApplicable = [NumberProperty.TrainingUnknown] })),
        new("WHC5017", ["/workforce/stocks/0/notApplicable/1"], WithStocks(Stock with { ForeignTrained = 0, Total = null, NotApplicable = [NumberProperty.Total, NumberProperty.ForeignTrained] }), WithStocks(Stock with { NotApplicable = [NumberProperty.Count] })),
        new("WHC5017", ["/workforce/trainingCountries/0/notApplicable/0", "/workforce/inflows/0/notApplicable/0"],
            With(new Workforce { TrainingCountries = [Trained(Ghana, 1) with { NotApplicable = [NumberProperty.Count] }], Inflows = [Flow with { NotApplicable = [NumberProperty.Count] }] }), WithInflows(Flow with { Count = null, NotApplicable = [NumberProperty.Count] })),
        new("WHC5017", ["/recruiters/notApplicable/0", "/support/0/notApplicable/0"], National with { Recruiters = new() { Count = 0, NotApplicable = [NumberProperty.Count] }, Support = [Aid with { NotApplicable = [NumberProperty.Amount] }] }, National),
        new("WHC5017", ["/workforce/stocks/0/notApplicable/0", "/workforce/stocks/0/notApplicable/1", "/workforce/stocks/0/notApplicable/2", "/workforce/stocks/0/notApplicable/3"],
            WithStocks(Stock with { NotApplicable = [NumberProperty.Total, NumberProperty.DomesticallyTrained, NumberProperty.NationalBorn, NumberProperty.ForeignBorn] }), National),
        new("WHC5018", ["/workforce/stocks/0/notApplicable/0"], WithStocks(Stock with { NotApplicable = [NumberProperty.Amount] }), WithStocks(Stock with { ForeignBorn = null, NotApplicable = [NumberProperty.ForeignBorn] })),
        new("WHC5018", ["/recruiters/notApplicable/0", "/support/0/notApplicable/0"], National with { Recruiters = new() { NotApplicable = [NumberProperty.Amount] }, Support = [Aid with { NotApplicable = [NumberProperty.Count] }] }, National),
        new("WHC5018", ["/workforce/inflows/0/notApplicable/0"], WithInflows(Flow with { NotApplicable = [NumberProperty.Total] }), WithInflows(Flow with { NotApplicable = [(NumberProperty)99] })),
    ];

    /// <summary>Returns a row of training countries with two occupations.</summary>
    private static TrainingCountry Joint => Trained(Malawi, 1) with { Occupations = [Nurses, Midwives] };

    private static WorkforceFlow Registered => Flow with { Indicator = FlowIndicator.Registration };

    private static WorkforceFlow Overlapping(string source) => Flow with { Counting = RowCounting.Overlapping, Source = source };

    private static TrainingCountry OfGroup(CountryGroup? group, int count) => new() { Occupations = [Nurses], Year = 2022, CountryGroup = group, Count = count };

    private static WorkforceStock Rounded(int total, int domestic, int foreign) =>
        new() { Occupations = [Nurses], Year = 2022, Total = total, DomesticallyTrained = domestic, ForeignTrained = foreign, TrainingUnknown = 0, Approximate = true };

    private static WorkforceStock People(int year, int? total) => new() { Occupations = [Nurses], Year = year, Total = total };

    private static NationalReport WithTables(WorkforceStock[] stocks, params TrainingCountry[] trained) => With(new Workforce { Stocks = stocks, TrainingCountries = trained });
}
