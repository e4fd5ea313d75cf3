namespace WhoCode.Reporting.Localization;

/// <summary>What the values of the library's enumerations are called.</summary>
public static class Labels
{
    /// <summary>The label of a value, such as "Good practice".</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such value.</exception>
    public static LocalizedText For<T>(T value) where T : struct, Enum =>
        WireNames<T>.Of(value) is { } name
            ? LocalizedText.FromKey($"value.{WireNames<T>.Key}.{name}")
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(T).Name} has no such value.");
}
