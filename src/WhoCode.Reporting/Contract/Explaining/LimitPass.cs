namespace WhoCode.Reporting;

/// <summary>Finds the first location at which JSON exceeds a limit, in one pass that stores nothing and stops there.</summary>
internal static class LimitPass
{
    private const int LeastBytesOfMember = 4; // "":0 and, but for the last, a comma
    private const int LeastBytesOfItem = 2; // 0 and a comma, or brackets

    /// <summary>Returns the error of JSON that is too long; null if it is not.</summary>
    /// <param name="bytes">The number of bytes, as far as they were read.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="isWhole"><see langword="true"/> if the JSON was read to its end.</param>
    public static ReadingFault? TooLong(long bytes, ReadingLimits limits, bool isWhole = true) => bytes <= limits.MaxBytes ? null
        : Beyond(0, JsonPointer.Root, "bytes", limits.MaxBytes, nameof(ReadingLimits.MaxBytes), isWhole ? bytes : null);

    /// <summary>
    /// <see langword="true"/> if JSON of a length can exceed a limit at all. Ordinary documents are too short for that, and need no pass.
    /// </summary>
    public static bool IsNeeded(int bytes, ReadingLimits limits) =>
        bytes / LeastBytesOfMember > limits.MaxProperties || bytes / LeastBytesOfItem > limits.MaxItems || limits.MaxDepth < ReadingLimits.MostDepth;

    /// <summary>Returns the error of JSON that exceeds a limit; null if it does not, as far as it can be read.</summary>
    /// <param name="utf8">The JSON. It must be repaired for an exact location; to know whether a limit is exceeded, it need not be.</param>
    /// <param name="limits">The limits.</param>
    public static ReadingFault? Excess(ReadOnlySpan<byte> utf8, ReadingLimits limits)
    {
        var (at, what, maximum, option) = Find(utf8, limits);
        return what is null ? null : Beyond(at, OffsetToPointer.Find(utf8, [at])[at], what, maximum, option, found: null);
    }

    /// <summary><see langword="true"/> if JSON exceeds a limit, as far as it can be read.</summary>
    public static bool IsExceeded(ReadOnlySpan<byte> utf8, ReadingLimits limits) => Find(utf8, limits).What is not null;

    private static (int At, string? What, int Maximum, string Option) Find(ReadOnlySpan<byte> utf8, ReadingLimits limits)
    {
        var maxDepth = limits.MaxDepth < ReadingLimits.MostDepth ? limits.MaxDepth : int.MaxValue; // at the default, reading itself reports which extension is too deep
        long members = 0, items = -1; // the root is not an item
        var reader = new Utf8JsonReader(utf8, SourceText.Lenient);
        try
        {
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        items--; // the value of a property is not an item
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
            // The pass ends where the JSON breaks off. Reading reports the location.
        }

        return default;
    }

    private static ReadingFault Beyond(int at, JsonPointer pointer, string what, int maximum, string option, long? found) => new(
        ReadingRules.DocumentIsWithinLimits, at, pointer,
        ("limit", LocalizedText.FromKey($"limit.{what}").WithArguments(("count", maximum))),
        ("found", found is { } count ? LocalizedText.FromKey("limit.found").WithArguments(("count", count)) : null),
        ("option", LocalizedText.Create(option)));
}
