using System.IO.Pipelines;
using System.Text;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Streams;
using static WhoCode.Reporting.Tests.Streams.StreamTexts;

namespace WhoCode.Reporting.Tests.Streams;

public sealed class JsonLinesTests
{
    [Fact]
    public void Each_line_is_a_record_with_its_position() => Read("{\"round\":4}\n{\"round\":5}\n").Should().Equal(
        "1: line 1, bytes 0+11, round 4",
        "2: line 2, bytes 12+11, round 5");

    [Fact]
    public void A_record_equals_the_result_of_reading_its_line_alone()
    {
        var validator = new ReportValidator();
        var lines = (string[])[Clean, Faulty, National];

        var records = new ReportStreams(validator).ReadLinesAsync<Report>(Bytes(string.Join('\n', lines)), ValidationProfile.Submission).ToBlockingEnumerable().ToList();

        records.Should().HaveCount(3);
        foreach (var (record, line) in records.Zip(lines))
        {
            var alone = validator.ReadAndValidate<Report>(Encoding.UTF8.GetBytes(line), ValidationProfile.Submission);
            record.Report.Should().Be(alone.Report);
            record.Findings.Select(finding => finding.ToString()).Should().Equal(alone.Findings.Select(finding => finding.ToString()));
            record.Findings.Select(finding => finding.Position).Should().Equal(alone.Findings.Select(finding => finding.Position));
        }

        records[1].Findings.Should().HaveCount(27);
        records[2].Report.Should().BeOfType<NationalReport>();
    }

    [Fact]
    public void A_broken_record_does_not_stop_the_rest() => Read("{\"round\":4}\n{\"round\":\nnonsense\n\0\u0001\n{\"round\":5}").Should().Equal(
        "1: line 1, bytes 0+11, round 4",
        "2: line 2, bytes 12+9, round ? WHC0002@1:10",
        "3: line 3, bytes 22+8, round ? WHC0001@1:1",
        "4: line 4, bytes 31+2, round ? WHC0001@1:1",
        "5: line 5, bytes 34+11, round 5");

    [Theory]
    [InlineData("{\"round\":4}", "1: line 1, bytes 0+11, round 4")]
    [InlineData("{\"round\":4}\r\n{\"round\":5}\r\n", "1: line 1, bytes 0+11, round 4|2: line 2, bytes 13+11, round 5")]
    [InlineData("\uFEFF{\"round\":4}\n\uFEFF{\"round\":5}", "1: line 1, bytes 3+11, round 4|2: line 2, bytes 18+11, round 5")]
    [InlineData("\n\r\n \t\r\n{\"round\":4}\n\n", "4: line 4, bytes 7+11, round 4")]
    [InlineData("", "")]
    [InlineData("\uFEFF", "")]
    [InlineData("\n", "")]
    [InlineData("{}\r", "1: line 1, bytes 0+2, round ?")]
    public void Line_endings_byte_order_marks_and_empty_lines_are_not_part_of_a_record(string text, string expected) =>
        string.Join('|', Read(text)).Should().Be(expected);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(4096)]
    public void Findings_do_not_depend_on_how_a_stream_is_divided(int atATime)
    {
        var text = $"\uFEFF{Faulty}\r\n\r\n{{\"round\":\n{new string('x', 100_000)}\r\n\u00e9\n{Clean}\r";
        var bytes = Encoding.UTF8.GetBytes(text);
        var streams = Within(30_000);
        var whole = Read(text, streams);

        All(streams.ReadLinesAsync<Report>(new Trickle(bytes, atATime), ValidationProfile.Draft)).Should().Equal(whole);
        whole.Should().HaveCount(5);
    }

    [Fact]
    public void Records_across_the_ends_of_buffers_are_complete()
    {
        var lines = Enumerable.Range(0, 400).Select(i => $"{{\"round\":{(i % 9) + 1},\"generalComments\":\"{new string('x', (i * 97) % 9000)}\"}}").ToList();
        lines[200] = $"{{\"round\":3,\"generalComments\":\"{new string('x', 1_500_000)}\"}}";

        var records = Read(string.Join('\n', lines));

        records.Should().HaveCount(400);
        var offset = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            records[i].Should().StartWith($"{i + 1}: line {i + 1}, bytes {offset}+{lines[i].Length}, round {(i == 200 ? 3 : (i % 9) + 1)}");
            offset += lines[i].Length + 1;
        }
    }

    [Fact]
    public void A_record_that_is_too_long_is_skipped_with_a_finding()
    {
        var tooLong = $"{{\"generalComments\":\"{new string('x', 1_000_000)}\"}}";

        var records = Read($"{{\"round\":4}}\n{tooLong}\r\n{{\"round\":5}}\n{tooLong}", Within(1000));

        records.Should().HaveCount(4);
        records[0].Should().Be("1: line 1, bytes 0+11, round 4");
        records[1].Should().MatchRegex($"^2: line 2, bytes 12\\+{tooLong.Length}, round \\? WHC[0-9]{{4}}@1:1$");
        records[2].Should().Be($"3: line 3, bytes {14 + tooLong.Length}+11, round 5");
        records[3].Should().StartWith($"4: line 4, bytes {26 + tooLong.Length}+{tooLong.Length}, round ? WHC0012@1:1");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    public void The_limit_counts_the_bytes_of_a_record_without_line_ending_and_byte_order_mark(int atATime)
    {
        const string line = "\uFEFF{\"round\":4}\r\n";
        var bytes = Encoding.UTF8.GetBytes(line);

        All(Within(11).ReadLinesAsync<Report>(new Trickle(bytes, atATime), ValidationProfile.Draft)).Should().Equal("1: line 1, bytes 3+11, round 4");
        All(Within(10).ReadLinesAsync<Report>(new Trickle(bytes, atATime), ValidationProfile.Draft)).Single().Should().StartWith("1: line 1, bytes 3+11, round ? WHC0012@1:1");
    }

    [Fact]
    public void The_finding_about_a_record_that_is_too_long_states_the_limit() =>
        Within(10).ReadLinesAsync<Report>(Bytes("{\"round\":4}"), ValidationProfile.Draft).ToBlockingEnumerable().Single()
            .Findings.Single().Message.Should().Contain("10");

    [Fact]
    public void A_pipe_is_read_like_a_stream()
    {
        var text = $"{Clean}\n{Faulty}\n";

        All(Reader.ReadLinesAsync<Report>(PipeReader.Create(Bytes(text)), ValidationProfile.Draft)).Should().Equal(Read(text));
        All(Reader.ReadArrayAsync<Report>(PipeReader.Create(Bytes($"[{Clean}]")), ValidationProfile.Draft)).Should().Equal(ReadArray($"[{Clean}]"));
    }

    [Fact]
    public void A_wrong_call_throws_immediately()
    {
        using var closed = new MemoryStream();
        closed.Dispose();

        FluentActions.Invoking(() => new ReportStreams(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Reader.ReadLinesAsync<Report>((Stream)null!, ValidationProfile.Draft)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Reader.ReadLinesAsync<Report>((PipeReader)null!, ValidationProfile.Draft)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Reader.ReadArrayAsync<Report, int>(Stream.Null, ValidationProfile.Draft, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Reader.ReadLinesAsync<Report>(Stream.Null, (ValidationProfile)9)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Reader.ReadLinesAsync<Report>(closed, ValidationProfile.Draft)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new ReportStreamOptions { Workers = 0 }).Should().Throw<ArgumentOutOfRangeException>();
    }
}
