namespace WhoCode.Reporting;

/// <summary>A health occupation of ISCO-08, or a group of occupations.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record Occupation
{
    /// <summary>The code, with its scheme.</summary>
    public required OccupationCode Code { get; init; }

    /// <summary>The title, as published by the International Labour Organization.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>
    /// The group in which WHO's reporting counts the occupation; null above the level of unit groups, and for occupations that are not
    /// counted.
    /// </summary>
    public OccupationGroup? Group { get; init; }

    /// <summary>The broad class of a unit group, such as health associate professionals; null above that level.</summary>
    public LocalizedText? Class { get; init; }

    /// <summary>
    /// <see langword="true"/> if WHO's reporting counts the occupation as health personnel; otherwise, <see langword="false"/>, as for
    /// veterinary occupations in ISCO's health groups.
    /// </summary>
    public bool IsHealthPersonnel { get; init; }

    /// <summary><see langword="true"/> if the code is that of a unit group, the most detailed level; otherwise, <see langword="false"/>.</summary>
    public bool IsUnitGroup => Code.Number.Length == 4;

    /// <summary>Returns the code, with its scheme.</summary>
    public override string ToString() => Code.ToString();
}

/// <summary>A group in which WHO's reporting counts health personnel.</summary>
[JsonConverter(typeof(WireEnumConverter<OccupationGroup>)), TypeConverter(typeof(WireEnumTypeConverter<OccupationGroup>))]
public enum OccupationGroup
{
    /// <summary>Medical doctors (ISCO-08 2211, 2212; the minor group is 221).</summary>
    Doctors,

    /// <summary>Nursing personnel: professionals and associate professionals (ISCO-08 2221, 3221).</summary>
    Nurses,

    /// <summary>Midwifery personnel: professionals and associate professionals (ISCO-08 2222, 3222).</summary>
    Midwives,

    /// <summary>Dentists (ISCO-08 2261).</summary>
    Dentists,

    /// <summary>Pharmacists (ISCO-08 2262).</summary>
    Pharmacists,

    /// <summary>Physiotherapists (ISCO-08 2264).</summary>
    Physiotherapists,

    /// <summary>All other health personnel.</summary>
    Other,
}
