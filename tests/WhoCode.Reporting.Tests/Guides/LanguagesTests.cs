using System.Globalization;
using Microsoft.Extensions.Localization;
using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Tests.Guides;

/// <summary>The code of docs/guides/languages.md, and what it prints.</summary>
public sealed class LanguagesTests
{
    private const string Page = "languages.md";

    private readonly ReportValidator validator = new();

    private Printed Console { get; } = new();

    [Fact]
    public void The_guide_shows_the_code_that_runs() => DocumentedCode.CheckGuide(Page, "LanguagesTests.cs");

    [Fact]
    public void Findings_and_labels_are_shown_in_French()
    {
        // <page>
        var texts = LocalizedTexts.Find(CultureInfo.GetCultureInfo("fr-CH")) ?? LocalizedTexts.English;
        var read = validator.ReadAndValidate("""{"round": 5, "titel": "Infirmières"}""", ValidationProfile.Draft);

        foreach (var finding in read.Findings.Errors)
        {
            Console.WriteLine(finding.GetMessage(texts));
            Console.WriteLine(finding.GetRemedy(texts));
        }

        Console.WriteLine(Labels.For(Assessment.GoodPractice).ToString(texts));
        Console.WriteLine(ReportingCatalog.BuiltIn.FindCountry("GHA")!.Name.ToString(texts));
        // </page>

        DocumentedCode.CheckOutput(Page, 1, Console);
        texts.Language.ToString().Should().Be("fr");
    }

    [Fact]
    public void A_text_knows_its_language_and_whether_it_is_official()
    {
        // <page>
        var german = LocalizedTexts.Read(LanguageTag.Parse("de"), """{"title.contribution": "Beitrag"}"""u8, LocalizedTexts.English);
        var article = ReportingCatalog.BuiltIn.Find(CodeEditionId.Edition2010)!.Articles[8];

        Console.WriteLine(german.GetLanguage("title.contribution"));
        Console.WriteLine(german.GetLanguage("title.evidence"));
        Console.WriteLine(article.Title.IsOfficial(LocalizedTexts.English));
        Console.WriteLine(article.Title.IsOfficial(LocalizedTexts.Find(LanguageTag.Parse("fr"))!));
        Console.WriteLine(LanguageTag.Parse("ar-EG").IsRightToLeft);
        // </page>

        DocumentedCode.CheckOutput(Page, 2, Console);
    }

    [Fact]
    public void The_localizer_finds_texts_by_their_keys()
    {
        var localizer = new ReportLocalizer(LocalizedTexts.Find(LanguageTag.Parse("es"))!);

        localizer["country.DEU"].Value.Should().Be("Alemania");
        localizer["no.such.key"].ResourceNotFound.Should().BeTrue();
        localizer.GetAllStrings(false).Should().HaveSameCount(LocalizedTexts.English.Keys);
        localizer["country.DEU", 1].Value.Should().Be("Alemania");
    }

    // <page>
    private sealed class ReportLocalizer(LocalizedTexts texts) : IStringLocalizer
    {
        public LocalizedString this[string name] =>
            texts.ContainsKey(name) ? new(name, texts[name]) : new(name, name, resourceNotFound: true);

        public LocalizedString this[string name, params object[] arguments] => this[name];

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => texts.Keys.Select(key => this[key]);
    }
    // </page>
}
