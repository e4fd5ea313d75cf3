namespace WhoCode.Reporting;

/// <summary>Provides options for validating a report.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ReportValidationOptions
{
    /// <summary>Gets the deviations to apply to the findings; empty by default.</summary>
    public IReadOnlyList<Deviation> Deviations { get; init => field = ItemList<Deviation>.From(value); } = ItemList<Deviation>.Empty;

    /// <summary>Gets the part of the report to validate; null, the default, for the complete report.</summary>
    public ReportPage? Page { get; init; }
}
