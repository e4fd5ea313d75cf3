namespace WhoCode.Reporting;

/// <summary>Options for the validation of a report.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
public sealed record ReportValidationOptions
{
    /// <summary>Gets the deviations that apply to findings; empty by default.</summary>
    public IReadOnlyList<Deviation> Deviations { get; init => field = ItemList<Deviation>.From(value); } = ItemList<Deviation>.Empty;

    /// <summary>Gets the part of the report to validate; null for the whole report.</summary>
    public ReportPage? Page { get; init; }
}
