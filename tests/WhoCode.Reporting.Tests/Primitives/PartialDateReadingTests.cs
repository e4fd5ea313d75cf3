using WhoCode.Reporting.Serialization;

namespace WhoCode.Reporting.Tests.Primitives;

public sealed class PartialDateReadingTests
{
    [Theory]
    [InlineData("2021", 2021, null, null)]
    [InlineData("1800", 1800, null, null)]
    [InlineData("2199", 2199, null, null)]
    [InlineData("2021-01", 2021, 1, null)]
    [InlineData("2021-12", 2021, 12, null)]
    [InlineData("2021-09-15", 2021, 9, 15)]
    [InlineData("2021-04-30", 2021, 4, 30)]
    [InlineData("2021-12-31", 2021, 12, 31)]
    [InlineData("2021-02-28", 2021, 2, 28)]
    [InlineData("2020-02-29", 2020, 2, 29)]
    [InlineData("2000-02-29", 2000, 2, 29)]
    [InlineData("1804-02-29", 1804, 2, 29)]
    [InlineData("2196-02-29", 2196, 2, 29)]
    public void A_year_a_month_or_a_day_is_read_with_its_precision(string text, int year, int? month, int? day)
    {
        var date = PartialDate.Parse(text);

        (date.Year, date.Month, date.Day).Should().Be((year, month, day));
        date.IsExact.Should().Be(day is not null);
        date.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("2021-02-29")]
    [InlineData("1900-02-29")]
    [InlineData("1800-02-29")]
    [InlineData("2100-02-29")]
    [InlineData("2021-02-30")]
    [InlineData("2021-04-31")]
    [InlineData("2021-09-32")]
    [InlineData("2021-09-00")]
    [InlineData("2021-00")]
    [InlineData("2021-13")]
    [InlineData("2021-13-01")]
    public void A_day_that_does_not_exist_is_rejected(string text) => Refuses(text);

    [Theory]
    [InlineData("1799")]
    [InlineData("1799-12-31")]
    [InlineData("2200")]
    [InlineData("2200-01-01")]
    [InlineData("0000")]
    [InlineData("9999")]
    public void A_year_outside_1800_to_2199_is_rejected(string text) => Refuses(text);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("21")]
    [InlineData("2021-")]
    [InlineData("2021-1")]
    [InlineData("2021-9-15")]
    [InlineData("2021-09-")]
    [InlineData("2021-09-5")]
    [InlineData("202109")]
    [InlineData("20210915")]
    [InlineData("2021/09/15")]
    [InlineData("2021-09/15")]
    [InlineData("15-09-2021")]
    [InlineData("15.09.2021")]
    [InlineData(" 2021")]
    [InlineData("2021 ")]
    [InlineData("2021-09-15 ")]
    [InlineData("2021-09-15\n")]
    [InlineData("+021")]
    [InlineData("-021")]
    [InlineData("2021--1")]
    [InlineData("2021-+1")]
    [InlineData("2021- 1")]
    [InlineData("2021-09-15T00:00:00Z")]
    [InlineData("2021-Q3")]
    [InlineData("2021-W37")]
    [InlineData("summer 2021")]
    public void Any_other_notation_is_rejected(string? text) => Refuses(text);

    [Theory]
    [InlineData("٢٠٢١")]
    [InlineData("２０２１")]
    [InlineData("2021-０9")]
    [InlineData("2021-09-1５")]
    [InlineData("2021‐09")]
    public void Digits_and_hyphens_of_other_scripts_are_rejected(string text) => Refuses(text);

    [Fact]
    public void A_very_long_text_is_rejected() => Refuses(new string('2', 100_000));

    private static void Refuses(string? text)
    {
        PartialDate.TryParse(text, out var date).Should().BeFalse();
        date.Should().Be(default(PartialDate));

        var parse = () => PartialDate.Parse(text!);
        parse.Should().Throw<FormatException>();
    }

    [Theory]
    [InlineData("2021-1\0")]
    [InlineData("2021-09-1\0")]
    public void A_null_character_is_not_a_digit(string text) => PartialDate.TryParse(text, out _).Should().BeFalse();
}
