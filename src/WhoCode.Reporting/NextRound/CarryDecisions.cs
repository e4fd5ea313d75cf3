namespace WhoCode.Reporting.NextRound;

/// <summary>Decides what is replaced and what is not carried. Everything else is carried.</summary>
/// <param name="change">The difference between the two rounds.</param>
internal sealed class CarryDecisions(RoundChange change)
{
    /// <summary>Returns why the value of a property is not carried or is replaced; null if it is carried, at least in part.</summary>
    /// <param name="owner">The object that has the property.</param>
    /// <param name="property">The name of the property in C#.</param>
    /// <param name="value">The value; not null and not an empty list.</param>
    public Decision? OfValue(object owner, string property, object value) => (owner, property, value) switch
    {
        (Report, nameof(Report.Round), _) => Decision.Replaced(("value", change.After.Number)),
        (Report, nameof(Report.FormatVersion), not Report.CurrentFormatVersion) => Decision.Replaced(("value", LocalizedText.Create(Report.CurrentFormatVersion))),
        (Report, nameof(Report.CodeEdition), CodeEditionId edition) when edition != change.After.CodeEdition => change.After.CodeEdition is { } now
            ? Decision.Replaced(("value", now))
            : Decision.NotCarried(CarryReason.RoundNotKnown, "edition", ("round", change.After.Number)),
        (Report, nameof(Report.Schema) or nameof(Report.Id) or nameof(Report.EarlierReport) or nameof(Report.GeneralComments) or nameof(Report.SubmittedOn), _) =>
            Decision.NotCarried(CarryReason.OldReport),
        (Report, nameof(Report.Answers), IReadOnlyList<InstrumentAnswer> answers) => Decision.NotCarried(CarryReason.Answers, ("count", answers.Count)),
        (StakeholderReport, nameof(StakeholderReport.Endorsements), IReadOnlyList<Endorsement> endorsements) =>
            Decision.NotCarried(CarryReason.Endorsements, ("count", endorsements.Count)),
        (Workforce, _, System.Collections.ICollection rows) => Decision.NotCarried(CarryReason.WorkforceData, ("from", change.From), ("count", rows.Count)),
        _ => IsConsent(owner, property) && value is true ? Decision.NotCarried(CarryReason.Consent) : null,
    };

    /// <summary>Returns why an item of a list is not carried; null if it is carried, at least in part.</summary>
    public Decision? OfItem(object item) => item switch
    {
        CoSignatory { Consent: false } => Decision.NotCarried(CarryReason.Refusal, "not-named"),
        CoSignatory signatory when !NeedsNoConsent(signatory with { Consent = null }) => Decision.NotCarried(CarryReason.Person),
        Participant participant when !NeedsNoConsent(participant) => Decision.NotCarried(CarryReason.Person),
        CodeReference reference when change.IsGone(reference) =>
            Decision.NotCarried(CarryReason.CodeEdition, "gone", ("reference", reference), ("edition", change.After.CodeEdition)),
        _ => null,
    };

    /// <summary>Determines whether evidence comes from a person who would have to be asked again, or was refused.</summary>
    public static bool IsPersonal(Evidence evidence) => evidence.Consent == false
        || evidence is { Kind: EvidenceKind.Other, Consent: true, Availability: not EvidenceAvailability.Public }
        || !NeedsNoConsent(evidence with { Consent = null, Audience = null });

    /// <summary>
    /// Returns what remains of personal evidence. It keeps the sections that cite it out of the same views as in the old report; if the evidence were
    /// left out, and with it the citations, views would show these sections.
    /// </summary>
    public static Evidence Protect(Evidence evidence) => new()
    {
        Id = evidence.Id,
        Kind = evidence.Kind,
        Availability = evidence.Availability,
        Consent = evidence.Consent == false ? false : null,
        Audience = evidence.Audience,
    };

    /// <summary>Determines whether a property is a consent to something.</summary>
    public static bool IsConsent(object owner, string property) => owner is Consent
        || (owner is Contribution && property == nameof(Contribution.PublicationConsent))
        || (owner is CoSignatory && property == nameof(CoSignatory.Consent))
        || (owner is Evidence && property == nameof(Evidence.Consent));

    /// <summary>Determines whether others may see an item in which no consent is recorded. What they may not see identifies a person.</summary>
    private static bool NeedsNoConsent(object item) => Disclosure.Allows(item, Audience.Partner);
}
