namespace WhoCode.Reporting.Testing;

/// <summary>What is missing from findings and what is too much, each as often as it is.</summary>
internal static class Difference
{
    public static bool IsNone<T>(IReadOnlyList<T> expected, IReadOnlyList<Found> found, Func<Found, T> view) =>
        Compare(expected, found, view) is { Missing.Count: 0, Unexpected.Count: 0 };

    /// <summary>A line for each difference.</summary>
    public static string Lines<T>(IReadOnlyList<T> expected, IReadOnlyList<Found> found, Func<Found, T> view) where T : notnull
    {
        var (missing, unexpected) = Compare(expected, found, view);
        return string.Join("\n", ((string[])[Lines(missing, "missing"), Lines(unexpected, "unexpected")]).Where(lines => lines.Length > 0));
    }

    /// <summary>A line for each item.</summary>
    public static string Lines<T>(IReadOnlyList<T> items, string what) where T : notnull =>
        string.Join("\n", items.Select(item => $"   {what}: {item}"));

    private static (List<T> Missing, List<Found> Unexpected) Compare<T>(IReadOnlyList<T> expected, IReadOnlyList<Found> found, Func<Found, T> view)
    {
        var missing = expected.ToList();
        var unexpected = found.Where(one => !missing.Remove(view(one))).ToList();
        return (missing, unexpected);
    }
}
