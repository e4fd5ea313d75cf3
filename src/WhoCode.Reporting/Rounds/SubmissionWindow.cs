namespace WhoCode.Reporting;

/// <summary>The submission window of a reporting round: the days on which reports of one kind are accepted.</summary>
/// <remarks>A property is null if no source states the fact. Immutable and thread-safe.</remarks>
public sealed record SubmissionWindow
{
    /// <summary>The first day of the window, as precise as it is known; null if it is not known.</summary>
    public PartialDate? Opens { get; init; }

    /// <summary>A day on which reports were certainly accepted, if the first day is not known; otherwise, null.</summary>
    public DateOnly? OpenBy { get; init; }

    /// <summary>The last day of the window that was announced, as precise as it is known; null if it is not known.</summary>
    /// <remarks>WHO can accept reports later; see <see cref="Completed"/>.</remarks>
    public PartialDate? Deadline { get; init; }

    /// <summary>The date on which WHO regarded the reports as complete, as precise as it is known; null if it is not known.</summary>
    /// <remarks>Only the deadline determines whether a report is late. The data of a report can be as recent as the year of this date.</remarks>
    public PartialDate? Completed { get; init; }

    /// <summary>Determines whether reports are accepted on a day. They are accepted on the last day of the window, too.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The state of the window: open, closed or not known.</returns>
    /// <remarks>After the deadline, the window is closed, although WHO can accept reports later.</remarks>
    public SubmissionWindowState GetState(DateOnly day)
    {
        if (IsLate(day) || day < Opens?.Earliest)
        {
            return SubmissionWindowState.Closed;
        }

        if (day == OpenBy || day == ExactDay(Opens) || day == ExactDay(Deadline))
        {
            return SubmissionWindowState.Open;
        }

        var knownOpenFrom = Opens is { } opens && !(OpenBy < opens.Latest) ? opens.Latest : OpenBy;
        return day >= knownOpenFrom && day <= Deadline?.Earliest ? SubmissionWindowState.Open : SubmissionWindowState.Unknown;
    }

    /// <summary>Determines whether a day is certainly after the deadline.</summary>
    /// <param name="day">The day.</param>
    /// <returns><see langword="true"/> if the day is after the last day that the deadline can mean; otherwise, <see langword="false"/>.</returns>
    public bool IsLate(DateOnly day) => day > Deadline?.Latest;

    /// <summary><see langword="true"/> if the window ends before it begins; otherwise, <see langword="false"/>.</summary>
    internal bool IsContradictory =>
        Deadline?.Latest < Opens?.Earliest || Deadline?.Latest < OpenBy || OpenBy < Opens?.Earliest
        || Completed?.Latest < Opens?.Earliest || Completed?.Latest < OpenBy;

    private static DateOnly? ExactDay(PartialDate? date) => date is { IsExact: true } exact ? exact.Earliest : null;

    private bool PrintMembers(StringBuilder builder) => RecordText.Print(
        builder,
        (nameof(Opens), Opens),
        (nameof(OpenBy), OpenBy),
        (nameof(Deadline), Deadline),
        (nameof(Completed), Completed));
}

/// <summary>The state of a submission window on a day.</summary>
[JsonConverter(typeof(WireEnumConverter<SubmissionWindowState>)), TypeConverter(typeof(WireEnumTypeConverter<SubmissionWindowState>))]
[WireName("window-state")]
public enum SubmissionWindowState
{
    /// <summary>It is not known whether reports are accepted.</summary>
    Unknown,

    /// <summary>Reports are accepted on the day.</summary>
    Open,

    /// <summary>Reports are not accepted on the day.</summary>
    Closed,
}
