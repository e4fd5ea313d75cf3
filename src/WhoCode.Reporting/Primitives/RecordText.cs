namespace WhoCode.Reporting;

/// <summary>
/// Prints the properties of a record with days or numbers. What the compiler generates prints them in the culture of the program, and throws
/// where the calendar of that culture has no such day.
/// </summary>
internal static class RecordText
{
    /// <summary>Appends the properties as the compiler does, but the same in every culture.</summary>
    /// <returns><c>true</c>, because there are some.</returns>
    public static bool Print(StringBuilder text, params ReadOnlySpan<(string Name, object? Value)> properties)
    {
        for (var i = 0; i < properties.Length; i++)
        {
            text.Append(i == 0 ? "" : ", ").Append(properties[i].Name).Append(" = ").Append(Invariant(properties[i].Value));
        }

        return true;
    }

    /// <summary>A value as it prints in every culture: a day as "2024-08-31".</summary>
    public static string? Invariant(object? value) => value switch
    {
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString(),
    };
}
