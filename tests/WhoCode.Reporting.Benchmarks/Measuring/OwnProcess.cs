using System.Diagnostics;

namespace WhoCode.Reporting.Benchmarks.Measuring;

/// <summary>Starts this program again, to measure something in a separate process.</summary>
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
