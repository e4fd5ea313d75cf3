namespace WhoCode.Reporting.NextRound;

/// <summary>Creates drafts for a reporting round from reports of earlier rounds.</summary>
/// <remarks>Thread-safe.</remarks>
public static class NextRoundDrafts
{
    /// <summary>Creates the draft of a report for a later round from a report that was submitted before.</summary>
    /// <typeparam name="TReport">The type of report.</typeparam>
    /// <param name="report">The report of the earlier round. It is not changed.</param>
    /// <param name="round">The round that the draft is for, from the catalogue. It must be later than the round of the report.</param>
    /// <param name="catalog">The catalogue of rounds, lists, editions and countries; null (the default) for <see cref="ReportingCatalog.BuiltIn"/>.</param>
    /// <returns>
    /// The draft, with a list of what must be reviewed, what was replaced, and what was not carried, each with its reason. Everything that is not
    /// in the list is in the draft, unchanged.
    /// </returns>
    /// <remarks>
    /// <para>
    /// Round, edition of the Code and format version are those of the new round. Every other value of the draft is one of the report.
    /// <see cref="CarryReason"/> describes what is not carried, and why.
    /// </para>
    /// <para>
    /// The draft shows nobody more than the report does. A consent that was given is not carried, and one that was refused is. Evidence that comes from a
    /// person is reduced to what keeps the sections that cite it protected. Persons among the co-signatories, and among those who helped to
    /// prepare a national report, are left out. Texts are not searched for names.
    /// </para>
    /// <para>
    /// <see cref="Report.EarlierReport"/> of the draft is null: a report for another round neither replaces nor supplements the earlier one.
    /// </para>
    /// <para>
    /// If the report has no errors as a draft, the new draft has none either, unless the severities of the new round are stricter. Use only reports that
    /// were read completely (<see cref="ReadResult{T}.IsComplete"/>): what could not be read cannot be carried.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> or <paramref name="round"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The report is a view or does not state its round. Or the round is not that of the catalogue, is not later than the round of the
    /// report, or has no instrument for stakeholder reports although the report is one.
    /// </exception>
    /// <example>
    /// <code>
    /// var carried = report.CarryTo(ReportingCatalog.BuiltIn.FindRound(5)!);
    /// foreach (var item in carried.Items)
    /// {
    ///     Console.WriteLine($"{item.Outcome} {item.Pointer}: {item.Explanation}");
    /// }
    /// </code>
    /// </example>
    public static CarriedReport<TReport> CarryTo<TReport>(this TReport report, ReportingRound round, ReportingCatalog? catalog = null) where TReport : Report
    {
        ArgumentNullException.ThrowIfNull(report);
        if (round is null)
        {
            throw new ArgumentNullException(nameof(round), "The round is null. FindRound returns null for a round that is not in the catalogue.");
        }

        var known = catalog ?? ReportingCatalog.BuiltIn;
        if (known.FindRound(round.Number) != round)
        {
            throw new ArgumentException($"Round {round.Number} is not in the catalogue, or is different there. Pass the catalogue that contains it.", nameof(round));
        }

        var carrier = new ReportCarrier(report, new(report, RoundOf(report, round), round, known));
        var draft = (TReport)carrier.Carry();
        return new() { Report = draft, FromRound = report.Round!.Value, Round = round.Number, Items = carrier.Items };
    }

    /// <summary>Returns the number of the round of a report that can be carried.</summary>
    private static int RoundOf(Report report, ReportingRound round) => report switch
    {
        { View: not null } => throw new ArgumentException("The report is a view, which leaves out something. Carry the complete report.", nameof(report)),
        { Round: null } => throw new ArgumentException("The report does not state its round, so it is not known which rounds are later.", nameof(report)),
        { Round: { } from } when from >= round.Number =>
            throw new ArgumentException($"The report is for round {from}. Carry it to a later round than that, not to round {round.Number}.", nameof(round)),
        StakeholderReport when round.StakeholderWindow is null =>
            throw new ArgumentException($"Round {round.Number} has no instrument for stakeholder reports.", nameof(round)),
        _ => report.Round!.Value,
    };
}
