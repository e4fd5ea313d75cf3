using WhoCode.Reporting.Languages;

namespace WhoCode.Reporting.Tests.Languages;

public sealed class TextTests
{
    private static readonly Words French = Words.Read(
        LanguageTag.Parse("fr"), """{ "country.DEU": "Allemagne", "org.example.from": "de {place}" }"""u8);

    [Fact]
    public void The_words_under_a_key_are_in_the_language_asked_for()
    {
        var text = Text.OfKey("country.DEU");

        text.ToString().Should().Be("Germany");
        text.In(Words.English).Should().Be("Germany");
        text.In(French).Should().Be("Allemagne");
    }

    [Fact]
    public void A_hosts_own_text_is_the_same_in_every_language()
    {
        Text text = "Ministry of Health";

        text.In(Words.English).Should().Be("Ministry of Health");
        text.In(French).Should().Be("Ministry of Health");
        text.Should().Be(Text.Of("Ministry of Health"));
    }

    [Fact]
    public void A_key_that_the_words_lack_is_an_exception_not_a_guess()
    {
        var read = () => Text.OfKey("country.ZWE").In(French);

        read.Should().Throw<KeyNotFoundException>();
    }

    [Fact]
    public void A_text_inside_a_text_is_in_the_same_language()
    {
        var text = Text.Of("{where}!").With(("where", Text.OfKey("country.DEU")));

        text.In(Words.English).Should().Be("Germany!");
        text.In(French).Should().Be("Allemagne!");
    }

    [Fact]
    public void Texts_inside_a_list_and_inside_each_other_are_in_the_same_language()
    {
        var from = Text.OfKey("org.example.from").With(("place", Text.OfKey("country.DEU")));

        Text.Of("{parts}").With(("parts", new[] { from, "ici" })).In(French).Should().Be("de Allemagne, ici");
    }

    [Fact]
    public void Two_texts_are_equal_when_their_words_and_values_are()
    {
        Text.OfKey("a").Should().Be(Text.OfKey("a")).And.NotBe(Text.OfKey("b")).And.NotBe(Text.Of("a"));
        Text.Of("{n}").With(("n", 1)).Should().Be(Text.Of("{n}").With(("n", 1)));
        Text.Of("{n}").With(("n", 1)).Should().NotBe(Text.Of("{n}").With(("n", 2)));
        Text.Of("{n}").With().Should().Be(Text.Of("{n}"));
    }

    [Fact]
    public void A_text_without_a_key_or_words_cannot_be_made()
    {
        var noKey = () => Text.OfKey("");
        var noText = () => Text.Of(null!);
        var noWords = () => Text.Of("a").In(null!);

        noKey.Should().Throw<ArgumentException>();
        noText.Should().Throw<ArgumentNullException>();
        noWords.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void What_is_quoted_in_a_message_is_short_and_hides_nothing()
    {
        Text.Excerpt("a\u202Eb\n").Should().Be("a\\u202Eb\\u000A");
        Text.Excerpt(new string('x', 61)).Should().Be(new string('x', 60) + "…");
    }
}
