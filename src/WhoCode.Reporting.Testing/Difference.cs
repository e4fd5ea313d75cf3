namespace WhoCode.Reporting.Testing;

/// <summary>Compares findings with expected ones: what is missing, and what is unexpected.</summary>
internal static class Difference
{
    public static bool IsNone<T>(IReadOnlyList<T> expected, IReadOnlyList<FoundFinding> found, Func<FoundFinding, T> view) =>
        Compare(expected, found, view) is { Missing.Count: 0, Unexpected.Count: 0 };

    /// <summary>Returns a line for each difference.</summary>
    public static string Lines<T>(IReadOnlyList<T> expected, IReadOnlyList<FoundFinding> found, Func<FoundFinding, T> view) where T : notnull
    {
        var (missing, unexpected) = Compare(expected, found, view);
        return string.Join("\n", ((string[])[Lines(missing, "missing"), Lines(unexpected, "unexpected")]).Where(lines => lines.Length > 0));
    }

    /// <summary>Returns a line for each item.</summary>
    public static string Lines<T>(IReadOnlyList<T> items, string what) where T : notnull =>
        string.Join("\n", items.Select(item => $"   {what}: {item}"));

    private static (List<T> Missing, List<FoundFinding> Unexpected) Compare<T>(IReadOnlyList<T> expected, IReadOnlyList<FoundFinding> found, Func<FoundFinding, T> view)
    {
        var missing = expected.ToList();
        var unexpected = found.Where(one => !missing.Remove(view(one))).ToList();
        return (missing, unexpected);
    }
}
