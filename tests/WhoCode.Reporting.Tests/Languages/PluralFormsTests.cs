using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Tests.Languages;

/// <summary>Plural forms, with the test numbers of the Unicode CLDR for every language that it has.</summary>
public sealed class PluralFormsTests
{
    private static readonly string[] Categories = ["zero", "one", "two", "few", "many", "other"];

    public static TheoryData<string, string> Languages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (languages, rules) in Samples())
            {
                Array.ForEach(languages, language => data.Add(language, rules));
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_test_numbers_of_the_CLDR_have_their_category(string language, string samples)
    {
        var texts = LocalizedTexts.Read(LanguageTag.Parse(language), "{}"u8, LocalizedTexts.English);
        foreach (var category in samples.Split("; "))
        {
            foreach (var number in category[(category.IndexOf(' ') + 1)..].Split(',', StringSplitOptions.RemoveEmptyEntries))
            {
                CategoryOf(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), texts).Should().Be(category.Split(' ')[0], "{0} in {1}", number, language);
            }
        }
    }

    [Theory]
    [InlineData("ar", new[] { 0, 1, 2, 3, 10, 11, 99, 100, 102, 103 }, "zero one two few few many many other other few")]
    [InlineData("ru", new[] { 0, 1, 2, 4, 5, 11, 21, 22, 100, 101 }, "many one few few many many one few many one")]
    [InlineData("fr", new[] { 0, 1, 2, 1_000_000 }, "one one other many")]
    [InlineData("es", new[] { 0, 1, 2, 1_000_000 }, "other one other many")]
    [InlineData("zh", new[] { 0, 1, 2 }, "other other other")]
    [InlineData("en", new[] { 0, 1, 2 }, "other one other")]
    [InlineData("fr-CH", new[] { 0 }, "one")]
    [InlineData("tlh", new[] { 1 }, "other")]
    public void Numbers_have_the_category_of_the_language(string language, int[] numbers, string categories)
    {
        var texts = LocalizedTexts.Read(LanguageTag.Parse(language), "{}"u8, LocalizedTexts.English);

        numbers.Select(number => CategoryOf(number, texts)).Should().Equal(categories.Split(' '));
    }

    [Theory]
    [InlineData(0, "nothing")]
    [InlineData(1, "a report of 1 and 12,000")]
    [InlineData(5, "5 reports")]
    public void An_exact_number_comes_before_its_category_and_forms_can_contain_placeholders(int count, string expected) =>
        LocalizedText.Create("{n, plural, =0 {nothing} one {a report of {n} and {other, number}} other {{n, number} reports}}")
            .WithArguments(("n", count), ("other", 12_000)).ToString(LocalizedTexts.English).Should().Be(expected);

    [Fact]
    public void A_text_of_a_fallback_has_the_plural_forms_of_its_own_language()
    {
        var ukrainian = LocalizedTexts.Read(LanguageTag.Parse("uk"), "{}"u8, LocalizedTexts.English);

        LocalizedText.FromKey("limit.properties").WithArguments(("count", 21)).ToString(ukrainian).Should().Be("21 properties", "it is English, whatever 21 is in Ukrainian");
    }

    [Fact]
    public void Every_type_of_number_has_a_category() =>
        ((object[])[(byte)1, (sbyte)1, (short)1, (ushort)1, 1, 1U, 1L, 1UL, 1m, 1.0, 1f]).Select(one => LocalizedText.Create("{n, plural, one {one} other {other}}").WithArguments(("n", one)).ToString(LocalizedTexts.English))
            .Should().OnlyContain(category => category == "one");

    [Fact]
    public void Hostile_braces_end_soon_and_deep_forms_stay_as_they_are()
    {
        LocalizedText.Create(new string('{', 200_000)).WithArguments(("a", 1)).ToString(LocalizedTexts.English).Should().HaveLength(200_000);
        LocalizedText.Create(string.Concat(Enumerable.Repeat("{a, plural, other {", 5_000))).WithArguments(("a", 1)).ToString(LocalizedTexts.English).Should().NotBeEmpty();
        LocalizedText.Create("{country, see {url}}").WithArguments(("url", "x")).ToString(LocalizedTexts.English).Should().Be("{country, see x}");
    }

    [Fact]
    public void Anything_but_a_number_has_the_form_other_and_so_has_a_text_without_arguments()
    {
        var text = LocalizedText.Create("{n, plural, one {one} other {many: {n}}}");

        text.WithArguments(("n", "some")).ToString(LocalizedTexts.English).Should().Be("many: some");
        text.WithArguments(("n", 1.5)).ToString(LocalizedTexts.English).Should().Be("many: 1.5");
        text.ToString(LocalizedTexts.English).Should().Be("many: {n}");
    }

    private static string CategoryOf(decimal number, LocalizedTexts texts)
    {
        var forms = string.Join(' ', Categories.Select(category => $"{category} {{{category}}}"));
        return LocalizedText.Create($"{{n, plural, {forms}}}").WithArguments(("n", number)).ToString(texts);
    }

    private static IEnumerable<(string[] Languages, string Rules)> Samples() =>
        File.ReadLines(Repository.Path("tests", "WhoCode.Reporting.Tests", "Languages", "plural-samples.txt")).Where(line => !line.StartsWith('#'))
            .Select(line => (line[..line.IndexOf(':')].Split(' '), line[(line.IndexOf(':') + 2)..]));
}
