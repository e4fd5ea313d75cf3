using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Streams;
using WhoCode.Reporting.Tests.Validation;
using static WhoCode.Reporting.Tests.Streams.StreamTexts;

namespace WhoCode.Reporting.Tests.Streams;

public sealed class WorkersTests
{
    private static readonly ReportStreamOptions Four = new() { Workers = 4 };

    /// <summary>Enough bytes for several blocks, so that several workers get some.</summary>
    private static readonly string Many = string.Concat(Enumerable.Range(0, 300).Select(i => (i % 7) switch
    {
        3 => Faulty,
        4 => Clean[..(i * 10)],
        5 => National,
        _ => Clean,
    } + "\n"));

    [Fact]
    public void The_number_of_workers_changes_neither_order_nor_content()
    {
        var alone = Read(Many);

        Read(Many, options: Four).Should().Equal(alone).And.HaveCount(300);
        var array = $"[{string.Join(',', Many.TrimEnd('\n').Split('\n').Where((_, i) => i % 7 != 4))}]";
        ReadArray(array, options: Four).Should().Equal(ReadArray(array)).And.HaveCountGreaterThan(200);
    }

    [Fact]
    public void Results_are_in_order_and_are_made_from_the_bytes_of_their_records()
    {
        var lines = Many.TrimEnd('\n').Split('\n');

        var texts = Reader.ReadLinesAsync<Report, string>(
            Bytes(Many), ValidationProfile.Draft, (_, utf8) => System.Text.Encoding.UTF8.GetString(utf8), Four).ToBlockingEnumerable();

        texts.Should().Equal(lines);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Asynchronous_rules_are_applied(int workers)
    {
        var rule = CustomRules.Waiting<StakeholderReport>("ACME0001", async (_, context, _) =>
        {
            await Task.Yield();
            context.AddFinding(nameof(StakeholderReport.Scope));
        });
        var streams = new ReportStreams(new(RuleSet.BuiltIn.With(rule)));

        var count = 0;
        await foreach (var record in streams.ReadLinesAsync<StakeholderReport>(Bytes($"{Clean}\n{Clean}"), ValidationProfile.Draft, new() { Workers = workers }))
        {
            record.Findings.Select(finding => finding.RuleId.ToString()).Should().Contain("ACME0001");
            count++;
        }

        count.Should().Be(2);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_canceled_enumeration_throws_between_two_records(int workers)
    {
        using var stop = new CancellationTokenSource();
        var seen = 0;
        var reading = async () =>
        {
            await foreach (var _ in Reader.ReadLinesAsync<Report>(Bytes(Many), ValidationProfile.Draft, new() { Workers = workers }, stop.Token))
            {
                if (++seen == 3)
                {
                    await stop.CancelAsync();
                }
            }
        };

        await reading.Should().ThrowAsync<OperationCanceledException>();
        seen.Should().Be(3);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task An_enumeration_can_be_canceled_while_the_stream_gives_no_data_and_ignores_the_token(int workers)
    {
        using var stop = new CancellationTokenSource();
        using var silent = new Silence("{\"round\":4}\n{\"round\""u8.ToArray());
        var seen = 0;
        var reading = async () =>
        {
            await foreach (var _ in Reader.ReadLinesAsync<Report>(silent, ValidationProfile.Draft, new() { Workers = workers }).WithCancellation(stop.Token))
            {
                seen++;
                stop.CancelAfter(1);
            }
        };

        await reading.Should().ThrowAsync<OperationCanceledException>();
        seen.Should().Be(1, "a record is given as soon as it is there");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task An_enumeration_can_be_ended_early_and_the_stream_stays_open(int workers)
    {
        await using var stream = Bytes(Many);

        await foreach (var record in Reader.ReadLinesAsync<Report>(stream, ValidationProfile.Draft, new() { Workers = workers }))
        {
            record.Number.Should().Be(1);
            break;
        }

        stream.CanRead.Should().BeTrue();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task An_exception_of_the_stream_or_selector_is_thrown_after_the_earlier_records(int workers)
    {
        var options = new ReportStreamOptions { Workers = workers };
        var seen = 0;
        var broken = async () =>
        {
            await foreach (var _ in Reader.ReadLinesAsync<Report>(new BreakingOff("{\"round\":4}\n{\"round\":5}\n{"u8.ToArray()), ValidationProfile.Draft, options))
            {
                seen++;
            }
        };
        var refused = async () =>
        {
            await foreach (var _ in Reader.ReadLinesAsync<Report, int>(Bytes(Many), ValidationProfile.Draft, (_, _) => throw new NotSupportedException(), options))
            {
            }
        };

        await broken.Should().ThrowAsync<IOException>();
        seen.Should().Be(2);
        await refused.Should().ThrowAsync<NotSupportedException>();
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(1, 150)]
    [InlineData(2, 0)]
    [InlineData(2, 150)]
    [InlineData(2, 299)]
    [InlineData(4, 1)]
    [InlineData(4, 150)]
    [InlineData(4, 299)]
    public async Task An_exception_for_a_record_is_thrown_after_the_results_of_all_earlier_records(int workers, int failing)
    {
        var seen = new List<long>();
        var reading = async () =>
        {
            var results = Reader.ReadLinesAsync<Report, long>(
                Bytes(Many), ValidationProfile.Draft, (record, _) => record.Number == failing + 1 ? throw new NotSupportedException("Not this one.") : record.Number,
                new() { Workers = workers });
            await foreach (var number in results)
            {
                seen.Add(number);
            }
        };

        await reading.Should().ThrowAsync<NotSupportedException>().WithMessage("Not this one.");
        seen.Should().Equal(Enumerable.Range(1, failing).Select(number => (long)number));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public async Task An_exception_of_the_stream_is_thrown_after_the_results_of_all_complete_records(int workers)
    {
        var seen = new List<long>();
        var reading = async () =>
        {
            var text = System.Text.Encoding.UTF8.GetBytes(Many + "{");
            await foreach (var record in Reader.ReadLinesAsync<Report>(new BreakingOff(text), ValidationProfile.Draft, new() { Workers = workers }))
            {
                seen.Add(record.Number);
            }
        };

        await reading.Should().ThrowAsync<IOException>();
        seen.Should().Equal(Enumerable.Range(1, 300).Select(number => (long)number));
    }

    private sealed class BreakingOff(byte[] bytes) : MemoryStream(bytes)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            await base.ReadAsync(buffer, cancellationToken) is > 0 and var read ? read : throw new IOException("The line is dead.");
    }
}
