namespace WhoCode.Reporting.Rules;

/// <summary>Rules on the names of those who report: a person is named only if the person agrees.</summary>
internal static class NameRules
{
    /// <summary>A name that is withheld is not in the report.</summary>
    private static readonly IRule WithheldNameIsNotGiven =
        Rule.BuiltIn<Reporter>("WHC3028", ProfileSeverities.Create(FindingSeverity.Warning, FindingSeverity.Warning, FindingSeverity.Error), [], static (reporter, context) =>
        {
            if (reporter.NameWithheld == true && !string.IsNullOrWhiteSpace(reporter.Name))
            {
                context.AddFinding(nameof(Reporter.Name));
            }
        }, canBeLowered: false, given: [nameof(Reporter.Name)]);

    /// <summary>The name of a person is published only with consent, and no name against a refusal.</summary>
    private static readonly IRule NameIsPublishedWithConsent =
        Rule.BuiltIn<Reporter>("WHC3029", ProfileSeverities.Create(FindingSeverity.None, FindingSeverity.None, FindingSeverity.Error), [], static (reporter, context) =>
        {
            var consent = (context.Report as StakeholderReport)?.Consent?.PublishName;
            if (!string.IsNullOrWhiteSpace(reporter.Name) && reporter.NameWithheld != true // WHC3028 reports a withheld name
                && (consent == false || (consent is null && MayBePerson(reporter.Kind))))
            {
                context.AddFinding(nameof(Reporter.Name));
            }
        }, canBeLowered: false, given: [nameof(Reporter.Name)]);

    /// <summary>A co-signatory that refuses is not named. For publication, a person must have agreed.</summary>
    private static readonly IRule CoSignatoryAgrees =
        Rule.BuiltIn<CoSignatory>("WHC3031", ProfileSeverities.Create(FindingSeverity.Warning, FindingSeverity.Error, FindingSeverity.Error), [], static (signatory, context) =>
        {
            if (signatory.Consent == false)
            {
                context.AddFinding(nameof(CoSignatory.Consent), ("answer", LocalizedText.FromKey("rule.WHC3031.refused")));
            }
            else if (signatory.Consent is null && MayBePerson(signatory.Kind) && context.Profile == ValidationProfile.Publication)
            {
                context.AddFinding(nameof(CoSignatory.Consent), ("answer", LocalizedText.FromKey("rule.WHC3031.not-recorded")));
            }
        }, canBeLowered: false);

    public static IReadOnlyList<IRule> All => [WithheldNameIsNotGiven, NameIsPublishedWithConsent, CoSignatoryAgrees];

    /// <summary>Whether a stakeholder of this kind may be a person: other stakeholders include patients and relatives.</summary>
    private static bool MayBePerson(StakeholderKind? kind) => kind is StakeholderKind.HealthPersonnel or StakeholderKind.OtherConcerned;
}
