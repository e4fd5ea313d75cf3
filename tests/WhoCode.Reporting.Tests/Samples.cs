namespace WhoCode.Reporting.Tests;

/// <summary>The samples of docs/samples.</summary>
public static class Samples
{
    public const string Faulty = "faulty-stakeholder.json";

    public static TheoryData<string> Clean =>
        [.. Directory.EnumerateFiles(Repository.Path("docs", "samples"), "stakeholder-*.json").Select(file => Path.GetFileName(file)!)];
}
