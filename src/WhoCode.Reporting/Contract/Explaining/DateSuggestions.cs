using System.Text.RegularExpressions;

namespace WhoCode.Reporting;

/// <summary>Suggests a date for one that is not written with the year first.</summary>
internal static partial class DateSuggestions
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>Returns the only date that a text can mean; null if it can mean none, or several because day and month could be exchanged.</summary>
    public static PartialDate? Certain(string written) => Readings(written) is [var only] ? only : null;

    /// <summary>
    /// Returns a hint: the dates that a text can mean or, for a day that does not exist, the number of days in the month. Null for none.
    /// </summary>
    public static LocalizedText? Hint(string written)
    {
        if (Readings(written) is { Count: > 1 } readings)
        {
            return Suggestions.OneOf(readings) with { IsQuote = true };
        }

        foreach (var (year, month, day) in Candidates(written))
        {
            if (Number(year) is >= 1 and var y && month is not null && MonthOf(month) is >= 1 and <= 12 and var m && day is not null
                && Number(Ordinal(day)) is { } d && d > DateTime.DaysInMonth(y, m))
            {
                return LocalizedText.FromKey("suggestion.no-such-day").WithArguments(("days", DateTime.DaysInMonth(y, m)));
            }
        }

        return null;
    }

    private static List<PartialDate> Readings(string written) =>
        [.. Candidates(written).Select(reading => Date(reading.Year, reading.Month, reading.Day)).OfType<PartialDate>().Distinct()];

    /// <summary>Returns the dates that a text can mean, the day first. With dots, the day is always first.</summary>
    /// <remarks>Two digits after a year can be the next year, as in 2011/12, and are then not read as a month.</remarks>
    private static (string? Year, string? Month, string? Day)[] Candidates(string written)
    {
        var text = WithoutTime(written.Trim());
        return Parts(text) switch
        {
            [{ Length: 8 } all] => [(all[..4], all[4..6], all[6..])],
            [{ Length: 4 } year] => [(year, null, null)],
            [{ Length: 4 } year, var month] when Number(year) is { } y && !(month.Length == 2 && Number(month) == (y + 1) % 100) => [(year, month, null)],
            [var month, { Length: 4 } year] when Number(year) is not null => [(year, month, null)],
            [{ Length: 4 } year, var month, var day] when Number(year) is not null => [(year, month, day)],
            [var month, var day, { Length: 4 } year] when Number(month) is null && MonthOf(month) is not null => [(year, month, day)],
            [var day, var month, { Length: 4 } year] when Number(month) is null || text.Contains('.') => [(year, month, day)],
            [var first, var second, { Length: 4 } year] => [(year, second, first), (year, first, second)],
            _ => [],
        };
    }

    /// <summary>
    /// Removes a time, unless it has a time zone and is late. Programs write 22:00 for midnight farther east, which is the next day.
    /// </summary>
    private static string WithoutTime(string text) => Time().Replace(text, "", 1);

    [GeneratedRegex(@"(?<=\A[0-9]{4}-[0-9]{2}-[0-9]{2})[T ](?:[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?|0[0-9]:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:Z|[+-][0-9]{2}:?[0-9]{2}))\z", RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    private static PartialDate? Date(string? year, string? month, string? day)
    {
        var text = Number(year) is { } y ? $"{y:0000}" : "";
        text += month is null ? "" : MonthOf(month) is { } m ? $"-{m:00}" : "?";
        text += day is null ? "" : Number(Ordinal(day)) is { } d ? $"-{d:00}" : "?";
        return PartialDate.TryParse(text, out var date) ? date : null;
    }

    private static int? MonthOf(string text) =>
        Number(text) ?? (text.Length >= 3 && Array.IndexOf(Months, text[..3].ToLowerInvariant()) is >= 0 and var index && IsNameOf(text, index + 1) ? index + 1 : null);

    /// <summary><see langword="true"/> if a text is the English name of a month, complete or shortened to three or four letters.</summary>
    private static bool IsNameOf(string text, int month) =>
        CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month) is var name
        && name.StartsWith(text, StringComparison.OrdinalIgnoreCase) && (text.Length <= 4 || text.Length == name.Length);

    private static string Ordinal(string day) =>
        day.Length > 2 && day[^2..].ToLowerInvariant() is "st" or "nd" or "rd" or "th" ? day[..^2] : day;

    private static string[] Parts(string text) =>
        TextForms.WithAsciiDigits(text).Split(['-', '/', '.', ' ', ',', '年', '月', '日'], StringSplitOptions.RemoveEmptyEntries);

    private static int? Number(string? text) => text is { Length: <= 4 } && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
