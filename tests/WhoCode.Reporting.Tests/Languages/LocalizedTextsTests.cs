using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Tests.Languages;

public sealed class LocalizedTextsTests
{
    [Fact]
    public void A_missing_key_throws_an_exception_with_the_key_and_the_language()
    {
        var find = () => LocalizedTexts.English["no.such.key"];

        find.Should().Throw<KeyNotFoundException>().WithMessage("*'en'*'no.such.key'*");
        LocalizedTexts.English.ContainsKey("no.such.key").Should().BeFalse();
    }

    [Fact]
    public void A_key_returns_its_text()
    {
        LocalizedTexts.English.ContainsKey("country.CIV").Should().BeTrue();
        LocalizedTexts.English["country.CIV"].Should().Be("Côte d'Ivoire");
    }

    [Fact]
    public void Keys_are_case_sensitive() => LocalizedTexts.English.ContainsKey("COUNTRY.civ").Should().BeFalse();

    [Fact]
    public void Keys_are_unique_and_in_ordinal_order() =>
        LocalizedTexts.English.Keys.Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);

    [Fact]
    public void An_application_can_add_and_replace_single_texts()
    {
        var words = LocalizedTexts.English.With([new("org.example.greeting", "Welcome"), new("country.CIV", "Ivory Coast")]);

        words["org.example.greeting"].Should().Be("Welcome");
        words["country.CIV"].Should().Be("Ivory Coast");
        words["country.ZWE"].Should().Be("Zimbabwe");
        words.Language.Should().Be(LanguageTag.English);
    }

    [Fact]
    public void With_does_not_change_the_original_texts()
    {
        _ = LocalizedTexts.English.With([new("org.example.greeting", "Welcome"), new("country.CIV", "Ivory Coast")]);

        LocalizedTexts.English.ContainsKey("org.example.greeting").Should().BeFalse();
        LocalizedTexts.English["country.CIV"].Should().Be("Côte d'Ivoire");
    }

    [Fact]
    public void If_a_key_is_added_twice_the_last_text_is_used() =>
        LocalizedTexts.English.With([new("a", "first"), new("a", "second")])["a"].Should().Be("second");

    [Fact]
    public void Additions_must_not_be_null()
    {
        var add = () => LocalizedTexts.English.With(null!);

        add.Should().Throw<ArgumentNullException>();
    }
}
