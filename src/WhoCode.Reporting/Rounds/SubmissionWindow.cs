namespace WhoCode.Reporting;

/// <summary>The time in which reports of one kind are accepted. What no source gives is null and stays unknown.</summary>
public sealed record SubmissionWindow
{
    /// <summary>The first day, as exactly as it is known; null if it is not known.</summary>
    public PartialDate? Opens { get; init; }

    /// <summary>A day on which reports are known to have been accepted, if the first day itself is not known.</summary>
    public DateOnly? OpenBy { get; init; }

    /// <summary>The last day that was announced, as exactly as it is known; null if it is not known.</summary>
    /// <remarks>Reports can come in after it: see <see cref="Completed"/>.</remarks>
    public PartialDate? Deadline { get; init; }

    /// <summary>When WHO counted these reports as complete, as exactly as it is known; null if it is not known.</summary>
    /// <remarks>Whether a report is late depends on the deadline alone. Data in a report can be as recent as this year.</remarks>
    public PartialDate? Completed { get; init; }

    /// <summary>Returns whether reports are accepted on a day: yes, no or unknown. The last day itself is open.</summary>
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

    /// <summary>Returns <c>true</c> if a day is certainly after the deadline; otherwise, <c>false</c>.</summary>
    public bool IsLate(DateOnly day) => day > Deadline?.Latest;

    /// <summary><c>true</c> if the window ends before it begins; otherwise, <c>false</c>.</summary>
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

/// <summary>Whether a window is open on a day.</summary>
[JsonConverter(typeof(WireEnumConverter<SubmissionWindowState>)), TypeConverter(typeof(WireEnumTypeConverter<SubmissionWindowState>))]
[WireName("window-state")]
public enum SubmissionWindowState
{
    /// <summary>No source at hand says.</summary>
    Unknown,

    /// <summary>Reports are accepted.</summary>
    Open,

    /// <summary>Reports are not accepted.</summary>
    Closed,
}
