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
        id.CompletionSources.Add(_ => RuleSet.BuiltIn.Descriptors.Select(rule => new CompletionItem(rule.Id.ToString(), detail: console.Say(rule.Statement))));
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
        return console.Refuse(near is null
            ? console.Sentences(console.Say("rules.unknown", ("id", written)), console.Say("rules.listed"))
            : console.Suggest(console.Say("rules.unknown", ("id", written)), near));
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
                console.Rows([.. rules.Select(rule => new[] { rule.Id.ToString(), SeveritiesOf(console, rule), console.Say(rule.Statement) })]);
                console.Line(console.Say("rules.legend", ("count", rules.Count)));
            }
        }
        else
        {
            using var whole = new MemoryStream();
            RuleCatalogExport.Write(whole, Enum.Parse<RuleCatalogFormat>(format, ignoreCase: true), rules, texts: console.Texts);
            console.WriteDocument(whole.ToArray(), file: null);
        }

        return Tool.Clean;
    }

    private static void ShowRule(ToolConsole console, RuleDescriptor rule)
    {
        console.Line($"{rule.Id} {rule.Name}");
        console.Line(console.Say(rule.Statement));
        console.Rows(
        [
            Row("rules.why", rule.Rationale is { } why ? console.Say(why) : ""),
            Row("rules.message", console.Say(rule.Message)),
            Row("rules.remedy", console.Say(rule.Remedy)),
            Row("rules.severity", console.List(Enum.GetValues<ValidationProfile>().Select(profile => console.Labelled(console.Say(Labels.For(profile)), console.Say(Labels.For(rule.Severities[profile])))))),
            Row("rules.based-on", rule.Paragraphs.Count == 0 ? console.Say("rules.our-own") : console.Say("rules.paragraphs", ("paragraphs", rule.Paragraphs))),
            Row("rules.schema", console.Say(rule.IsInSchema ? "rules.yes" : "rules.no")),
            Row("rules.deviations", console.Say(rule.AllowsDeviations ? "rules.yes" : "rules.no")),
        ]);

        string[] Row(string key, string text) => [console.Say(key), text];
    }

    /// <summary>The severities in draft, submission and publication, in few letters: "- warning error".</summary>
    private static string SeveritiesOf(ToolConsole console, RuleDescriptor rule)
    {
        var width = Enum.GetValues<FindingSeverity>().Except([FindingSeverity.None]).Max(severity => DisplayWidth.Of(console.Say(Labels.For(severity))));
        return string.Join(' ', Enum.GetValues<ValidationProfile>().Select(profile => DisplayWidth.Pad(
            rule.Severities[profile] is var severity && severity == FindingSeverity.None ? "-" : console.Say(Labels.For(severity)), width)));
    }
}
