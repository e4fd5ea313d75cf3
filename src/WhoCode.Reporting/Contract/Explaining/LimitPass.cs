namespace WhoCode.Reporting;

/// <summary>Finds where a text goes beyond what is read, in one pass that keeps nothing and stops there.</summary>
internal static class LimitPass
{
    private const int LeastBytesOfMember = 4; // "":0 and, but for the last, a comma
    private const int LeastBytesOfItem = 2; // 0 and a comma, or brackets

    /// <summary>The fault of a text that is too long; null for one that is not.</summary>
    /// <param name="bytes">How many bytes it has, as far as it was read.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="isWhole">Whether it was read to its end.</param>
    public static ReadingFault? TooLong(long bytes, ReadingLimits limits, bool isWhole = true) => bytes <= limits.MaxBytes ? null
        : Beyond(0, JsonPointer.Root, "bytes", limits.MaxBytes, nameof(ReadingLimits.MaxBytes), isWhole ? bytes : null);

    /// <summary>Whether a sound text of a length can go beyond a limit at all. Ordinary texts cannot, and are not gone through.</summary>
    public static bool IsNeeded(int bytes, ReadingLimits limits) =>
        bytes / LeastBytesOfMember > limits.MaxProperties || bytes / LeastBytesOfItem > limits.MaxItems || limits.MaxDepth < ReadingLimits.MostDepth;

    /// <summary>The fault of a text that goes beyond a limit; null for one that does not, as far as it can be read.</summary>
    /// <param name="utf8">The text. To say where, it has to be mended; to say whether, it has not.</param>
    /// <param name="limits">The limits.</param>
    public static ReadingFault? Excess(ReadOnlySpan<byte> utf8, ReadingLimits limits)
    {
        var (at, what, maximum, option) = Find(utf8, limits);
        return what is null ? null : Beyond(at, OffsetToPointer.Find(utf8, [at])[at], what, maximum, option, found: null);
    }

    /// <summary>Whether a text goes beyond a limit, as far as it can be read.</summary>
    public static bool IsExceeded(ReadOnlySpan<byte> utf8, ReadingLimits limits) => Find(utf8, limits).What is not null;

    private static (int At, string? What, int Maximum, string Option) Find(ReadOnlySpan<byte> utf8, ReadingLimits limits)
    {
        var maxDepth = limits.MaxDepth < ReadingLimits.MostDepth ? limits.MaxDepth : int.MaxValue; // at 64, reading itself says which extension
        long members = 0, items = -1; // the root is no item
        var reader = new Utf8JsonReader(utf8, SourceText.Lenient);
        try
        {
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        items--; // its value is none
                        if (++members > limits.MaxProperties)
                        {
                            return ((int)reader.TokenStartIndex, "properties", limits.MaxProperties, nameof(ReadingLimits.MaxProperties));
                        }

                        break;
                    case JsonTokenType.EndObject or JsonTokenType.EndArray:
                        break;
                    default:
                        if (++items > limits.MaxItems)
                        {
                            return ((int)reader.TokenStartIndex, "items", limits.MaxItems, nameof(ReadingLimits.MaxItems));
                        }

                        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray && reader.CurrentDepth >= maxDepth)
                        {
                            return ((int)reader.TokenStartIndex, "levels", maxDepth, nameof(ReadingLimits.MaxDepth));
                        }

                        break;
                }
            }
        }
        catch (JsonException)
        {
            // As far as the text goes; reading says where it breaks off.
        }

        return default;
    }

    private static ReadingFault Beyond(int at, JsonPointer pointer, string what, int maximum, string option, long? found) => new(
        ReadingRules.TextIsWithinLimits, at, pointer,
        ("limit", LocalizedText.FromKey($"limit.{what}")),
        ("maximum", maximum),
        ("found", found is { } count ? LocalizedText.FromKey("limit.found").WithArguments(("count", count)) : null),
        ("option", option));
}
