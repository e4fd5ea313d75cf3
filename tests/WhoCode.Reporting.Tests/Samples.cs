namespace WhoCode.Reporting.Tests;

/// <summary>The samples of docs/samples.</summary>
public static class Samples
{
    public const string Faulty = "faulty-stakeholder.json";

    public const string FaultyNational = "faulty-national.json";

    public static TheoryData<string> Clean => Find("stakeholder-*.json");

    public static TheoryData<string> CleanNational => Find("national-*.json");

    private static TheoryData<string> Find(string pattern) =>
        [.. Directory.EnumerateFiles(Repository.Path("docs", "samples"), pattern).Select(file => Path.GetFileName(file)!)];
}
