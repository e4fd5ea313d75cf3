using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.InteropServices;

namespace WhoCode.Reporting;

/// <summary>JSON or CSV in UTF-8 that an application passes in another form.</summary>
/// <param name="Utf8">The bytes. If there are more than the limit allows, only one more than that.</param>
/// <param name="IsWhole"><see langword="true"/> if these are all bytes of the document.</param>
internal readonly record struct Utf8Input(ReadOnlyMemory<byte> Utf8, bool IsWhole)
{
    private const int Piece = 16 * 1024;

    public static Utf8Input From(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return new(Encoding.UTF8.GetBytes(TextForms.EscapeHalfCharacters(json)), IsWhole: true);
    }

    public static Utf8Input From(ReadOnlyMemory<char> json) => From(json.ToString());

    /// <summary>Returns the JSON of an element as it was parsed, so that lines and columns are relative to it.</summary>
    public static Utf8Input From(JsonElement json) => json.ValueKind == JsonValueKind.Undefined
        ? throw new ArgumentException("The JSON element is undefined: it does not come from a JSON document.", nameof(json))
        : new(JsonMarshal.GetRawUtf8Value(json).ToArray(), IsWhole: true);

    /// <summary>Reads a stream to its end, or to the first byte beyond the limit.</summary>
    public static async ValueTask<Utf8Input> ReadAsync(Stream stream, ReadingLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var bytes = new ArrayBufferWriter<byte>(Piece);
        while (bytes.WrittenCount <= limits.MaxBytes)
        {
            var room = bytes.GetMemory(Piece);
            var most = (int)Math.Min(room.Length, limits.MaxBytes - (long)bytes.WrittenCount + 1);
            var read = await stream.ReadAsync(room[..most], cancellationToken).ConfigureAwait(false);
            if (read == 0)
            {
                return new(bytes.WrittenMemory, IsWhole: true);
            }

            bytes.Advance(read);
        }

        return new(bytes.WrittenMemory, IsWhole: false);
    }

    /// <summary>Reads a pipe to its end, or to the first byte beyond the limit. The pipe is not completed.</summary>
    public static async ValueTask<Utf8Input> ReadAsync(PipeReader reader, ReadingLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var bytes = new ArrayBufferWriter<byte>(Piece);
        while (bytes.WrittenCount <= limits.MaxBytes)
        {
            var read = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (read.IsCanceled)
            {
                reader.AdvanceTo(read.Buffer.Start);
                throw new OperationCanceledException("The reading of the pipe was canceled.");
            }

            var taken = read.Buffer.Slice(0, Math.Min(read.Buffer.Length, limits.MaxBytes - (long)bytes.WrittenCount + 1));
            foreach (var piece in taken)
            {
                bytes.Write(piece.Span);
            }

            reader.AdvanceTo(taken.End);
            if (read.IsCompleted && taken.Length == read.Buffer.Length)
            {
                return new(bytes.WrittenMemory, bytes.WrittenCount <= limits.MaxBytes);
            }
        }

        return new(bytes.WrittenMemory, IsWhole: false);
    }
}
