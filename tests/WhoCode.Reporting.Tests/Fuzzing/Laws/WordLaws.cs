using System.Collections;
using System.Text.RegularExpressions;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Languages;

namespace WhoCode.Reporting.Tests.Fuzzing.Laws;

/// <summary>Every finding can be said.</summary>
internal static partial class WordLaws
{
    private const string Said = "Every finding says what was found and what to do";
    private const string Filled = "Every place of a sentence has its value";

    public static void Hold(FindingList findings)
    {
        foreach (var finding in findings)
        {
            LawBroken.Unless(!string.IsNullOrWhiteSpace(finding.Message) && !string.IsNullOrWhiteSpace(finding.RemedyIn(Words.English)), Said, finding.ToString);
            Hold(finding.Rule.Message.With(finding.Values), finding);
            Hold(finding.Rule.Remedy.With(finding.Values), finding);
        }
    }

    private static void Hold(Text text, Finding finding)
    {
        var template = text.With().In(Words.English);
        if (text.With() == Text.Of(template))
        {
            return; // a text as somebody wrote it, which may hold anything
        }

        foreach (Match place in PlaceToFill().Matches(template))
        {
            LawBroken.Unless(text.Values.Any(value => value.Name == place.Groups[1].Value), Filled, () => $"{finding.RuleId} leaves {place}: {template}");
        }

        foreach (var value in text.Values)
        {
            foreach (var inside in value.Value is IEnumerable items and not string ? items.OfType<Text>() : value.Value is Text one ? [one] : [])
            {
                Hold(inside, finding);
            }
        }
    }

    [GeneratedRegex(@"\{([^}]*)\}")]
    private static partial Regex PlaceToFill();
}
