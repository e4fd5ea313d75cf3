namespace WhoCode.Reporting.NextRound;

/// <summary>Specifies why a value of an old report must be reviewed, was replaced, or was not carried.</summary>
[JsonConverter(typeof(WireEnumConverter<CarryReason>)), TypeConverter(typeof(WireEnumTypeConverter<CarryReason>))]
public enum CarryReason
{
    /// <summary>A contribution, a measure, support or the constraints describe a situation that may have changed.</summary>
    Situation,

    /// <summary>The title or the summary may name the old round or its year.</summary>
    TitleAndSummary,

    /// <summary>There may be newer numbers.</summary>
    Figures,

    /// <summary>The period ended before the new round began, or it is not known when that round begins.</summary>
    PeriodEnded,

    /// <summary>The old report already states that the measure or the agreement ended.</summary>
    Ended,

    /// <summary>The measure was planned or had begun, or the agreement was not yet in force.</summary>
    Unfinished,

    /// <summary>The law or regulation may have been changed or repealed.</summary>
    Law,

    /// <summary>The safeguards list of the new round includes a country that the list before did not include, or the other way round.</summary>
    SafeguardsList,

    /// <summary>A country has moved to another WHO region since the old round.</summary>
    WhoRegion,

    /// <summary>The country no longer has a code in ISO 3166-1.</summary>
    FormerCountry,

    /// <summary>The evidence is from before the year of the old round, or that year is not known.</summary>
    OlderEvidence,

    /// <summary>The document may no longer be at its web address.</summary>
    WebAddress,

    /// <summary>The recommendations may have been followed.</summary>
    Recommendations,

    /// <summary>Another person or office may be the contact now.</summary>
    Contact,

    /// <summary>The body signed, or helped to prepare, only the old report.</summary>
    Participation,

    /// <summary>Somebody refused. The refusal is carried, so that the draft shows no more than the old report; a co-signatory that refused is not carried.</summary>
    Refusal,

    /// <summary>The content of extensions is not known to this library.</summary>
    Extensions,

    /// <summary>The new round uses another edition of the Code, in which the cited paragraphs may have other numbers, or be missing.</summary>
    CodeEdition,

    /// <summary>The instrument of the new round has other thematic fields.</summary>
    ThematicField,

    /// <summary>A fact of one of the two rounds is not known, so it is not known either what depends on it.</summary>
    RoundNotKnown,

    /// <summary>The new round or the format determines the value.</summary>
    NewRound,

    /// <summary>A consent is valid for one report only.</summary>
    Consent,

    /// <summary>
    /// The value belongs to the old report alone: its id, schema, date of submission and general comments, and the earlier report that it replaces or
    /// supplements.
    /// </summary>
    OldReport,

    /// <summary>
    /// The evidence comes from a person, or its use was refused: testimony, evidence without a kind, and evidence of the kind "other" that is private
    /// or has a recorded consent without being public. Of it, only the id, the kind, the availability, the audience and a refusal are carried.
    /// </summary>
    PersonalEvidence,

    /// <summary>A person was named as a co-signatory, or as one who helped to prepare the report.</summary>
    Person,

    /// <summary>The answers belong to the numbered questions of an earlier instrument. In another one, the same number can be another question.</summary>
    Answers,

    /// <summary>The rows of the workforce data were reported before. A new report adds the years since then.</summary>
    WorkforceData,

    /// <summary>The endorsed reports are reports of an earlier round.</summary>
    Endorsements,
}
