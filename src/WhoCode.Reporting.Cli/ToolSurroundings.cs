using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Cli;

/// <summary>The machine around the tool. Each property is called only when it is needed. The defaults are those of a call in a pipeline.</summary>
public sealed record ToolSurroundings
{
    /// <summary>Opens the output for bytes that are written as they are; null to write them as text to the output of the call.</summary>
    public Func<Stream>? OpenOutput { get; init; }

    /// <summary>Whether results are seen by a person as they come.</summary>
    public Func<bool> IsOutputTerminal { get; init; } = () => false;

    /// <summary>Whether a person sees what is written beside the results.</summary>
    public Func<bool> IsErrorTerminal { get; init; } = () => false;

    /// <summary>Returns the columns of the terminal; null if they are not known.</summary>
    public Func<int?> GetColumns { get; init; } = () => null;

    /// <summary>Whether the terminal understands escape sequences for colours.</summary>
    public Func<bool> HasColors { get; init; } = () => true;

    /// <summary>Returns an environment variable; null if it is not set.</summary>
    public Func<string, string?> GetVariable { get; init; } = _ => null;

    /// <summary>Returns the language of the user where no variable says it; null if it is not known.</summary>
    public Func<string?> GetSystemLanguage { get; init; } = () => null;

    /// <summary>Finds the texts of a language. They have the tool's own texts, too, if the language is not one of the tool.</summary>
    public Func<LanguageTag, LocalizedTexts?> FindTexts { get; init; } = LocalizedTexts.Find;

    /// <summary>Returns the working directory. Paths below it are shown relative to it on a terminal.</summary>
    public Func<string> GetFolder { get; init; } = () => Environment.CurrentDirectory;

    /// <summary>Measures how fast a long run is.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Starts to catch the request to end (Ctrl-C or SIGTERM), and returns a token that reports it.</summary>
    public Func<CancellationToken> CatchInterrupt { get; init; } = () => CancellationToken.None;
}
