using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using WhoCode.Reporting;
using WhoCode.Reporting.Streams;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Provides an extension method that registers the services of this library.</summary>
public static class WhoCodeReportingServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="ReportingCatalog"/>, <see cref="RuleSet"/>, <see cref="ReadingLimits"/>, <see cref="ReportValidator"/> and
    /// <see cref="ReportStreams"/> as singletons.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">
    /// A delegate that configures the catalogue, the rules and the limits; null (the default) for none. Delegates of repeated calls run in order.
    /// </param>
    /// <returns>The same services, so that calls can be chained.</returns>
    /// <remarks>
    /// <para>
    /// Every rule that is registered as a service, before or after this call, is added to the rule set. It can be registered as
    /// <c>AddSingleton&lt;IRule, R&gt;()</c>, as <c>AddSingleton&lt;IRule&lt;Contribution&gt;, R&gt;()</c>, as its own type, as an instance or with a
    /// factory. It is created once, and its constructor can request other services. A rule that needs a scoped service, such as a database context,
    /// requests <see cref="IServiceScopeFactory"/> and creates a scope in <c>CheckAsync</c>. A rule must not be registered as scoped, with
    /// a key or as an open generic type. Otherwise, the first request for the rule set throws an <see cref="InvalidOperationException"/> that states the
    /// remedy.
    /// </para>
    /// <para>Services that are already registered are kept. The date of validation comes from a registered <see cref="TimeProvider"/>, if there is one.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">The services are null.</exception>
    /// <example>
    /// <code>
    /// builder.Services.AddSingleton&lt;IRule, OccupationIsNamed&gt;();
    /// builder.Services.AddWhoCodeReporting(options => options.Limits = new() { MaxBytes = 1_000_000 });
    /// </code>
    /// </example>
    public static IServiceCollection AddWhoCodeReporting(this IServiceCollection services, Action<WhoCodeReportingOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.AddOptions<WhoCodeReportingOptions>();
        if (configure is not null)
        {
            services.Configure(configure);
        }

        services.TryAddSingleton(provider => Options(provider).Catalog);
        services.TryAddSingleton(provider => Options(provider).SeverityOverrides.Aggregate(
            Options(provider).Rules.With(RegisteredRules.From(services, provider)),
            static (rules, severities) => rules.WithSeverities(severities.Rule, severities.Severities)));
        services.TryAddSingleton(provider => Options(provider).Limits);
        services.TryAddSingleton(provider => new ReportValidator(
            provider.GetRequiredService<RuleSet>(),
            provider.GetRequiredService<ReportingCatalog>(),
            provider.GetService<TimeProvider>(),
            provider.GetRequiredService<ReadingLimits>()));
        services.TryAddSingleton(provider => new ReportStreams(provider.GetRequiredService<ReportValidator>()));
        return services;
    }

    private static WhoCodeReportingOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<WhoCodeReportingOptions>>().Value;
}
