using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;

namespace WhoCode.Reporting;

/// <summary>
/// Finds the rules that an application registered, whether as <c>IRule</c>, <c>IRule&lt;Contribution&gt;</c> or the type of the rule
/// itself.
/// </summary>
internal static class RegisteredRules
{
    /// <summary>Creates the rules.</summary>
    /// <param name="services">The registered services.</param>
    /// <param name="provider">The container that creates the rules.</param>
    /// <exception cref="InvalidOperationException">
    /// A rule is registered in a way in which it cannot be found, or with a lifetime that is too short.
    /// </exception>
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Rules are registered as classes and interfaces. All IEnumerable<T> of those share their native code; tests/consumers/native tries it.")]
    public static IEnumerable<IRule> From(IServiceCollection services, IServiceProvider provider)
    {
        var rules = new List<IRule>();
        var types = services.Where(service => !service.IsKeyedService).Select(service => service.ImplementationType).ToHashSet();
        foreach (var type in services.Where(IsRule).Select(Checked).Distinct())
        {
            // A rule that is registered as two services is created twice.
            foreach (var rule in provider.GetServices(type).OfType<IRule>())
            {
                if (!rules.Exists(known => ReferenceEquals(known, rule) || (known.GetType() == rule.GetType() && types.Contains(rule.GetType()) && known.Descriptor?.Id == rule.Descriptor?.Id)))
                {
                    rules.Add(rule);
                }
            }
        }

        return rules;
    }

    /// <summary><see langword="true"/> if a service is a rule, by its service type or by the type of its implementation.</summary>
    private static bool IsRule(ServiceDescriptor service) =>
        typeof(IRule).IsAssignableFrom(service.ServiceType) || (!service.IsKeyedService && (typeof(IRule).IsAssignableFrom(service.ImplementationType) || service.ImplementationInstance is IRule));

    private static Type Checked(ServiceDescriptor service)
    {
        var name = NameOf(service);
        return service.IsKeyedService ? throw new InvalidOperationException(
                $"{name} is registered with a key, so the rule set does not contain it. Register it without a key: services.AddSingleton<IRule, {name}>().")
            : service.ServiceType.IsGenericTypeDefinition ? throw new InvalidOperationException(
                $"{name} is registered as an open generic type, so the rule set cannot contain it. Register it for each type of node: services.AddSingleton<IRule, MyRule<Contribution>>().")
            : service.Lifetime == ServiceLifetime.Scoped ? throw new InvalidOperationException(
                $"{name} is registered as scoped, but a rule lives as long as the rule set. Register it as a singleton, services.AddSingleton<IRule, {name}>(), "
                + "and let it create what must not live so long in a scope of its own: ask for IServiceScopeFactory in its constructor.")
            : service.ServiceType;
    }

    private static string NameOf(ServiceDescriptor service)
    {
        var type = service.IsKeyedService ? service.KeyedImplementationType ?? service.KeyedImplementationInstance?.GetType() ?? service.ServiceType
            : service.ImplementationType ?? service.ImplementationInstance?.GetType() ?? service.ServiceType;
        return type == typeof(IRule) ? "TheRule" : type.Name;
    }
}
