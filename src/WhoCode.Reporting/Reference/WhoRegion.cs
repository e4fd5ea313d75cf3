namespace WhoCode.Reporting;

/// <summary>A region of WHO. In JSON, it is written as the code of its regional office, such as "AFRO".</summary>
[JsonConverter(typeof(WireEnumConverter<WhoRegion>)), TypeConverter(typeof(WireEnumTypeConverter<WhoRegion>))]
public enum WhoRegion
{
    /// <summary>The African Region, with its office in Brazzaville.</summary>
    [JsonStringEnumMemberName("AFRO")]
    Africa,

    /// <summary>The Region of the Americas, with its office in Washington, D.C.</summary>
    [JsonStringEnumMemberName("AMRO")]
    Americas,

    /// <summary>The South-East Asia Region, with its office in New Delhi.</summary>
    [JsonStringEnumMemberName("SEARO")]
    SouthEastAsia,

    /// <summary>The European Region, with its office in Copenhagen.</summary>
    [JsonStringEnumMemberName("EURO")]
    Europe,

    /// <summary>The Eastern Mediterranean Region, with its office in Cairo.</summary>
    [JsonStringEnumMemberName("EMRO")]
    EasternMediterranean,

    /// <summary>The Western Pacific Region, with its office in Manila.</summary>
    [JsonStringEnumMemberName("WPRO")]
    WesternPacific,
}
