using System.Text;
using WhoCode.Reporting.Tables;

namespace WhoCode.Reporting.Tests.Tables;

public sealed class RoundTripTests
{
    private static readonly string[] Pieces =
        ["'", "=", "+", "-", "@", "\t", "\r", "\n", "\r\n", "\"", ",", ";", " ", "a", "n/a", "not-applicable", "é", "中", "😀", "\0", "\uFFFD", "＝", "\u2028", "s-Hertogenbosch"];

    [Fact]
    public void Reading_a_written_table_gives_equal_data()
    {
        var table = WorkforceCsv.Read(WorkforceCsv.Write(Tables.Maximal));

        table.Findings.Should().BeEmpty();
        table.Workforce.Should().Be(Tables.Maximal);
    }

    [Fact]
    public void The_table_is_as_the_guide_describes_it() => Encoding.UTF8.GetString(WorkforceCsv.Write(Tables.Maximal)).Should().Be(
        "table,occupations,year,country,pathway,total,domesticallyTrained,foreignTrained,trainingUnknown,nationalBorn,foreignBorn,count,coverage,source\r\n"
        + "stock,ISCO-08:2221+ISCO-08:2222,2024,,,100,60,0,not-applicable,,not-applicable,,registered,\"Register, \"\"open\"\"\r\ndata\"\r\n"
        + "stock,,,,,,,,,,,,,\r\n"
        + "training-country,ISCO-08:2221,2024,GHA,,,,,,,,7,,'=SUM(A1:A2)\r\n"
        + "inflow,ISCO-08:2221,2023,GHA,own-application,,,,,,,0,,\r\n"
        + "outflow,ISCO-08:2221,2023,,recruiter,,,,,,,not-applicable,,\r\n");

    [Fact]
    public void Columns_after_the_source_are_written_only_if_a_row_needs_them()
    {
        var workforce = new Workforce
        {
            Stocks = [new() { Year = 2024, Total = 100, ForeignTrained = 5, Suppressed = [NumberProperty.TrainingUnknown], Approximate = true, Counting = RowCounting.Total }],
            Outflows = [new() { Year = 2024, CountryGroup = CountryGroup.Other, Indicator = FlowIndicator.WorkVisa, Pathway = WorkforcePathway.All, Suppressed = [NumberProperty.Count] }],
        };
        var header = string.Join(',', WorkforceCsv.Columns.Take(14));

        Encoding.UTF8.GetString(WorkforceCsv.Write(workforce)).Should().Be(
            header + ",countryGroup,indicator,counting,approximate\r\n"
            + "stock,,2024,,,100,,5,suppressed,,,,,,,,total,true\r\n"
            + "outflow,,2024,,all,,,,,,,suppressed,,,other,work-visa,,\r\n");
        Encoding.UTF8.GetString(WorkforceCsv.Write(new() { Stocks = [new() { Total = 4, Suppressed = [NumberProperty.Total] }] })).Should().Be(
            header + ",suppressed\r\nstock,,,,,4,,,,,,,,,total\r\n", "a cell with a number cannot also be suppressed");
        WorkforceCsv.Read(WorkforceCsv.Write(workforce)).Workforce.Should().Be(workforce);
    }

