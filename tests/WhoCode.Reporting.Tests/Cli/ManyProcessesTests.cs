using System.Diagnostics;
using System.Text;
using WhoCode.Reporting.Tests.Streams;

namespace WhoCode.Reporting.Tests.Cli;

/// <summary>What docs/guides/many-machines.md promises, with processes of the built tool.</summary>
public sealed class ManyProcessesTests
{
    [Fact]
    public async Task A_file_split_among_processes_gives_the_same_lines_as_one_run()
    {
        var lines = Enumerable.Range(0, 60).Select(i => (i % 5) switch
        {
            1 => StreamTexts.Faulty,
            2 => StreamTexts.National,
            3 => $"{{\"id\":\"report {i}\",",
            4 => "",
            _ => StreamTexts.Clean + "\r",
        } + "\n").ToList();

        var whole = await RunAsync(string.Concat(lines));
        var parts = await Task.WhenAll(lines.Chunk(20).Select(part => RunAsync(string.Concat(part))));

        whole.Status.Should().Be(1);
        whole.Error.Should().BeEmpty();
        whole.Output.Should().EndWith("\n").And.Match(text => text.Count(unit => unit == '\n') == 48);
        string.Concat(parts.Select(part => part.Output)).Should().Be(whole.Output);
        parts.Should().OnlyContain(part => part.Status == 1 && part.Error == "");
    }

    [Fact]
    public async Task A_process_whose_reader_goes_away_ends_quietly_and_long_before_its_input()
    {
        using var process = Start();
        var reading = process.StandardOutput.ReadLineAsync();
        var writing = Task.Run(async () =>
        {
            var written = 0;
            try
            {
                for (; written < 100_000; written++)
                {
                    await process.StandardInput.WriteAsync(StreamTexts.Clean + "\n");
                }
            }
            catch (IOException)
            {
                // The process is gone.
            }

            return written;
        });

        (await reading).Should().Contain("\"total\"");
        process.StandardOutput.Close();
        await process.WaitForExitAsync();

        (await writing).Should().BeLessThan(100_000);
        (await process.StandardError.ReadToEndAsync()).Should().BeEmpty();
        process.ExitCode.Should().Be(0);
    }

    private static async Task<ToolCall> RunAsync(string input)
    {
        using var process = Start();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await error);
    }

    private static Process Start() => Process.Start(new ProcessStartInfo(
        Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet",
        [Path.Combine(AppContext.BaseDirectory, "whocode.dll"), "validate", "--jsonl", "-"])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardInputEncoding = new UTF8Encoding(false),
        StandardOutputEncoding = new UTF8Encoding(false),
    })!;
}
