namespace WhoCode.Reporting.Comparison;

/// <summary>How what the two sides tell of a thematic field, or of a paragraph of the Code, stands to one another.</summary>
/// <remarks>
/// Each side's <see cref="Telling"/> is what all its entries tell together. The sides tell it alike where these are the same,
/// differently where one tells only of what serves the Code and the other only of what is lacking, and alike in part where one tells of
/// both. It says nothing about who is right, nor whether both speak of the same thing: that is for a reader of both texts.
/// </remarks>
[JsonConverter(typeof(WireEnumConverter<Standing>)), TypeConverter(typeof(WireEnumTypeConverter<Standing>))]
[WireName("standing")]
public enum Standing
{
    /// <summary>Neither side speaks.</summary>
    [JsonStringEnumMemberName("silent")]
    Silent,

    /// <summary>The Member State speaks, and no stakeholder does.</summary>
    OnlyMemberState,

    /// <summary>Stakeholders speak, and the Member State does not.</summary>
    OnlyStakeholders,

    /// <summary>Both tell the same: of what serves the Code, of what is lacking, or of both.</summary>
    [JsonStringEnumMemberName("alike")]
    Alike,

    /// <summary>One side tells of both, the other of one of them.</summary>
    [JsonStringEnumMemberName("alike-in-part")]
    AlikeInPart,

    /// <summary>One side tells only of what serves the Code, the other only of what is lacking.</summary>
    [JsonStringEnumMemberName("differently")]
    Differently,

    /// <summary>Both speak, and one or both do not say how it stands.</summary>
    [JsonStringEnumMemberName("not-said")]
    NotSaid,
}

/// <summary>What an entry, or a side, tells of: read off the report's own choices, never off its sentences.</summary>
/// <remarks>
/// <para>
/// A contribution: good practice is <see cref="Serving"/>, a challenge <see cref="Lacking"/>, mixed <see cref="Both"/>.
/// </para>
/// <para>
/// A measure: begun or in place is <see cref="Serving"/>; planned or not planned is <see cref="Lacking"/>, as it is not there yet; ended
/// says neither. A measure with difficulties told is <see cref="Lacking"/> too, so one that is in place with difficulties is
/// <see cref="Both"/>. Laws, agreements and support, taking part in the report's preparation, and a record of recruiters that is kept, are
/// <see cref="Serving"/>; a record that is not kept, and a constraint, are <see cref="Lacking"/>. An agreement under negotiation is
/// <see cref="Lacking"/>, as it is not there yet; one that has ended says neither. Numbers of the workforce are <see cref="NotSaid"/>.
/// </para>
/// </remarks>
[JsonConverter(typeof(WireEnumConverter<Telling>)), TypeConverter(typeof(WireEnumTypeConverter<Telling>))]
[WireName("telling")]
public enum Telling
{
    /// <summary>It is not said, or cannot be read off.</summary>
    [JsonStringEnumMemberName("not-said")]
    NotSaid,

    /// <summary>Of something that is there and serves the Code.</summary>
    [JsonStringEnumMemberName("serving")]
    Serving,

    /// <summary>Of something that is lacking, difficult or stands against the Code.</summary>
    Lacking,

    /// <summary>Of both.</summary>
    Both,
}

/// <summary>How tellings are joined and held against one another.</summary>
internal static class Tellings
{
    public static Telling Join(IEnumerable<Telling> tellings)
    {
        var (serves, lacks) = (false, false);
        foreach (var telling in tellings)
        {
            serves |= telling is Telling.Serving or Telling.Both;
            lacks |= telling is Telling.Lacking or Telling.Both;
        }

        return Of(serves, lacks);
    }

    public static Telling Of(bool serves, bool lacks) =>
        serves ? (lacks ? Telling.Both : Telling.Serving) : lacks ? Telling.Lacking : Telling.NotSaid;

    public static Standing Compare(int nationalEntries, Telling national, int stakeholderEntries, Telling stakeholders) =>
        (nationalEntries, stakeholderEntries) switch
        {
            (0, 0) => Standing.Silent,
            (_, 0) => Standing.OnlyMemberState,
            (0, _) => Standing.OnlyStakeholders,
            _ when national == Telling.NotSaid || stakeholders == Telling.NotSaid => Standing.NotSaid,
            _ when national == stakeholders => Standing.Alike,
            _ when national == Telling.Both || stakeholders == Telling.Both => Standing.AlikeInPart,
            _ => Standing.Differently,
        };
}
