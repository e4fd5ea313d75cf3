using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary>The option <c>--deviations</c>: a file of what need not be kept.</summary>
internal static class DeviationOption
{
    /// <summary>Reads the file. False, with the reason said, where it cannot be used as it is: no deviation is silently passed over.</summary>
    public static bool TryRead(ToolConsole console, string? file, out IReadOnlyList<Deviation> deviations)
    {
        deviations = [];
        if (file is null)
        {
            return true;
        }

        if (console.Read(file) is not { } bytes)
        {
            return false;
        }

        var read = DeviationJson.Read(bytes, out var faults);
        if (faults.Count > 0)
        {
            console.Refuse(console.Say(
                "deviations.faulty", ("file", file), ("place", faults[0].Position), ("reason", faults[0].GetMessage(console.Texts, quotes: false)), ("count", faults.Count)));
            return false;
        }

        deviations = read!.Deviations;
        return true;
    }
}
