namespace WhoCode.Reporting.Comparison;

/// <summary>Specifies how far the positions of the two sides on a thematic field or paragraph of the Code agree.</summary>
/// <remarks>
/// The <see cref="ReportedPosition"/> of a side combines those of all its entries. The agreement does not state who is right, or whether both
/// sides mean the same thing. That is for a person who reads both reports.
/// </remarks>
[JsonConverter(typeof(WireEnumConverter<PositionAgreement>)), TypeConverter(typeof(WireEnumTypeConverter<PositionAgreement>))]
[WireName("standing")]
public enum PositionAgreement
{
    /// <summary>Neither side has an entry.</summary>
    [JsonStringEnumMemberName("silent")]
    Neither,

    /// <summary>Only the Member State has an entry.</summary>
    OnlyMemberState,

    /// <summary>Only stakeholders have entries.</summary>
    OnlyStakeholders,

    /// <summary>Both sides report the same position: what supports the Code, what is lacking, or both.</summary>
    [JsonStringEnumMemberName("alike")]
    Same,

    /// <summary>One side reports both what supports the Code and what is lacking; the other reports only one of these.</summary>
    [JsonStringEnumMemberName("alike-in-part")]
    PartlySame,

    /// <summary>One side reports only what supports the Code; the other reports only what is lacking.</summary>
    [JsonStringEnumMemberName("differently")]
    Different,

    /// <summary>Both sides have entries, but the position of at least one side is not stated, or the entries have no common field.</summary>
    [JsonStringEnumMemberName("not-said")]
    NotStated,
}

/// <summary>Specifies the position that an entry or a side reports. It follows from choices in the report, such as a status, and never from its texts.</summary>
/// <remarks>
/// <para>
/// For a contribution, good practice is <see cref="Supporting"/>, a challenge is <see cref="Lacking"/>, and a mixed assessment is <see cref="Both"/>.
/// </para>
/// <para>
/// For a measure, begun or in place is <see cref="Supporting"/>, planned or not planned is <see cref="Lacking"/>, and ended is neither. A measure
/// with difficulties is <see cref="Lacking"/> too, so a measure that is in place but has difficulties is <see cref="Both"/>.
/// </para>
/// <para>
/// Laws, support and participation in the preparation are <see cref="Supporting"/>, and constraints are <see cref="Lacking"/>. An agreement is
/// <see cref="Supporting"/>, but <see cref="Lacking"/> under negotiation, and neither if it has ended. A record of recruiters is
/// <see cref="Supporting"/> if it is kept, and <see cref="Lacking"/> if not. Workforce data is <see cref="NotStated"/>.
/// </para>
/// </remarks>
[JsonConverter(typeof(WireEnumConverter<ReportedPosition>)), TypeConverter(typeof(WireEnumTypeConverter<ReportedPosition>))]
[WireName("telling")]
public enum ReportedPosition
{
    /// <summary>The report does not state a position.</summary>
    [JsonStringEnumMemberName("not-said")]
    NotStated,

    /// <summary>Something exists that supports the Code.</summary>
    [JsonStringEnumMemberName("serving")]
    Supporting,

    /// <summary>Something is missing, difficult or contrary to the Code.</summary>
    Lacking,

    /// <summary>Both: something supports the Code, and something is missing, difficult or contrary to it.</summary>
    Both,
}

/// <summary>Combines and compares positions.</summary>
internal static class Positions
{
    public static ReportedPosition Join(IEnumerable<ReportedPosition> positions)
    {
        var (supports, lacks) = (false, false);
        foreach (var position in positions)
        {
            supports |= position is ReportedPosition.Supporting or ReportedPosition.Both;
            lacks |= position is ReportedPosition.Lacking or ReportedPosition.Both;
        }

        return Of(supports, lacks);
    }

    public static ReportedPosition Of(bool supports, bool lacks) =>
        supports ? (lacks ? ReportedPosition.Both : ReportedPosition.Supporting) : lacks ? ReportedPosition.Lacking : ReportedPosition.NotStated;

    public static PositionAgreement Compare(int nationalEntries, ReportedPosition national, int stakeholderEntries, ReportedPosition stakeholders) =>
        (nationalEntries, stakeholderEntries) switch
        {
            (0, 0) => PositionAgreement.Neither,
            (_, 0) => PositionAgreement.OnlyMemberState,
            (0, _) => PositionAgreement.OnlyStakeholders,
            _ when national == ReportedPosition.NotStated || stakeholders == ReportedPosition.NotStated => PositionAgreement.NotStated,
            _ when national == stakeholders => PositionAgreement.Same,
            _ when national == ReportedPosition.Both || stakeholders == ReportedPosition.Both => PositionAgreement.PartlySame,
            _ => PositionAgreement.Different,
        };
}
