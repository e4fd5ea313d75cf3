using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Tests.Languages;

public sealed class EnglishTextsTests
{
    /// <summary>The groups of keys. A new group is a decision, so it must be added here.</summary>
    private static readonly string[] Groups =
    [
        "broken", "channel", "code", "code-lookup", "comparison", "country", "deviation", "document", "expected", "export", "field", "field-set", "form", "format", "former-country", "found", "instrument", "limit", "list",
        "not-json", "not-strict", "not-utf8", "occupation", "occupation-class", "part", "part-name", "patch", "property", "round",
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
    public void Only_suggestions_begin_with_a_blank_and_no_text_ends_with_one() =>
        LocalizedTexts.English.Keys
            .Where(key => !FollowsASentence(key) && LocalizedTexts.English[key] != LocalizedTexts.English[key].Trim())
            .Should().BeEmpty();

    [Fact]
    public void A_suggestion_begins_with_a_blank_because_it_follows_a_sentence()
    {
        var suggestions = LocalizedTexts.English.Keys.Where(FollowsASentence).ToList();

        suggestions.Should().NotBeEmpty();
        suggestions.Should().OnlyContain(key => LocalizedTexts.English[key].StartsWith(' ') && LocalizedTexts.English[key].TrimEnd() == LocalizedTexts.English[key]);
    }

    [Fact]
    public void Every_placeholder_has_a_closing_brace() =>
        LocalizedTexts.English.Keys.Where(key => !HasBalancedBraces(LocalizedTexts.English[key])).Should().BeEmpty();

    [Fact]
    public void No_text_contains_two_blanks_in_a_row_a_tab_or_a_line_break() =>
        LocalizedTexts.English.Keys
            .Where(key => LocalizedTexts.English[key].Contains("  ", StringComparison.Ordinal) || LocalizedTexts.English[key].Any(char.IsControl))
            .Should().BeEmpty();

    private static bool FollowsASentence(string key) => key.Split('.')[0] is "suggestion" or "broken";

    private static bool HasBalancedBraces(string text)
    {
        var isOpen = false;
        foreach (var c in text)
        {
            if ((c == '{' && isOpen) || (c == '}' && !isOpen))
            {
                return false;
            }

            isOpen = c == '{' || (c != '}' && isOpen);
        }

        return !isOpen;
    }
}
