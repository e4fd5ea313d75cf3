using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Tests.Languages;

public sealed class TextTests
{
    private static readonly LocalizedTexts French = LocalizedTexts.Read(
        LanguageTag.Parse("fr"), """{ "country.DEU": "Allemagne", "org.example.from": "de {place}" }"""u8);

    [Fact]
    public void The_words_under_a_key_are_in_the_language_asked_for()
    {
        var text = LocalizedText.FromKey("country.DEU");

        text.ToString().Should().Be("Germany");
        text.ToString(LocalizedTexts.English).Should().Be("Germany");
        text.ToString(French).Should().Be("Allemagne");
    }

    [Fact]
    public void A_hosts_own_text_is_the_same_in_every_language()
    {
        LocalizedText text = "Ministry of Health";

        text.ToString(LocalizedTexts.English).Should().Be("Ministry of Health");
        text.ToString(French).Should().Be("Ministry of Health");
        text.Should().Be(LocalizedText.Create("Ministry of Health"));
    }

    [Fact]
    public void A_key_that_the_words_lack_is_an_exception_not_a_guess()
    {
        var read = () => LocalizedText.FromKey("country.ZWE").ToString(French);

        read.Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void A_text_inside_a_text_is_in_the_same_language()
    {
        var text = LocalizedText.Create("{where}!").WithArguments(("where", LocalizedText.FromKey("country.DEU")));

        text.ToString(LocalizedTexts.English).Should().Be("Germany!");
        text.ToString(French).Should().Be("Allemagne!");
    }

    [Fact]
    public void Texts_inside_a_list_and_inside_each_other_are_in_the_same_language()
    {
        var from = LocalizedText.FromKey("org.example.from").WithArguments(("place", LocalizedText.FromKey("country.DEU")));

        LocalizedText.Create("{parts}").WithArguments(("parts", new[] { from, "ici" })).ToString(French).Should().Be("de Allemagne, ici");
    }

    [Fact]
    public void Two_texts_are_equal_when_their_words_and_values_are()
    {
        LocalizedText.FromKey("a").Should().Be(LocalizedText.FromKey("a")).And.NotBe(LocalizedText.FromKey("b")).And.NotBe(LocalizedText.Create("a"));
        LocalizedText.Create("{n}").WithArguments(("n", 1)).Should().Be(LocalizedText.Create("{n}").WithArguments(("n", 1)));
        LocalizedText.Create("{n}").WithArguments(("n", 1)).Should().NotBe(LocalizedText.Create("{n}").WithArguments(("n", 2)));
        LocalizedText.Create("{n}").WithArguments().Should().Be(LocalizedText.Create("{n}"));
    }

    [Fact]
    public void A_text_without_a_key_or_words_cannot_be_made()
    {
        var noKey = () => LocalizedText.FromKey("");
        var noText = () => LocalizedText.Create(null!);
        var noWords = () => LocalizedText.Create("a").ToString(null!);

        noKey.Should().Throw<ArgumentException>();
        noText.Should().Throw<ArgumentNullException>();
        noWords.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void What_is_quoted_in_a_message_is_short_and_hides_nothing()
    {
        LocalizedText.Excerpt("a\u202Eb\n").Should().Be("a\\u202Eb\\u000A");
        LocalizedText.Excerpt(new string('x', 61)).Should().Be(new string('x', 60) + "…");
    }
}
