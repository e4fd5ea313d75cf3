namespace WhoCode.Reporting.Export;

/// <summary>The values for the placeholders of texts about deviations.</summary>
internal static class DeviationValues
{
    /// <summary>Returns the values of a deviation.</summary>
    /// <param name="deviation">The deviation.</param>
    /// <param name="write">Writes a text of the report in the output format; null to leave it unchanged.</param>
    public static TextArgument[] Of(AppliedDeviation deviation, Func<string, string>? write = null) =>
    [
        ("severity", deviation.SeverityBefore is { } severity && Enum.IsDefined(severity) ? Labels.For(severity) : null),
        ("reason", deviation.Reason is { } reason && write is not null ? write(reason) : deviation.Reason),
        ("author", string.IsNullOrWhiteSpace(deviation.Author) ? LocalizedText.FromKey("deviation.nobody") : (object)(write?.Invoke(deviation.Author) ?? deviation.Author)),
        ("expires", deviation.Expires),
    ];
}
