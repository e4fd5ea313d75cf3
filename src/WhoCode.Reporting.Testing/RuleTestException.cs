using System.Globalization;

namespace WhoCode.Reporting.Testing;

/// <summary>The exception that is thrown when a rule or its test has problems. Every test framework shows it as a failure.</summary>
/// <remarks>If the rule threw exceptions, <see cref="Exception.InnerException"/> is the first of them, with its stack trace.</remarks>
public sealed class RuleTestException : Exception
{
    internal RuleTestException(string rule, ProblemList problems) : base(Print(rule, problems), problems.Cause) => Problems = problems.AsReadOnly();

    /// <summary>Gets the problems; at least one. Each states what is wrong and what to do about it.</summary>
    public IReadOnlyList<string> Problems { get; }

    private static string Print(string rule, IReadOnlyList<string> problems) =>
        $"{rule} fails its test:\n{string.Join("\n", problems.Select((problem, position) => $"{(position + 1).ToString(CultureInfo.InvariantCulture)}. {problem}"))}";
}
