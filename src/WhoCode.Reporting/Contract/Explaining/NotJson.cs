namespace WhoCode.Reporting;

/// <summary>Recognizes what is sent in place of JSON.</summary>
internal static class NotJson
{
    private const int Beginning = 4096; // where a packed file names its kind

    /// <summary>What the bytes are instead, or null where they begin as JSON does.</summary>
    public static LocalizedText? Recognize(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.TrimStart(" \t\r\n"u8);
        return start switch
        {
            [] => LocalizedText.FromKey("not-json.empty"),
            [(byte)'{', not (byte)'\\', ..] or [(byte)'{'] => null,
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
}
