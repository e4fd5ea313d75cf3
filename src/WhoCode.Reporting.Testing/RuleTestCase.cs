namespace WhoCode.Reporting.Testing;

/// <summary>Represents a case of a <see cref="RuleTest"/>: a report, and the findings that the rule must report in it.</summary>
/// <remarks>Immutable and thread-safe. The case is run when it is passed to <c>Verify</c> of a test.</remarks>
public sealed class RuleTestCase
{
    private RuleTestCase(string name, Report report, ValidationProfile profile, IReadOnlyList<ExpectedFinding>? expected)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(report);
        (Name, Report, Profile, Expected) = (name, report, profile, expected);
        if (!Enum.IsDefined(profile))
        {
            throw new ArgumentOutOfRangeException(nameof(profile), profile, "The profile is not defined. Use Draft, Submission or Publication.");
        }
    }

    internal string Name { get; }

    internal Report Report { get; }

    internal ValidationProfile Profile { get; }

    /// <summary>The expected findings; null for any findings, empty for none.</summary>
    internal IReadOnlyList<ExpectedFinding>? Expected { get; }

    internal bool IsSilent => Expected is { Count: 0 };

    /// <summary>The name of the case in problems.</summary>
    internal string Label => $"Case \"{Name}\" ({Profile})";

    /// <summary>Creates a case in which the rule must report exactly the given findings when the report is validated as a submission.</summary>
    /// <inheritdoc cref="Fires(string, Report, ValidationProfile, IEnumerable{ExpectedFinding})"/>
    public static RuleTestCase Fires(string name, Report report, params IEnumerable<ExpectedFinding> expected) =>
        Fires(name, report, ValidationProfile.Submission, expected);

    /// <summary>Creates a case in which the rule must report exactly the given findings, each as often as it is given, in any order.</summary>
    /// <param name="name">A name that states what the report shows; each case of a test needs a different one.</param>
    /// <param name="report">The report.</param>
    /// <param name="profile">The profile that the report is validated for.</param>
    /// <param name="expected">The expected findings; at least one.</param>
    /// <returns>The case.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or <paramref name="expected"/> is empty or contains null.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/>, <paramref name="report"/> or <paramref name="expected"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="profile"/> is not a defined value.</exception>
    public static RuleTestCase Fires(string name, Report report, ValidationProfile profile, params IEnumerable<ExpectedFinding> expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        var all = expected.ToArray();
        return all.Length > 0 && !all.Contains(null)
            ? new(name, report, profile, all)
            : throw new ArgumentException("A case that fires needs at least one expected finding. To accept any finding, call FiresSomewhere.", nameof(expected));
    }

    /// <summary>Creates a case in which the rule must report at least one finding, at any location.</summary>
    /// <param name="name">A name that states what the report shows; each case of a test needs a different one.</param>
    /// <param name="report">The report.</param>
    /// <param name="profile">The profile that the report is validated for; <see cref="ValidationProfile.Submission"/> by default.</param>
    /// <returns>The case.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="profile"/> is not a defined value.</exception>
    public static RuleTestCase FiresSomewhere(string name, Report report, ValidationProfile profile = ValidationProfile.Submission) => new(name, report, profile, null);

    /// <summary>Creates a case in which the rule must report nothing. The best report is a near miss, which only just follows the rule.</summary>
    /// <inheritdoc cref="FiresSomewhere"/>
    public static RuleTestCase StaysSilent(string name, Report report, ValidationProfile profile = ValidationProfile.Submission) => new(name, report, profile, []);

    /// <summary>Returns the name of the case and its profile.</summary>
    /// <returns>A text such as "Case "a figure with a year" (Submission)".</returns>
    public override string ToString() => Label;

    /// <summary>Returns the problem with the findings of the rule; null if they are as expected.</summary>
    internal string? FindProblem(IReadOnlyList<FoundFinding> found, bool canFire)
    {
        if (Expected is null ? found.Count > 0 : Difference.IsNone(Expected, found, AsExpected))
        {
            return null;
        }

        if (IsSilent)
        {
            return $"{Label} should stay silent, but the rule reports findings. Correct the rule, or the case.\n{Difference.Lines(found, "unexpected")}";
        }

        if (found.Count == 0 && !canFire)
        {
            return $"{Label} should fire, but cannot, because the severity of the rule in {Profile} is None. Set a severity there, or choose another profile for the case.";
        }

        return Expected is null
            ? $"{Label} should fire, but the rule reports nothing. Correct the rule, or the case."
            : $"{Label} does not fire as expected. Correct the rule, or the expected findings.\n{Difference.Lines(Expected, found, AsExpected)}";
    }

    private static ExpectedFinding AsExpected(FoundFinding found) => new(found.Severity, found.Pointer);
}
