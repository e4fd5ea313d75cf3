using System.Diagnostics;

namespace WhoCode.Reporting.Benchmarks.Measuring;

/// <summary>Starts this program once more, where something is to be measured in a process of its own.</summary>
internal static class OwnProcess
{
    public static ProcessStartInfo With(params string[] arguments)
    {
        var program = Environment.ProcessPath!;
        return Path.GetFileNameWithoutExtension(program) == "dotnet"
            ? new(program, [typeof(OwnProcess).Assembly.Location, .. arguments])
            : new(program, arguments);
    }
}
