using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Reports;

namespace WhoCode.Reporting.Validation.Rules;

/// <summary>Rules that keep people safe: no report is published, and no testimony used, without consent.</summary>
internal static class ConsentRules
{
    /// <summary>The report says whether it may be published.</summary>
    private static readonly IRule ConsentIsRecorded = new RecordedConsent("WHC1008", nameof(ConsentIsRecorded));

    /// <summary>Evidence from a person says that the person agreed to its use.</summary>
    private static readonly IRule TestimonyHasConsent =
        Rule.BuiltIn<Evidence>("WHC3021", Severities.Of(Severity.Advice, Severity.Warning, Severity.Error), [], static (evidence, context) =>
        {
            if (evidence is { Kind: EvidenceKind.Testimony, Consent: null })
            {
                context.FoundAt(nameof(Evidence.Consent));
            }
        }, canBeLowered: false, unless: [nameof(Evidence.Consent)]);

    /// <summary>Evidence is not used if the person refuses, whatever kind it is called: pay slips and letters are "other" as often as testimony.</summary>
    private static readonly IRule RefusedEvidenceIsNotUsed =
        Rule.BuiltIn<Evidence>("WHC3022", Severities.Of(Severity.Warning, Severity.Error, Severity.Error), [], static (evidence, context) =>
        {
            if (evidence.Consent == false)
            {
                context.FoundAt(nameof(Evidence.Consent));
            }
        }, canBeLowered: false, given: [nameof(Evidence.Consent)]);

    /// <summary>What is about to be published may be.</summary>
    private static readonly IRule PublicationIsAllowed =
        Rule.BuiltIn<Consent>("WHC3023", Severities.Of(Severity.None, Severity.None, Severity.Error), [], static (consent, context) =>
        {
            if (consent.PublishReport == false)
            {
                context.FoundAt(nameof(Consent.PublishReport));
            }
        }, canBeLowered: false, given: [nameof(Consent.PublishReport)]);

    /// <summary>Contact data that is about to be published may be.</summary>
    private static readonly IRule ContactPublicationIsAllowed =
        Rule.BuiltIn<Reporter>("WHC3024", Severities.Of(Severity.None, Severity.None, Severity.Error), [], static (reporter, context) =>
        {
            if (reporter.Contact is { } contact && IsGiven(contact) && context.Report is StakeholderReport { Consent: not { PublishContact: true } })
            {
                context.FoundAt(nameof(Reporter.Contact));
            }
        }, canBeLowered: false, given: [nameof(Reporter.Contact)]);

    /// <summary>A contribution is published only if the reporter does not exclude it.</summary>
    private static readonly IRule ContributionMayBePublished =
        Rule.BuiltIn<Contribution>("WHC3030", Severities.Of(Severity.None, Severity.None, Severity.Error), [], static (contribution, context) =>
        {
            if (contribution.PublicationConsent == false)
            {
                context.FoundAt(nameof(Contribution.PublicationConsent));
            }
        }, canBeLowered: false, given: [nameof(Contribution.PublicationConsent)]);

    /// <summary>The address of private evidence is not published.</summary>
    private static readonly IRule PrivateEvidenceHasNoAddress =
        Rule.BuiltIn<Evidence>("WHC3032", Severities.Of(Severity.None, Severity.None, Severity.Error), [], static (evidence, context) =>
        {
            if (evidence.Availability == EvidenceAvailability.Private && !string.IsNullOrWhiteSpace(evidence.Url))
            {
                context.FoundAt(nameof(Evidence.Url));
            }
        }, canBeLowered: false, given: [nameof(Evidence.Url)]);

    public static IReadOnlyList<IRule> All =>
    [
        ConsentIsRecorded, TestimonyHasConsent, RefusedEvidenceIsNotUsed, PublicationIsAllowed, ContactPublicationIsAllowed,
        ContributionMayBePublished, PrivateEvidenceHasNoAddress,
    ];

    /// <summary>Whether anything stands in a contact; the fields of a form that were left empty are nothing.</summary>
    private static bool IsGiven(Contact contact) => !(string.IsNullOrWhiteSpace(contact.Name) && string.IsNullOrWhiteSpace(contact.Role)
        && string.IsNullOrWhiteSpace(contact.Email) && string.IsNullOrWhiteSpace(contact.Telephone) && string.IsNullOrWhiteSpace(contact.Address));

    /// <summary>One rule on the report without consent and on consent without an answer.</summary>
    private sealed class RecordedConsent(string id, string name) : IRule<StakeholderReport>, IRule<Consent>
    {
        public RuleDescriptor Descriptor { get; } =
            RuleDescriptor.BuiltIn(id, name, Severities.Of(Severity.None, Severity.Advice, Severity.Error)) with
            {
                CanBeLowered = false, Unless = [nameof(StakeholderReport.Consent), nameof(Consent.PublishReport)],
            };

        public void Check(StakeholderReport node, RuleContext context)
        {
            if (node.Consent is null)
            {
                context.FoundAt(nameof(StakeholderReport.Consent));
            }
        }

        public void Check(Consent node, RuleContext context)
        {
            if (node.PublishReport is null)
            {
                context.FoundAt(nameof(Consent.PublishReport));
            }
        }
    }
}
