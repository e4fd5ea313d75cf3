namespace WhoCode.Reporting;

/// <summary>A health occupation of ISCO-08, or a group of them.</summary>
public sealed record Occupation
{
    /// <summary>The code with its scheme.</summary>
    public required OccupationCode Code { get; init; }

    /// <summary>The title, as the International Labour Organization gives it.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The group in which WHO's reporting counts it; null above the unit level and where it is not counted.</summary>
    public OccupationGroup? Group { get; init; }

    /// <summary>The broad class of a unit group, such as health associate professionals; null above that level.</summary>
    public LocalizedText? Class { get; init; }

    /// <summary>Whether it is health personnel for WHO's reporting. Veterinary occupations stand in ISCO's health groups but are not.</summary>
    public bool IsHealthPersonnel { get; init; }

    /// <summary>Whether the code is a unit group, the finest level.</summary>
    public bool IsUnitGroup => Code.Number.Length == 4;

    /// <summary>The code with its scheme.</summary>
    public override string ToString() => Code.ToString();
}

/// <summary>The groups in which WHO's reporting counts health personnel.</summary>
[JsonConverter(typeof(WireEnumConverter<OccupationGroup>)), TypeConverter(typeof(WireEnumTypeConverter<OccupationGroup>))]
public enum OccupationGroup
{
    /// <summary>Medical doctors (ISCO-08 2211, 2212; the minor group is 221).</summary>
    Doctors,

    /// <summary>Nursing personnel: professionals and associate professionals (2221, 3221).</summary>
    Nurses,

    /// <summary>Midwifery personnel: professionals and associate professionals (2222, 3222).</summary>
    Midwives,

    /// <summary>Dentists (2261).</summary>
    Dentists,

    /// <summary>Pharmacists (2262).</summary>
    Pharmacists,

    /// <summary>Physiotherapists (2264).</summary>
    Physiotherapists,

    /// <summary>All other health personnel.</summary>
    Other,
}
