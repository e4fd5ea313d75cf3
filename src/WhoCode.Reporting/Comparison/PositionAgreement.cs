namespace WhoCode.Reporting.Comparison;

/// <summary>How what the two sides tell of a thematic field, or of a paragraph of the Code, stands to one another.</summary>
/// <remarks>
/// Each side's <see cref="ReportedPosition"/> is what all its entries tell together. The sides tell it alike where these are the same,
/// differently where one tells only of what serves the Code and the other only of what is lacking, and alike in part where one tells of
/// both. It says nothing about who is right, nor whether both speak of the same thing: that is for a reader of both texts.
/// </remarks>
[JsonConverter(typeof(WireEnumConverter<PositionAgreement>)), TypeConverter(typeof(WireEnumTypeConverter<PositionAgreement>))]
[WireName("standing")]
public enum PositionAgreement
{
    /// <summary>Neither side speaks.</summary>
    [JsonStringEnumMemberName("silent")]
    Neither,

    /// <summary>The Member State speaks, and no stakeholder does.</summary>
    OnlyMemberState,

    /// <summary>Stakeholders speak, and the Member State does not.</summary>
    OnlyStakeholders,

    /// <summary>Both tell the same: of what serves the Code, of what is lacking, or of both.</summary>
    [JsonStringEnumMemberName("alike")]
    Same,

    /// <summary>One side tells of both, the other of one of them.</summary>
    [JsonStringEnumMemberName("alike-in-part")]
    PartlySame,

    /// <summary>One side tells only of what serves the Code, the other only of what is lacking.</summary>
    [JsonStringEnumMemberName("differently")]
    Different,

    /// <summary>Both speak, and one or both do not say how it stands.</summary>
    [JsonStringEnumMemberName("not-said")]
    NotStated,
}

/// <summary>What an entry, or a side, tells of: read off the report's own choices, never off its sentences.</summary>
/// <remarks>
/// <para>
/// A contribution: good practice is <see cref="Supporting"/>, a challenge <see cref="Lacking"/>, mixed <see cref="Both"/>.
/// </para>
/// <para>
/// A measure: begun or in place is <see cref="Supporting"/>; planned or not planned is <see cref="Lacking"/>, as it is not there yet; ended
/// says neither. A measure with difficulties told is <see cref="Lacking"/> too, so one that is in place with difficulties is
/// <see cref="Both"/>. Laws, agreements and support, taking part in the report's preparation, and a record of recruiters that is kept, are
/// <see cref="Supporting"/>; a record that is not kept, and a constraint, are <see cref="Lacking"/>. An agreement under negotiation is
/// <see cref="Lacking"/>, as it is not there yet; one that has ended says neither. Numbers of the workforce are <see cref="NotStated"/>.
/// </para>
/// </remarks>
[JsonConverter(typeof(WireEnumConverter<ReportedPosition>)), TypeConverter(typeof(WireEnumTypeConverter<ReportedPosition>))]
[WireName("telling")]
public enum ReportedPosition
{
    /// <summary>It is not said, or cannot be read off.</summary>
    [JsonStringEnumMemberName("not-said")]
    NotStated,

    /// <summary>Of something that is there and serves the Code.</summary>
    [JsonStringEnumMemberName("serving")]
    Supporting,

    /// <summary>Of something that is lacking, difficult or stands against the Code.</summary>
    Lacking,

    /// <summary>Of both.</summary>
    Both,
}

/// <summary>How tellings are joined and held against one another.</summary>
internal static class Tellings
{
    public static ReportedPosition Join(IEnumerable<ReportedPosition> tellings)
    {
        var (serves, lacks) = (false, false);
        foreach (var telling in tellings)
        {
            serves |= telling is ReportedPosition.Supporting or ReportedPosition.Both;
            lacks |= telling is ReportedPosition.Lacking or ReportedPosition.Both;
        }

        return Of(serves, lacks);
    }

    public static ReportedPosition Of(bool serves, bool lacks) =>
        serves ? (lacks ? ReportedPosition.Both : ReportedPosition.Supporting) : lacks ? ReportedPosition.Lacking : ReportedPosition.NotStated;

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
