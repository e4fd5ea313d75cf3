using WhoCode.Reporting.Findings;

namespace WhoCode.Reporting.Json;

/// <summary>The stable order of findings: by place in the text where that is known, then as the members are written, then by rule.</summary>
internal static class FindingOrder
{
    /// <summary>The findings in order, each with the thematic field it stands in.</summary>
    /// <param name="findings">What was found, in any order.</param>
    /// <param name="root">The shape of the report.</param>
    /// <param name="report">What was checked; null where nothing could be read.</param>
    public static FindingList Sort(IEnumerable<Finding> findings, IPartShape root, object? report)
    {
        var keyed = findings.Select((finding, index) => (Finding: finding, Key: Contract.PositionsOf(root, finding.Pointer), Index: index)).ToArray();
        Array.Sort(keyed, (a, b) => Compare(a.Finding, a.Key, b.Finding, b.Key) is var order && order != 0 ? order : a.Index.CompareTo(b.Index));
        return keyed.Length == 0 ? FindingList.Empty : new(Array.ConvertAll(keyed, entry => InField(entry.Finding, root, report)));
    }

    private static Finding InField(Finding finding, IPartShape root, object? report) =>
        report is not null && ReportPlace.FieldAt(report, root, finding.Pointer) is { } field ? finding with { Field = field } : finding;

    private static int Compare(Finding a, int[] aKey, Finding b, int[] bKey)
    {
        var order = Nullable.Compare(a.Position, b.Position);
        order = order != 0 ? order : aKey.AsSpan().SequenceCompareTo(bKey);
        order = order != 0 ? order : string.CompareOrdinal(a.Pointer.ToString(), b.Pointer.ToString());
        return order != 0 ? order : a.RuleId.CompareTo(b.RuleId);
    }
}
