using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting;

/// <summary>What a stakeholder of 2.2 tells WHO about the Code under 9.4: who it is, one or several contributions, and their evidence.</summary>
public sealed partial record StakeholderReport : Report
{
    /// <summary>Who reports.</summary>
    [Required]
    public Reporter? Reporter { get; init; }

    /// <summary>For which part of the world the report speaks.</summary>
    [Required]
    public Scope? Scope { get; init; }

    /// <summary>The issues and stories, each in one thematic field; at least one in a complete report, at most 20 000.</summary>
    [ItemCount(1, Limits.Contributions)]
    public IReadOnlyList<Contribution> Contributions { get; init => field = ItemList<Contribution>.From(value); } = ItemList<Contribution>.Empty;

    /// <summary>Gets the reports of other stakeholders that the reporter endorses; at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<Endorsement> Endorsements { get; init => field = ItemList<Endorsement>.From(value); } = ItemList<Endorsement>.Empty;

    /// <summary>What may be done with the report.</summary>
    [JsonPropertyOrder(80)]
    public Consent? Consent { get; init; }

    /// <summary>Starts a report for a round, with everything that the round determines: its number, the edition of the Code and the version of the format.</summary>
    /// <param name="round">The round, such as <see cref="ReportingCatalog.FindRound"/> returns it.</param>
    /// <param name="language">The language that the report is written in; null to leave it open.</param>
    /// <returns>A report without contributions. Its edition of the Code is null if the round's is not known.</returns>
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
        ArgumentNullException.ThrowIfNull(round);
        return new() { FormatVersion = CurrentFormatVersion, Round = round.Number, CodeEdition = round.CodeEdition, Language = language };
    }

    internal override int CitingParts => Contributions.Count;

    internal override ICitesEvidence CitingPart(int position) => Contributions[position];
}
