namespace WhoCode.Reporting;

/// <summary>Who may report, to whom, by which instrument, and on which paragraphs that rests.</summary>
public sealed record ReportingChannel
{
    private ReportingChannel(string key, ParagraphId[] restsOn, StakeholderKind[] reporters)
    {
        Name = LocalizedText.FromKey($"channel.{key}.name");
        Reporters = LocalizedText.FromKey($"channel.{key}.reporters");
        Recipient = LocalizedText.FromKey($"channel.{key}.recipient");
        Instrument = LocalizedText.FromKey($"channel.{key}.instrument");
        Paragraphs = ItemList<ParagraphId>.From(restsOn);
        Kinds = ItemList<StakeholderKind>.From(reporters);
    }

    /// <summary>
    /// Reports of stakeholders under 9.4: the circle of 2.2 reports to the Secretariat, which may consider it, by the
    /// Independent Stakeholders Reporting Instrument.
    /// </summary>
    public static ReportingChannel Stakeholders { get; } = new(
        "stakeholders",
        [ParagraphId.Parse("9.4"), ParagraphId.Parse("2.2")],
        [.. Enum.GetValues<StakeholderKind>().Where(kind => kind != StakeholderKind.MemberState)]);

    /// <summary>
    /// Reports of Member States under 9.1 and 7.2(c): through the designated national authority (7.3) to the Secretariat, by the
    /// National Reporting Instrument.
    /// </summary>
    public static ReportingChannel MemberStates { get; } = new(
        "member-states",
        [ParagraphId.Parse("9.1"), ParagraphId.Parse("7.2(c)"), ParagraphId.Parse("7.3")],
        [StakeholderKind.MemberState]);

    /// <summary>Both channels.</summary>
    public static IReadOnlyList<ReportingChannel> All { get; } = ItemList<ReportingChannel>.From([Stakeholders, MemberStates]);

    /// <summary>The short name of the channel.</summary>
    public LocalizedText Name { get; }

    /// <summary>Who may report.</summary>
    public LocalizedText Reporters { get; }

    /// <summary>To whom.</summary>
    public LocalizedText Recipient { get; }

    /// <summary>By which instrument.</summary>
    public LocalizedText Instrument { get; }

    /// <summary>The paragraphs of the Code of 2010 that the channel rests on, the home first.</summary>
    public IReadOnlyList<ParagraphId> Paragraphs { get; }

    /// <summary>The kinds of reporters that belong here.</summary>
    public IReadOnlyList<StakeholderKind> Kinds { get; }

    /// <summary>The channel by which a kind of reporter reports.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public static ReportingChannel For(StakeholderKind kind) =>
        !Enum.IsDefined(kind) ? throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of reporter.")
        : kind == StakeholderKind.MemberState ? MemberStates
        : Stakeholders;
}
