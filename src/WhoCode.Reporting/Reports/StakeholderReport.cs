using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting;

/// <summary>A stakeholder report: what a stakeholder as 2.2 lists them reports to WHO on the Code, under 9.4.</summary>
/// <remarks>
/// It contains the reporter, one or more contributions, and their evidence. Every property can be missing, because a report in progress is
/// incomplete. Compared by content. Immutable and thread-safe.
/// </remarks>
public sealed partial record StakeholderReport : Report
{
    /// <summary>The reporter, who submits the report.</summary>
    [Required]
    public Reporter? Reporter { get; init; }

    /// <summary>The geographical scope of the report.</summary>
    [Required]
    public Scope? Scope { get; init; }

    /// <summary>The contributions, each in one thematic field; 1 to 20 000 in a complete report.</summary>
    [ItemCount(1, Limits.Contributions)]
    public IReadOnlyList<Contribution> Contributions { get; init => field = ItemList<Contribution>.From(value); } = ItemList<Contribution>.Empty;

    /// <summary>The reports of other stakeholders that the reporter endorses; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<Endorsement> Endorsements { get; init => field = ItemList<Endorsement>.From(value); } = ItemList<Endorsement>.Empty;

    /// <summary>The consent of the reporter to publication.</summary>
    [JsonPropertyOrder(80)]
    public Consent? Consent { get; init; }

    /// <summary>
    /// Creates a report for a round, with everything that the round determines: its number, the edition of the Code and the format version.
    /// </summary>
    /// <param name="round">The round, for example from <see cref="ReportingCatalog.FindRound"/>.</param>
    /// <param name="language">The language of the report; null (the default) if it is not decided.</param>
    /// <returns>A report without contributions. Its edition of the Code is null if that of the round is not known.</returns>
    /// <exception cref="ArgumentNullException">The round is null.</exception>
    /// <example>
    /// <code>
    /// var round = ReportingCatalog.BuiltIn.FindRound(5)!;
    /// var report = StakeholderReport.CreateFor(round, LanguageTag.English) with
    /// {
    ///     Contributions = [new() { Id = "c1", Field = ThematicFieldId.FairTreatment }],
    /// };
    /// </code>
    /// </example>
    public static StakeholderReport CreateFor(ReportingRound round, LanguageTag? language = null)
    {
        if (round is null)
        {
            throw new ArgumentNullException(nameof(round), "The round is null. FindRound returns null for a round that is not in the catalogue.");
        }

        return new() { FormatVersion = CurrentFormatVersion, Round = round.Number, CodeEdition = round.CodeEdition, Language = language };
    }

    internal override int CitingParts => Contributions.Count;

    internal override ICitesEvidence CitingPart(int position) => Contributions[position];
}
