using System.Reflection;
using System.Security.Cryptography;

namespace WhoCode.Reporting;

/// <summary>Computes the version of what decides findings: the version of this library, and 12 digits of a digest of everything else.</summary>
/// <remarks>Texts are not part of it, because they change how a finding reads and not what is found.</remarks>
internal static class CheckVersion
{
    public static string Of(RuleSet rules) => Digest(LinesOf(rules));

    public static string Of(RuleSet rules, ReportingCatalog catalog) => Digest(LinesOf(rules).Concat(LinesOf(catalog)));

    private static IEnumerable<string> LinesOf(RuleSet rules) =>
        RuleSet.Fixed.Select(rule => LineOf(rule, "fixed")).Concat(rules.Entries.Select(entry => LineOf(entry.Descriptor, entry.IsAsync, entry.HasOverriddenSeverities)));

    private static IEnumerable<string> LinesOf(ReportingCatalog catalog) =>
    [
        .. catalog.Editions.Select(edition => Line("edition", edition.Id, edition.IsCatalogued, List(edition.Paragraphs.Select(paragraph => paragraph.Id)))),
        .. catalog.FieldSets.SelectMany(set => set.Fields.Select(field => Line("field", set.Id, field.Id, List(field.Primary), List(field.Secondary)))),
        .. catalog.Rounds.Select(round => Line("round", round.Number, round.Year, round.CodeEdition, round.SafeguardsList, round.FieldSet, Window(round.NationalWindow), Window(round.StakeholderWindow))),
        .. catalog.Rounds.SelectMany(round => round.SeverityOverrides.Select(severities => Line("grade", round.Number, severities.Rule, InProfiles(severities.Severities)))),
        .. catalog.SafeguardsLists.Select(list => Line("list", list.Id, list.Published, List(list.Countries))),
        Line("countries", List(catalog.Countries.Select(country => $"{country.Code}{(country.Membership == WhoMembership.MemberState ? "*" : "")}"))),
        Line("former-countries", List(catalog.FormerCountries.Select(country => country.Code))),
        Line("alpha-2", List(catalog.Countries.Select(country => country.Alpha2))),
        .. catalog.Occupations.Select(occupation => Line("occupation", occupation.Code, occupation.IsHealthPersonnel)),
    ];

    private static string LineOf(RuleDescriptor rule, params ReadOnlySpan<object?> more) =>
        Line(["rule", rule.Id, rule.Name, InProfiles(rule.Severities), rule.AllowsDeviations, List(rule.WhenGiven), List(rule.UnlessGiven), .. more]);

    private static string InProfiles(ProfileSeverities severities) => $"{severities.Draft} {severities.Submission} {severities.Publication}";

    private static string Window(SubmissionWindow? window) => window is null ? "none" : Line(window.Opens, window.OpenBy, window.Deadline, window.Completed);

    private static string List<T>(IEnumerable<T> items) => string.Join(' ', items);

    private static string Line(params ReadOnlySpan<object?> values)
    {
        var line = new StringBuilder();
        foreach (var value in values)
        {
            line.Append(value is DateOnly day ? day.ToString("O", CultureInfo.InvariantCulture) : Convert.ToString(value, CultureInfo.InvariantCulture)).Append('\t');
        }

        return line.Append('\n').ToString();
    }

    private static string Digest(IEnumerable<string> lines)
    {
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))));
        var library = typeof(RuleSet).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0];
        return $"{library}+{digest[..12]}";
    }
}
