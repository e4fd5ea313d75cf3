namespace WhoCode.Reporting;

/// <summary>Recognizes documents in other formats that were sent instead of JSON.</summary>
internal static class NotJson
{
    private const int LongestPath = 260;
    private const int Beginning = 4096; // a zip file names its content within these bytes

    /// <summary>Returns what the bytes contain instead of JSON; null if they begin like JSON.</summary>
    public static LocalizedText? Recognize(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.TrimStart(" \t\r\n"u8);
        return start switch
        {
            [] => LocalizedText.FromKey("not-json.empty"),
            [(byte)'{', not (byte)'\\', ..] or [(byte)'{'] => null,
            _ when IsFileName(start) => LocalizedText.FromKey("not-json.path"),
            [(byte)'[' or (byte)'"' or (byte)'-' or (byte)'/' or (>= (byte)'0' and <= (byte)'9'), ..] => null,
            _ when start.SequenceEqual("null"u8) || start.SequenceEqual("true"u8) || start.SequenceEqual("false"u8) => null,
            _ when FileFormats.KeyOf(Encoding.UTF8.GetString(start[..Math.Min(start.Length, Beginning)])) is { } format =>
                LocalizedText.FromKey("not-json.format").WithArguments(("format", LocalizedText.FromKey(format))),
            [(byte)'{', ..] => null,
            [(byte)'#', ..] => LocalizedText.FromKey("not-json.comment"),
            [0x1E, ..] => LocalizedText.FromKey("not-json.text-sequence"),
            _ => LocalizedText.FromKey("not-json.other"),
        };
    }

    /// <summary>Returns whether the text is a path, which programs sometimes pass in place of the document.</summary>
    private static bool IsFileName(ReadOnlySpan<byte> text) =>
        text.Length <= LongestPath && text.IndexOfAnyInRange((byte)0, (byte)0x1F) < 0 && text.EndsWith(".json"u8);
}
