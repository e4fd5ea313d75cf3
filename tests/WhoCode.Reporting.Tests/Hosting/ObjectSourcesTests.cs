using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>An object is read the same from any source of JSON: a stream, segments, a document or nodes.</summary>
public sealed class ObjectSourcesTests
{
    private static readonly JsonSerializerOptions LittleAtOnce = new() { DefaultBufferSize = 16 };

    private static readonly JsonSerializerOptions Lenient = new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    [Theory]
    [MemberData(nameof(Kinds.PartTypes), MemberType = typeof(Kinds))]
    public async Task An_object_is_read_from_a_stream_in_pieces_of_any_size(Type part)
    {
        var filled = Filled.Of(part);
        using var stream = new MemoryStream();

        await JsonSerializer.SerializeAsync(stream, filled, part, LittleAtOnce);
        stream.Position = 0;

        (await JsonSerializer.DeserializeAsync(stream, part, LittleAtOnce)).Should().Be(filled);
        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(JsonSerializer.Serialize(filled, part));
    }

    [Theory]
    [MemberData(nameof(Kinds.PartTypes), MemberType = typeof(Kinds))]
    public void An_object_is_read_from_segments_wherever_they_end(Type part)
    {
        var filled = Filled.Of(part);
        var json = JsonSerializer.SerializeToUtf8Bytes(filled, part);
        for (var length = 1; length < 8; length++)
        {
            var reader = new Utf8JsonReader(InPieces(json, length));

            JsonSerializer.Deserialize(ref reader, part).Should().Be(filled, "pieces have {0} bytes", length);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds.PartTypes), MemberType = typeof(Kinds))]
    public void An_object_is_the_same_as_JsonNode_and_as_JsonElement(Type part)
    {
        var filled = Filled.Of(part);

        var node = JsonSerializer.SerializeToNode(filled, part);
        var element = JsonSerializer.SerializeToElement(filled, part);

        JsonNode.DeepEquals(node, WireForm.Of(filled)).Should().BeTrue();
        node.Deserialize(part).Should().Be(filled);
        element.Deserialize(part).Should().Be(filled);
    }

    [Fact]
    public async Task An_invalid_object_in_a_stream_or_in_segments_is_rejected()
    {
        var json = Encoding.UTF8.GetBytes($$"""{"generalComments":"{{new string('é', 5_000)}}","contributions":[{"id":"c1"},{"feild":"x"}]}""");
        using var stream = new MemoryStream(json);
        Func<Task> reading = async () => await JsonSerializer.DeserializeAsync<StakeholderReport>(stream, LittleAtOnce);

        (await reading.Should().ThrowAsync<JsonException>()).Which.Message.Should().StartWith("WHC0005 at /contributions/1: ");
        Refusal.Of(() => FromPieces(json)).Should().BeOfType<JsonException>().Which.Message.Should().StartWith("WHC0005 at /contributions/1: ");
    }

    [Fact]
    public void JSON_that_breaks_off_anywhere_is_rejected()
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(Filled.Of<StakeholderReport>());
        for (var length = 0; length < json.Length; length += 7)
        {
            Refusal.Of(() => JsonSerializer.Deserialize<StakeholderReport>(json.AsSpan(0, length))).Should().BeOfType<JsonException>("it breaks off after {0} bytes", length);
        }
    }

    [Fact]
    public void Comments_and_trailing_commas_do_not_hide_errors()
    {
        JsonSerializer.Deserialize<StakeholderReport>("""/*1*/{/*2*/"id":/*4*/"r1"/*5*/,/*6*/"contributions":[/*7*/{"id":"c1",},/*8*/],}/*9*/""", Lenient)
            .Should().Be(new StakeholderReport { Id = "r1", Contributions = [new() { Id = "c1" }] });
    }

    private static StakeholderReport? FromPieces(byte[] json)
    {
        var reader = new Utf8JsonReader(InPieces(json, 3));
        return JsonSerializer.Deserialize<StakeholderReport>(ref reader);
    }

    private static ReadOnlySequence<byte> InPieces(byte[] bytes, int length)
    {
        var first = new Piece(bytes.AsMemory(0, Math.Min(length, bytes.Length)), 0);
        var last = first;
        for (var at = length; at < bytes.Length; at += length)
        {
            last = last.Append(bytes.AsMemory(at, Math.Min(length, bytes.Length - at)));
        }

        return new(first, 0, last, last.Memory.Length);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(ReadOnlyMemory<byte> memory, long start) => (Memory, RunningIndex) = (memory, start);

        public Piece Append(ReadOnlyMemory<byte> memory)
        {
            var next = new Piece(memory, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
