using System.Globalization;
using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Tests.Languages;

public sealed class BuiltInLanguagesTests
{
    [Fact]
    public void The_six_languages_of_WHO_are_built_in() =>
        LocalizedTexts.BuiltInLanguages.Select(language => language.ToString()).Should().Equal("ar", "en", "es", "fr", "ru", "zh");

    [Theory]
    [InlineData("fr", "fr")]
    [InlineData("fr-CH", "fr")]
    [InlineData("FR_ca", "fr")]
    [InlineData("es-419", "es")]
    [InlineData("ar-Arab-EG-u-nu-latn", "ar")]
    [InlineData("zh", "zh")]
    [InlineData("zh-CN", "zh")]
    [InlineData("zh-Hans-TW", "zh")]
    [InlineData("en-GB-oxendict", "en")]
    public void A_language_falls_back_to_its_shorter_tags(string asked, string found) =>
        LocalizedTexts.Find(LanguageTag.Parse(asked))!.Language.ToString().Should().Be(found);

    [Theory]
    [InlineData("de")]
    [InlineData("pt-BR")]
    [InlineData("fro")]
    [InlineData("zh-Hant")]
    [InlineData("zh-TW")]
    [InlineData("zh-hk")]
    [InlineData("zh-yue-HK")]
    public void English_is_never_used_in_place_of_another_language(string asked) => LocalizedTexts.Find(LanguageTag.Parse(asked)).Should().BeNull();

    [Fact]
    public void A_default_tag_and_the_invariant_culture_have_no_texts()
    {
        LocalizedTexts.Find(default(LanguageTag)).Should().BeNull();
        LocalizedTexts.Find(CultureInfo.InvariantCulture).Should().BeNull();
    }

    [Fact]
    public void A_culture_has_the_texts_of_its_language()
    {
        LocalizedTexts.Find(CultureInfo.GetCultureInfo("fr-CH"))!.Language.ToString().Should().Be("fr");
        LocalizedTexts.Find(CultureInfo.GetCultureInfo("zh-Hans"))!.Language.ToString().Should().Be("zh");
        LocalizedTexts.Find(CultureInfo.GetCultureInfo("zh-TW")).Should().BeNull();
        LocalizedTexts.Find(CultureInfo.GetCultureInfo("de-DE")).Should().BeNull();
        FluentActions.Invoking(() => LocalizedTexts.Find((CultureInfo)null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Each_language_is_read_once()
    {
        LocalizedTexts.Find(LanguageTag.Parse("fr-FR")).Should().BeSameAs(LocalizedTexts.Find(LanguageTag.Parse("fr")));
        LocalizedTexts.Find(LanguageTag.English).Should().BeSameAs(LocalizedTexts.English);
    }

    [Theory]
    [InlineData("ar", true)]
    [InlineData("ar-EG", true)]
    [InlineData("fa", true)]
    [InlineData("he", true)]
    [InlineData("ur-PK", true)]
    [InlineData("az-Arab", true)]
    [InlineData("az", false)]
    [InlineData("ar-Latn", false)]
    [InlineData("sd-IN", false)]
    [InlineData("sd", true)]
    [InlineData("pa-PK", true)]
    [InlineData("pa-IN", false)]
    [InlineData("uz-AF", true)]
    [InlineData("en", false)]
    [InlineData("zh", false)]
    public void The_direction_follows_the_script(string language, bool isRightToLeft) =>
        LanguageTag.Parse(language).IsRightToLeft.Should().Be(isRightToLeft);

    [Fact]
    public void A_default_tag_has_no_direction() => default(LanguageTag).IsRightToLeft.Should().BeFalse();

    [Theory]
    [InlineData("fr", 3, true)]
    [InlineData("fr", 9, false)]
    [InlineData("zh", 8, true)]
    [InlineData("ar", 8, false)]
    [InlineData("en", 9, true)]
    public void Only_verified_titles_are_official(string language, int article, bool isOfficial)
    {
        var title = ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2010)!.Articles[article - 1].Title;

        title.IsOfficial(LocalizedTexts.Find(LanguageTag.Parse(language))!).Should().Be(isOfficial);
    }

    [Fact]
    public void The_title_of_the_Code_is_official_in_all_six_languages_but_not_if_it_is_replaced()
    {
        var title = ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2010)!.Title;

        LocalizedTexts.BuiltInLanguages.Should().OnlyContain(language => title.IsOfficial(LocalizedTexts.Find(language)!));
        title.IsOfficial(LocalizedTexts.English.With([new("code.title", "The Code")])).Should().BeFalse();
        title.IsOfficial(LocalizedTexts.Read(LanguageTag.Parse("de"), "{}"u8, LocalizedTexts.English)).Should().BeTrue("the fallback is WHO's English title");
        LocalizedText.Create("The Code").IsOfficial(LocalizedTexts.English).Should().BeFalse();
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("fr")]
    [InlineData("ru")]
    [InlineData("zh")]
    public void Every_text_of_the_file_is_found_by_its_key_and_nothing_else_is(string language)
    {
        var texts = LocalizedTexts.Find(LanguageTag.Parse(language))!;
        var file = System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Repository.Path("src", "WhoCode.Reporting", "Languages", $"{language}.json")))!;

        texts.Keys.Should().Equal(file.Keys);
        foreach (var (key, text) in file)
        {
            texts[key].Should().Be(text);
            texts[key].Should().BeSameAs(texts[key], "a text that was found is kept");
            texts.ContainsKey(key + ".").Should().BeFalse();
            texts.ContainsKey(key[..^1]).Should().Be(file.ContainsKey(key[..^1]));
        }

        texts.ContainsKey("").Should().BeFalse();
        texts.ContainsKey("\uFFFF").Should().BeFalse();
        texts.ContainsKey(new string('x', 300)).Should().BeFalse();
    }
}
