namespace WhoCode.Reporting.Localization;

/// <summary>Creates the labels of the values of this library's enumerations.</summary>
public static class Labels
{
    /// <summary>Creates the label of a value, such as "Good practice".</summary>
    /// <typeparam name="T">An enumeration of this library.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The label, as a text that can be converted to any language.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The type is not an enumeration of this library, or does not define the value.</exception>
    public static LocalizedText For<T>(T value) where T : struct, Enum =>
        WireNames<T>.Of(value) is { } name
            ? LocalizedText.FromKey($"value.{WireNames<T>.Key}.{name}")
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"{typeof(T).Name} has no such value.");
}
