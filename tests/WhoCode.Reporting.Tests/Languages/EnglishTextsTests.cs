using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Tests.Languages;

public sealed class EnglishTextsTests
{
    /// <summary>The groups of keys. A new group is a decision, so it must be added here.</summary>
    private static readonly string[] Groups =
    [
        "broken", "carry", "channel", "code", "code-lookup", "comparison", "country", "coverage", "deviation", "difference", "document", "expected", "export", "field", "field-set", "form", "format", "former-country", "found", "instrument", "language", "limit", "list",
        "not-json", "not-strict", "not-utf8", "occupation", "occupation-class", "part", "part-name", "page", "patch", "property", "round",
        "rule", "rule-page", "schema", "shape", "suggestion", "table", "title", "topic", "value",
    ];

    [Fact]
    public void Every_key_belongs_to_a_known_group() =>
        LocalizedTexts.English.Keys.Select(key => key.Split('.')[0]).Distinct().Should().BeSubsetOf(Groups);

    [Fact]
    public void Every_key_names_something_in_its_group() =>
        LocalizedTexts.English.Keys.Should().OnlyContain(key => key.Split('.').Length >= 2 && key.Split('.').All(part => part.Length > 0));

    [Fact]
    public void No_text_is_empty() =>
        LocalizedTexts.English.Keys.Where(key => string.IsNullOrWhiteSpace(LocalizedTexts.English[key])).Should().BeEmpty();

    [Fact]
    public void Only_separators_begin_or_end_with_a_blank() =>
        LocalizedTexts.English.Keys
            .Where(key => LocalizedTexts.English[key] != LocalizedTexts.English[key].Trim())
            .Should().Equal("language.clause-separator", "language.list-separator");

    [Fact]
    public void No_text_contains_two_blanks_in_a_row_a_tab_or_a_line_break() =>
        LocalizedTexts.English.Keys
            .Where(key => LocalizedTexts.English[key].Contains("  ", StringComparison.Ordinal) || LocalizedTexts.English[key].Any(char.IsControl))
            .Should().BeEmpty();
}
