using System.Runtime.InteropServices;
using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Cli;

/// <summary>The language of a call: that of <c>--lang</c>, else that of the environment, else English.</summary>
internal static class ToolLanguage
{
    /// <summary>The name of the option.</summary>
    public const string Option = "--lang";

    private static readonly string[] Variables = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Returns the texts of a call. They are needed before the arguments can be parsed, as the commands are described by them.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="surroundings">The machine around the call.</param>
    /// <param name="unknown">What was written with the option if it names no language that the tool has; otherwise, null.</param>
    public static LocalizedTexts Find(IReadOnlyList<string> args, ToolSurroundings surroundings, out string? unknown)
    {
        unknown = Written(args);
        if (unknown is not null && LanguageTag.TryParse(unknown, out var language) && surroundings.FindTexts(language) is { } chosen)
        {
            unknown = null;
            return WithTexts(chosen);
        }

        return WithTexts((FromEnvironment(surroundings) is { } usual ? surroundings.FindTexts(usual) : null) ?? LocalizedTexts.English);
    }

    /// <summary>Returns the value of the option, written "--lang fr" or "--lang=fr"; null without one.</summary>
    private static string? Written(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count && args[i] != "--"; i++)
        {
            if (args[i].StartsWith(Option + "=", StringComparison.Ordinal) || args[i].StartsWith(Option + ":", StringComparison.Ordinal))
            {
                return args[i][(Option.Length + 1)..];
            }

            if (args[i] == Option)
            {
                return i + 1 < args.Count && !args[i + 1].StartsWith('-') ? args[i + 1] : null; // the parser says what is missing
            }
        }

        return null;
    }

    /// <summary>Returns the language of the environment, such as that of "fr_CH.UTF-8"; null for "C", for none, and for one that cannot be read.</summary>
    private static LanguageTag? FromEnvironment(ToolSurroundings surroundings)
    {
        var locale = Variables.Select(surroundings.GetVariable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? surroundings.GetSystemLanguage();
        return locale is not (null or "C" or "POSIX") && LanguageTag.TryParse(locale.Split('.', '@')[0], out var language) ? language : null;
    }

    /// <summary>Adds the tool's own texts to those of the library. A language that the tool does not have keeps what it was given with.</summary>
    private static LocalizedTexts WithTexts(LocalizedTexts texts)
    {
        using var stream = typeof(ToolLanguage).Assembly.GetManifestResourceStream($"whocode.Texts.{texts.Language}.json");
        if (stream is null)
        {
            return texts;
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return texts.WithJson(bytes);
    }
}

/// <summary>Asks Windows for the language of the user, as there is no variable for it. Any other system has one.</summary>
internal static class SystemLanguage
{
    private const int LongestName = 85; // LOCALE_NAME_MAX_LENGTH

    /// <summary>Returns the name of the user's locale, such as "fr-FR"; null if it is not known.</summary>
    public static string? Get()
    {
        if (!OperatingSystem.IsWindows())
        {
            return null;
        }

        var name = new char[LongestName];
        var length = GetUserDefaultLocaleName(name, name.Length);
        return length > 1 ? new(name, 0, length - 1) : null;
    }

    [DllImport("kernel32.dll", CharSet = CharSet.Unicode)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int GetUserDefaultLocaleName([Out] char[] name, int length);
}
