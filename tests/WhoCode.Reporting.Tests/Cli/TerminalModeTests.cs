using System.Diagnostics;

namespace WhoCode.Reporting.Tests.Cli;

/// <summary>The tool in a real terminal, which it leaves as it was.</summary>
public sealed class TerminalModeTests
{
    [TerminalTheory]
    [InlineData("--help", "whocode COMMAND [options]")]
    [InlineData("bogus", "There is no command")]
    [InlineData("validate docs/samples/faulty-stakeholder.json", "\e[31merror\e[0m")]
    [InlineData("validate docs/samples/faulty-stakeholder.json --format json | tail -1", "}")]
    [InlineData("validate --jsonl docs/samples/deviations.json", "whocode: ")]
    [InlineData("validate - --profile draft < docs/samples/deviations.json", "WHC0011")]
    public async Task No_mode_of_the_terminal_is_switched(string words, string expected)
    {
        var shown = await ShowAsync($"stty cols 80; dotnet '{Path.Combine(AppContext.BaseDirectory, "whocode.dll")}' {words}");

        shown.Should().Contain(expected).And.NotContainAny("\e[?", "\e=", "\e>");
    }

    [TerminalTheory]
    [InlineData(60)]
    [InlineData(90)]
    public async Task The_width_of_the_terminal_is_used(int columns)
    {
        var shown = await ShowAsync($"stty cols {columns}; NO_COLOR=1 dotnet '{Path.Combine(AppContext.BaseDirectory, "whocode.dll")}' validate --help");

        shown.Split('\n').Where(line => !line.Contains("  whocode ", StringComparison.Ordinal)).Select(line => line.TrimEnd('\r').Length).Max().Should().BeInRange(columns - 8, columns);
    }

    private static async Task<string> ShowAsync(string command)
    {
        using var process = Process.Start(new ProcessStartInfo("script", ["--quiet", "--command", command, "/dev/null"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Repository.Root,
            Environment = { ["TERM"] = "xterm", ["NO_COLOR"] = "" },
        })!;
        process.StandardInput.Close();
        var shown = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return shown;
    }

    /// <summary>A test that needs <c>script</c> of util-linux, which runs a command in a terminal. It is skipped on other machines.</summary>
    private sealed class TerminalTheoryAttribute : TheoryAttribute
    {
        public TerminalTheoryAttribute() => Skip = OperatingSystem.IsLinux() && File.Exists("/usr/bin/script") ? null : "This test needs 'script' of util-linux.";
    }
}
