using System.Text.Json;
using System.Text.RegularExpressions;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Laws;

public sealed partial class WordsTests
{
    [Fact]
    public void Every_rule_has_a_statement_a_message_and_a_remedy()
    {
        foreach (var rule in RuleSet.BuiltIn.Descriptors)
        {
            rule.Statement.ToString(LocalizedTexts.English).Should().EndWith(".", "{0}", rule.Id);
            rule.Message.ToString(LocalizedTexts.English).Should().NotBeNullOrWhiteSpace("{0}", rule.Id);
            rule.Remedy.ToString(LocalizedTexts.English).Should().EndWith(".", "{0}", rule.Id);
        }
    }

    [Fact]
    public void No_rule_has_words_that_no_rule_asks_for()
    {
        var ids = RuleSet.BuiltIn.Descriptors.Select(rule => rule.Id.ToString()).ToHashSet();

        LocalizedTexts.English.Keys.Where(key => key.StartsWith("rule.", StringComparison.Ordinal) && !ids.Contains(key.Split('.')[1]))
            .Should().BeEmpty();
    }

    [Fact]
    public void Rules_have_their_own_ids_and_names_in_the_order_of_ids()
    {
        var rules = RuleSet.BuiltIn.Descriptors.ToList();

        rules.Select(rule => rule.Id).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder();
        rules.Select(rule => rule.Name).Should().OnlyHaveUniqueItems().And.AllSatisfy(name => RuleName().IsMatch(name).Should().BeTrue("'{0}' is a rule's name", name));
        rules.Should().AllSatisfy(rule => rule.Id.Prefix.Should().Be("WHC"));
    }

    [Fact]
    public void Every_word_of_the_tool_is_used_and_every_key_used_has_words()
    {
        var folder = Repository.Path("src", "WhoCode.Reporting.Cli");
        var code = string.Concat(Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        using var words = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "Texts", "en.json")));
        var keys = words.RootElement.EnumerateObject().Select(word => word.Name["cli.".Length..]).ToList();
        var asked = SaidKey().Matches(code).Select(match => match.Groups[1].Value).ToHashSet();

        asked.Should().HaveCountGreaterThan(20);
        asked.Except(keys).Should().BeEmpty("every key that the tool says has words");
        keys.Where(key => !code.Contains($"\"{key}\"", StringComparison.Ordinal) && !key.StartsWith("rounds.", StringComparison.Ordinal))
            .Should().BeEmpty("every word of the tool is said somewhere");
    }

    [GeneratedRegex("^[A-Z][A-Za-z0-9]+$")]
    private static partial Regex RuleName();

    [GeneratedRegex("Say\\(\\s*\"([a-z.-]+)\"")]
    private static partial Regex SaidKey();
}
