using System.Globalization;
using WhoCode.Reporting.Serialization;

namespace WhoCode.Reporting.Tests.Primitives;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2021", "2021-01-01", "2021-12-31")]
    [InlineData("2021-02", "2021-02-01", "2021-02-28")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2021-04", "2021-04-01", "2021-04-30")]
    [InlineData("2021-12", "2021-12-01", "2021-12-31")]
    [InlineData("2021-09-15", "2021-09-15", "2021-09-15")]
    public void Earliest_and_Latest_are_the_first_and_last_day_that_a_date_can_mean(string text, string earliest, string latest)
    {
        var date = PartialDate.Parse(text);

        date.Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).Should().Be(earliest);
        date.Latest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture).Should().Be(latest);
    }

    [Fact]
    public void A_date_is_created_from_a_year_a_month_and_a_day()
    {
        PartialDate.Create(2021).ToString().Should().Be("2021");
        PartialDate.Create(2021, 9).ToString().Should().Be("2021-09");
        PartialDate.Create(2021, 9, 5).ToString().Should().Be("2021-09-05");
        PartialDate.From(new DateOnly(2024, 2, 29)).ToString().Should().Be("2024-02-29");
    }

    [Theory]
    [InlineData(1799, null, null)]
    [InlineData(2200, null, null)]
    [InlineData(0, null, null)]
    [InlineData(-2021, null, null)]
    [InlineData(2021, 0, null)]
    [InlineData(2021, 13, null)]
    [InlineData(2021, 9, 0)]
    [InlineData(2021, 9, 31)]
    [InlineData(2021, 2, 29)]
    [InlineData(1900, 2, 29)]
    public void A_date_that_does_not_exist_cannot_be_created(int year, int? month, int? day)
    {
        var make = () => PartialDate.Create(year, month, day);

        make.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_day_without_its_month_cannot_be_created()
    {
        var make = () => PartialDate.Create(2021, null, 15);

        make.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("day");
    }

    [Fact]
    public void A_day_outside_1800_to_2199_cannot_be_created()
    {
        var make = () => PartialDate.From(new DateOnly(1799, 12, 31));

        make.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Two_dates_are_equal_if_value_and_precision_are_equal()
    {
        PartialDate.Parse("2021-09").Should().Be(PartialDate.Create(2021, 9));
        PartialDate.Parse("2021-09").Should().NotBe(PartialDate.Create(2021, 9, 1));
        PartialDate.Parse("2021").Should().NotBe(PartialDate.Create(2021, 1));
        PartialDate.Parse("2021-09").GetHashCode().Should().Be(PartialDate.Create(2021, 9).GetHashCode());
    }

    [Fact]
    public void The_default_value_is_not_a_date_and_has_an_empty_text()
    {
        PartialDate none = default;

        none.ToString().Should().BeEmpty();
        (none.Year, none.Month, none.Day, none.IsExact).Should().Be((0, null, null, false));
        (none.Earliest, none.Latest).Should().Be((DateOnly.MinValue, DateOnly.MaxValue));
        none.Should().NotBe(PartialDate.Create(PartialDate.MinYear));
    }

    [Fact]
    public void Years_run_from_1800_to_2199()
    {
        PartialDate.MinYear.Should().Be(1800);
        PartialDate.MaxYear.Should().Be(2199);
    }
}
