namespace WhoCode.Reporting.Languages;

/// <summary>What the values of the library's enumerations are called.</summary>
public static class Labels
{
    /// <summary>The label of a value, such as "Good practice".</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such value.</exception>
    public static Text Of<T>(T value) where T : struct, Enum =>
        WireNames<T>.Of(value) is { } name
            ? Text.OfKey($"value.{WireNames<T>.Key}.{name}")
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(T).Name} has no such value.");
}
