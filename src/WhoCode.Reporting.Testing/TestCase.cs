using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Testing;

/// <summary>A report, and what the rule finds in it: null for anything, empty for nothing.</summary>
internal sealed record TestCase(string Name, Report Report, ValidationProfile Profile, IReadOnlyList<ExpectedFinding>? Expected)
{
    public bool IsSilent => Expected is { Count: 0 };

    /// <summary>How problems speak of it.</summary>
    public string Label => $"Case \"{Name}\" ({Profile})";

    /// <summary>What is wrong where this was found, or null.</summary>
    public string? Judge(IReadOnlyList<Found> found, bool canSpeak)
    {
        if (Expected is null ? found.Count > 0 : Difference.IsNone(Expected, found, AsExpected))
        {
            return null;
        }

        if (IsSilent)
        {
            return $"{Label} should stay silent, but the rule finds something. Narrow the rule, or correct the case.\n{Difference.Lines(found, "unexpected")}";
        }

        if (found.Count == 0 && !canSpeak)
        {
            return $"{Label} should fire, but cannot: the severity of the rule in {Profile} is None. Give it one there, or choose another profile for the case.";
        }

        return Expected is null
            ? $"{Label} should fire, but the rule finds nothing. Widen the rule, or correct the case."
            : $"{Label} should fire otherwise than it does. Correct the rule, or what the case expects.\n{Difference.Lines(Expected, found, AsExpected)}";
    }

    private static ExpectedFinding AsExpected(Found found) => new(found.Severity, found.Pointer);
}
