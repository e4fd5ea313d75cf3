namespace WhoCode.Reporting.Testing;

/// <summary>A case of a <see cref="RuleTest"/>: a report, and what the rule must find in it.</summary>
/// <remarks>Immutable, safe on any thread. It is run by the test that it is given to.</remarks>
public sealed class RuleTestCase
{
    private RuleTestCase(string name, Report report, ValidationProfile profile, IReadOnlyList<ExpectedFinding>? expected)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(report);
        (Name, Report, Profile, Expected) = (name, report, profile, expected);
        if (!Enum.IsDefined(profile))
        {
            throw new ArgumentOutOfRangeException(nameof(profile), profile, "There is no such profile.");
        }
    }

    internal string Name { get; }

    internal Report Report { get; }

    internal ValidationProfile Profile { get; }

    /// <summary>What the rule finds: null for anything, empty for nothing.</summary>
    internal IReadOnlyList<ExpectedFinding>? Expected { get; }

    internal bool IsSilent => Expected is { Count: 0 };

    /// <summary>How problems speak of it.</summary>
    internal string Label => $"Case \"{Name}\" ({Profile})";

    /// <summary>A report in which the rule finds exactly this, validated for submission.</summary>
    /// <inheritdoc cref="Fires(string, Report, ValidationProfile, IEnumerable{ExpectedFinding})"/>
    public static RuleTestCase Fires(string name, Report report, params IEnumerable<ExpectedFinding> expected) =>
        Fires(name, report, ValidationProfile.Submission, expected);

    /// <summary>A report in which the rule finds exactly this, each as often as it is given here, in any order.</summary>
    /// <param name="name">What the report shows, unlike the names of the other cases.</param>
    /// <param name="report">The report.</param>
    /// <param name="profile">The profile that the report is validated for.</param>
    /// <param name="expected">What the rule finds, at least one.</param>
    /// <exception cref="ArgumentException">The name is blank, or nothing is expected.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such profile.</exception>
    public static RuleTestCase Fires(string name, Report report, ValidationProfile profile, params IEnumerable<ExpectedFinding> expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        var all = expected.ToArray();
        return all.Length > 0 && !all.Contains(null)
            ? new(name, report, profile, all)
            : throw new ArgumentException("A case that fires says what is found; where any finding will do, call FiresSomewhere.", nameof(expected));
    }

    /// <summary>A report in which the rule finds at least one thing, wherever.</summary>
    /// <param name="name">What the report shows, unlike the names of the other cases.</param>
    /// <param name="report">The report.</param>
    /// <param name="profile">The profile that the report is validated for.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such profile.</exception>
    public static RuleTestCase FiresSomewhere(string name, Report report, ValidationProfile profile = ValidationProfile.Submission) => new(name, report, profile, null);

    /// <summary>A report in which the rule finds nothing: best a near miss, which only just keeps the rule.</summary>
    /// <inheritdoc cref="FiresSomewhere"/>
    public static RuleTestCase StaysSilent(string name, Report report, ValidationProfile profile = ValidationProfile.Submission) => new(name, report, profile, []);

    /// <summary>The name of the case and its profile.</summary>
    public override string ToString() => Label;

    /// <summary>What is wrong where this was found, or null.</summary>
    internal string? Judge(IReadOnlyList<Found> found, bool canSpeak)
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
