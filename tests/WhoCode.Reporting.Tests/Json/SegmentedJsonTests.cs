using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;

namespace WhoCode.Reporting.Tests.Json;

/// <summary>An application may read JSON from several segments, and a segment may end anywhere in a value.</summary>
public sealed class SegmentedJsonTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public async Task A_report_in_segments_is_read_the_same_wherever_they_end(int size) =>
        (await Read(ReportJson.Write(TestReports.Maximal), size)).Should().Be(TestReports.Maximal);

    [Theory]
    [InlineData("""{"round": 4.0}""")]
    [InlineData("""{"round": 400e-2}""")]
    public async Task A_whole_number_in_segments_is_recognized(string json) =>
        (await Read(Encoding.UTF8.GetBytes(json), 1)).Round.Should().Be(4);

    [Theory]
    [InlineData("""{"round": 4.5}""")]
    [InlineData("""{"round": 4.0e-1}""")]
    public async Task A_fraction_in_segments_is_recognized(string json)
    {
        var reading = () => Read(Encoding.UTF8.GetBytes(json), 1);

        await reading.Should().ThrowAsync<JsonException>();
    }

    [Theory]
    [InlineData(383)]
    [InlineData(384)]
    [InlineData(385)]
    [InlineData(5_000)]
    public async Task A_value_that_is_much_too_long_is_rejected_like_any_other_malformed_value(int length)
    {
        var json = Encoding.UTF8.GetBytes($$"""{"codeEdition": "{{new string('2', length)}}"}""");
        var whole = () => JsonSerializer.Deserialize<StakeholderReport>(json);
        var pieces = () => Read(json, 100);

        whole.Should().Throw<JsonException>();
        await pieces.Should().ThrowAsync<JsonException>();
    }

    private static async Task<StakeholderReport> Read(byte[] json, int size) =>
        (await JsonSerializer.DeserializeAsync<StakeholderReport>(PipeReader.Create(InPieces(json, size))))!;

    private static ReadOnlySequence<byte> InPieces(byte[] json, int size)
    {
        var first = new Piece(ReadOnlyMemory<byte>.Empty, 0);
        var last = first;
        for (var at = 0; at < json.Length; at += size)
        {
            last = last.Followed(json.AsMemory(at, Math.Min(size, json.Length - at)));
        }

        return new(first, 0, last, last.Memory.Length);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> bytes, long before) => (Memory, RunningIndex) = (bytes, before);

        public Piece Followed(ReadOnlyMemory<byte> bytes)
        {
            var piece = new Piece(bytes, RunningIndex + Memory.Length);
            Next = piece;
            return piece;
        }
    }
}
