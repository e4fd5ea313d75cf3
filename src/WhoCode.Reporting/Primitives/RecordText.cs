namespace WhoCode.Reporting;

/// <summary>Prints the properties of a record in the invariant culture.</summary>
/// <remarks>The code that the compiler generates uses the current culture, and throws where the calendar of that culture has no such day.</remarks>
internal static class RecordText
{
    /// <summary>Appends the properties in the format that the compiler uses.</summary>
    /// <returns><see langword="true"/> if there are properties; otherwise, <see langword="false"/>.</returns>
    public static bool Print(StringBuilder text, params ReadOnlySpan<(string Name, object? Value)> properties)
    {
        for (var i = 0; i < properties.Length; i++)
        {
            text.Append(i == 0 ? "" : ", ").Append(properties[i].Name).Append(" = ").Append(Invariant(properties[i].Value));
        }

        return properties.Length > 0;
    }

    /// <summary>Converts a value to text in the invariant culture; a day as "2024-08-31".</summary>
    public static string? Invariant(object? value) => value switch
    {
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString(),
    };
}
