using System.Globalization;

namespace WhoCode.Reporting.Testing;

/// <summary>A rule is not as it should be, or its test is not. Every test framework shows it as a failure.</summary>
/// <remarks>If the rule threw an exception, <see cref="Exception.InnerException"/> is the first that it threw, with its stack trace.</remarks>
public sealed class RuleTestException : Exception
{
    internal RuleTestException(string rule, ProblemList problems) : base(Print(rule, problems), problems.Cause) => Problems = problems.AsReadOnly();

    /// <summary>Everything that is wrong, at least one problem: what was expected, what was found, what to do.</summary>
    public IReadOnlyList<string> Problems { get; }

    private static string Print(string rule, IReadOnlyList<string> problems) =>
        $"{rule} fails its test:\n{string.Join("\n", problems.Select((problem, position) => $"{(position + 1).ToString(CultureInfo.InvariantCulture)}. {problem}"))}";
}
