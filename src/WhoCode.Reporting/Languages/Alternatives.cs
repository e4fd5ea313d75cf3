namespace WhoCode.Reporting.Localization;

/// <summary>Lists things of which one can be chosen, as an argument of a text.</summary>
internal static class Alternatives
{
    /// <summary>Lists words of the format with "or" before the last.</summary>
    public static object Of(IEnumerable<string> choices) => Of<LocalizedText>([.. choices.Select(LocalizedText.Create)]);

    /// <summary>Lists things with "or" before the last.</summary>
    public static object Of<T>(IReadOnlyList<T> choices) where T : notnull => choices.Count < 2
        ? choices
        : LocalizedText.FromKey("expected.or").WithArguments(("others", ItemList<T>.From([.. choices.SkipLast(1)])), ("last", choices[^1]));
}
