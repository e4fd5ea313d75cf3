using System.Collections;

namespace WhoCode.Reporting;

/// <summary>The findings on one report, in a stable order: by location, then by rule.</summary>
/// <remarks>A list without findings is always the same instance, so a clean report needs no memory for it. Immutable and thread-safe.</remarks>
public sealed class FindingList : IReadOnlyList<Finding>
{
    private readonly Finding[] findings;

    internal FindingList(Finding[] findings) => this.findings = findings;

    /// <summary>The list without findings.</summary>
    public static FindingList Empty { get; } = new([]);

    /// <summary>The number of findings.</summary>
    public int Count => findings.Length;

    /// <summary>
    /// <see langword="true"/> if no finding is an error, so that the report can be used for its profile; otherwise,
    /// <see langword="false"/>. Warnings and advice do not count.
    /// </summary>
    public bool IsValid => !HasErrors;

    /// <summary><see langword="true"/> if at least one finding is an error; otherwise, <see langword="false"/>.</summary>
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

    /// <summary>The errors, in the order of the findings; empty for a report without errors.</summary>
    public FindingList Errors => Where(FindingSeverity.Error);

    /// <summary>The warnings, in the order of the findings; empty for a report without warnings.</summary>
    public FindingList Warnings => Where(FindingSeverity.Warning);

    /// <summary>The advice, in the order of the findings; empty for a report without advice.</summary>
    public FindingList Advice => Where(FindingSeverity.Advice);

    /// <inheritdoc/>
    public Finding this[int index] => findings[index];

    /// <summary>Returns the number of findings with a severity.</summary>
    /// <param name="severity">The severity.</param>
    /// <returns>The number, 0 or more.</returns>
    public int CountOf(FindingSeverity severity)
    {
        var count = 0;
        foreach (var finding in findings)
        {
            count += finding.Severity == severity ? 1 : 0;
        }

        return count;
    }

    /// <summary>Returns the findings at a location, such as those for one field of a form.</summary>
    /// <param name="pointer">The location.</param>
    /// <param name="includeDescendants">
    /// <see langword="true"/> to include findings inside the location, such as on all properties of a contribution; <see langword="false"/>
    /// by default.
    /// </param>
    /// <returns>The findings, in their order; empty for none.</returns>
    public FindingList At(JsonPointer pointer, bool includeDescendants = false) =>
        Where(finding => finding.Pointer == pointer || (includeDescendants && finding.Pointer.StartsWith(pointer)));

    /// <summary>Returns the findings of one rule.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <returns>The findings, in their order; empty for none.</returns>
    public FindingList ByRule(RuleId rule) => Where(finding => finding.RuleId == rule);

    /// <summary>Returns the messages by location, in the format of ASP.NET Core's problem details (<c>ValidationProblem</c>).</summary>
    /// <param name="texts">The localized texts for the messages; null (the default) for <see cref="LocalizedTexts.English"/>.</param>
    /// <param name="minimumSeverity">The lowest severity to include; <see cref="FindingSeverity.Error"/> by default.</param>
    /// <returns>The messages for each JSON Pointer, in the order of the findings. Findings on the report as a whole have the key "".</returns>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
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
