using System.CommandLine;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary>The option <c>--profile</c>, the same in every command.</summary>
internal static class ProfileOption
{
    private static readonly string[] Names = ["draft", "submission", "publication"]; // in the order of the profiles

    public static Option<string> Create(ToolConsole console) =>
        Choice.Create(console, "--profile", "PROFILE", console.Say("profile"), Names, Names[(int)ValidationProfile.Submission]);

    public static ValidationProfile Of(string name) => Array.IndexOf(Names, name) is >= 0 and var profile
        ? (ValidationProfile)profile
        : throw new FormatException($"There is no profile '{name}'.");
}
