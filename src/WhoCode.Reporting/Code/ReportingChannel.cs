namespace WhoCode.Reporting;

/// <summary>A way of reporting under the Code: the reporters, the recipient, the instrument, and the paragraphs that it is based on.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ReportingChannel
{
    private ReportingChannel(string key, ParagraphId[] paragraphs, StakeholderKind[] reporters)
    {
        Name = LocalizedText.FromKey($"channel.{key}.name");
        Reporters = LocalizedText.FromKey($"channel.{key}.reporters");
        Recipient = LocalizedText.FromKey($"channel.{key}.recipient");
        Instrument = LocalizedText.FromKey($"channel.{key}.instrument");
        Paragraphs = ItemList<ParagraphId>.From(paragraphs);
        Kinds = ItemList<StakeholderKind>.From(reporters);
    }

    /// <summary>The channel for stakeholder reports under 9.4.</summary>
    /// <remarks>
    /// The stakeholders that 2.2 lists report to the WHO Secretariat, with the Independent Stakeholders Reporting Instrument. The
    /// Secretariat may consider these reports.
    /// </remarks>
    public static ReportingChannel Stakeholders { get; } = new(
        "stakeholders",
        [ParagraphId.Parse("9.4"), ParagraphId.Parse("2.2")],
        [.. Enum.GetValues<StakeholderKind>().Where(kind => kind != StakeholderKind.MemberState)]);

    /// <summary>The channel for national reports under 9.1 and 7.2(c).</summary>
    /// <remarks>
    /// Member States report to the WHO Secretariat through their designated national authorities (7.3), with the National Reporting
    /// Instrument.
    /// </remarks>
    public static ReportingChannel MemberStates { get; } = new(
        "member-states",
        [ParagraphId.Parse("9.1"), ParagraphId.Parse("7.2(c)"), ParagraphId.Parse("7.3")],
        [StakeholderKind.MemberState]);

    /// <summary>Both channels: that of stakeholders and that of Member States.</summary>
    public static IReadOnlyList<ReportingChannel> All { get; } = ItemList<ReportingChannel>.From([Stakeholders, MemberStates]);

    /// <summary>The short name of the channel.</summary>
    public LocalizedText Name { get; }

    /// <summary>A description of those who may report through the channel.</summary>
    public LocalizedText Reporters { get; }

    /// <summary>The recipient of the reports.</summary>
    public LocalizedText Recipient { get; }

    /// <summary>The name of the reporting instrument.</summary>
    public LocalizedText Instrument { get; }

    /// <summary>The paragraphs of the Code of 2010 that the channel is based on, the most important first.</summary>
    public IReadOnlyList<ParagraphId> Paragraphs { get; }

    /// <summary>The kinds of reporters that use the channel.</summary>
    public IReadOnlyList<StakeholderKind> Kinds { get; }

    /// <summary>Returns the channel for a kind of reporter.</summary>
    /// <param name="kind">The kind of reporter.</param>
    /// <returns>The channel.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not defined.</exception>
    public static ReportingChannel For(StakeholderKind kind) =>
        !Enum.IsDefined(kind) ? throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of reporter.")
        : kind == StakeholderKind.MemberState ? MemberStates
        : Stakeholders;
}
