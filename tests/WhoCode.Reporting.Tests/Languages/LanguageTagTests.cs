using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Tests.Languages;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("ar", "ar")]
    [InlineData("zh", "zh")]
    [InlineData("en", "en")]
    [InlineData("fr", "fr")]
    [InlineData("ru", "ru")]
    [InlineData("es", "es")]
    [InlineData("fil", "fil")]
    [InlineData("EN", "en")]
    [InlineData("pt-BR", "pt-BR")]
    [InlineData("pt-br", "pt-BR")]
    [InlineData("PT_br", "pt-BR")]
    [InlineData("es-419", "es-419")]
    [InlineData("zh-Hans", "zh-Hans")]
    [InlineData("ZH-HANS", "zh-Hans")]
    [InlineData("zh-hant-tw", "zh-Hant-TW")]
    [InlineData("sr-latn", "sr-Latn")]
    [InlineData("de-1996", "de-1996")]
    [InlineData("de-CH-1901", "de-CH-1901")]
    [InlineData("sl-ROZAJ-biske-1994", "sl-rozaj-biske-1994")]
    [InlineData("ca-ES-VALENCIA", "ca-ES-valencia")]
    [InlineData("zh-CMN-hans-cn", "zh-cmn-Hans-CN")]
    [InlineData("en-us-U-CA-gregory", "en-US-u-ca-gregory")]
    [InlineData("de-1996-T-EN-x-Own-A", "de-1996-t-en-x-own-a")]
    public void A_tag_in_any_letter_case_is_read_and_written_in_the_customary_case(string written, string tag)
    {
        LanguageTag.Parse(written).ToString().Should().Be(tag);
        LanguageTag.Parse(written).Should().Be(LanguageTag.Parse(tag));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("e")]
    [InlineData("english")]
    [InlineData("e1")]
    [InlineData("é")]
    [InlineData("ру")]
    [InlineData(" en")]
    [InlineData("en ")]
    [InlineData("en-")]
    [InlineData("-en")]
    [InlineData("en--US")]
    [InlineData("en-U")]
    [InlineData("en-1")]
    [InlineData("en-12")]
    [InlineData("en-US-GB")]
    [InlineData("en-US-Latn")]
    [InlineData("zh-Hans-Hant")]
    [InlineData("en-abcdefghi")]
    [InlineData("en-u")]
    [InlineData("en-x")]
    [InlineData("en-x-toolongtobeone")]
    [InlineData("en-a-bb-b-cc-c-dd")]
    [InlineData("x-own")]
    [InlineData("i-klingon")]
    [InlineData("sl-rozaj-biske-1994-nedis")]
    [InlineData("en/US")]
    [InlineData("en;q=0.8")]
    public void Any_other_text_is_rejected(string? text)
    {
        LanguageTag.TryParse(text, out var tag).Should().BeFalse();
        tag.Should().Be(default(LanguageTag));

        var parse = () => LanguageTag.Parse(text!);
        parse.Should().Throw<FormatException>();
    }

    [Fact]
    public void A_very_long_text_is_rejected()
    {
        LanguageTag.TryParse("en-" + new string('a', 100_000), out _).Should().BeFalse();
        LanguageTag.TryParse(string.Join('-', Enumerable.Repeat("en", 10_000)), out _).Should().BeFalse();
    }

    [Fact]
    public void English_is_the_language_of_the_built_in_texts()
    {
        LanguageTag.English.Should().Be(LanguageTag.Parse("en"));
        LocalizedTexts.English.Language.Should().Be(LanguageTag.English);
    }

    [Fact]
    public void The_default_value_is_not_a_tag_and_has_an_empty_text()
    {
        default(LanguageTag).ToString().Should().BeEmpty();
        default(LanguageTag).Should().NotBe(LanguageTag.English);
    }
}
