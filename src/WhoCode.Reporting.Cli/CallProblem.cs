using System.Buffers;
using System.CommandLine;
using System.CommandLine.Parsing;

namespace WhoCode.Reporting.Cli;

/// <summary>Why a call cannot be used, in one sentence, with what was probably meant.</summary>
internal static class CallProblem
{
    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("“”„‟«»");
    private const string MarksAndDashes = "“”„‟«»‘’‚–—−";

    /// <summary>Returns why a call cannot be used; null if it can.</summary>
    public static string? Find(ToolConsole console, ParseResult call, IReadOnlyList<string> args)
    {
        var command = call.CommandResult.Command;
        return FindOptionAmongArguments(call, command, args) is { } option ? NoOption(console, command, option)
            : call.Errors.Count == 0 ? null
            : FindUnmatched(console, call, command) ?? FindMissing(console, call, command) ?? OneLine(OwnOf(call).Message);
    }

    /// <summary>Whether an argument contains what word processors make of quotation marks and hyphens, and is not the name of a file.</summary>
    public static bool HasTypographicSigns(IReadOnlyList<string> args) => args.Any(arg => arg.Length > 0
        && (arg.AsSpan().ContainsAny(QuotationMarks) || MarksAndDashes.Contains(arg[0]) || MarksAndDashes.Contains(arg[^1]))
        && !File.Exists(arg));

    private static string? FindUnmatched(ToolConsole console, ParseResult call, Command command) => call.UnmatchedTokens switch
    {
        [] => null,
        [var option, ..] when option.StartsWith('-') => NoOption(console, command, option),
        [var name, ..] when command.Subcommands.Count > 0 => console.Say("call.no-command", ("written", name)) is var problem && File.Exists(name)
            ? console.Sentences(problem, console.Say("call.file", ("file", name)))
            : console.Suggest(problem, CommandOrOption(command, name)),
        [var extra, ..] => console.Say("call.too-many", ("written", extra), ("command", ToolCommand.PathOf(command))),
    };

    private static string? FindMissing(ToolConsole console, ParseResult call, Command command)
    {
        foreach (var option in ToolCommand.OptionsOf(command))
        {
            if (call.GetResult(option) is { Implicit: false } given)
            {
                if (given.Tokens.Count < option.Arity.MinimumNumberOfValues)
                {
                    return console.Say("call.value-missing", ("option", option.Name));
                }

                if (given.Tokens.Count > option.Arity.MaximumNumberOfValues)
                {
                    return console.Say("call.once", ("option", option.Name));
                }
            }
        }

        foreach (var argument in command.Arguments.Where(argument => (call.GetResult(argument)?.Tokens.Count ?? 0) < argument.Arity.MinimumNumberOfValues))
        {
            return console.Say("call.argument-missing", ("command", ToolCommand.PathOf(command)), ("argument", argument.Name));
        }

        return command.Options.FirstOrDefault(option => option.Required && (call.GetResult(option)?.Tokens.Count ?? 0) == 0) is { } required
            ? console.Say("call.option-missing", ("command", ToolCommand.PathOf(command)), ("option", required.Name))
            : null;
    }

    /// <summary>Returns an argument that begins like an option and is none, before "--" and not the name of a file.</summary>
    private static string? FindOptionAmongArguments(ParseResult call, Command command, IReadOnlyList<string> args)
    {
        var written = args.TakeWhile(arg => arg != "--").Where(arg => arg.StartsWith("--", StringComparison.Ordinal) || arg is ['-', not '-']).ToHashSet(StringComparer.Ordinal);
        return written.Count == 0 ? null : command.Arguments
            .SelectMany(argument => call.GetResult(argument)?.Tokens ?? [])
            .Select(token => token.Value)
            .FirstOrDefault(value => written.Contains(value) && !File.Exists(value));
    }

    private static string NoOption(ToolConsole console, Command command, string written) => console.Suggest(
        console.Say("call.no-option", ("written", written)), Suggestion.For(written, OptionsOf(command)) ?? OnlyOptionWithInitial(command, written));

    private static IEnumerable<string> OptionsOf(Command command) => ToolCommand.OptionsOf(command).Select(option => option.Name);

    /// <summary>Returns the subcommand with a similar name; for "version", the option "--version".</summary>
    private static string? CommandOrOption(Command command, string name) =>
        Suggestion.For(name, command.Subcommands.Select(each => each.Name)) ?? OptionsOf(command).FirstOrDefault(option => option == $"--{name}");

    /// <summary>Returns the option that "-p" probably means: the only one that begins with this letter.</summary>
    private static string? OnlyOptionWithInitial(Command command, string written) =>
        written is ['-', not '-'] && OptionsOf(command).Where(option => option.StartsWith($"-{written}", StringComparison.Ordinal)).ToList() is [var only] ? only : null;

    /// <summary>Returns the error that says most: what the tool checks itself comes with its own sentence.</summary>
    private static ParseError OwnOf(ParseResult call) =>
        call.Errors.FirstOrDefault(each => each.SymbolResult is OptionResult or ArgumentResult { Tokens.Count: > 0 }) ?? call.Errors[0];

    private static string OneLine(string message) => string.Join(' ', message.Split((char[])['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
