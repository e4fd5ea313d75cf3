using WhoCode.Reporting.Findings;

namespace WhoCode.Reporting.Json;

/// <summary>The stable order of findings: by place in the text where that is known, then as the members are written, then by rule.</summary>
internal static class FindingOrder
{
    public static FindingList Sort(IEnumerable<Finding> findings, IPartShape root)
    {
        var keyed = findings.Select(finding => (Finding: finding, Key: Contract.PositionsOf(root, finding.Pointer))).ToArray();
        Array.Sort(keyed, (a, b) => Compare(a.Finding, a.Key, b.Finding, b.Key));
        return keyed.Length == 0 ? FindingList.Empty : new(Array.ConvertAll(keyed, entry => entry.Finding));
    }

    private static int Compare(Finding a, int[] aKey, Finding b, int[] bKey)
    {
        var order = Nullable.Compare(a.Position, b.Position);
        order = order != 0 ? order : aKey.AsSpan().SequenceCompareTo(bKey);
        order = order != 0 ? order : string.CompareOrdinal(a.Pointer.ToString(), b.Pointer.ToString());
        return order != 0 ? order : a.RuleId.CompareTo(b.RuleId);
    }
}
