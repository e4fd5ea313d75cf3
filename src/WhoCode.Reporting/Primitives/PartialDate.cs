using System.Diagnostics.CodeAnalysis;

namespace WhoCode.Reporting;

/// <summary>A date as exact as it is known: a year, a month or a day, written as ISO 8601 ("2021", "2021-09", "2021-09-15").</summary>
/// <remarks>
/// Years run from <see cref="MinYear"/> to <see cref="MaxYear"/>. Two partial dates are equal when they say the same with
/// the same exactness; for order, compare <see cref="Earliest"/> and <see cref="Latest"/>. <c>default</c> is no date: it
/// prints empty and equals no real one. Immutable, safe on any thread.
/// </remarks>
public readonly partial record struct PartialDate : IWireValue<PartialDate>
{
    /// <summary>The first year that can be written: 1800.</summary>
    public const int MinYear = 1800;

    /// <summary>The last year that can be written: 2199.</summary>
    public const int MaxYear = 2199;

    private const string Days =
        "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))";

    private const string LeapDay =
        "(?:(?:1[89]|2[01])(?:0[48]|[2468][048]|[13579][26])|2000)-02-29";

    /// <summary>The pattern of a whole day, shared with members that take nothing less.</summary>
    internal const string DayPattern = "^(?:(?:1[89]|2[01])[0-9]{2}-" + Days + "|" + LeapDay + ")$";

    private readonly short year;
    private readonly byte month;
    private readonly byte day;

    private PartialDate(int year, int month, int day) => (this.year, this.month, this.day) = ((short)year, (byte)month, (byte)day);

    /// <summary>The year; 0 in <c>default</c>.</summary>
    public int Year => year;

    /// <summary>The month from 1 to 12, or null where only the year is known.</summary>
    public int? Month => month == 0 ? null : month;

    /// <summary>The day of the month, or null where it is not known.</summary>
    public int? Day => day == 0 ? null : day;

    /// <summary>Whether a day is named, so that <see cref="Earliest"/> and <see cref="Latest"/> are the same.</summary>
    public bool IsExact => day != 0;

    /// <summary>The first day that this date can mean. For <c>default</c>, the first day there is.</summary>
    public DateOnly Earliest => year == 0 ? DateOnly.MinValue : new(year, Math.Max(month, (byte)1), Math.Max(day, (byte)1));

    /// <summary>The last day that this date can mean. For <c>default</c>, the last day there is.</summary>
    public DateOnly Latest
    {
        get
        {
            if (year == 0)
            {
                return DateOnly.MaxValue;
            }

            var lastMonth = month == 0 ? 12 : month;
            return new(year, lastMonth, day == 0 ? DateTime.DaysInMonth(year, lastMonth) : day);
        }
    }

    static string IWireValue<PartialDate>.Key => "date";

    static string IWireValue<PartialDate>.Noun => "a date of the form 2021, 2021-09 or 2021-09-15";

    static string IWireValue<PartialDate>.Pattern =>
        "^(?:(?:1[89]|2[01])[0-9]{2}(?:-(?:0[1-9]|1[0-2]))?|(?:1[89]|2[01])[0-9]{2}-" + Days + "|" + LeapDay + ")$";

    static string IWireValue<PartialDate>.Example => "2021-09-15";

    /// <summary>A date of which the year, and perhaps the month and day, are known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date, or a day is given without its month.</exception>
    public static PartialDate Create(int year, int? month = null, int? day = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, MinYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, MaxYear);
        if (month is < 1 or > 12)
        {
            throw new ArgumentOutOfRangeException(nameof(month), month, "The month must be from 1 to 12.");
        }

        if (day is { } d && (month is not { } m || d < 1 || d > DateTime.DaysInMonth(year, m)))
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, "The month does not have this day, or no month is given.");
        }

        return new(year, month ?? 0, day ?? 0);
    }

    /// <summary>The exact date of a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside <see cref="MinYear"/> to <see cref="MaxYear"/>.</exception>
    public static PartialDate From(DateOnly day) => Create(day.Year, day.Month, day.Day);

    /// <summary>Reads "2021", "2021-09" or "2021-09-15"; <c>false</c>, never an exception, for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date) => WireValue.TryReadExact(text, out date);

    static bool IWireValue<PartialDate>.TryReadExact(ReadOnlySpan<char> text, out PartialDate value)
    {
        value = default;
        if (text.Length is not (4 or 7 or 10)
            || !TryDigits(text[..4], out var year) || year is < MinYear or > MaxYear
            || (text.Length >= 7 && text[4] != '-') || (text.Length == 10 && text[7] != '-'))
        {
            return false;
        }

        int month = 0, day = 0;
        if (text.Length >= 7 && (!TryDigits(text[5..7], out month) || month is < 1 or > 12))
        {
            return false;
        }

        if (text.Length == 10 && (!TryDigits(text[8..], out day) || day < 1 || day > DateTime.DaysInMonth(year, month)))
        {
            return false;
        }

        value = new(year, month, day);
        return true;
    }

    /// <summary>The date as ISO 8601, with what is known; empty for <c>default</c>.</summary>
    public override string ToString() => (year, month, day) switch
    {
        (0, _, _) => "",
        (_, 0, _) => year.ToString("0000", CultureInfo.InvariantCulture),
        (_, _, 0) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}"),
    };

    private static bool TryDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        return !text.ContainsAnyExceptInRange('0', '9') && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
