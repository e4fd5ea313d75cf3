using System.Collections;

namespace WhoCode.Reporting;

/// <summary>The findings in one report, in a stable order: by location, then by rule.</summary>
/// <remarks>Immutable, safe on any thread. There is one empty list, so a clean report costs nothing.</remarks>
public sealed class FindingList : IReadOnlyList<Finding>
{
    private readonly Finding[] findings;

    internal FindingList(Finding[] findings) => this.findings = findings;

    /// <summary>Gets the list without findings.</summary>
    public static FindingList Empty { get; } = new([]);

    /// <summary>Gets the number of findings.</summary>
    public int Count => findings.Length;

    /// <summary>Gets whether there are no errors: the report can be used as what it claims to be. Warnings and advice do not count.</summary>
    public bool IsValid => !HasErrors;

    /// <summary>Gets whether at least one finding is an error.</summary>
    public bool HasErrors
    {
        get
        {
            foreach (var finding in findings)
            {
                if (finding.Severity == FindingSeverity.Error)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Gets the errors, in their order; empty if there are none.</summary>
    public FindingList Errors => Where(FindingSeverity.Error);

    /// <summary>Gets the warnings, in their order; empty if there are none.</summary>
    public FindingList Warnings => Where(FindingSeverity.Warning);

    /// <summary>Gets the advice, in its order; empty if there is none.</summary>
    public FindingList Advice => Where(FindingSeverity.Advice);

    /// <inheritdoc/>
    public Finding this[int index] => findings[index];

    /// <summary>Returns the number of findings of a severity.</summary>
    public int CountOf(FindingSeverity severity)
    {
        var count = 0;
        foreach (var finding in findings)
        {
            count += finding.Severity == severity ? 1 : 0;
        }

        return count;
    }

    /// <summary>Returns the findings at a location, such as the field of a form.</summary>
    /// <param name="pointer">The location.</param>
    /// <param name="includeDescendants"><c>true</c> to include what is inside the location, such as all properties of a contribution; <c>false</c> by default.</param>
    public FindingList At(JsonPointer pointer, bool includeDescendants = false) =>
        Where(finding => finding.Pointer == pointer || (includeDescendants && finding.Pointer.StartsWith(pointer)));

    /// <summary>Returns the findings of a rule.</summary>
    /// <param name="rule">The id of the rule.</param>
    public FindingList ByRule(RuleId rule) => Where(finding => finding.RuleId == rule);

    /// <summary>Returns the messages by location, in the form that problem details of ASP.NET Core (<c>ValidationProblem</c>) have them.</summary>
    /// <param name="texts">The language of the messages; English by default.</param>
    /// <param name="minimumSeverity">The least severity to include; errors alone by default.</param>
    /// <returns>For each JSON Pointer its messages, in the order of the findings. What is wrong with the report as a whole has the key "".</returns>
    /// <exception cref="KeyNotFoundException">The texts do not contain a message that is needed.</exception>
    /// <example>
    /// <code>
    /// return read.IsValid ? Results.NoContent() : Results.ValidationProblem(read.Findings.ToDictionary());
    /// </code>
    /// </example>
    public IDictionary<string, string[]> ToDictionary(LocalizedTexts? texts = null, FindingSeverity minimumSeverity = FindingSeverity.Error)
    {
        texts ??= LocalizedTexts.English;
        var byPointer = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var place in findings.Where(finding => finding.Severity >= minimumSeverity).GroupBy(finding => finding.Pointer.ToString(), StringComparer.Ordinal))
        {
            byPointer.Add(place.Key, [.. place.Select(finding => finding.GetMessage(texts))]);
        }

        return byPointer;
    }

    /// <inheritdoc/>
    public IEnumerator<Finding> GetEnumerator() => ((IEnumerable<Finding>)findings).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => findings.GetEnumerator();

    private FindingList Where(FindingSeverity severity) => Where(finding => finding.Severity == severity);

    private FindingList Where(Predicate<Finding> matches)
    {
        var some = Array.FindAll(findings, matches);
        return some.Length == 0 ? Empty : some.Length == findings.Length ? this : new(some);
    }
}
