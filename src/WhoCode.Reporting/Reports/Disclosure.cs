namespace WhoCode.Reporting;

/// <summary>
/// Decides, from the consents in a report, what others may see. A missing consent counts as refused, except for bodies and for evidence that cannot
/// identify a person.
/// </summary>
internal static class Disclosure
{
    /// <summary>Determines whether a stakeholder of this kind may be a person. <see cref="StakeholderKind.OtherConcerned"/> includes patients and relatives.</summary>
    public static bool MayBePerson(StakeholderKind? kind) => kind is StakeholderKind.HealthPersonnel or StakeholderKind.OtherConcerned;

    /// <summary>Determines whether a report may be shown to an audience at all.</summary>
    public static bool Allows(Report report, Audience audience) => audience != Audience.Public || report is not StakeholderReport { Consent: not { PublishReport: true } };

    /// <summary>Determines whether the reporter may be named, to partners or in public.</summary>
    public static bool AllowsName(StakeholderReport report) =>
        report.Reporter is { NameWithheld: not true } reporter && (report.Consent?.PublishName ?? IsBody(reporter.Kind));

    /// <summary>Determines whether the contact in a report may be shown, to partners or in public. It contains the name, too.</summary>
    public static bool AllowsContact(Report report) => report is StakeholderReport { Consent.PublishContact: true } by && AllowsName(by);

    /// <summary>Determines whether an item of a list may be shown to an audience. A type that is not listed here is not shown.</summary>
    public static bool Allows(object item, Audience audience) => item switch
    {
        Contribution contribution => IsFor(contribution.Audience, audience) && !(audience == Audience.Public && contribution.PublicationConsent == false),
        Evidence evidence => IsFor(evidence.Audience, audience) && (evidence.Consent ?? !MayIdentify(evidence)),
        CoSignatory signatory => signatory.Consent ?? IsBody(signatory.Kind),
        Participant participant => IsBody(participant.Kind),
        Figure or Recommendation or Endorsement or InstrumentAnswer or Measure or Law or Agreement or Support or Constraint => true,
        WorkforceStock or TrainingCountry or WorkforceFlow or string or ValueType => true,
        _ => false,
    };

    /// <summary>
    /// Determines whether evidence may identify a person: testimony, evidence without a kind, and private evidence of another kind, such as a pay slip
    /// or a letter.
    /// </summary>
    private static bool MayIdentify(Evidence evidence) => evidence.Kind is null or EvidenceKind.Testimony || !Enum.IsDefined(evidence.Kind.Value)
        || evidence is { Kind: EvidenceKind.Other, Availability: EvidenceAvailability.Private };

    /// <summary>Determines whether a kind is stated and is that of an organization. A recruiter or an employer can be one person.</summary>
    private static bool IsBody(StakeholderKind? kind) => kind is StakeholderKind.HealthProfessionalOrganization or StakeholderKind.TradeUnion
        or StakeholderKind.NongovernmentalOrganization or StakeholderKind.IntergovernmentalOrganization or StakeholderKind.SubnationalGovernment
        or StakeholderKind.ResearchInstitution or StakeholderKind.MemberState;

    private static bool IsFor(Audience? widest, Audience audience) => widest switch
    {
        null or Audience.Public => true,
        Audience.Partner => audience != Audience.Public,
        _ => false,
    };
}
