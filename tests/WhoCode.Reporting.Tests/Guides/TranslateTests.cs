using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Tests.Guides;

/// <summary>The code of docs/guides/translate.md, and what it prints.</summary>
public sealed class TranslateTests
{
    private const string Page = "translate.md";

    private Printed Console { get; } = new();

    [Fact]
    public void The_guide_shows_the_code_that_runs() => DocumentedCode.CheckGuide(Page, "TranslateTests.cs");

    [Fact]
    public void An_application_adds_German()
    {
        // <page>
        var german = LanguageTag.Parse("de");
        var file = """
            {
              "country.CIV": "Elfenbeinküste",
              "limit.items": "{count, plural, one {ein Eintrag in Listen} other {{count, number} Einträge in Listen}}"
            }
            """u8;
        var texts = LocalizedTexts.Read(german, file, fallback: LocalizedTexts.English);
        var items = LocalizedText.FromKey("limit.items");

        Console.WriteLine(items.WithArguments(("count", 1)).ToString(texts));
        Console.WriteLine(items.WithArguments(("count", 3)).ToString(texts));
        Console.WriteLine($"{texts["country.CIV"]} ({texts.GetLanguage("country.CIV")}), {texts["country.ZAF"]} ({texts.GetLanguage("country.ZAF")})");
        // </page>

        DocumentedCode.CheckOutput(Page, 1, Console);
    }

    [Fact]
    public void A_file_is_checked()
    {
        // <page>
        var draft = """{ "topic.ethic": "Ethik", "limit.items": "{zahl} Einträge", "limit.bytes": "{count, plural, few {{count} Byte}}" }"""u8;

        foreach (var problem in LocalizedTexts.FindProblems(LanguageTag.Parse("de"), draft, fallback: LocalizedTexts.English))
        {
            Console.WriteLine(problem);
        }
        // </page>

        DocumentedCode.CheckOutput(Page, 2, Console);
    }

    [Fact]
    public void The_table_of_tests_names_tests_that_there_are() =>
        System.Text.RegularExpressions.Regex.Matches(File.ReadAllText(Repository.Path("docs", "guides", Page)), "^\\| `([A-Z]\\w+)` \\|", System.Text.RegularExpressions.RegexOptions.Multiline)
            .Select(match => match.Groups[1].Value).Should().NotBeEmpty().And.BeSubsetOf(typeof(Tests.Laws.TranslationTests).GetMethods().Select(method => method.Name));
}
