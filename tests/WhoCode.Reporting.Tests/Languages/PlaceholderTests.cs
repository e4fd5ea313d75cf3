using System.Globalization;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Serialization;

namespace WhoCode.Reporting.Tests.Languages;

public sealed class TextPlacesTests
{
    [Fact]
    public void Places_are_filled_wherever_and_as_often_as_they_stand() =>
        LocalizedText.Create("{a} and {b} and {a}").WithArguments(("a", "one"), ("b", "two")).ToString().Should().Be("one and two and one");

    [Fact]
    public void A_place_without_a_value_stays_as_it_is_written()
    {
        LocalizedText.Create("{a} and {b}").WithArguments(("a", "one")).ToString().Should().Be("one and {b}");
        LocalizedText.Create("{a} and {b}").ToString().Should().Be("{a} and {b}");
    }

    [Fact]
    public void A_value_without_a_place_changes_nothing() =>
        LocalizedText.Create("nothing to fill").WithArguments(("a", "one")).ToString().Should().Be("nothing to fill");

    [Fact]
    public void Names_of_places_are_told_apart_by_case() =>
        LocalizedText.Create("{a}{A}").WithArguments(("A", "one")).ToString().Should().Be("{a}one");

    [Theory]
    [InlineData("{a")]
    [InlineData("a}")]
    [InlineData("}{")]
    [InlineData("{}")]
    [InlineData("{ a }")]
    public void Braces_that_make_no_place_stay(string template) =>
        LocalizedText.Create(template).WithArguments(("a", "one")).ToString().Should().Be(template);

    [Fact]
    public void Braces_in_a_value_are_not_filled_again() =>
        LocalizedText.Create("{a}").WithArguments(("a", "{b}"), ("b", "two")).ToString().Should().Be("{b}");

    [Fact]
    public void New_values_stand_in_place_of_the_old_ones() =>
        LocalizedText.Create("{a}{b}").WithArguments(("a", "one")).WithArguments(("b", "two")).ToString().Should().Be("{a}two");

    [Fact]
    public void Lists_are_joined_by_commas()
    {
        var paragraphs = new[] { ParagraphId.Parse("9.4"), ParagraphId.Parse("7.2(c)") };

        LocalizedText.Create("See {list}.").WithArguments(("list", paragraphs)).ToString().Should().Be("See 9.4, 7.2(c).");
        LocalizedText.Create("[{list}]").WithArguments(("list", Array.Empty<string>())).ToString().Should().Be("[]");
    }

    [Fact]
    public void Dates_are_written_as_ISO_8601()
    {
        var text = LocalizedText.Create("{day} and {month}").WithArguments(("day", new DateOnly(2021, 9, 5)), ("month", PartialDate.Create(2021, 9)));

        text.ToString().Should().Be("2021-09-05 and 2021-09");
    }

    [Fact]
    public void A_value_of_null_fills_its_place_with_nothing() =>
        LocalizedText.Create("[{a}]").WithArguments(("a", null)).ToString().Should().Be("[]");

    [Fact]
    public void Numbers_are_written_alike_in_every_culture()
    {
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        comma.NumberFormat.NegativeSign = "minus ";
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = comma;
            LocalizedText.Create("{n} {m}").WithArguments(("n", 48.6), ("m", -3)).ToString().Should().Be("48.6 -3");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
