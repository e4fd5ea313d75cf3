using System.Globalization;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Serialization;

namespace WhoCode.Reporting.Tests.Languages;

public sealed class PlaceholderTests
{
    [Fact]
    public void Every_occurrence_of_a_placeholder_is_replaced() =>
        LocalizedText.Create("{a} and {b} and {a}").WithArguments(("a", "one"), ("b", "two")).ToString().Should().Be("one and two and one");

    [Fact]
    public void A_placeholder_without_an_argument_is_kept()
    {
        LocalizedText.Create("{a} and {b}").WithArguments(("a", "one")).ToString().Should().Be("one and {b}");
        LocalizedText.Create("{a} and {b}").ToString().Should().Be("{a} and {b}");
    }

    [Fact]
    public void An_argument_without_a_placeholder_has_no_effect() =>
        LocalizedText.Create("nothing to fill").WithArguments(("a", "one")).ToString().Should().Be("nothing to fill");

    [Fact]
    public void Names_of_placeholders_are_case_sensitive() =>
        LocalizedText.Create("{a}{A}").WithArguments(("A", "one")).ToString().Should().Be("{a}one");

    [Theory]
    [InlineData("{a")]
    [InlineData("a}")]
    [InlineData("}{")]
    [InlineData("{}")]
    [InlineData("{ a }")]
    public void Braces_that_are_not_placeholders_are_kept(string template) =>
        LocalizedText.Create(template).WithArguments(("a", "one")).ToString().Should().Be(template);

    [Fact]
    public void Braces_in_an_argument_are_not_replaced() =>
        LocalizedText.Create("{a}").WithArguments(("a", "{b}"), ("b", "two")).ToString().Should().Be("{b}");

    [Fact]
    public void New_arguments_replace_the_earlier_ones() =>
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
    public void An_argument_that_is_null_gives_an_empty_text() =>
        LocalizedText.Create("[{a}]").WithArguments(("a", null)).ToString().Should().Be("[]");

    [Fact]
    public void Numbers_are_written_the_same_in_every_culture()
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
