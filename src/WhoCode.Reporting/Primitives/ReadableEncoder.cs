using System.Buffers;
using System.Text.Encodings.Web;

namespace WhoCode.Reporting;

/// <summary>
/// Writes every character that people can read as it is, emoji and no-break spaces too, and escapes what JSON demands, control and private
/// characters, and what turns the direction of the text after it.
/// </summary>
/// <remarks>The framework's encoders escape all characters beyond the first plane, and leave those that turn the direction.</remarks>
internal sealed class ReadableEncoder : JavaScriptEncoder
{
    private static readonly SearchValues<byte> NotPlain = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Append('"').Append('\\').Concat(Enumerable.Range(0x7F, 0x81)).Select(code => (byte)code)]);

    private ReadableEncoder()
    {
    }

    /// <summary>Gets the encoder.</summary>
    public static ReadableEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => 12;

    /// <summary>Whether a character turns the direction of the text after it, so that a reader sees another order than there is.</summary>
    public static bool TurnsDirection(int scalar) => scalar is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is '"' or '\\' || TurnsDirection(unicodeScalar)
        || Rune.GetUnicodeCategory(new(unicodeScalar)) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text)
    {
        for (var at = 0; utf8Text[at..].IndexOfAny(NotPlain) is >= 0 and var next;)
        {
            at += next;
            if (Rune.DecodeFromUtf8(utf8Text[at..], out var rune, out var length) != OperationStatus.Done || WillEncode(rune.Value))
            {
                return at;
            }

            at += length;
        }

        return -1;
    }

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var span = new ReadOnlySpan<char>(text, textLength);
        for (var at = 0; at < span.Length;)
        {
            if (Rune.DecodeFromUtf16(span[at..], out var rune, out var length) != OperationStatus.Done || WillEncode(rune.Value))
            {
                return at;
            }

            at += length;
        }

        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        Span<char> units = stackalloc char[2];
        var length = new Rune(unicodeScalar).EncodeToUtf16(units);
        var output = new Span<char>(buffer, bufferLength);
        if (!WillEncode(unicodeScalar))
        {
            numberOfCharactersWritten = units[..length].TryCopyTo(output) ? length : 0;
            return numberOfCharactersWritten > 0;
        }

        var escape = unicodeScalar switch
        {
            '"' => "\\\"",
            '\\' => @"\\",
            '\b' => @"\b",
            '\f' => @"\f",
            '\n' => @"\n",
            '\r' => @"\r",
            '\t' => @"\t",
            _ => string.Concat(units[..length].ToArray().Select(unit => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}"))),
        };
        numberOfCharactersWritten = escape.TryCopyTo(output) ? escape.Length : 0;
        return numberOfCharactersWritten > 0;
    }
}
