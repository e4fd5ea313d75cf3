using System.Text.RegularExpressions;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Testing;

/// <summary>Looks at the texts of a rule and of what it finds.</summary>
internal static partial class TextChecks
{
    /// <summary>Looks at the texts of a rule as they are before their places are filled.</summary>
    public static void Check(RuleDescriptor rule, LocalizedTexts texts, ProblemList problems)
    {
        var statement = Print(nameof(RuleDescriptor.Statement), rule.Statement, texts, problems);
        var message = Print(nameof(RuleDescriptor.Message), rule.Message, texts, problems);
        var remedy = Print(nameof(RuleDescriptor.Remedy), rule.Remedy, texts, problems);
        if (rule.Rationale is not null)
        {
            Print(nameof(RuleDescriptor.Rationale), rule.Rationale, texts, problems);
        }

        if (statement is not null && PlaceIn().Match(statement) is { Success: true } place)
        {
            problems.Add($"The Statement holds {place.Value}, but only Message and Remedy have places that are filled. Say it without.");
        }

        if (message is not null && string.Equals(message.Trim(), remedy?.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            problems.Add("The Remedy is the same as the Message. Say in the Message what is wrong, and in the Remedy what to do about it.");
        }
    }

    /// <summary>The places of a finding's message and remedy that nothing fills, such as "{year}".</summary>
    public static IEnumerable<string> UnfilledIn(Finding finding, LocalizedTexts texts) =>
        UnfilledIn(finding.Rule.Message.WithArguments(finding.Arguments), texts).Concat(UnfilledIn(finding.Rule.Remedy.WithArguments(finding.Arguments), texts));

    /// <summary>Whether a text or name holds what stands for something still to be written.</summary>
    public static bool HoldsPlaceholder(string text) => Placeholder().IsMatch(text);

    private static IEnumerable<string> UnfilledIn(LocalizedText text, LocalizedTexts texts)
    {
        var names = text.Arguments.Select(value => value.Name).ToHashSet(StringComparer.Ordinal);
        var open = PlaceIn().Matches(text.WithArguments().ToString(texts)).Where(place => !names.Contains(place.Groups[1].Value)).Select(place => place.Value);
        return open.Concat(text.Arguments.Select(value => value.Value).OfType<LocalizedText>().SelectMany(inner => UnfilledIn(inner, texts)));
    }

    private static string? Print(string member, LocalizedText? text, LocalizedTexts texts, ProblemList problems)
    {
        try
        {
            var printed = text?.ToString(texts) ?? "";
            if (string.IsNullOrWhiteSpace(printed))
            {
                problems.Add($"The {member} is blank. Write it.");
                return null;
            }

            if (HoldsPlaceholder(printed))
            {
                problems.Add($"The {member} holds a placeholder: \"{printed}\". Write what it stands for.");
            }

            return printed;
        }
        catch (KeyNotFoundException fault)
        {
            problems.Add($"The {member} cannot be printed: {fault.Message} Add the text to the words, or hand over the right ones with In.", fault);
            return null;
        }
    }

    // Written out in capitals, as "todo" is a word of several languages; in a name, as one of its words.
    [GeneratedRegex(@"(?<![A-Z])(?:TODO|TBD|TBC|FIXME|XXX)(?![A-Z])|\b(?i:lorem ipsum)\b|(?:Todo|Tbd|Tbc|Fixme|Xxx|LoremIpsum)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\{([A-Za-z][A-Za-z0-9_-]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceIn();
}
