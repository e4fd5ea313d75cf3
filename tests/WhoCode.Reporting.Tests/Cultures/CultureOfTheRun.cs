using System.Globalization;
using System.Runtime.CompilerServices;

namespace WhoCode.Reporting.Tests.Cultures;

/// <summary>
/// The culture that all tests run in: the one that the environment variable <c>WHOCODE_CULTURE</c> names; if it names none, the one of the
/// machine.
/// </summary>
internal static class CultureOfTheRun
{
    private const string Variable = "WHOCODE_CULTURE";

    /// <summary>The name that the variable gives; null if it is not set.</summary>
    public static string? Name { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } name ? name : null;

    /// <summary><c>true</c> if .NET has found ICU, the library with the data of cultures; otherwise, <c>false</c>.</summary>
    public static bool HasIcu { get; } = KnowsTurkish();

    /// <summary><c>true</c> if a run without ICU fails: in CI, and where a culture is asked for; otherwise, <c>false</c>.</summary>
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
