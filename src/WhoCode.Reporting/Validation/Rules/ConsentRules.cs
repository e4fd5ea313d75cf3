namespace WhoCode.Reporting.Rules;

/// <summary>Rules that protect people: no report may be published, and no testimony used, without consent.</summary>
internal static class ConsentRules
{
    /// <summary>The report should state whether it may be published; for publication, it must.</summary>
    private static readonly IRule ConsentIsRecorded = new RecordedConsent("WHC1008", nameof(ConsentIsRecorded));

    /// <summary>Testimony needs a statement of whether the person consents to its use.</summary>
    private static readonly IRule TestimonyHasConsent =
        Rule.BuiltIn<Evidence>("WHC3021", ProfileSeverities.Create(FindingSeverity.Advice, FindingSeverity.Warning, FindingSeverity.Error), [], static (evidence, context) =>
        {
            if (evidence is { Kind: EvidenceKind.Testimony, Consent: null })
            {
                context.AddFinding(nameof(Evidence.Consent));
            }
        }, allowsDeviations: false, unless: [nameof(Evidence.Consent)]);

    /// <summary>Evidence must not be used if the person refuses, whatever its kind, because pay slips and letters are often reported as "other".</summary>
    private static readonly IRule RefusedEvidenceIsNotUsed =
        Rule.BuiltIn<Evidence>("WHC3022", ProfileSeverities.Create(FindingSeverity.Warning, FindingSeverity.Error, FindingSeverity.Error), [], static (evidence, context) =>
        {
            if (evidence.Consent == false)
            {
                context.AddFinding(nameof(Evidence.Consent));
            }
        }, allowsDeviations: false, given: [nameof(Evidence.Consent)]);

    /// <summary>A report must not be published if the reporter does not allow it.</summary>
    private static readonly IRule PublicationIsAllowed =
        Rule.BuiltIn<Consent>("WHC3023", ProfileSeverities.Create(FindingSeverity.None, FindingSeverity.None, FindingSeverity.Error), [], static (consent, context) =>
        {
            if (consent.PublishReport == false)
            {
                context.AddFinding(nameof(Consent.PublishReport));
            }
        }, allowsDeviations: false, given: [nameof(Consent.PublishReport)]);

    /// <summary>Contact data must not be published without consent.</summary>
    private static readonly IRule ContactPublicationIsAllowed =
        Rule.BuiltIn<Reporter>("WHC3024", ProfileSeverities.Create(FindingSeverity.None, FindingSeverity.None, FindingSeverity.Error), [], static (reporter, context) =>
        {
            if (reporter.Contact is { } contact && IsGiven(contact) && context.Report is StakeholderReport { Consent: not { PublishContact: true } })
            {
                context.AddFinding(nameof(Reporter.Contact));
            }
        }, allowsDeviations: false, given: [nameof(Reporter.Contact)]);

    /// <summary>A contribution must not be published if the reporter excludes it, by consent or by its audience.</summary>
    private static readonly IRule ContributionMayBePublished =
        Rule.BuiltIn<Contribution>("WHC3030", ProfileSeverities.Create(FindingSeverity.None, FindingSeverity.None, FindingSeverity.Error), [], static (contribution, context) =>
        {
            if (!Disclosure.Allows(contribution, Audience.Public))
            {
                context.AddFinding(contribution.PublicationConsent == false ? nameof(Contribution.PublicationConsent) : nameof(Contribution.Audience));
            }
        }, allowsDeviations: false);

    /// <summary>The web address of private evidence must not be published.</summary>
    private static readonly IRule PrivateEvidenceHasNoAddress =
        Rule.BuiltIn<Evidence>("WHC3032", ProfileSeverities.Create(FindingSeverity.None, FindingSeverity.None, FindingSeverity.Error), [], static (evidence, context) =>
        {
            if (evidence.Availability == EvidenceAvailability.Private && !string.IsNullOrWhiteSpace(evidence.Url))
            {
                context.AddFinding(nameof(Evidence.Url));
            }
        }, allowsDeviations: false, given: [nameof(Evidence.Url)]);

    public static IReadOnlyList<IRule> All =>
    [
        ConsentIsRecorded, TestimonyHasConsent, RefusedEvidenceIsNotUsed, PublicationIsAllowed, ContactPublicationIsAllowed,
        ContributionMayBePublished, PrivateEvidenceHasNoAddress,
    ];

    /// <summary>Whether a contact contains anything. Empty form fields do not count.</summary>
    private static bool IsGiven(Contact contact) => !(string.IsNullOrWhiteSpace(contact.Name) && string.IsNullOrWhiteSpace(contact.Role)
        && string.IsNullOrWhiteSpace(contact.Email) && string.IsNullOrWhiteSpace(contact.Telephone) && string.IsNullOrWhiteSpace(contact.Address));

    /// <summary>One rule on reports without a consent section and on consent sections without an answer.</summary>
    private sealed class RecordedConsent(string id, string name) : IRule<StakeholderReport>, IRule<Consent>
    {
        public RuleDescriptor Descriptor { get; } =
            RuleDescriptor.BuiltIn(id, name, ProfileSeverities.Create(FindingSeverity.None, FindingSeverity.Advice, FindingSeverity.Error)) with
            {
                AllowsDeviations = false,
                UnlessGiven = [nameof(StakeholderReport.Consent), nameof(Consent.PublishReport)],
            };

        public void Check(StakeholderReport node, RuleContext context)
        {
            if (node.Consent is null)
            {
                context.AddFinding(nameof(StakeholderReport.Consent));
            }
        }

        public void Check(Consent node, RuleContext context)
        {
            if (node.PublishReport is null)
            {
                context.AddFinding(nameof(Consent.PublishReport));
            }
        }
    }
}
