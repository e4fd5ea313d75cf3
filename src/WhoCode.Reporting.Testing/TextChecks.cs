using System.Text.RegularExpressions;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Testing;

/// <summary>Checks the texts of a rule and of its findings.</summary>
internal static partial class TextChecks
{
    /// <summary>Checks the texts of a rule before their placeholders are replaced.</summary>
    public static void Check(RuleDescriptor rule, LocalizedTexts texts, ProblemList problems)
    {
        var statement = Print(nameof(RuleDescriptor.Statement), rule.Statement, texts, problems);
        var message = Print(nameof(RuleDescriptor.Message), rule.Message, texts, problems);
        var remedy = Print(nameof(RuleDescriptor.Remedy), rule.Remedy, texts, problems);
        if (rule.Rationale is not null)
        {
            Print(nameof(RuleDescriptor.Rationale), rule.Rationale, texts, problems);
        }

        if (statement is not null && NamedPlaceholder().Match(statement) is { Success: true } place)
        {
            problems.Add($"The Statement contains {place.Value}, but only Message and Remedy can have placeholders. Write the Statement without it.");
        }

        if (message is not null && string.Equals(message.Trim(), remedy?.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            problems.Add("The Remedy is the same as the Message. State in the Message what is wrong, and in the Remedy what to do about it.");
        }
    }

    /// <summary>Returns the placeholders of a finding's message and remedy for which there is no value, such as "{year}".</summary>
    public static IEnumerable<string> UnfilledIn(Finding finding, LocalizedTexts texts) =>
        UnfilledIn(finding.Rule.Message.WithArguments(finding.Arguments), texts).Concat(UnfilledIn(finding.Rule.Remedy.WithArguments(finding.Arguments), texts));

    /// <summary>Whether a text or name contains a mark for something still to be written.</summary>
    public static bool ContainsPlaceholder(string text) => Placeholder().IsMatch(text);

    private static IEnumerable<string> UnfilledIn(LocalizedText text, LocalizedTexts texts)
    {
        var names = text.Arguments.Select(value => value.Name).ToHashSet(StringComparer.Ordinal);
        var open = NamedPlaceholder().Matches(text.WithArguments().ToString(texts)).Where(place => !names.Contains(place.Groups[1].Value)).Select(place => place.Value);
        return open.Concat(text.Arguments.Select(value => value.Value).OfType<LocalizedText>().SelectMany(inner => UnfilledIn(inner, texts)));
    }

    private static string? Print(string property, LocalizedText? text, LocalizedTexts texts, ProblemList problems)
    {
        try
        {
            var printed = text?.ToString(texts) ?? "";
            if (string.IsNullOrWhiteSpace(printed))
            {
                problems.Add($"The {property} is blank. Write a text.");
                return null;
            }

            if (ContainsPlaceholder(printed))
            {
                problems.Add($"The {property} contains a placeholder: \"{printed}\". Write the missing text.");
            }

            return printed;
        }
        catch (KeyNotFoundException fault)
        {
            problems.Add($"The {property} cannot be printed: {fault.Message} Add the text to the localized texts, and pass them to WithTexts.", fault);
            return null;
        }
    }

    // In capitals, because "todo" is a word in several languages; in a name, as one of its words.
    [GeneratedRegex(@"(?<![A-Z])(?:TODO|TBD|TBC|FIXME|XXX)(?![A-Z])|\b(?i:lorem ipsum)\b|(?:Todo|Tbd|Tbc|Fixme|Xxx|LoremIpsum)(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\{([A-Za-z][A-Za-z0-9_-]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex NamedPlaceholder();
}
