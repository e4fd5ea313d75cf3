using System.Buffers;
using System.Text;
using WhoCode.Reporting.Comparison;
using WhoCode.Reporting.Coverage;
using WhoCode.Reporting.Export;
using WhoCode.Reporting.NextRound;
using WhoCode.Reporting.Tables;

namespace WhoCode.Reporting.Tests.Export;

/// <summary>Tests writing to a buffer, to a stream, and to a stream that refuses synchronous calls, like the body of a response.</summary>
public sealed class AsyncWritingTests
{
    private static readonly ReportValidator Validator = new();
    private static readonly ReadResult<Report> Faulty = Validator.ReadAndValidate(Encoding.UTF8.GetString(Repository.Sample(Samples.Faulty)), ValidationProfile.Submission);
    private static readonly FindingsDocument Document = Validator.CreateDocument(Faulty, "a.json");
    private static readonly ReportComparison Comparison = ReportComparison.Compare(NationalReports.National, [TestReports.Maximal]);
    private static readonly CarriedReport<StakeholderReport> Carried = TestReports.Maximal.CarryTo(ReportingCatalog.BuiltIn.FindRound(5)!);
    private static readonly Workforce Workforce = NationalReports.National.Workforce!;

    public static TheoryData<string, Action<Stream>?, Action<IBufferWriter<byte>>, Func<Stream, ValueTask>> Outputs
    {
        get
        {
            var outputs = new TheoryData<string, Action<Stream>?, Action<IBufferWriter<byte>>, Func<Stream, ValueTask>>
            {
                { "a report", stream => ReportJson.Write(stream, TestReports.Maximal), buffer => ReportJson.Write(buffer, TestReports.Maximal), stream => ReportJson.WriteAsync(stream, TestReports.Maximal) },
                { "a findings document", null, buffer => FindingsJson.Write(buffer, Document), stream => FindingsJson.WriteAsync(stream, Document) },
                { "deviations", null, buffer => DeviationJson.Write(buffer, new()), stream => DeviationJson.WriteAsync(stream, new()) },
                { "workforce data", stream => WorkforceCsv.Write(stream, Workforce), buffer => WorkforceCsv.Write(buffer, Workforce), stream => WorkforceCsv.WriteAsync(stream, Workforce) },
            };
            foreach (var format in Enum.GetValues<FindingsFormat>())
            {
                outputs.Add($"a document as {format}", stream => FindingsExport.Write(stream, format, Document), buffer => FindingsExport.Write(buffer, format, Document), stream => FindingsExport.WriteAsync(stream, format, Document));
                outputs.Add($"documents as {format}", stream => FindingsExport.Write(stream, format, [Document, Document]), buffer => FindingsExport.Write(buffer, format, [Document, Document]), stream => FindingsExport.WriteAsync(stream, format, [Document, Document]));
                outputs.Add($"a result as {format}", stream => FindingsExport.Write(stream, format, Faulty, "a.json"), buffer => FindingsExport.Write(buffer, format, Faulty, "a.json"), stream => FindingsExport.WriteAsync(stream, format, Faulty, "a.json"));
                outputs.Add($"a stream of documents as {format}", stream => WriteOneByOne(stream, format), buffer => buffer.Write(Whole(stream => WriteOneByOne(stream, format))), stream => WriteOneByOneAsync(stream, format));
                if (format != FindingsFormat.Json)
                {
                    outputs.Add($"findings as {format}", stream => FindingsExport.Write(stream, format, Faulty.Findings, "a.json"), buffer => FindingsExport.Write(buffer, format, Faulty.Findings, "a.json"), stream => FindingsExport.WriteAsync(stream, format, Faulty.Findings, "a.json"));
                }
            }

            foreach (var format in Enum.GetValues<ComparisonFormat>())
            {
                outputs.Add($"a comparison as {format}", stream => ComparisonExport.Write(stream, format, Comparison), buffer => ComparisonExport.Write(buffer, format, Comparison), stream => ComparisonExport.WriteAsync(stream, format, Comparison));
            }

            foreach (var format in Enum.GetValues<CarriedReportFormat>())
            {
                outputs.Add($"a carried report as {format}", stream => CarriedReportExport.Write(stream, format, Carried), buffer => CarriedReportExport.Write(buffer, format, Carried), stream => CarriedReportExport.WriteAsync(stream, format, Carried));
            }

            var coverage = new CoverageBuilder().Create();
            foreach (var format in Enum.GetValues<CoverageFormat>())
            {
                outputs.Add($"a coverage as {format}", stream => CoverageExport.Write(stream, format, coverage), buffer => CoverageExport.Write(buffer, format, coverage), stream => CoverageExport.WriteAsync(stream, format, coverage));
            }

            foreach (var format in Enum.GetValues<RuleCatalogFormat>())
            {
                outputs.Add($"rules as {format}", stream => RuleCatalogExport.Write(stream, format, RuleSet.BuiltIn.Descriptors), buffer => RuleCatalogExport.Write(buffer, format, RuleSet.BuiltIn.Descriptors), stream => RuleCatalogExport.WriteAsync(stream, format, RuleSet.BuiltIn.Descriptors));
            }

            return outputs;
        }
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public async Task All_overloads_write_the_same_bytes(string what, Action<Stream>? toStream, Action<IBufferWriter<byte>> toBuffer, Func<Stream, ValueTask> toBody)
    {
        using var body = new Body();
        var buffer = new ArrayBufferWriter<byte>();

        await toBody(body);
        toBuffer(buffer);

        buffer.WrittenCount.Should().BePositive("{0} is written", what);
        body.ToArray().Should().Equal(buffer.WrittenSpan.ToArray(), "{0} is the same in a stream and in a buffer", what);
        if (toStream is not null)
        {
            Whole(toStream).Should().Equal(body.ToArray(), "{0} is the same when written synchronously", what);
        }
    }

    [Fact]
    public void A_result_is_written_like_its_findings_document()
    {
        foreach (var format in Enum.GetValues<FindingsFormat>())
        {
            Whole(stream => FindingsExport.Write(stream, format, Faulty, "a.json")).Should().Equal(Whole(stream => FindingsExport.Write(stream, format, Document)));
        }
    }

    [Fact]
    public void A_list_of_findings_cannot_be_written_as_a_JSON_findings_document() =>
        FluentActions.Invoking(() => FindingsExport.Write(Stream.Null, FindingsFormat.Json, Faulty.Findings)).Should().Throw<ArgumentException>().WithMessage("*Pass the result of ReadAndValidate*");

    [Fact]
    public async Task A_failed_call_writes_nothing_to_the_stream()
    {
        using var body = new Body();
        var wrong = TestReports.Maximal with { Title = "\uD83D" };

        await FluentActions.Awaiting(() => ReportJson.WriteAsync(body, wrong).AsTask()).Should().ThrowAsync<System.Text.Json.JsonException>();
        await FluentActions.Awaiting(() => FindingsExport.WriteAsync(body, (FindingsFormat)9, Document).AsTask()).Should().ThrowAsync<ArgumentOutOfRangeException>();

        body.Length.Should().Be(0);
    }

    private static void WriteOneByOne(Stream stream, FindingsFormat format)
    {
        using var writer = new FindingsWriter(stream, format);
        for (var i = 0; i < 3; i++)
        {
            writer.Write(Document);
        }

        writer.Complete();
    }

    private static async ValueTask WriteOneByOneAsync(Stream stream, FindingsFormat format)
    {
        await using var writer = new FindingsWriter(stream, format);
        for (var i = 0; i < 3; i++)
        {
            await writer.WriteAsync(Document);
        }

        await writer.CompleteAsync();
    }

    private static byte[] Whole(Action<Stream> write)
    {
        using var whole = new MemoryStream();
        write(whole);
        return whole.ToArray();
    }

    private sealed class Body : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override void WriteByte(byte value) => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override void Flush() => throw new InvalidOperationException("Synchronous operations are disallowed.");

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            base.Write(buffer.ToArray(), 0, buffer.Length);
            return ValueTask.CompletedTask;
        }
    }
}
