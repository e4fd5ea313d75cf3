using System.Text.Json;

namespace WhoCode.Reporting.Tests;

/// <summary>The samples of docs/samples.</summary>
public static class Samples
{
    public const string Faulty = "faulty-stakeholder.json";

    public const string FaultyNational = "faulty-national.json";

    /// <summary>The stakeholder report of which the facts are invented too.</summary>
    public const string Invented = "stakeholder-example-2024.json";

    public static TheoryData<string> Clean => Find("stakeholder-*.json");

    /// <summary>The stakeholder reports that tell public facts.</summary>
    public static TheoryData<string> OfPublicFacts => [.. NamesOf("stakeholder-*.json").Where(name => name != Invented)];

    /// <summary>The names of all reports, clean or faulty, of either kind.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. NamesOf("*stakeholder*.json"), .. NamesOf("*national*.json")];

    public static TheoryData<string> Reports => [.. Names];

    public static TheoryData<string> CleanNational => Find("national-*.json");

    /// <summary>The id that a sample gives itself, read without the library, so that faulty samples have one too.</summary>
    public static string IdOf(string name)
    {
        using var json = JsonDocument.Parse(Repository.Sample(name));
        return json.RootElement.GetProperty("id").GetString()!;
    }

    private static TheoryData<string> Find(string pattern) => [.. NamesOf(pattern)];

    private static IEnumerable<string> NamesOf(string pattern) =>
        Directory.EnumerateFiles(Repository.Path("docs", "samples"), pattern).Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal);
}