    [Fact]
    public void True_in_capitals_is_read() =>
        Tables.Read("table,occupations,year,approximate\nstock,,,TRUE\nstock,,,False\n").Workforce.Stocks.Select(row => row.Approximate).Should().Equal(true, false);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Random_data_is_equal_after_writing_and_reading(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 300; i++)
        {
            var workforce = new Workforce
            {
                Stocks = Some(random, StockOf),
                TrainingCountries = Some(random, CountryOf),
                Inflows = Some(random, FlowOf),
                Outflows = Some(random, FlowOf),
            };

            var table = WorkforceCsv.Read(WorkforceCsv.Write(workforce));

            table.Findings.Should().BeEmpty();
            table.Workforce.Should().Be(workforce);
        }
    }

    [Fact]
    public void A_number_beyond_its_bounds_is_read_back_with_a_finding()
    {
        var workforce = new Workforce { Stocks = [new() { Year = 24, Total = -5 }] };

        var table = WorkforceCsv.Read(WorkforceCsv.Write(workforce));

        table.Workforce.Should().Be(workforce);
        table.Findings.Select(finding => finding.Pointer.ToString()).Should().Equal("/workforce/stocks/0/year", "/workforce/stocks/0/total");
    }

    [Fact]
    public void Wrong_calls_throw()
    {
        FluentActions.Invoking(() => WorkforceCsv.Read((Stream)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => WorkforceCsv.Write(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => WorkforceCsv.Write((Stream)null!, new())).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => WorkforceCsv.Write(new() { Inflows = [new() { Pathway = (WorkforcePathway)9 }] })).Should().Throw<ArgumentException>();
    }

    private static WorkforceStock StockOf(Random random) => new()
    {
        Occupations = Occupations(random),
        Year = Maybe(random, 1900, 2199),
        Total = Number(random),
        DomesticallyTrained = Number(random),
        ForeignTrained = Number(random),
        TrainingUnknown = Number(random),
        NationalBorn = Number(random),
        ForeignBorn = Number(random),
        NotApplicable = Names(random),
        Suppressed = Names(random),
        Approximate = random.Next(3) switch { 0 => null, 1 => true, _ => false },
        Counting = Choice<RowCounting>(random),
        Coverage = Text(random),
        Source = Text(random),
    };

    private static TrainingCountry CountryOf(Random random) => new()
    {
        Occupations = Occupations(random),
        Year = Maybe(random, 1900, 2199),
        Country = Country(random),
        CountryGroup = Choice<CountryGroup>(random),
        Count = Number(random),
        NotApplicable = Names(random),
        Suppressed = Names(random),
        Approximate = random.Next(3) switch { 0 => null, 1 => true, _ => false },
        Counting = Choice<RowCounting>(random),
        Source = Text(random),
    };

    private static WorkforceFlow FlowOf(Random random) => new()
    {
        Occupations = Occupations(random),
        Year = Maybe(random, 1900, 2199),
        Pathway = Choice<WorkforcePathway>(random),
        Indicator = Choice<FlowIndicator>(random),
        Country = Country(random),
        CountryGroup = Choice<CountryGroup>(random),
        Count = Number(random),
        NotApplicable = Names(random),
        Suppressed = Names(random),
        Approximate = random.Next(3) switch { 0 => null, 1 => true, _ => false },
        Counting = Choice<RowCounting>(random),
        Source = Text(random),
    };

    private static List<T> Some<T>(Random random, Func<Random, T> make) => [.. Enumerable.Range(0, random.Next(4)).Select(_ => make(random))];

    private static List<OccupationCode> Occupations(Random random) => Some(random, one => OccupationCode.FromIsco08($"{one.Next(10_000):D4}"[..one.Next(1, 5)]));

    private static List<NumberProperty> Names(Random random) => random.Next(2) == 0 ? [] : Some(random, one => (NumberProperty)one.Next(8));

    private static CountryCode? Country(Random random) => random.Next(3) == 0 ? null : TestReports.Ghana;

    private static T? Choice<T>(Random random) where T : struct, Enum => random.Next(3) == 0 ? null : random.GetItems(Enum.GetValues<T>(), 1)[0];

    private static int? Number(Random random) => random.Next(4) == 0 ? 0 : Maybe(random, 0, 100_000_000);

    private static int? Maybe(Random random, int least, int most) => random.Next(3) == 0 ? null : random.Next(least, most + 1);

    private static string? Text(Random random) =>
        random.Next(4) == 0 ? null : string.Concat(Enumerable.Range(0, random.Next(7)).Select(_ => Pieces[random.Next(Pieces.Length)]));
}
