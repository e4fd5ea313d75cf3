namespace WhoCode.Reporting.Tests.Cli;

/// <summary>A test of what only Unix has: modes, devices, pipes with names.</summary>
public sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "There are no modes, devices and named pipes on Windows." : null;
}
