using System.CommandLine;
using WhoCode.Reporting.Comparison;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary><c>compare NATIONAL STAKEHOLDER…</c>: sets a national report beside stakeholder reports.</summary>
internal sealed class CompareCommand(ToolConsole console, Audience audience)
{
    private bool isUsable = true;

    public static Command Create(ToolConsole console)
    {
        var national = new Argument<string>("NATIONAL") { Description = console.Say("compare.national") };
        var stakeholders = new Argument<string[]>("STAKEHOLDER") { Description = console.Say("compare.stakeholder"), Arity = ArgumentArity.OneOrMore };
        var format = Choice.Create(console, "--format", "FORMAT", console.Say("compare.format"), ["text", "json", "markdown"], "text");
        var audience = AudienceOption.Create(console, console.Say("compare.for"), ["secretariat", "partner", "public"], "partner");
        var output = new Option<string?>("--output") { Description = console.Say("compare.output"), HelpName = "FILE" };
        var command = new ToolCommand("compare", console.Say("compare"), console.Say("compare.more"), console.Say("compare.examples")) { national, stakeholders, audience, format, output };
        command.SetAction(call => !InputFiles.TryExpand(console, call.GetValue(stakeholders)!, out var others) ? Tool.Unusable : new CompareCommand(console, AudienceOption.Of(call.GetValue(audience)!)).Run(
            call.GetValue(national)!, others, Enum.Parse<ComparisonFormat>(call.GetValue(format)!, ignoreCase: true), call.GetValue(output)));
        return command;
    }

    private int Run(string national, string[] stakeholders, ComparisonFormat format, string? output)
    {
        if (stakeholders.Append(national).Count(file => file == "-") > 1)
        {
            return console.Refuse(console.Say("compare.one-input"));
        }

        var state = Read<NationalReport>(national, "compare.not-national");
        List<(string Name, StakeholderReport Report)> others = [];
        foreach (var file in stakeholders)
        {
            if (Read<StakeholderReport>(file, "compare.not-stakeholder", isOneOfSeveral: true) is { } report)
            {
                others.Add((console.NameOf(file), report));
            }
        }

        if (state is { MemberState: null })
        {
            Refuse("compare.no-member-state", national);
        }

        if (!isUsable)
        {
            return Tool.Unusable;
        }

        var comparison = ReportComparison.Compare(
            state!, [.. others.Select(other => other.Report)], nationalName: console.NameOf(national), stakeholderNames: [.. others.Select(other => other.Name)], audience: audience);
        using var whole = new MemoryStream();
        ComparisonExport.Write(whole, format, comparison, console.Texts);
        console.WriteDocument(whole.ToArray(), output);
        return Tool.Clean;
    }

    /// <summary>The report of a file; null, with the reason said, where it cannot be used as what is asked for.</summary>
    private T? Read<T>(string file, string otherKind, bool isOneOfSeveral = false) where T : Report
    {
        if (ReportFile.Read(console, file, out var errors, out var isComplete, isOneOfSeveral) is not { } read)
        {
            isUsable = false;
            return null;
        }

        if (read is not T report)
        {
            Refuse(otherKind, file);
            return null;
        }

        if (!isComplete && audience != Audience.Secretariat)
        {
            isUsable = false;
            console.Refuse(console.Say("redact.incomplete", ("file", console.NameOf(file)), ("errors", errors)));
            return null;
        }

        if (errors > 0)
        {
            console.Warn(console.Say("compare.faulty", ("file", console.NameOf(file)), ("errors", errors)));
        }

        return report;
    }

    private void Refuse(string key, string file)
    {
        isUsable = false;
        console.Refuse(console.Say(key, ("file", console.NameOf(file))));
    }
}
