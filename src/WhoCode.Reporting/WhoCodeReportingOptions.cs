namespace WhoCode.Reporting;

/// <summary>Provides the options from which <c>AddWhoCodeReporting</c> creates the services of the library.</summary>
/// <remarks>
/// Each property has the built-in value at first. Delegates that configure the options run in the order of their registration. So each can
/// extend the result of earlier ones: <c>options.Rules = options.Rules.With(…)</c>. The services are created from the options once;
/// later changes have no effect. Not thread-safe.
/// </remarks>
public sealed class WhoCodeReportingOptions
{
    /// <summary>Gets or sets the catalogue; <see cref="ReportingCatalog.BuiltIn"/> by default.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ReportingCatalog Catalog { get; set => field = value ?? throw new ArgumentNullException(nameof(value)); } = ReportingCatalog.BuiltIn;

    /// <summary>Gets or sets the rules, to which rules that are registered as services are added; <see cref="RuleSet.BuiltIn"/> by default.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public RuleSet Rules { get; set => field = value ?? throw new ArgumentNullException(nameof(value)); } = RuleSet.BuiltIn;

    /// <summary>
    /// Gets the severities that replace those of rules, including registered ones; empty by default. A later override of the same rule has
    /// precedence.
    /// </summary>
    /// <remarks>If the rule set does not contain a rule that is overridden, the first request for the rule set throws an <see cref="ArgumentException"/>.</remarks>
    public IList<SeverityOverride> SeverityOverrides { get; } = [];

    /// <summary>Gets or sets the limits on what is read from a JSON document; <see cref="ReadingLimits.Default"/> by default.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ReadingLimits Limits { get; set => field = value ?? throw new ArgumentNullException(nameof(value)); } = ReadingLimits.Default;
}
