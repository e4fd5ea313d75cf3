namespace WhoCode.Reporting.Rounds;

/// <summary>From when to when reports of one kind are taken in. What no source gives is null and stays unknown.</summary>
public sealed record SubmissionWindow
{
    /// <summary>The first day, as exactly as is known; null where it is not.</summary>
    public PartialDate? Opens { get; init; }

    /// <summary>A day on which it is known to have been open, where the first day itself is not known.</summary>
    public DateOnly? OpenBy { get; init; }

    /// <summary>The last day, as exactly as is known; null where it is not.</summary>
    public PartialDate? Closes { get; init; }

    /// <summary>Whether reports are taken in on a day: yes, no, or unknown. The last day itself is open.</summary>
    public WindowState On(DateOnly day)
    {
        if (IsLate(day) || day < Opens?.Earliest)
        {
            return WindowState.Closed;
        }

        if (day == OpenBy || day == ExactDay(Opens) || day == ExactDay(Closes))
        {
            return WindowState.Open;
        }

        var knownOpenFrom = Opens is { } opens && !(OpenBy < opens.Latest) ? opens.Latest : OpenBy;
        return day >= knownOpenFrom && day <= Closes?.Earliest ? WindowState.Open : WindowState.Unknown;
    }

    /// <summary>Whether a day is certainly after the last one.</summary>
    public bool IsLate(DateOnly day) => day > Closes?.Latest;

    private static DateOnly? ExactDay(PartialDate? date) => date is { IsExact: true } exact ? exact.Earliest : null;
}

/// <summary>Whether a window is open on a day.</summary>
[JsonConverter(typeof(WireEnumConverter<WindowState>)), TypeConverter(typeof(WireEnumTypeConverter<WindowState>))]
public enum WindowState
{
    /// <summary>No source at hand says.</summary>
    Unknown,

    /// <summary>Reports are taken in.</summary>
    Open,

    /// <summary>Reports are not taken in.</summary>
    Closed,
}
