using System.CommandLine;
using WhoCode.Reporting.Findings;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary>The option <c>--profile</c>, the same wherever it stands.</summary>
internal static class ProfileOption
{
    public static Option<string> Create(ToolConsole console)
    {
        var option = new Option<string>("--profile") { Description = console.Say("profile"), DefaultValueFactory = _ => "submission" };
        option.AcceptOnlyFromAmong(Array.ConvertAll(Enum.GetNames<Profile>(), name => name.ToLowerInvariant()));
        return option;
    }

    public static Profile Of(string name) => Enum.Parse<Profile>(name, ignoreCase: true);
}
