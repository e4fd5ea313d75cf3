using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace WhoCode.Reporting;

/// <summary>Registers the library with a host's services.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="ReportingCatalog"/>, <see cref="RuleSet"/>, <see cref="ReadingLimits"/> and <see cref="ReportValidator"/> as singletons. Every
    /// <see cref="IRule"/> that the host registers, such as with <c>AddSingleton&lt;IRule, HostsRule&gt;()</c>, joins the rule set, with
    /// whatever its constructor asks for. It lives as long as the rule set: what must not, it makes through <c>IServiceScopeFactory</c>.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="catalog">Adds the host's rounds, lists, editions and fields to the built-in catalogue.</param>
    /// <param name="rules">Adds to or removes from the built-in rules.</param>
    /// <param name="limits">How much of a text is read; <see cref="ReadingLimits.Default"/> if not given.</param>
    /// <remarks>What is registered already stays. The day of a check comes from a registered <see cref="TimeProvider"/>, if there is one.</remarks>
    public static IServiceCollection AddWhoCodeReporting(
        this IServiceCollection services,
        Func<ReportingCatalog, ReportingCatalog>? catalog = null,
        Func<RuleSet, RuleSet>? rules = null,
        ReadingLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(_ => catalog is null ? ReportingCatalog.BuiltIn : catalog(ReportingCatalog.BuiltIn));
        services.TryAddSingleton(provider => (rules is null ? RuleSet.BuiltIn : rules(RuleSet.BuiltIn)).With(provider.GetServices<IRule>()));
        services.TryAddSingleton(limits ?? ReadingLimits.Default);
        services.TryAddSingleton(provider => new ReportValidator(
            provider.GetRequiredService<RuleSet>(),
            provider.GetRequiredService<ReportingCatalog>(),
            provider.GetService<TimeProvider>(),
            provider.GetRequiredService<ReadingLimits>()));
        return services;
    }
}
