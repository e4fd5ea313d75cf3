namespace WhoCode.Reporting;

/// <summary>What <c>AddWhoCodeReporting</c> registers with an application's services.</summary>
/// <remarks>
/// Each property starts with what the library contains. Delegates that configure the options run in the order in which they were registered,
/// so each can add to what the ones before it left: <c>options.Rules = options.Rules.With(…)</c>. The services are created from the options
/// once; later changes have no effect. Not thread-safe.
/// </remarks>
public sealed class WhoCodeReportingOptions
{
    /// <summary>Gets or sets the catalogue; <see cref="ReportingCatalog.BuiltIn"/> by default.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ReportingCatalog Catalog { get; set => field = value ?? throw new ArgumentNullException(nameof(value)); } = ReportingCatalog.BuiltIn;

    /// <summary>Gets or sets the rules, without those that are registered as services, which are added to them; <see cref="RuleSet.BuiltIn"/> by default.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public RuleSet Rules { get; set => field = value ?? throw new ArgumentNullException(nameof(value)); } = RuleSet.BuiltIn;

    /// <summary>Gets the severities that replace those of rules, registered ones included; empty by default. A later one for a rule has precedence.</summary>
    public IList<SeverityOverride> SeverityOverrides { get; } = [];

    /// <summary>Gets or sets how much of a JSON document is read; <see cref="ReadingLimits.Default"/> by default.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ReadingLimits Limits { get; set => field = value ?? throw new ArgumentNullException(nameof(value)); } = ReadingLimits.Default;
}
