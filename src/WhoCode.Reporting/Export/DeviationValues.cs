namespace WhoCode.Reporting.Export;

/// <summary>What sentences about deviations speak of.</summary>
internal static class DeviationValues
{
    /// <summary>The values of a deviation, as they are or, where the text has a form of its own, written in it.</summary>
    public static TextArgument[] Of(AppliedDeviation deviation, Func<string, string>? write = null) =>
    [
        ("severity", deviation.SeverityBefore is { } severity && Enum.IsDefined(severity) ? Labels.For(severity) : null),
        ("reason", deviation.Reason is { } reason && write is not null ? write(reason) : deviation.Reason),
        ("author", string.IsNullOrWhiteSpace(deviation.Author) ? LocalizedText.FromKey("deviation.nobody") : write?.Invoke(deviation.Author) ?? deviation.Author),
        ("expires", deviation.Expires),
    ];
}
