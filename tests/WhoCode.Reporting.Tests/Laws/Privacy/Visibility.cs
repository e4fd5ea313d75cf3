using System.Collections;
using System.Text.Json;

namespace WhoCode.Reporting.Tests.Laws.Privacy;

/// <summary>
/// What an audience may see of a report, by the words of docs/guides/protect-people.md. It is written without the code and the declarations of the
/// library, so that the views can be compared with it.
/// </summary>
internal sealed class Visibility
{
    private static readonly HashSet<StakeholderKind> Bodies =
        [.. Enum.GetValues<StakeholderKind>().Except([StakeholderKind.HealthPersonnel, StakeholderKind.OtherConcerned, StakeholderKind.Recruiter, StakeholderKind.Employer])];

    private readonly Report report;
    private readonly Audience audience;
    private readonly HashSet<string> seen = [];
    private readonly HashSet<string> citable;
    private readonly bool isNamed;

    private Visibility(Report report, Audience audience)
    {
        (this.report, this.audience) = (report, audience);
        citable = [.. report.Evidence.GroupBy(evidence => evidence.Id).Where(group => group.All(Allows) && group.Key is { Length: > 0 }).Select(group => group.Key!)];
        isNamed = report is not StakeholderReport stakeholder
            || (stakeholder.Reporter is { NameWithheld: not true } reporter && (stakeholder.Consent?.PublishName ?? (reporter.Kind is { } kind && Bodies.Contains(kind))));
    }

    /// <summary>Returns the marks that an audience may see; empty if it may not see the report.</summary>
    public static HashSet<string> MarksFor(Report report, Audience audience)
    {
        var visibility = new Visibility(report, audience);
        if (audience == Audience.Public && report is StakeholderReport { Consent: not { PublishReport: true } })
        {
            return [];
        }

        if (report is StakeholderReport { Contributions: { Count: > 0 } contributions } && !contributions.Any(visibility.MaySee))
        {
            return [];
        }

        visibility.Add(report);
        return visibility.seen;
    }

    private void Add(object part)
    {
        foreach (var property in MarkedReport.PropertiesOf(part.GetType()))
        {
            var value = property.GetValue(part);
            if (value is null || !MaySee(part, property.Name))
            {
                continue;
            }

            switch (value)
            {
                case string text:
                    seen.UnionWith(MarkedReport.MarksIn(text));
                    break;
                case IReadOnlyDictionary<string, JsonElement>:
                    break; // extensions
                case IEnumerable items:
                    foreach (var item in items)
                    {
                        if (item is string text)
                        {
                            seen.UnionWith(property.Name == "Evidence" ? [] : MarkedReport.MarksIn(text)); // ids of evidence are new
                        }
                        else if (item.GetType().IsClass && MaySee(item))
                        {
                            Add(item);
                        }
                    }

                    break;
                default:
                    if (value.GetType().IsClass)
                    {
                        Add(value);
                    }

                    break;
            }
        }
    }

    private bool MaySee(object part, string property) => (part, property) switch
    {
        (Report, "Schema" or "Extensions") => false,
        (Report, "Id" or "EarlierReport") => isNamed,
        (Contribution or Evidence, "Id") => false,
        (Evidence { Availability: EvidenceAvailability.Private }, "Url" or "Sha256") => false,
        (Reporter, "Name" or "Acronym" or "Affiliation" or "Website" or "About") => isNamed,
        (Reporter or DesignatedAuthority, "Contact") => isNamed && report is StakeholderReport { Consent.PublishContact: true },
        (Figure figure, "PartOf") => report is not StakeholderReport { Contributions: var contributions } || !contributions.Any(contribution =>
            contribution.Figures.Contains(figure) && contribution.Figures.Any(other => other.Label == figure.PartOf && !MaySee(other))
            && !contribution.Figures.Any(other => other.Label == figure.PartOf && MaySee(other))),
        _ => true,
    };

    private bool MaySee(object item) => item switch
    {
        Contribution contribution => IsFor(contribution.Audience) && (audience == Audience.Partner || contribution.PublicationConsent != false) && CitesNothingWithheld(contribution.Evidence),
        Evidence evidence => Allows(evidence) && !IsCitedOnlyByWithheld(evidence.Id),
        CoSignatory signatory => signatory.Consent ?? (signatory.Kind is { } kind && Bodies.Contains(kind)),
        Participant participant => participant.Kind is { } kind && Bodies.Contains(kind),
        Figure figure => CitesNothingWithheld(figure.Evidence),
        Measure measure => CitesNothingWithheld(measure.Evidence),
        Law law => CitesNothingWithheld(law.Evidence),
        Agreement agreement => CitesNothingWithheld(agreement.Evidence),
        Support support => CitesNothingWithheld(support.Evidence),
        _ => true,
    };

    private bool CitesNothingWithheld(IReadOnlyList<string> ids) => ids.All(citable.Contains);

    private bool Allows(Evidence evidence) => IsFor(evidence.Audience) && evidence.Consent != false
        && (evidence.Consent == true || (evidence.Kind is { } kind && kind != EvidenceKind.Testimony && !(kind == EvidenceKind.Other && evidence.Availability == EvidenceAvailability.Private)));

    private bool IsCitedOnlyByWithheld(string? id)
    {
        List<(bool IsShown, IReadOnlyList<string> Ids)> citing = report is StakeholderReport { Contributions: var contributions }
            ? [.. contributions.Select(one => (MaySee(one), one.Evidence)), .. contributions.SelectMany(one => one.Figures.Select(figure => (MaySee(one) && MaySee(figure), figure.Evidence)))]
            : report is NationalReport national
                ? [.. national.Measures.Select(one => (MaySee(one), one.Evidence)), .. national.Laws.Select(one => (MaySee(one), one.Evidence)), .. national.Agreements.Select(one => (MaySee(one), one.Evidence)), .. national.Support.Select(one => (MaySee(one), one.Evidence))]
                : [];
        return citing.Any(one => !one.IsShown && one.Ids.Contains(id!)) && !citing.Any(one => one.IsShown && one.Ids.Contains(id!));
    }

    private bool IsFor(Audience? widest) => widest is null or Audience.Public || widest == audience;
}
