using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Tests.Languages;

public sealed class LocalizedTextTests
{
    private static readonly LocalizedTexts French = LocalizedTexts.Find(LanguageTag.Parse("fr"))!.With([new("org.example.from", "de {place}")]);

    [Fact]
    public void The_text_of_a_key_is_in_the_requested_language()
    {
        var text = LocalizedText.FromKey("country.DEU");

        text.ToString().Should().Be("Germany");
        text.ToString(LocalizedTexts.English).Should().Be("Germany");
        text.ToString(French).Should().Be("Allemagne");
    }

    [Fact]
    public void A_text_of_an_application_is_the_same_in_every_language()
    {
        LocalizedText text = "Ministry of Health";

        text.ToString(LocalizedTexts.English).Should().Be("Ministry of Health");
        text.ToString(French).Should().Be("Ministry of Health");
        text.Should().Be(LocalizedText.Create("Ministry of Health"));
    }

    [Fact]
    public void A_missing_key_throws_an_exception()
    {
        var read = () => LocalizedText.FromKey("no.such.key").ToString(French);

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
    public void Two_texts_are_equal_if_their_keys_or_contents_and_their_arguments_are_equal()
    {
        LocalizedText.FromKey("a").Should().Be(LocalizedText.FromKey("a")).And.NotBe(LocalizedText.FromKey("b")).And.NotBe(LocalizedText.Create("a"));
        LocalizedText.Create("{n}").WithArguments(("n", 1)).Should().Be(LocalizedText.Create("{n}").WithArguments(("n", 1)));
        LocalizedText.Create("{n}").WithArguments(("n", 1)).Should().NotBe(LocalizedText.Create("{n}").WithArguments(("n", 2)));
        LocalizedText.Create("{n}").WithArguments().Should().Be(LocalizedText.Create("{n}"));
    }

    [Fact]
    public void A_text_without_a_key_or_content_cannot_be_created()
    {
        var noKey = () => LocalizedText.FromKey("");
        var noText = () => LocalizedText.Create(null!);
        var noWords = () => LocalizedText.Create("a").ToString(null!);

        noKey.Should().Throw<ArgumentException>();
        noText.Should().Throw<ArgumentNullException>();
        noWords.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void An_excerpt_is_short_and_makes_misleading_characters_visible()
    {
        LocalizedText.Excerpt("a\u202Eb\n").Should().Be("a\\u202Eb\\u000A");
        LocalizedText.Excerpt(new string('x', 61)).Should().Be(new string('x', 60) + "…");
    }
}
