namespace WhoCode.Reporting.Coverage;

/// <summary>Specifies what the rows of a coverage table are about.</summary>
/// <remarks>
/// <para>
/// The <em>entries</em> of a stakeholder report are its contributions; for addressees, its recommendations. The entries of a national report are its
/// measures, laws, agreements, support and constraints, and its record of recruiters, workforce data and list of participants as one entry each.
/// </para>
/// <para>
/// A report counts once for a value, however many of its entries address the value. An entry counts once, however often it names the value. Codes are
/// counted as the report states them. Nothing is taken from free text, except the addressees and the names of agreements.
/// </para>
/// </remarks>
[JsonConverter(typeof(WireEnumConverter<CoverageDimension>)), TypeConverter(typeof(WireEnumTypeConverter<CoverageDimension>))]
public enum CoverageDimension
{
    /// <summary>The number of the reporting round. All entries count.</summary>
    Round,

    /// <summary>
    /// The kind of the reporter of a stakeholder report. The catalogue contains the kinds that 2.2 lists, so not a Member State. National reports are not
    /// counted here.
    /// </summary>
    ReporterKind,

    /// <summary>The country of the reporter: where a stakeholder is based, or the Member State that reports. All entries count.</summary>
    ReporterCountry,

    /// <summary>The WHO region of the country of the reporter when the round of the report took place. All entries count.</summary>
    ReporterRegion,

    /// <summary>The thematic field that a contribution or measure names. Other entries of a national report name none and are not counted here.</summary>
    Field,

    /// <summary>The article of each paragraph or article that counts for <see cref="Paragraph"/>. So Article 4 includes its paragraphs.</summary>
    Article,

    /// <summary>
    /// The paragraph, or the article as a whole, that an entry cites, exactly as it is cited. A law that cites none counts for 7.2(a), and support that
    /// cites none for 3.3 and 10.1. Agreements count for 5.2, the record of recruiters for 8.5, workforce data for 6.2 and 7.2(b), and the participants for
    /// 8.3. Paragraphs of recommendations are not citations, and constraints are not counted here.
    /// </summary>
    Paragraph,

    /// <summary>
    /// The country that a report is about. A contribution counts for its source and destination countries. If it names none, it counts for those of the
    /// scope of the report, including those of subdivisions. If the scope names none and its level is national or subnational, it counts for the country of
    /// the reporter. A report counts for the countries of its scope, too. A national report and its entries count for the Member State; an agreement also
    /// counts for its partners, and support for its countries. The countries in workforce data are not counted, because a complete table names nearly all.
    /// </summary>
    Country,

    /// <summary>
    /// The WHO regions of the countries of <see cref="Country"/> when the round of the report took place. A report also counts for the regions of its
    /// scope. A contribution without any country counts for these.
    /// </summary>
    Region,

    /// <summary>The occupation that a contribution or an agreement names, or that is in any row of the workforce data, which is one entry.</summary>
    Occupation,

    /// <summary>
    /// The addressee of a recommendation, as its author writes it. Each recommendation is an entry, with the assessment of its contribution. National reports
    /// are not counted here.
    /// </summary>
    Addressee,

    /// <summary>The name of an agreement in a contribution, or the title of an agreement in a national report, as its author writes it.</summary>
    Agreement,
}
