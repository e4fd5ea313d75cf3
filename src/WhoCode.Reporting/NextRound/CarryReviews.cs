namespace WhoCode.Reporting.NextRound;

/// <summary>Finds what is carried, but must be reviewed.</summary>
/// <param name="report">The old report.</param>
/// <param name="change">The difference between the two rounds.</param>
internal sealed class CarryReviews(Report report, RoundChange change)
{
    /// <summary>The ids of evidence of which only what protects people is carried.</summary>
    private readonly HashSet<string> personal = [.. report.Evidence.Where(CarryDecisions.IsPersonal).Select(evidence => evidence.Id).OfType<string>()];

    /// <summary>Returns why the value of a property must be reviewed; empty if it need not be.</summary>
    /// <param name="owner">The object that has the property.</param>
    /// <param name="property">The name of the property in C#.</param>
    /// <param name="value">The value; not null and not an empty list.</param>
    public IEnumerable<Decision> OfValue(object owner, string property, object value) => value switch
    {
        CountryCode country => OfCountry(owner, property, country),
        int when owner is Report && property == nameof(Report.Round) => OfRounds(),
        ReportedPeriod { To: { } to } when owner is not Figure => OfEnd(to),
        false when CarryDecisions.IsConsent(owner, property) => [Decision.Review(CarryReason.Refusal)],
        IReadOnlyList<CodeReference> cited when change.HasNewEdition && !cited.All(change.IsGone) =>
            [Decision.Review(CarryReason.CodeEdition, ("round", change.After.Number), ("edition", change.After.CodeEdition))],
        ThematicFieldId field when owner is Contribution => Some(change.FindFieldChange(field)),
        _ => ReasonFor(owner, property, value) is { } reason ? [Decision.Review(reason, ("from", change.From))] : [],
    };

    /// <summary>Returns why an item of a list must be reviewed; empty if it need not be.</summary>
    /// <param name="owner">The object that has the list.</param>
    /// <param name="property">The name of the list in C#.</param>
    /// <param name="item">The item.</param>
    public IEnumerable<Decision> OfItem(object owner, string property, object item) => item switch
    {
        Contribution or Support or Measure { Status: not (MeasureStatus.Planned or MeasureStatus.Begun or MeasureStatus.Ended) } =>
            [Decision.Review(CarryReason.Situation, ("from", change.From))],
        Law => [Decision.Review(CarryReason.Law)],
        CoSignatory or Participant => [Decision.Review(CarryReason.Participation)],
        CountryCode country => OfCountry(owner, property, country),
        WhoRegion region => change.FindMoved(region) is { Count: > 0 } moved
            ? [Decision.Review(CarryReason.WhoRegion, "members", ("from", change.From), ("countries", moved))]
            : [],
        string id when owner is ICitesEvidence && property == nameof(ICitesEvidence.Evidence) && personal.Contains(id) =>
            [Decision.Review(CarryReason.PersonalEvidence, "cited")],
        _ => [],
    };

    /// <summary>Returns the reason that a value must be reviewed whatever it is, or because of its status.</summary>
    private CarryReason? ReasonFor(object owner, string property, object value) => (owner, property, value) switch
    {
        (Report, nameof(Report.Title) or nameof(Report.Summary), _) => CarryReason.TitleAndSummary,
        (Report, nameof(Report.Extensions), _) => CarryReason.Extensions,
        (NationalReport, nameof(NationalReport.Constraints), _) => CarryReason.Situation,
        (Contribution, nameof(Contribution.Figures), _) => CarryReason.Figures,
        (Contribution, nameof(Contribution.Recommendations), _) => CarryReason.Recommendations,
        (RecruiterRecord, nameof(RecruiterRecord.Count), _) or (Support, nameof(Support.Amount), _) => CarryReason.Figures,
        (Measure, nameof(Measure.Status), MeasureStatus.Planned or MeasureStatus.Begun) => CarryReason.Unfinished,
        (Agreement, nameof(Agreement.Status), AgreementStatus.UnderNegotiation or AgreementStatus.Signed) => CarryReason.Unfinished,
        (Measure, nameof(Measure.Status), MeasureStatus.Ended) or (Agreement, nameof(Agreement.Status), AgreementStatus.Ended) => CarryReason.Ended,
        (Evidence, nameof(Evidence.Date), PartialDate date) when change.IsBeforeEarlierRound(date) != false => CarryReason.OlderEvidence,
        (Evidence or Law or Agreement or RecruiterRecord, nameof(Evidence.Url), string { Length: > 0 }) => CarryReason.WebAddress,
        (_, _, Contact) => CarryReason.Contact,
        _ => null,
    };

    private IEnumerable<Decision> OfRounds()
    {
        if (change.Before is null)
        {
            yield return Decision.Review(CarryReason.RoundNotKnown, "earlier", ("from", change.From));
        }

        if (ItemList<LocalizedText>.From([.. change.UnknownFacts()]) is { Count: > 0 } facts)
        {
            yield return Decision.Review(CarryReason.RoundNotKnown, ("round", change.After.Number), ("facts", facts));
        }
    }

    private IEnumerable<Decision> OfEnd(PartialDate end) => change.IsBeforeRound(end) switch
    {
        true => [Decision.Review(CarryReason.PeriodEnded, ("round", change.After.Number))],
        false => [],
        null => [Decision.Review(CarryReason.PeriodEnded, "not-known", ("round", change.After.Number))],
    };

    private IEnumerable<Decision> OfCountry(object owner, string property, CountryCode country)
    {
        if (change.FindFormer(country) is { } former)
        {
            yield return Decision.Review(CarryReason.FormerCountry, ("country", former.Name));
        }

        // Elsewhere, nothing depends on the region of a country.
        if (owner is Scope or NationalReport or Reporter && change.HasMoved(country))
        {
            yield return Decision.Review(CarryReason.WhoRegion, ("country", change.NameOf(country)), ("from", change.From));
        }

        // The lists are about countries that health personnel leave or join, and about those that get support.
        if ((owner is Contribution || (owner, property) is (Support, nameof(Support.Countries)) or (Agreement, nameof(Agreement.Partners)))
            && change.FindListChange(country) is { } listChange)
        {
            yield return listChange;
        }
    }

    private static IEnumerable<Decision> Some(Decision? decision) => decision is { } one ? [one] : [];
}
