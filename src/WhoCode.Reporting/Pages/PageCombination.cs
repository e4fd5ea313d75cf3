namespace WhoCode.Reporting.Pages;

/// <summary>Combines parts of the same page in two languages.</summary>
internal static class PageCombination
{
    public static PageText? Texts(PageText? first, PageText? second) => (first, second) switch
    {
        (null, null) => null,
        ({ } one, { } other) => one.With(other),
        _ => throw Different(),
    };

    public static IReadOnlyList<T> Lists<T>(IReadOnlyList<T> first, IReadOnlyList<T> second, Func<T, T, T> combine) => first.Count != second.Count
        ? throw Different()
        : [.. first.Zip(second, combine)];

    public static ArgumentException Different() =>
        new("The two pages do not have the same contents. Create both from the same report with the same options, and change only the language.", "second");
}
