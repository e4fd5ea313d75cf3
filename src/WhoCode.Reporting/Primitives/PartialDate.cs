using System.Diagnostics.CodeAnalysis;

namespace WhoCode.Reporting;

/// <summary>A date as precise as it is known: a year, a month or a day, written as ISO 8601 ("2021", "2021-09", "2021-09-15").</summary>
/// <remarks>
/// Years are <see cref="MinYear"/> to <see cref="MaxYear"/>. Two partial dates are equal if they have the same value and precision: "2021" and
/// "2021-01" differ. There is no order; compare <see cref="Earliest"/> or <see cref="Latest"/> instead. <c>default</c> is not a date; its text
/// is empty. Immutable and thread-safe.
/// </remarks>
public readonly partial record struct PartialDate : IWireValue<PartialDate>
{
    /// <summary>The first valid year: 1800.</summary>
    public const int MinYear = 1800;

    /// <summary>The last valid year: 2199.</summary>
    public const int MaxYear = 2199;

    private const string Days =
        "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))";

    private const string LeapDay =
        "(?:(?:1[89]|2[01])(?:0[48]|[2468][048]|[13579][26])|2000)-02-29";

    /// <summary>The pattern of an exact day, shared with properties that accept no less precise date.</summary>
    internal const string DayPattern = "^(?:(?:1[89]|2[01])[0-9]{2}-" + Days + "|" + LeapDay + ")$";

    private readonly short year;
    private readonly byte month;
    private readonly byte day;

    private PartialDate(int year, int month, int day) => (this.year, this.month, this.day) = ((short)year, (byte)month, (byte)day);

    /// <summary>The year, from <see cref="MinYear"/> to <see cref="MaxYear"/>; 0 for <c>default</c>.</summary>
    public int Year => year;

    /// <summary>The month, from 1 to 12; null if only the year is known.</summary>
    public int? Month => month == 0 ? null : month;

    /// <summary>The day of the month, from 1 to 31; null if it is not known.</summary>
    public int? Day => day == 0 ? null : day;

    /// <summary>
    /// <see langword="true"/> if the day is known, so that <see cref="Earliest"/> and <see cref="Latest"/> are the same; otherwise,
    /// <see langword="false"/>.
    /// </summary>
    public bool IsExact => day != 0;

    /// <summary>The first day that the date can mean; <see cref="DateOnly.MinValue"/> for <c>default</c>.</summary>
    public DateOnly Earliest => year == 0 ? DateOnly.MinValue : new(year, Math.Max(month, (byte)1), Math.Max(day, (byte)1));

    /// <summary>The last day that the date can mean; <see cref="DateOnly.MaxValue"/> for <c>default</c>.</summary>
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

    /// <summary>Creates a date from a year and, if they are known, a month and a day.</summary>
    /// <param name="year">The year, from <see cref="MinYear"/> to <see cref="MaxYear"/>.</param>
    /// <param name="month">The month, from 1 to 12; null (the default) if it is not known.</param>
    /// <param name="day">The day of the month; null (the default) if it is not known.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The date does not exist, the year is out of range, or a day is given without its month.
    /// </exception>
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

    /// <summary>Creates the exact date of a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside <see cref="MinYear"/> to <see cref="MaxYear"/>.</exception>
    public static PartialDate From(DateOnly day) => Create(day.Year, day.Month, day.Day);

    /// <summary>Tries to parse a date of the form "2021", "2021-09" or "2021-09-15".</summary>
    /// <param name="text">The text. Null returns <see langword="false"/>.</param>
    /// <param name="date">The result; <c>default</c> if the text is not valid.</param>
    /// <returns>
    /// <see langword="true"/> if the text is a date of the form "2021", "2021-09" or "2021-09-15"; otherwise, <see langword="false"/>.
    /// </returns>
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

    /// <summary>Returns the date as ISO 8601, as precise as it is known; an empty string for <c>default</c>.</summary>
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
