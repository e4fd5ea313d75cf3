using System.Globalization;
using System.Runtime.CompilerServices;

namespace WhoCode.Reporting.Tests.Cultures;

/// <summary>
/// The culture that all tests run in: the culture in the environment variable <c>WHOCODE_CULTURE</c> or, if it is not set, that of the
/// machine.
/// </summary>
internal static class CultureOfTheRun
{
    private const string Variable = "WHOCODE_CULTURE";

    /// <summary>The value of the variable; null if it is not set.</summary>
    public static string? Name { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } name ? name : null;

    /// <summary><c>true</c> if .NET has found ICU, the library with culture data; otherwise, <c>false</c>.</summary>
    public static bool HasIcu { get; } = KnowsTurkish();

    /// <summary><c>true</c> if a run without ICU must fail, as in CI and for a given culture; otherwise, <c>false</c>.</summary>
    public static bool NeedsIcu { get; } = Name is not null || Environment.GetEnvironmentVariable("CI") == "true";

    [ModuleInitializer]
    internal static void Enter()
    {
        if (Name is not null && HasIcu)
        {
            var culture = CultureInfo.GetCultureInfo(Name, predefinedOnly: true);
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            (CultureInfo.DefaultThreadCurrentCulture, CultureInfo.DefaultThreadCurrentUICulture) = (culture, culture);
        }
    }

    private static bool KnowsTurkish()
    {
        try
        {
            return CultureInfo.GetCultureInfo("tr-TR").TextInfo.ToUpper('i') == 'İ';
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
