using System.Text.Json;
using System.Text.RegularExpressions;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Laws;

public sealed partial class RuleTextsTests
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
    public void Every_localized_text_of_a_rule_is_used()
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
    public void Every_localized_text_of_the_tool_is_used_and_every_key_has_a_text()
    {
        var folder = Repository.Path("src", "WhoCode.Reporting.Cli");
        var code = string.Concat(Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Select(File.ReadAllText));
        using var texts = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "Texts", "en.json")));
        var keys = texts.RootElement.EnumerateObject().Select(text => text.Name["cli.".Length..]).ToList();
        var asked = SaidKey().Matches(code).Select(match => match.Groups[1].Value).ToHashSet();

        asked.Should().HaveCountGreaterThan(20);
        asked.Except(keys).Should().BeEmpty("every key that the tool uses has a text");
        keys.Where(key => !code.Contains($"\"{key}\"", StringComparison.Ordinal) && !key.StartsWith("rounds.", StringComparison.Ordinal))
            .Should().BeEmpty("every text of the tool is used");
    }

    [GeneratedRegex("^[A-Z][A-Za-z0-9]+$")]
    private static partial Regex RuleName();

    [GeneratedRegex("Say\\(\\s*\"([a-z.-]+)\"")]
    private static partial Regex SaidKey();
}
