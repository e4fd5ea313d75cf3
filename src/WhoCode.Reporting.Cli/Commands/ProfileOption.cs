using System.CommandLine;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary>The option <c>--profile</c>, the same wherever it stands.</summary>
internal static class ProfileOption
{
    private static readonly string[] Names = ["draft", "submission", "publication"]; // in the order of the profiles

    public static Option<string> Create(ToolConsole console)
    {
        var option = new Option<string>("--profile") { Description = console.Say("profile"), DefaultValueFactory = _ => Names[(int)ValidationProfile.Submission] };
        option.AcceptOnlyFromAmong(Names);
        return option;
    }

    public static ValidationProfile Of(string name) => Array.IndexOf(Names, name) is >= 0 and var profile
        ? (ValidationProfile)profile
        : throw new FormatException($"There is no profile '{name}'.");
}
