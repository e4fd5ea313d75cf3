using System.Security.Cryptography;
using System.Text;
using WhoCode.Reporting.Cli;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Tests.Streams;
using static WhoCode.Reporting.Tests.Cli.ToolCall;

namespace WhoCode.Reporting.Tests.Cli;

public sealed class ValidateLinesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("whocode").FullName;

    [Fact]
    public void A_line_that_is_not_empty_gives_a_findings_document_on_a_line()
    {
        string[] lines = [StreamTexts.Clean, StreamTexts.Faulty, "{\"round\":", StreamTexts.National];

        var call = RunWith(string.Join("\n\r\n", lines), "validate", "--jsonl", "-");

        call.Status.Should().Be(1);
        call.Error.Should().BeEmpty();
        var results = call.Output.TrimEnd('\n').Split('\n');
        results.Should().HaveCount(4);
        var validator = new ReportValidator();
        foreach (var (result, line) in results.Zip(lines))
        {
            var bytes = Encoding.UTF8.GetBytes(line);
            var document = FindingsJson.Read(Encoding.UTF8.GetBytes(result), out var faults);
            faults.Should().BeEmpty();
            var read = validator.ReadAndValidate<Report>(bytes, ValidationProfile.Submission);
            var alone = validator.CreateDocument(bytes, read, read.Report?.Id);
            document.Should().Be(alone with { Digest = new() { Form = DigestForm.Bytes, Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) } });
        }
    }

    [Theory]
    [InlineData("{}", "draft", 0)]
    [InlineData("{}", "submission", 1)]
    [InlineData("{}\n\n{\"round\": 9}\n{}", "draft", 1)]
    [InlineData("", "submission", 0)]
    public void The_status_is_that_of_all_lines(string text, string profile, int status) =>
        RunWith(text, "validate", "--jsonl", "-", "--profile", profile).Status.Should().Be(status);

    [Fact]
    public void Several_files_are_taken_in_their_order_and_one_that_cannot_be_read_does_not_stop_the_rest()
    {
        var first = Write("a.jsonl", "{\"id\":\"a1\"}\n{\"id\":\"a2\"}");
        var second = Write("b.jsonl", "{\"id\":\"b1\"}\n");

        var call = Run("validate", "--jsonl", "--profile", "draft", first, "no such file", second);

        call.Status.Should().Be(2);
        call.Error.Should().Be("whocode: 'no such file' cannot be read: there is no such file.\n");
        call.Output.TrimEnd('\n').Split('\n').Select(Name).Should().Equal("a1", "a2", "b1");
    }

    [Fact]
    public void Several_workers_give_the_same_bytes_as_one()
    {
        var text = string.Concat(Enumerable.Range(0, 200).Select(i => (i % 3 == 0 ? StreamTexts.Faulty : StreamTexts.Clean) + "\n"));

        RunWith(text, "validate", "--jsonl", "-", "--workers", "4").Should().Be(RunWith(text, "validate", "--jsonl", "-"));
    }

    [Fact]
    public void A_deviation_holds_for_every_line()
    {
        var file = Write("deviations.json", """{"formatVersion": "1.0", "deviations": [{"rule": "WHC3006", "pointer": "/contributions/0", "itemId": "c1", "reason": "As in the source.", "author": "Desk 4", "expires": "2199-01-01"}]}""");

        var call = RunWith($"{StreamTexts.Faulty}\n{StreamTexts.Faulty}", "validate", "--jsonl", "-", "--deviations", file, "--quote");

        call.Output.TrimEnd('\n').Split('\n').Should().HaveCount(2).And.OnlyContain(line => line.Contains("\"reason\":\"As in the source.\""));
    }

    [Fact]
    public void Nothing_that_a_terminal_would_obey_or_hide_comes_through()
    {
        var call = RunWith("{\"\\u001b[31m\u009b\u202e\u2028\ud83d\ude00\u00e9\": \"\\u0007\"}", "validate", "--jsonl", "-", "--quote");

        call.Output.TrimEnd('\n').Should().Match(text => text.All(unit => unit >= ' ' && unit <= '~'));
        call.Output.Should().Contain("\\u001B[31m");
    }

    [Fact]
    public void A_line_that_is_too_long_has_its_digest_all_the_same()
    {
        var long1 = $"{{\"generalComments\":\"{new string('x', ReadingLimits.Default.MaxBytes)}\"}}";

        var call = RunWith($"{long1}\r\n{{}}", "validate", "--jsonl", "-", "--profile", "draft");

        var results = call.Output.TrimEnd('\n').Split('\n');
        results.Should().HaveCount(2);
        results[0].Should().Contain("WHC0012").And.Contain(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(long1))));
        results[1].Should().Contain("\"total\":0");
    }

    [Theory]
    [InlineData("--jsonl --format json")]
    [InlineData("--jsonl --output x")]
    [InlineData("--jsonl --explain")]
    [InlineData("--jsonl --workers 0")]
    [InlineData("--jsonl --workers many")]
    [InlineData("--workers 2")]
    public void Options_that_do_not_go_together_are_refused(string options)
    {
        var call = Run(["validate", CleanPath, .. options.Split(' ')]);

        call.Status.Should().Be(2);
        call.Output.Should().BeEmpty();
        call.Error.Should().StartWith("whocode: ").And.MatchRegex("^[^\n]*\\.\n$");
    }

    [Fact]
    public void A_run_that_is_interrupted_ends_with_whole_lines_and_says_how_many()
    {
        using var stop = new CancellationTokenSource();
        using var input = new Interrupting("{}\n{}\n{\"round\""u8.ToArray(), stop);

        var call = RunIn(new() { CatchInterrupt = () => stop.Token }, input, "validate", "--jsonl", "-", "--profile", "draft");

        call.Status.Should().Be(130);
        call.Output.Should().EndWith("\n").And.Match(text => text.Count(unit => unit == '\n') == 2);
        call.Error.Should().Be("whocode: Interrupted. Lines validated: 2; their results are complete.\n");
    }

    [Fact]
    public void A_run_that_waits_for_a_pipe_ends_all_the_same()
    {
        using var stop = new CancellationTokenSource();
        using var input = new Blocking(stop);

        var call = RunIn(new() { CatchInterrupt = () => stop.Token }, input, "validate", "--jsonl", "-");

        call.Should().Be(new ToolCall(130, "", "whocode: Interrupted. Lines validated: 0; their results are complete.\n"));
        input.Release();
    }

    [Theory]
    [InlineData("{\n  \"round\": 5\n}\n", true)]
    [InlineData("\n[\n{}\n]\n", true)]
    [InlineData("{}\n{}\n", false)]
    [InlineData("{", false)]
    public void A_document_of_many_lines_is_not_taken_for_JSON_Lines(string text, bool isRefused)
    {
        var call = Run("validate", "--jsonl", Write("one.json", text));

        call.Error.Contains("looks like one JSON document, not JSON Lines", StringComparison.Ordinal).Should().Be(isRefused);
        (call.Output.Length == 0).Should().Be(isRefused);
        (call.Status == 2).Should().Be(isRefused);
    }

    [Fact]
    public void An_output_that_nobody_reads_any_more_ends_the_run_quietly()
    {
        using var input = new MemoryStream("{}\n"u8.ToArray());

        RunIn(new() { OpenOutput = () => new Refusing(new IOException("Broken pipe", 32)) }, input, "validate", "--jsonl", "-", "--profile", "draft")
            .Should().Be(new ToolCall(0, "", ""));
    }

    [Fact]
    public void An_output_that_takes_no_more_ends_with_2_and_one_line()
    {
        using var input = new MemoryStream("{}\n"u8.ToArray());

        RunIn(new() { OpenOutput = () => new Refusing(new IOException("There is no room.")) }, input, "validate", "--jsonl", "-")
            .Should().Be(new ToolCall(2, "", "whocode: There is no room.\n"));
    }

    [Fact]
    public void A_terminal_beside_the_results_shows_how_far_it_is_and_is_left_clean()
    {
        var file = Write("many.jsonl", string.Concat(Enumerable.Repeat("{}\n", 256)));
        var surroundings = new ToolSurroundings { IsErrorTerminal = () => true, Time = new Ticking() };

        var call = RunIn(surroundings, Stream.Null, "validate", "--jsonl", file, "--profile", "draft");

        call.Error.Should().Contain("\r\u001b[K[#####...............] 25%  64 lines  ").And.Contain(" lines/s  ").And.Contain(" MB/s  ").And.MatchRegex("0:[0-9]{2} left");
        call.Error.Should().MatchRegex("\r\u001b\\[Kwhocode: Lines: 256; [0-9]+ lines/s; [0-9.]+ MB/s\\.\n$", "the bar is wiped before the sum");
        call.Output.Should().NotContain("\u001b");
    }

    [Fact]
    public void No_bar_is_drawn_where_nobody_sees_it_or_where_results_scroll_by()
    {
        var file = Write("many.jsonl", string.Concat(Enumerable.Repeat("{}\n", 256)));

        RunIn(new() { Time = new Ticking() }, Stream.Null, "validate", "--jsonl", file, "--profile", "draft").Error.Should().BeEmpty();
        RunIn(new() { Time = new Ticking(), IsErrorTerminal = () => true, IsOutputTerminal = () => true }, Stream.Null, "validate", "--jsonl", file, "--profile", "draft")
            .Error.Should().NotContain("\r").And.StartWith("whocode: Lines: 256; ");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static ToolCall RunIn(ToolSurroundings surroundings, Stream input, params string[] words)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        return new(Tool.Run(words, input, output, error, surroundings), output.ToString(), error.ToString());
    }

    private static string? Name(string result) => FindingsJson.Read(Encoding.UTF8.GetBytes(result), out _)!.Name;

    private string Write(string name, string text)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllText(file, text);
        return file;
    }

    /// <summary>A person interrupts when all is read that there is yet.</summary>
    private sealed class Interrupting(byte[] bytes, CancellationTokenSource stop) : MemoryStream(bytes)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await base.ReadAsync(buffer, cancellationToken);
            if (read == 0)
            {
                await stop.CancelAsync();
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }

            return read;
        }
    }

    /// <summary>A pipe that nobody writes to, and a person who has waited long enough. Nothing can end the wait.</summary>
    private sealed class Blocking(CancellationTokenSource stop) : MemoryStream
    {
        private readonly TaskCompletionSource<int> end = new();

        public void Release() => end.TrySetResult(0);

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await stop.CancelAsync();
            return await end.Task;
        }
    }

    private sealed class Refusing(IOException problem) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw problem;
    }

    /// <summary>A clock on which a second passes whenever it is looked at.</summary>
    private sealed class Ticking : TimeProvider
    {
        private long ticks;

        public override long GetTimestamp() => ticks += TimestampFrequency;
    }
}
