using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Testing;

/// <summary>Represents a finding that the rule under test must report, with its severity and location.</summary>
/// <remarks>Compared by content. Immutable and thread-safe.</remarks>
public sealed record ExpectedFinding
{
    /// <summary>Initializes a new instance of the <see cref="ExpectedFinding"/> class with a pointer.</summary>
    /// <param name="severity">The severity in the profile of the case: advice, warning or error.</param>
    /// <param name="pointer">The location in the report.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> is <see cref="FindingSeverity.None"/> or not a defined value.</exception>
    public ExpectedFinding(FindingSeverity severity, JsonPointer pointer)
    {
        (Severity, Pointer) = (severity, pointer);
        if (severity == FindingSeverity.None || !Enum.IsDefined(severity))
        {
            throw new ArgumentOutOfRangeException(nameof(severity), severity, "The severity of a finding must be Advice, Warning or Error.");
        }
    }

    /// <summary>Initializes a new instance of the <see cref="ExpectedFinding"/> class with a pointer as text.</summary>
    /// <param name="severity">The severity in the profile of the case: advice, warning or error.</param>
    /// <param name="pointer">The location in the report as a JSON Pointer (RFC 6901), such as "/contributions/0/title"; empty for the report as a whole.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="severity"/> is <see cref="FindingSeverity.None"/> or not a defined value.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="pointer"/> is not a JSON Pointer.</exception>
    public ExpectedFinding(FindingSeverity severity, string pointer) : this(severity, JsonPointer.Parse(pointer))
    {
    }

    /// <summary>Gets the severity of the finding.</summary>
    public FindingSeverity Severity { get; }

    /// <summary>Gets the location of the finding in the report.</summary>
    public JsonPointer Pointer { get; }

    /// <summary>Returns the severity and the location.</summary>
    /// <returns>A text such as "warning at /contributions/0/title".</returns>
    public override string ToString() => $"{Severity.ToString().ToLowerInvariant()} at {Pointer.ToDisplayString()}";
}
