using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Testing;

/// <summary>A finding that the rule under test must make: how much it matters, and where it is.</summary>
/// <remarks>Immutable, equal by content, safe on any thread.</remarks>
public sealed record ExpectedFinding
{
    /// <summary>A finding at a place.</summary>
    /// <param name="severity">The severity in the profile of the case.</param>
    /// <param name="pointer">The place in the report.</param>
    /// <exception cref="ArgumentOutOfRangeException">The severity is None, with which nothing is reported, or there is no such severity.</exception>
    public ExpectedFinding(FindingSeverity severity, JsonPointer pointer)
    {
        (Severity, Pointer) = (severity, pointer);
        if (severity == FindingSeverity.None || !Enum.IsDefined(severity))
        {
            throw new ArgumentOutOfRangeException(nameof(severity), severity, "A finding is advice, a warning or an error.");
        }
    }

    /// <summary>A finding at a place, as RFC 6901 writes it: "/contributions/0/title", or "" for the whole report.</summary>
    /// <param name="severity">The severity in the profile of the case.</param>
    /// <param name="pointer">The place in the report.</param>
    /// <exception cref="ArgumentOutOfRangeException">The severity is None, with which nothing is reported, or there is no such severity.</exception>
    /// <exception cref="FormatException">The text is no JSON Pointer.</exception>
    public ExpectedFinding(FindingSeverity severity, string pointer) : this(severity, JsonPointer.Parse(pointer))
    {
    }

    /// <summary>How much it matters.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>Where it is.</summary>
    public JsonPointer Pointer { get; }

    /// <summary>Severity and place, such as "warning at /contributions/0/title".</summary>
    public override string ToString() => $"{Severity.ToString().ToLowerInvariant()} at {Pointer.ToDisplayString()}";
}
