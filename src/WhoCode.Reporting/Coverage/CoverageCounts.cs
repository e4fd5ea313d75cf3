namespace WhoCode.Reporting.Coverage;

/// <summary>Represents how many reports of each side, and which of their entries, address a value.</summary>
/// <remarks>Compared by content. Immutable and thread-safe.</remarks>
public sealed record CoverageCounts
{
    internal static CoverageCounts None { get; } = new();

    /// <summary>Gets the counts of stakeholder reports.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public StakeholderCounts Stakeholders { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = new();

    /// <summary>Gets the counts of national reports.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public NationalCounts National { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = new();

    /// <summary>Gets the number of reports of both sides.</summary>
    public long Reports => Stakeholders.Reports + National.Reports;

    /// <summary>Gets the number of entries of both sides.</summary>
    public long Entries => Stakeholders.Entries + National.Entries;

    /// <summary>Returns the numbers of reports and entries.</summary>
    public override string ToString() => $"{Stakeholders}; {National}";
}
