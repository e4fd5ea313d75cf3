using System.CommandLine;
using System.CommandLine.Completions;
using WhoCode.Reporting.Export;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary><c>rules [ID]</c>: the rules that reports are validated by.</summary>
internal static class RulesCommand
{
    private const string Prefix = "WHC";

    public static Command Create(ToolConsole console)
    {
        var id = new Argument<string?>("ID") { Description = console.Say("rules.id"), Arity = ArgumentArity.ZeroOrOne };
        id.CompletionSources.Add(_ => RuleSet.BuiltIn.Descriptors.Select(rule => new CompletionItem(rule.Id.ToString(), detail: rule.Statement.ToString())));
        var format = Choice.Create(console, "--format", "FORMAT", console.Say("rules.format"), ["text", "json", "markdown"], "text");
        var command = new ToolCommand("rules", console.Say("rules"), examples: console.Say("rules.examples")) { id, format };
        command.SetAction(call =>
        {
            var written = call.GetValue(id)?.Trim();
            var rules = RuleSet.BuiltIn.Descriptors
                .Where(rule => written is null || rule.Id.ToString().Equals(written, StringComparison.OrdinalIgnoreCase))
                .ToList();
            return rules.Count == 0 ? Refuse(console, written!) : Show(console, rules, call.GetValue(format)!, written is not null);
        });
        return command;
    }

    private static int Refuse(ToolConsole console, string written)
    {
        var ids = RuleSet.BuiltIn.Descriptors.Select(rule => rule.Id.ToString()).ToList();
        var near = ids.FirstOrDefault(id => id[Prefix.Length..] == written) ?? Suggestion.For(written, ids);
        return console.Refuse(console.Say("rules.unknown", ("id", written)) + (near is null ? " " + console.Say("rules.listed") : console.Suggest(near)));
    }

    private static int Show(ToolConsole console, List<RuleDescriptor> rules, string format, bool isOne)
    {
        if (format == "text")
        {
            if (isOne)
            {
                ShowRule(console, rules[0]);
            }
            else
            {
                console.Rows([.. rules.Select(rule => new[] { rule.Id.ToString(), SeveritiesOf(rule), rule.Statement.ToString() })]);
                console.Line(console.Say("rules.legend", ("count", rules.Count)));
            }
        }
        else
        {
            using var whole = new MemoryStream();
            RuleCatalogExport.Write(whole, Enum.Parse<RuleCatalogFormat>(format, ignoreCase: true), rules);
            console.WriteDocument(whole.ToArray(), file: null);
        }

        return Tool.Clean;
    }

    private static void ShowRule(ToolConsole console, RuleDescriptor rule)
    {
        console.Line($"{rule.Id} {rule.Name}");
        console.Line(rule.Statement.ToString());
        console.Rows(
        [
            Row("rules.why", rule.Rationale),
            Row("rules.message", rule.Message),
            Row("rules.remedy", rule.Remedy),
            Row("rules.severity", string.Join(", ", Enum.GetValues<ValidationProfile>().Select(profile => $"{Labels.For(profile)}: {Labels.For(rule.Severities[profile])}"))),
            Row("rules.based-on", rule.Paragraphs.Count == 0 ? console.Say("rules.our-own") : console.Say("rules.paragraphs", ("paragraphs", rule.Paragraphs))),
            Row("rules.schema", console.Say(rule.IsInSchema ? "rules.yes" : "rules.no")),
            Row("rules.deviations", console.Say(rule.AllowsDeviations ? "rules.yes" : "rules.no")),
        ]);

        string[] Row(string key, object? text) => [console.Say(key), $"{text}"];
    }

    /// <summary>The severities in draft, submission and publication, in few letters: "- warning error".</summary>
    private static string SeveritiesOf(RuleDescriptor rule) => string.Join(
        ' ', Enum.GetValues<ValidationProfile>().Select(profile => (rule.Severities[profile] is var severity && severity == FindingSeverity.None ? "-" : Labels.For(severity).ToString()).PadRight(7)));
}
