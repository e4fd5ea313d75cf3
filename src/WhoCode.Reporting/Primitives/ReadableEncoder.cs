using System.Buffers;
using System.Text.Encodings.Web;

namespace WhoCode.Reporting;

/// <summary>
/// Writes JSON strings that people can read: characters beyond the first Unicode plane, such as emoji, and no-break spaces are not escaped.
/// </summary>
/// <remarks>
/// Escapes what JSON demands, control and private-use characters, and characters that change the direction of the text after them. The
/// framework's encoders do the opposite: they escape all characters beyond the first plane and leave the direction characters.
/// </remarks>
internal sealed class ReadableEncoder : JavaScriptEncoder
{
    private static readonly SearchValues<byte> NotPlain = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Append('"').Append('\\').Concat(Enumerable.Range(0x7F, 0x81)).Select(code => (byte)code)]);

    private ReadableEncoder()
    {
    }

    /// <summary>The only instance.</summary>
    public static ReadableEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => 12;

    /// <summary>
    /// <see langword="true"/> if a character changes the direction of the text after it, so that a reader sees a different order than the
    /// stored one.
    /// </summary>
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
