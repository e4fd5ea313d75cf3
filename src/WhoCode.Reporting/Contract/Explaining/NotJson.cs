namespace WhoCode.Reporting.Json;

/// <summary>Recognizes what is sent in place of JSON.</summary>
internal static class NotJson
{
    /// <summary>What the bytes are instead, or null where they begin as JSON does.</summary>
    public static Text? Recognize(ReadOnlySpan<byte> bytes)
    {
        var start = bytes.TrimStart(" \t\r\n"u8);
        return start switch
        {
            [] => Text.OfKey("not-json.empty"),
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => Text.OfKey("not-json.pdf"),
            [(byte)'P', (byte)'K', 3, 4, ..] => Text.OfKey("not-json.zip"),
            [(byte)'<', ..] => Text.OfKey("not-json.markup"),
            [(byte)'{' or (byte)'[' or (byte)'"' or (byte)'-' or (byte)'/' or (>= (byte)'0' and <= (byte)'9'), ..] => null,
            _ when start.SequenceEqual("null"u8) || start.SequenceEqual("true"u8) || start.SequenceEqual("false"u8) => null,
            _ => Text.OfKey("not-json.other"),
        };
    }
}
