using System.Collections;

namespace WhoCode.Reporting;

/// <summary>What was found in one report, in stable order: by place, then by rule.</summary>
/// <remarks>Immutable, safe on any thread. There is one empty list, so a clean report costs nothing.</remarks>
public sealed class FindingList : IReadOnlyList<Finding>
{
    private readonly Finding[] findings;

    internal FindingList(Finding[] findings) => this.findings = findings;

    /// <summary>Nothing found.</summary>
    public static FindingList Empty { get; } = new([]);

    /// <summary>How many findings there are.</summary>
    public int Count => findings.Length;

    /// <summary>Whether one of them is an error.</summary>
    public bool HasErrors => CountOf(FindingSeverity.Error) > 0;

    /// <inheritdoc/>
    public Finding this[int index] => findings[index];

    /// <summary>How many findings there are of a severity.</summary>
    public int CountOf(FindingSeverity severity)
    {
        var count = 0;
        foreach (var finding in findings)
        {
            count += finding.Severity == severity ? 1 : 0;
        }

        return count;
    }

    /// <inheritdoc/>
    public IEnumerator<Finding> GetEnumerator() => ((IEnumerable<Finding>)findings).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => findings.GetEnumerator();
}
