using System.IO.Pipelines;
using System.Text;
using System.Text.Json;

namespace WhoCode.Reporting.Tests.Validation;

/// <summary>Tests that a report gives the same result from every source of a JSON document.</summary>
public sealed class ReadingSourcesTests
{
    private static readonly ReportValidator Validator = new();

    public static TheoryData<string> Documents => [Samples.Faulty, "faulty-national.json", "stakeholder-nurses-2024.json", "national-example-2024.json"];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Every_source_gives_the_same_report_and_the_same_findings(string sample)
    {
        var bytes = Repository.Sample(sample);
        var text = Encoding.UTF8.GetString(bytes);
        var expected = Validator.ReadAndValidate(bytes, ValidationProfile.Submission);

        ReadResult<Report>[] results =
        [
            Validator.ReadAndValidate(text, ValidationProfile.Submission),
            Validator.ReadAndValidate(text.AsMemory(), ValidationProfile.Submission),
            await Validator.ReadAndValidateAsync(bytes.AsMemory(), ValidationProfile.Submission),
            await Validator.ReadAndValidateAsync(new MemoryStream(bytes), ValidationProfile.Submission),
            await Validator.ReadAndValidateAsync(new TricklingStream(bytes), ValidationProfile.Submission),
            await Validator.ReadAndValidateAsync(PipeReader.Create(new TricklingStream(bytes)), ValidationProfile.Submission),
            await Validator.ReadAndValidateAsync(text, ValidationProfile.Submission),
            await Validator.ReadAndValidateAsync(text.AsMemory(), ValidationProfile.Submission),
        ];

        foreach (var result in results)
        {
            result.Report.Should().Be(expected.Report);
            Shown(result).Should().Equal(Shown(expected));
            result.IsComplete.Should().Be(expected.IsComplete);
            result.IsValid.Should().Be(expected.IsValid);
            result.Profile.Should().Be(ValidationProfile.Submission);
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Lines_in_a_JSON_element_count_from_the_beginning_of_the_element(string sample)
    {
        var text = Encoding.UTF8.GetString(Repository.Sample(sample));
        using var around = JsonDocument.Parse($$"""{"before": [1, 2],{{"\n\n"}} "report": {{text}}}""");
        var element = around.RootElement.GetProperty("report");
        var expected = Validator.ReadAndValidate(text.Trim(), ValidationProfile.Submission);

        foreach (var result in new[] { Validator.ReadAndValidate(element, ValidationProfile.Submission), await Validator.ReadAndValidateAsync(element, ValidationProfile.Submission) })
        {
            result.Report.Should().Be(expected.Report);
            Shown(result).Should().Equal(Shown(expected));
        }
    }

    [Fact]
    public async Task A_stream_is_not_read_beyond_the_limit()
    {
        var validator = new ReportValidator(limits: new() { MaxBytes = 1_000 });
        var stream = new TricklingStream(new byte[1_000_000]);
        var pipe = PipeReader.Create(new TricklingStream(new byte[1_000_000]), new(bufferSize: 64, minimumReadSize: 16));

        var fromStream = await validator.ReadAndValidateAsync(stream, ValidationProfile.Draft);
        var fromPipe = await validator.ReadAndValidateAsync(pipe, ValidationProfile.Draft);

        stream.Position.Should().Be(1_001);
        foreach (var result in new[] { fromStream, fromPipe })
        {
            result.Report.Should().BeNull();
            result.Findings.Should().ContainSingle().Which.Message.Should().Be("This document is over the limit of 1000 bytes. All of it was skipped.");
        }

        var exactly = await new ReportValidator(limits: new() { MaxBytes = 2 }).ReadAndValidateAsync(new MemoryStream("{}"u8.ToArray()), ValidationProfile.Draft);
        exactly.Report.Should().NotBeNull("a document that is exactly as long as the limit is read");
    }

    [Fact]
    public async Task A_result_from_a_stream_or_a_string_gives_a_findings_document_with_a_digest()
    {
        var bytes = Repository.Sample(Samples.Faulty);
        var expected = Validator.CreateDocument(bytes, Validator.ReadAndValidate(bytes, ValidationProfile.Draft), "a.json");

        Validator.CreateDocument(await Validator.ReadAndValidateAsync(new MemoryStream(bytes), ValidationProfile.Draft), "a.json").Should().Be(expected);
        Validator.CreateDocument(Validator.ReadAndValidate(Encoding.UTF8.GetString(bytes), ValidationProfile.Draft), "a.json").Should().Be(expected);
        Validator.CreateDocument(Validator.ReadAndValidate(bytes, ValidationProfile.Draft), "a.json").Should().Be(expected with { Digest = null }, "bytes of the caller may have changed since");
    }

    [Fact]
    public async Task Results_are_equal_whether_or_not_they_keep_the_document()
    {
        var bytes = Repository.Sample("stakeholder-nurses-2024.json");
        var expected = Validator.ReadAndValidate(bytes, ValidationProfile.Submission);

        Validator.ReadAndValidate(Encoding.UTF8.GetString(bytes), ValidationProfile.Submission).Should().Be(expected);
        (await Validator.ReadAndValidateAsync(new MemoryStream(bytes), ValidationProfile.Submission)).Should().Be(expected);
        Validator.ReadAndValidate(bytes, ValidationProfile.Draft).Should().NotBe(expected);
    }

    [Fact]
    public async Task Reading_can_be_canceled_and_wrong_calls_throw()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await FluentActions.Awaiting(() => Validator.ReadAndValidateAsync(new MemoryStream("{}"u8.ToArray()), ValidationProfile.Draft, cancellationToken: cancelled.Token).AsTask()).Should().ThrowAsync<OperationCanceledException>();
        await FluentActions.Awaiting(() => Validator.ReadAndValidateAsync((Stream)null!, ValidationProfile.Draft).AsTask()).Should().ThrowAsync<ArgumentNullException>();
        await FluentActions.Awaiting(() => Validator.ReadAndValidateAsync((PipeReader)null!, ValidationProfile.Draft).AsTask()).Should().ThrowAsync<ArgumentNullException>();
        await FluentActions.Awaiting(() => Validator.ReadAndValidateAsync(new MemoryStream(), (ValidationProfile)7).AsTask()).Should().ThrowAsync<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Validator.ReadAndValidate((string)null!, ValidationProfile.Draft)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Validator.ReadAndValidate(default(JsonElement), ValidationProfile.Draft)).Should().Throw<ArgumentException>().WithMessage("The JSON element is undefined*");
        FluentActions.Invoking(() => Validator.CreateDocument(ReportJson.Read("{}"))).Should().Throw<ArgumentException>().WithMessage("The report was read but not validated.*");
    }

    private static IEnumerable<(string Finding, TextPosition? Position, FindingSeverity Severity)> Shown(ReadResult<Report> result) =>
        result.Findings.Select(finding => (finding.ToString(), finding.Position, finding.Severity));

    /// <summary>A stream that returns a few bytes at a time and refuses synchronous reading, like the body of a request.</summary>
    private sealed class TricklingStream : MemoryStream
    {
        public TricklingStream(byte[] bytes)
            : base(bytes, 0, bytes.Length, writable: false, publiclyVisible: true)
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override int Read(Span<byte> buffer) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var taken = Math.Min(Math.Min(7, buffer.Length), (int)(Length - Position));
            GetBuffer().AsSpan((int)Position, taken).CopyTo(buffer.Span);
            Position += taken;
            return ValueTask.FromResult(taken);
        }
    }
}
