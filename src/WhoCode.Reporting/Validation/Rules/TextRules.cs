using System.Runtime.CompilerServices;

namespace WhoCode.Reporting.Rules;

/// <summary>Rules on prose in all properties.</summary>
internal static class TextRules
{
    /// <summary>A text should not be a placeholder.</summary>
    private static readonly IRule PlaceholderIsReplaced = OnProse("WHC2011", ProseSigns.MayBePlaceholder, ProfileSeverities.FromSubmission(FindingSeverity.Warning), static (text, context) =>
    {
        if (Placeholders.IsOne(text))
        {
            context.AddFinding(("written", TextForms.Excerpt(text.Trim())));
        }
    });

    /// <summary>A text must contain a visible character.</summary>
    private static readonly IRule TextIsVisible = OnProse("WHC2012", ProseSigns.MayBeInvisible, ProfileSeverities.FromSubmission(FindingSeverity.Error), static (text, context) =>
    {
        if (InvisibleTexts.FirstIn(text) is { } rune)
        {
            context.AddFinding(("character", LocalizedText.Create(LookAlikes.NameOf(rune))));
        }
    });

    /// <summary>
    /// A text that may be published should contain no e-mail address or telephone number. The finding does not repeat it, because findings are
    /// passed on too.
    /// </summary>
    private static readonly IRule TextContainsNoContactData =
        OnProse("WHC3025", ProseSigns.None, ProfileSeverities.Create(FindingSeverity.Advice, FindingSeverity.Warning, FindingSeverity.Warning), static (text, context) =>
        {
            var (email, telephone) = ContactData.FirstIn(text);
            AddIfFound(email, "rule.WHC3025.email", context);
            AddIfFound(telephone, "rule.WHC3025.telephone", context);
        });

    /// <summary>A text should be more than a word for "nothing". Only advice, because "None" can be an honest answer.</summary>
    private static readonly IRule TextSaysSomething = OnProse("WHC3039", ProseSigns.MayBeWordForNothing, ProfileSeverities.FromSubmission(FindingSeverity.Advice), static (text, context) =>
    {
        if (Placeholders.IsWordForNothing(text))
        {
            context.AddFinding(("written", TextForms.Excerpt(text.Trim())));
        }
    });

    public static IReadOnlyList<IRule> All => [PlaceholderIsReplaced, TextIsVisible, TextContainsNoContactData, TextSaysSomething];

    private static IRule OnProse(string id, ProseSigns signs, ProfileSeverities severities, RuleCheck<string> check, [CallerMemberName] string name = "") =>
        Rule.Create(RuleDescriptor.BuiltIn(id, name, severities) with { OnProse = signs }, check);

    private static void AddIfFound(int at, string what, RuleContext context)
    {
        if (at >= 0)
        {
            context.AddFinding(("what", LocalizedText.FromKey(what)), ("at", at + 1));
        }
    }
}
