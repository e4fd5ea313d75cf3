namespace WhoCode.Reporting.Streams;

/// <summary>What can be wrong with a stream between its records.</summary>
internal static class StreamFaults
{
    /// <summary>What stands where the array of records should begin is no array.</summary>
    public static Finding NoArray(ReadOnlySpan<byte> rest) => NotJson.Recognize(rest) is { } kind
        ? Of(ReadingRules.TextIsJson, ("found", kind))
        : Unexpected(rest, LocalizedText.FromKey("broken.no-list"));

    /// <summary>The stream cannot be read on from here.</summary>
    public static Finding Unexpected(ReadOnlySpan<byte> rest, LocalizedText? hint = null)
    {
        Rune.DecodeFromUtf8(rest, out var rune, out _);
        var found = rest.IsEmpty ? LocalizedText.FromKey("found.end") : LocalizedText.Create($"'{TextForms.Visible(rune.ToString())}'");
        return Of(ReadingRules.JsonIsWellFormed, ("found", found), ("hint", hint));
    }

    /// <summary>A comma after the last record of an array.</summary>
    public static Finding CommaAtTheEnd() => Of(ReadingRules.JsonIsStrict, ("what", LocalizedText.FromKey("not-strict.comma")));

    private static Finding Of(RuleDescriptor rule, params TextArgument[] values) =>
        Finding.Of(new(rule, 0, JsonPointer.Root, values), new(1, 1));
}
