namespace WhoCode.Reporting.Rules;

/// <summary>Rules on the names of reporters and co-signatories: a person may be named only with consent.</summary>
internal static class NameRules
{
    /// <summary>A report must not contain a name that is withheld.</summary>
    private static readonly IRule WithheldNameIsNotGiven =
        Rule.BuiltIn<Reporter>("WHC3028", ProfileSeverities.Create(FindingSeverity.Warning, FindingSeverity.Warning, FindingSeverity.Error), [], static (reporter, context) =>
        {
            if (reporter.NameWithheld == true && !string.IsNullOrWhiteSpace(reporter.Name))
            {
                context.AddFinding(nameof(Reporter.Name));
            }
        }, allowsDeviations: false, given: [nameof(Reporter.Name)]);

    /// <summary>The name of a person must not be published without consent, and no name against a refusal.</summary>
    private static readonly IRule NameIsPublishedWithConsent =
        Rule.BuiltIn<Reporter>("WHC3029", ProfileSeverities.Create(FindingSeverity.None, FindingSeverity.None, FindingSeverity.Error), [], static (reporter, context) =>
        {
            var consent = (context.Report as StakeholderReport)?.Consent?.PublishName;
            if (!string.IsNullOrWhiteSpace(reporter.Name) && reporter.NameWithheld != true // WHC3028 reports a withheld name
                && (consent == false || (consent is null && Disclosure.MayBePerson(reporter.Kind))))
            {
                context.AddFinding(nameof(Reporter.Name));
            }
        }, allowsDeviations: false, given: [nameof(Reporter.Name)]);

    /// <summary>A co-signatory who refuses must not be named. For publication, a person must have consented.</summary>
    private static readonly IRule CoSignatoryAgrees =
        Rule.BuiltIn<CoSignatory>("WHC3031", ProfileSeverities.Create(FindingSeverity.Warning, FindingSeverity.Error, FindingSeverity.Error), [], static (signatory, context) =>
        {
            if (signatory.Consent == false)
            {
                context.AddFinding(nameof(CoSignatory.Consent), ("answer", LocalizedText.FromKey("rule.WHC3031.refused")));
            }
            else if (!Disclosure.Allows(signatory, Audience.Public) && context.Profile == ValidationProfile.Publication)
            {
                context.AddFinding(nameof(CoSignatory.Consent), ("answer", LocalizedText.FromKey("rule.WHC3031.not-recorded")));
            }
        }, allowsDeviations: false);

    public static IReadOnlyList<IRule> All => [WithheldNameIsNotGiven, NameIsPublishedWithConsent, CoSignatoryAgrees];
}
