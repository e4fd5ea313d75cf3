using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Invocation;
using System.Reflection;
using WhoCode.Reporting.Cli.Commands;
using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Cli;

/// <summary>The <c>whocode</c> tool.</summary>
public static class Tool
{
    /// <summary>The name of the tool.</summary>
    internal const string Name = "whocode";

    /// <summary>Exit status: no errors found.</summary>
    public const int Clean = 0;

    /// <summary>Exit status: errors were found in a report.</summary>
    public const int ErrorsFound = 1;

    /// <summary>Exit status: two reports differ, if the call asks for this status.</summary>
    public const int Different = 1;

    /// <summary>Exit status: the call, or a file, could not be used.</summary>
    public const int Unusable = 2;

    /// <summary>Runs one call of the tool.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="input">Standard input, which <c>-</c> reads.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where one line goes about why a call could not be used.</param>
    /// <param name="surroundings">The machine around the call; a plain pipeline if not given.</param>
    /// <returns>The exit status: 0 no errors, 1 errors found, 2 the call or a file could not be used, 130 interrupted.</returns>
    public static int Run(IReadOnlyList<string> args, Stream input, TextWriter output, TextWriter error, ToolSurroundings? surroundings = null) =>
        Run(args, () => input, () => output, () => error, surroundings ?? new());

    /// <summary>Runs one call of the tool. A stream is opened only when it is needed, because a closed standard input cannot be opened.</summary>
    internal static int Run(
        IReadOnlyList<string> args, Func<Stream?> input, Func<TextWriter> output, Func<TextWriter> error, ToolSurroundings surroundings)
    {
        args = [.. args.Select(WithoutIsolates)];
        var texts = ToolLanguage.Find(args, surroundings, out var unknownLanguage);
        var console = new ToolConsole(input, output, error, surroundings, texts);
        if (unknownLanguage is not null)
        {
            return console.Refuse(console.Say("lang.unknown", ("written", unknownLanguage), ("known", LocalizedTexts.BuiltInLanguages)));
        }

        var root = CreateCommands(console);

        // Without response files (@file) and bundled short options (-h1), a file name from a stranger is never read as something else.
        var call = root.Parse(args, new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        var status = CallProblem.Find(console, call, args) is { } reason ? RefuseCall(console, call, reason) : Invoke(console, call);
        if (status == Unusable && CallProblem.HasTypographicSigns(args))
        {
            console.Warn(console.Say("call.typographic"));
        }

        return status;
    }

    /// <summary>Removes the isolates that a person copies with a file name or a command from a message in a language from right to left.</summary>
    private static string WithoutIsolates(string arg) => arg.AsSpan().ContainsAny('\u2068', '\u2069') && !File.Exists(arg)
        ? arg.Replace("\u2068", "", StringComparison.Ordinal).Replace("\u2069", "", StringComparison.Ordinal)
        : arg;

    private static RootCommand CreateCommands(ToolConsole console)
    {
        var root = new RootCommand(console.Say("tool"))
        {
            NewCommand.Create(console),
            ValidateCommand.Create(console),
            CompareCommand.Create(console),
            CoverageCommand.Create(console),
            DiffCommand.Create(console),
            RedactCommand.Create(console),
            RenderCommand.Create(console),
            CarryCommand.Create(console),
            WorkforceCommand.Create(console),
            SchemaCommand.Create(console),
            RulesCommand.Create(console),
            CodeCommand.Create(console),
            FieldsCommand.Create(console),
            RoundsCommand.Create(console),
            ListsCommand.Create(console),
        };
        root.Add(CompletionsCommand.Create(console));
        root.Add(HelpCommand.Create(console, root));
        root.Options.Clear();
        root.Add(HelpPage.CreateOption(console));
        root.Add(CreateLanguageOption(console));
        root.Add(CreateVersionOption(console));
        root.SetAction(_ => new HelpPage(console).Write(root));
        return root;
    }

    /// <summary>The language is found before the arguments are parsed (<see cref="ToolLanguage"/>); the option is there for help, completion and what is missing.</summary>
    private static Option<string?> CreateLanguageOption(ToolConsole console)
    {
        var option = new Option<string?>(ToolLanguage.Option) { Description = console.Say("lang"), HelpName = "LANGUAGE", Recursive = true };
        option.CompletionSources.Add(_ => LocalizedTexts.BuiltInLanguages.Select(language => new CompletionItem(language.ToString())));
        return option;
    }

    /// <summary>The option of the library would refuse other arguments in English.</summary>
    private static Option<bool> CreateVersionOption(ToolConsole console) => new("--version")
    {
        Description = console.Say("help.version"),
        Action = new PrintVersion(console),
    };

    private static int RefuseCall(ToolConsole console, ParseResult call, string reason) =>
        console.Refuse(console.Say("bad-call", ("reason", reason), ("command", ToolCommand.PathOf(call.CommandResult.Command))));

    private static int Invoke(ToolConsole console, ParseResult call)
    {
        try
        {
            var status = call.Invoke(new() { Output = console.Output, Error = TextWriter.Null, EnableDefaultExceptionHandler = false });
            console.Output.Flush();
            return status;
        }
        catch (IOException problem)
        {
            return console.Refuse(problem.Message);
        }
        catch (UnauthorizedAccessException)
        {
            return console.Refuse(console.Say("unwritable.output"));
        }
        catch (Exception problem) when (problem is ArgumentException or FormatException)
        {
            // "--profile --help" passes the parser with a value that no option takes.
            return RefuseCall(console, call, problem.Message);
        }
    }

    private sealed class PrintVersion(ToolConsole console) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            console.Line(typeof(Tool).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion);
            return Clean;
        }
    }
}
