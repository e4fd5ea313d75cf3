using System.Globalization;

namespace WhoCode.Reporting.Tests.Cultures;

/// <summary>Runs code in a culture.</summary>
internal static class InCulture
{
    /// <summary>
    /// Cultures that differ in what programs often assume: i and I (Turkish), the sign of negative numbers (Swedish), the calendar
    /// (Arabic of Saudi Arabia, Persian, Thai), the decimal separator (German).
    /// </summary>
    public static TheoryData<string> Names => ["tr-TR", "sv-SE", "ar-SA", "fa-IR", "th-TH", "de-DE"];

    public static T Run<T>(string culture, Func<T> action) => Run(CultureInfo.GetCultureInfo(culture, predefinedOnly: true), action);

    public static T RunInvariant<T>(Func<T> action) => Run(CultureInfo.InvariantCulture, action);

    private static T Run<T>(CultureInfo culture, Func<T> action)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        try
        {
            return action();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}
