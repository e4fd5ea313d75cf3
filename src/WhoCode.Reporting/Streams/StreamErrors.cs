namespace WhoCode.Reporting.Streams;

/// <summary>Creates findings about errors in a stream between its records.</summary>
internal static class StreamErrors
{
    /// <summary>Something other than an array is at the beginning.</summary>
    public static Finding NotAnArray(ReadOnlySpan<byte> rest) => NotJson.Recognize(rest) is { } kind
        ? Of(ReadingRules.DocumentIsJson, ("found", kind))
        : Unexpected(rest, LocalizedText.FromKey("broken.no-list"));

    /// <summary>An unexpected character, or the end of the stream, prevents further reading.</summary>
    public static Finding Unexpected(ReadOnlySpan<byte> rest, LocalizedText? hint = null)
    {
        Rune.DecodeFromUtf8(rest, out var rune, out _);
        var found = rest.IsEmpty ? LocalizedText.FromKey("found.end") : LocalizedText.Create($"'{TextForms.Visible(rune.ToString())}'");
        return Of(ReadingRules.JsonIsWellFormed, ("found", found), ("hint", hint));
    }

    /// <summary>A comma follows the last record of an array.</summary>
    public static Finding CommaAtTheEnd() => Of(ReadingRules.JsonIsStrict, ("what", LocalizedText.FromKey("not-strict.comma")));

    private static Finding Of(RuleDescriptor rule, params TextArgument[] values) =>
        Finding.Of(new(rule, 0, JsonPointer.Root, values), new(1, 1));
}
