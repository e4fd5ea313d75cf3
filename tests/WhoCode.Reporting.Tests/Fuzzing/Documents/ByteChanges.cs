using System.Text;

namespace WhoCode.Reporting.Tests.Fuzzing.Documents;

/// <summary>Changes bytes, as broken disks, wrong encodings and interrupted connections do.</summary>
internal static class ByteChanges
{
    private static readonly byte[][] Hostile =
    [
        [0], [0xFF], [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xED, 0xA0, 0x80], [0xED, 0xB0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x9F, 0x98], [0xE2, 0x82], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE],
        [0x1A], [0x1B, (byte)'[', (byte)'2', (byte)'J'], [(byte)'\n'], [(byte)'\r'], [(byte)'\\'], [(byte)'"'], [0xC3, 0xA9], [0xE9], "\\ud83d"u8.ToArray(), "\\u0000"u8.ToArray(),
    ];

    public static byte[] Apply(byte[] bytes, Choices choices)
    {
        if (bytes.Length == 0)
        {
            return Hostile[choices.With % Hostile.Length];
        }

        var (at, with) = (choices.At % bytes.Length, choices.With);
        var length = Math.Min(1 + (choices.Length % (choices.Length % 4 == 0 ? 400 : 12)), bytes.Length - at);
        return (choices.What % 12) switch
        {
            0 or 1 => [.. bytes[..at], (byte)(bytes[at] ^ (1 << (with % 8))), .. bytes[(at + 1)..]],
            2 => [.. bytes[..at], (byte)with, .. bytes[(at + 1)..]],
            3 or 4 => [.. bytes[..at], .. Hostile[with % Hostile.Length], .. bytes[at..]],
            5 or 6 => [.. bytes[..at], .. bytes[(at + length)..]],
            7 => [.. bytes[..at], .. bytes[at..(at + length)], .. bytes[at..]],
            8 => bytes[..at],
            9 => [.. bytes[..at], .. Other(with) is var other ? other[(choices.Length % (other.Length + 1))..] : []],
            10 => [0xEF, 0xBB, 0xBF, .. bytes],
            _ => Recode(bytes, with),
        };
    }

    private static byte[] Other(int with) => SeedDocuments.All[with % SeedDocuments.All.Count].Bytes;

    private static byte[] Recode(byte[] bytes, int with)
    {
        var text = Encoding.UTF8.GetString(bytes);
        return (with % 6) switch
        {
            0 => Encoding.Unicode.GetBytes(text),
            1 => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)],
            2 => [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(text)],
            3 => Encoding.Latin1.GetBytes(text),
            4 => Encoding.UTF32.GetBytes(text),
            _ => [.. bytes, .. bytes],
        };
    }
}
