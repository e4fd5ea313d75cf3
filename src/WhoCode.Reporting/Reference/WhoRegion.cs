namespace WhoCode.Reporting;

/// <summary>A region of WHO. In JSON, it is written as the code of its regional office, such as "AFRO".</summary>
[JsonConverter(typeof(WireEnumConverter<WhoRegion>)), TypeConverter(typeof(WireEnumTypeConverter<WhoRegion>))]
public enum WhoRegion
{
    /// <summary>African Region (Brazzaville).</summary>
    [JsonStringEnumMemberName("AFRO")]
    Africa,

    /// <summary>Region of the Americas (Washington, D.C.).</summary>
    [JsonStringEnumMemberName("AMRO")]
    Americas,

    /// <summary>South-East Asia Region (New Delhi).</summary>
    [JsonStringEnumMemberName("SEARO")]
    SouthEastAsia,

    /// <summary>European Region (Copenhagen).</summary>
    [JsonStringEnumMemberName("EURO")]
    Europe,

    /// <summary>Eastern Mediterranean Region (Cairo).</summary>
    [JsonStringEnumMemberName("EMRO")]
    EasternMediterranean,

    /// <summary>Western Pacific Region (Manila).</summary>
    [JsonStringEnumMemberName("WPRO")]
    WesternPacific,
}
