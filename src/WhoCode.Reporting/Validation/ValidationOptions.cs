using WhoCode.Reporting.Findings;

namespace WhoCode.Reporting.Validation;

/// <summary>What else a check takes into account.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
public sealed record ValidationOptions
{
    /// <summary>What need not be kept, where, and why; empty for nothing.</summary>
    public IReadOnlyList<Deviation> Deviations { get; init => field = ItemList<Deviation>.From(value); } = ItemList<Deviation>.Empty;

    /// <summary>The part of the report to be checked; null for all of it.</summary>
    public ReportPage? Page { get; init; }
}
