using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Tests.Languages;

public sealed class WordsTests
{
    [Fact]
    public void A_key_that_is_missing_is_an_exception_that_names_the_key_and_the_language()
    {
        var find = () => LocalizedTexts.English["no.such.key"];

        find.Should().Throw<KeyNotFoundException>().WithMessage("*'en'*'no.such.key'*");
        LocalizedTexts.English.ContainsKey("no.such.key").Should().BeFalse();
    }

    [Fact]
    public void A_key_that_is_there_has_its_text()
    {
        LocalizedTexts.English.ContainsKey("country.CIV").Should().BeTrue();
        LocalizedTexts.English["country.CIV"].Should().Be("Côte d'Ivoire");
    }

    [Fact]
    public void Keys_are_told_apart_by_case() => LocalizedTexts.English.ContainsKey("COUNTRY.civ").Should().BeFalse();

    [Fact]
    public void Keys_come_once_each_in_ordinal_order() =>
        LocalizedTexts.English.Keys.Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);

    [Fact]
    public void A_host_adds_and_replaces_single_words()
    {
        var words = LocalizedTexts.English.With([new("org.example.greeting", "Welcome"), new("country.CIV", "Ivory Coast")]);

        words["org.example.greeting"].Should().Be("Welcome");
        words["country.CIV"].Should().Be("Ivory Coast");
        words["country.ZWE"].Should().Be("Zimbabwe");
        words.Language.Should().Be(LanguageTag.English);
    }

    [Fact]
    public void Additions_leave_the_original_as_it_was()
    {
        _ = LocalizedTexts.English.With([new("org.example.greeting", "Welcome"), new("country.CIV", "Ivory Coast")]);

        LocalizedTexts.English.ContainsKey("org.example.greeting").Should().BeFalse();
        LocalizedTexts.English["country.CIV"].Should().Be("Côte d'Ivoire");
    }

    [Fact]
    public void Of_two_additions_under_one_key_the_last_counts() =>
        LocalizedTexts.English.With([new("a", "first"), new("a", "second")])["a"].Should().Be("second");

    [Fact]
    public void Additions_must_be_given()
    {
        var add = () => LocalizedTexts.English.With(null!);

        add.Should().Throw<ArgumentNullException>();
    }
}
