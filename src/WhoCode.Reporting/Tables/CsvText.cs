using System.Buffers;
using System.Text.Unicode;

namespace WhoCode.Reporting.Tables;

/// <summary>Reads the characters of a stream piece by piece, with lines and columns. Bytes that are not UTF-8 are read as U+FFFD.</summary>
internal sealed class CsvText(Stream stream)
{
    private const int Piece = 1 << 15;

    private readonly byte[] bytes = new byte[Piece];
    private readonly char[] chars = new char[Piece + 2]; // so that the characters of all bytes always fit
    private int byteCount, at, count, line = 1, column = 1;
    private int firstMended = -1;
    private bool hasBegun, isOver;
    private Decoder? utf16;

    /// <summary>The position of the next character.</summary>
    public TextPosition Position => new(line, column);

    /// <summary>The position of the first bytes that are not UTF-8; null if there were none so far.</summary>
    public TextPosition? FirstMended { get; private set; }

    /// <summary>The number of places with bytes that are not UTF-8.</summary>
    public int MendedCount { get; private set; }

    public bool IsUtf16 => utf16 is not null;

    /// <summary>The next characters that are in memory, without reading them.</summary>
    public ReadOnlySpan<char> Ahead => Peek() < 0 ? [] : chars.AsSpan(at, count - at);

    /// <summary>Returns the next character without reading it; -1 at the end.</summary>
    public int Peek() => at < count || Fill() ? chars[at] : -1;

    /// <summary>Reads the next character; -1 at the end.</summary>
    public int Next()
    {
        var next = Peek();
        if (next < 0)
        {
            return next;
        }

        if (at == firstMended)
        {
            FirstMended = Position;
            firstMended = -1;
        }

        at++;
        if (next == '\n' || (next == '\r' && Peek() != '\n'))
        {
            (line, column) = (line + 1, 1);
        }
        else if (!char.IsLowSurrogate((char)next))
        {
            column++;
        }

        return next;
    }

    private bool Fill()
    {
        (at, count) = (0, 0);
        while (count == 0 && !(isOver && byteCount == 0))
        {
            var read = stream.ReadAtLeast(bytes.AsSpan(byteCount), 4, throwOnEndOfStream: false);
            isOver = read < 4;
            byteCount += read;
            var used = hasBegun ? 0 : Begin();
            used += utf16 is null ? FromUtf8(used) : FromUtf16(used);
            bytes.AsSpan(used, byteCount - used).CopyTo(bytes);
            byteCount -= used;
        }

        return count > 0;
    }

    /// <summary>Passes over a byte order mark and sees whether the text is UTF-16, as spreadsheets write "Unicode text".</summary>
    private int Begin()
    {
        hasBegun = true;
        ReadOnlySpan<byte> first = bytes.AsSpan(0, byteCount);
        (var encoding, var mark) = first switch
        {
            [0xFF, 0xFE, ..] => ((Encoding?)Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            [not 0, 0, not 0, 0, ..] => (Encoding.Unicode, 0),
            [0, not 0, 0, not 0, ..] => (Encoding.BigEndianUnicode, 0),
            _ => (null, SourceText.LengthOfMark(first)),
        };
        utf16 = encoding?.GetDecoder();
        return mark;
    }

    private int FromUtf8(int from)
    {
        var used = from;
        while (count < chars.Length - 1)
        {
            var rest = bytes.AsSpan(used, byteCount - used);
            var status = Utf8.ToUtf16(rest, chars.AsSpan(count), out var read, out var written, replaceInvalidSequences: false, isFinalBlock: isOver);
            used += read;
            count += written;
            if (status != OperationStatus.InvalidData || count == chars.Length)
            {
                break;
            }

            Rune.DecodeFromUtf8(rest[read..], out _, out var length);
            used += length;
            firstMended = MendedCount++ == 0 ? count : firstMended;
            chars[count++] = '\uFFFD';
        }

        return used - from;
    }

    private int FromUtf16(int from)
    {
        utf16!.Convert(bytes.AsSpan(from, byteCount - from), chars.AsSpan(count), flush: isOver, out var used, out var written, out _);
        count += written;
        return used;
    }
}
