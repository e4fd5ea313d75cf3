using System.Buffers;

namespace WhoCode.Reporting;

/// <summary>JSON that the fast path could not read, repaired for the explaining reader: valid UTF-8, with a read error for every repair.</summary>
internal sealed class SourceText
{
    /// <summary>The options for reading JSON that may not be strict.</summary>
    public static readonly JsonReaderOptions Lenient = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        MaxDepth = int.MaxValue, // a reader needs only one bit for each level
    };

    private const int EscapeLength = 6; // \uXXXX

    private readonly List<ReadingFault> faults = [];

    private SourceText(byte[] utf8) => Utf8 = utf8;

    public byte[] Utf8 { get; private set; }

    /// <summary>The errors that were repaired, once for each location and kind.</summary>
    public IReadOnlyList<ReadingFault> Faults => faults;

    /// <summary>Returns the length of a byte order mark: 3 bytes, or 0 without one.</summary>
    public static int LengthOfMark(ReadOnlySpan<byte> raw) => raw is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;

    /// <summary>Returns the JSON without a byte order mark.</summary>
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> raw) => raw[LengthOfMark(raw)..];

    /// <summary><see langword="true"/> if the JSON can be read without repair: it is valid UTF-8, and no escape is half a character.</summary>
    public static bool IsSound(ReadOnlySpan<byte> utf8) => System.Text.Unicode.Utf8.IsValid(utf8) && NextHalfCharacter(utf8, 0) < 0;

    public static SourceText Mend(ReadOnlySpan<byte> raw)
    {
        var text = new SourceText(WithoutMark(raw).ToArray());
        text.MendUtf16(raw);
        var bytes = text.MendUtf8();
        text.MendEscapes(); // the escapes keep their length, so offsets stay right; property names can only be read after this
        if (bytes is var (first, count))
        {
            text.Note(ReadingRules.DocumentIsUtf8, [first], _ => ("problem", LocalizedText.FromKey("not-utf8.bytes").WithArguments(("count", count))));
        }

        return text;
    }

    private void MendUtf16(ReadOnlySpan<byte> raw)
    {
        Encoding? utf16 = raw switch
        {
            [0xFF, 0xFE, ..] or [(byte)'{', 0, ..] => Encoding.Unicode,
            [0xFE, 0xFF, ..] or [0, (byte)'{', ..] => Encoding.BigEndianUnicode,
            _ => null,
        };
        if (utf16 is not null)
        {
            Utf8 = Encoding.UTF8.GetBytes(utf16.GetString(raw).TrimStart('\uFEFF'));
            faults.Add(new(ReadingRules.DocumentIsUtf8, 0, JsonPointer.Root, ("problem", LocalizedText.FromKey("not-utf8.utf16"))));
        }
    }

    /// <summary>Replaces every sequence that is not UTF-8 with U+FFFD.</summary>
    /// <returns>The offset of the first replacement and their number; null for none.</returns>
    private (int First, int Count)? MendUtf8()
    {
        if (System.Text.Unicode.Utf8.IsValid(Utf8))
        {
            return null;
        }

        var mended = new ArrayBufferWriter<byte>(Utf8.Length + 64);
        int count = 0, first = -1;
        for (ReadOnlySpan<byte> rest = Utf8; !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf8(rest, out var rune, out var length) != OperationStatus.Done)
            {
                first = count++ == 0 ? mended.WrittenCount : first;
            }

            mended.Advance(rune.EncodeToUtf8(mended.GetSpan(4)));
            rest = rest[length..];
        }

        Utf8 = mended.WrittenSpan.ToArray();
        return (first, count);
    }

    /// <summary>Replaces every escape of an unpaired surrogate with that of U+FFFD, and notes one error for each text that contains any.</summary>
    private void MendEscapes()
    {
        var halves = new List<int>();
        var first = new Dictionary<int, string>();
        for (var at = NextHalfCharacter(Utf8, 0); at >= 0; at = NextHalfCharacter(Utf8, at + EscapeLength))
        {
            halves.Add(at);
            first.Add(at, Encoding.ASCII.GetString(Utf8, at, EscapeLength));
            "\\uFFFD"u8.CopyTo(Utf8.AsSpan(at));
        }

        if (halves.Count > 0)
        {
            Note(ReadingRules.EscapesAreComplete, halves, at => ("written", LocalizedText.Create(first[at])));
        }
    }

    private void Note(RuleDescriptor rule, List<int> offsets, Func<int, TextArgument> value) =>
        faults.AddRange(OffsetToPointer.Find(Utf8, offsets)
            .GroupBy(place => place.Value, place => place.Key)
            .Select(places => new ReadingFault(rule, places.Min(), places.Key, value(places.Min()), ("count", places.Count()))));

    /// <summary>Returns the offset of the next escape of an unpaired surrogate; -1 for none.</summary>
    private static int NextHalfCharacter(ReadOnlySpan<byte> utf8, int from)
    {
        while (from < utf8.Length && utf8[from..].IndexOf((byte)'\\') is >= 0 and var found)
        {
            from += found;
            var unit = EscapedUnit(utf8[from..]);
            if (unit is < 0xD800 or > 0xDFFF)
            {
                from += 2; // a backslash and the character that it escapes; the digits after \u contain no backslash
            }
            else if (unit <= 0xDBFF && EscapedUnit(utf8[(from + EscapeLength)..]) is >= 0xDC00 and <= 0xDFFF)
            {
                from += 2 * EscapeLength;
            }
            else
            {
                return from;
            }
        }

        return -1;
    }

    /// <summary>Returns the UTF-16 code unit of an escape \uXXXX at the start; -1 for any other text.</summary>
    private static int EscapedUnit(ReadOnlySpan<byte> utf8) =>
        utf8.Length >= EscapeLength && utf8[0] == '\\' && utf8[1] == 'u'
        && int.TryParse(utf8[2..EscapeLength], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? unit
            : -1;
}
