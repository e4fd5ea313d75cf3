namespace WhoCode.Reporting.Tests.Cli;

/// <summary>A test that needs the modes, devices and named pipes of Linux. It is skipped on other systems.</summary>
public sealed class LinuxFactAttribute : FactAttribute
{
    public LinuxFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : "This test needs the modes, devices and named pipes of Linux.";
}
