using System.Collections;
using System.Text.RegularExpressions;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Fuzzing.Laws;

/// <summary>Every finding has texts.</summary>
internal static partial class WordLaws
{
    private const string Said = "Every finding says what was found and what to do";
    private const string Filled = "Every place of a sentence has its value";

    public static void Hold(FindingList findings)
    {
        foreach (var finding in findings)
        {
            LawBroken.Unless(!string.IsNullOrWhiteSpace(finding.Message) && !string.IsNullOrWhiteSpace(finding.GetRemedy(LocalizedTexts.English)), Said, finding.ToString);
            Hold(finding.Rule.Message.WithArguments(finding.Arguments), finding);
            Hold(finding.Rule.Remedy.WithArguments(finding.Arguments), finding);
        }
    }

    private static void Hold(LocalizedText text, Finding finding)
    {
        var template = text.WithArguments().ToString(LocalizedTexts.English);
        if (text.WithArguments() == LocalizedText.Create(template))
        {
            return; // a text of the report, which may contain anything
        }

        foreach (Match place in PlaceToFill().Matches(template))
        {
            LawBroken.Unless(text.Arguments.Any(value => value.Name == place.Groups[1].Value), Filled, () => $"{finding.RuleId} leaves {place}: {template}");
        }

        foreach (var value in text.Arguments)
        {
            foreach (var inside in value.Value is IEnumerable items and not string ? items.OfType<LocalizedText>() : value.Value is LocalizedText one ? [one] : [])
            {
                Hold(inside, finding);
            }
        }
    }

    [GeneratedRegex(@"\{([^}]*)\}")]
    private static partial Regex PlaceToFill();
}
