using WhoCode.Reporting.Languages;

namespace WhoCode.Reporting.Tests.Languages;

public sealed class WordsTests
{
    [Fact]
    public void A_key_that_is_missing_is_an_exception_that_names_the_key_and_the_language()
    {
        var find = () => Words.English["no.such.key"];

        find.Should().Throw<KeyNotFoundException>().WithMessage("*'en'*'no.such.key'*");
        Words.English.Has("no.such.key").Should().BeFalse();
    }

    [Fact]
    public void A_key_that_is_there_has_its_text()
    {
        Words.English.Has("country.CIV").Should().BeTrue();
        Words.English["country.CIV"].Should().Be("Côte d'Ivoire");
    }

    [Fact]
    public void Keys_are_told_apart_by_case() => Words.English.Has("COUNTRY.civ").Should().BeFalse();

    [Fact]
    public void Keys_come_once_each_in_ordinal_order() =>
        Words.English.Keys.Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);

    [Fact]
    public void A_host_adds_and_replaces_single_words()
    {
        var words = Words.English.With([new("org.example.greeting", "Welcome"), new("country.CIV", "Ivory Coast")]);

        words["org.example.greeting"].Should().Be("Welcome");
        words["country.CIV"].Should().Be("Ivory Coast");
        words["country.ZWE"].Should().Be("Zimbabwe");
        words.Language.Should().Be(LanguageTag.English);
    }

    [Fact]
    public void Additions_leave_the_original_as_it_was()
    {
        _ = Words.English.With([new("org.example.greeting", "Welcome"), new("country.CIV", "Ivory Coast")]);

        Words.English.Has("org.example.greeting").Should().BeFalse();
        Words.English["country.CIV"].Should().Be("Côte d'Ivoire");
    }

    [Fact]
    public void Of_two_additions_under_one_key_the_last_counts() =>
        Words.English.With([new("a", "first"), new("a", "second")])["a"].Should().Be("second");

    [Fact]
    public void Additions_must_be_given()
    {
        var add = () => Words.English.With(null!);

        add.Should().Throw<ArgumentNullException>();
    }
}
