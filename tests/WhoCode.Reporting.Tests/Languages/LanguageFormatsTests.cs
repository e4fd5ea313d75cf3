using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Tests.Languages;

/// <summary>Numbers, dates and lists, and the empty placeholder. No-break spaces are written as "_" here.</summary>
public sealed class LanguageFormatsTests
{
    [Theory]
    [InlineData("en", "1250 12,000 -1,234,567.5 0.25")]
    [InlineData("fr", "1250 12_000 -1_234_567,5 0,25")]
    [InlineData("es", "1250 12_000 -1_234_567,5 0,25")]
    [InlineData("ru", "1250 12_000 -1_234_567,5 0,25")]
    [InlineData("zh", "1250 12,000 -1,234,567.5 0.25")]
    [InlineData("ar", "1250 12,000 -1,234,567.5 0.25")]
    public void Numbers_are_written_as_in_the_language(string language, string expected) =>
        In(language, "{a, number} {b, number} {c, number} {d, number}", ("a", 1250), ("b", 12_000L), ("c", -1_234_567.5m), ("d", 0.25)).Should().Be(expected);

    [Theory]
    [InlineData("en", "1 March 2026, 15 September 2021")]
    [InlineData("fr", "1er mars 2026, 15 septembre 2021")]
    [InlineData("es", "1 de marzo de 2026, 15 de septiembre de 2021")]
    [InlineData("ru", "1 марта 2026 года, 15 сентября 2021 года")]
    [InlineData("zh", "2026年3月1日, 2021年9月15日")]
    [InlineData("ar", "1 آذار/مارس 2026, 15 أيلول/سبتمبر 2021")]
    public void Dates_are_written_as_in_the_language(string language, string expected) =>
        In(language, "{a, date}, {b, date}", ("a", new DateOnly(2026, 3, 1)), ("b", PartialDate.Parse("2021-09-15"))).Should().Be(expected);

    [Theory]
    [InlineData("en", "a, 2 or Ghana")]
    [InlineData("zh", "a、2或加纳")]
    [InlineData("ar", "a، 2 أو غانا")]
    public void Lists_are_written_as_in_the_language(string language, string expected) =>
        In(language, "{all}", ("all", LocalizedText.FromKey("expected.or").WithArguments(("others", new object[] { "a", 2 }), ("last", LocalizedText.FromKey("country.GHA"))))).Should().Be(expected);

    [Fact]
    public void What_is_no_number_or_no_complete_date_is_written_as_it_is() =>
        In("fr", "{a, number} {b, date} {c, number} {d, date}", ("a", "12000"), ("b", PartialDate.Parse("2021-09")), ("c", double.NaN), ("d", 5)).Should().Be("12000 2021-09 NaN 5");

    [Fact]
    public void An_empty_argument_takes_the_space_before_it_with_it()
    {
        In("en", "One. {more} Two. {last}", ("more", null), ("last", "")).Should().Be("One. Two.");
        In("en", "One. {more} Two. {last}", ("more", "More."), ("last", "Last.")).Should().Be("One. More. Two. Last.");
        In("en", "{more} Two.", ("more", null)).Should().Be(" Two.");
    }

    [Fact]
    public void What_is_not_a_placeholder_is_text()
    {
        In("en", "{ a } {{a}} {a.b {a, select, x {y}} {b} }", ("a", 1)).Should().Be("{ a } {1} {a.b {a, select, x {y}} {b} }");
        In("en", "'{a}' and it's", ("a", 1)).Should().Be("'1' and it's", "apostrophes have no meaning");
        In("en", "{", ("a", 1)).Should().Be("{");
    }

    /// <summary>Composes a text; isolates are tested by <see cref="IsolatesTests"/>.</summary>
    private static string In(string language, string template, params TextArgument[] arguments) =>
        LocalizedText.Create(template).WithArguments(arguments).ToString(LocalizedTexts.Find(LanguageTag.Parse(language))!)
            .Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal).Replace('\u00A0', '_').Replace('\u202F', '_');
}
