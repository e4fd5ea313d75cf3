using System.Text;
using WhoCode.Reporting.Cli;

namespace WhoCode.Reporting.Tests.Cli;

/// <summary>What one call of the tool came to.</summary>
internal sealed record ToolCall(int Status, string Output, string Error)
{
    public static string FaultyPath { get; } = Repository.Path("docs", "samples", Samples.Faulty);

    public static string CleanPath { get; } = Repository.Path("docs", "samples", "stakeholder-nurses-2024.json");

    public static ToolCall Run(params string[] words) => RunWith("", words);

    public static ToolCall RunWith(string input, params string[] words) => RunIn(new(), input, words);

    public static ToolCall RunIn(ToolSurroundings surroundings, string input, params string[] words)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        return new(Tool.Run(words, stream, output, error, surroundings), output.ToString(), error.ToString());
    }
}
