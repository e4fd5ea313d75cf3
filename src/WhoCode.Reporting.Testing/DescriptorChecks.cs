using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Testing;

/// <summary>Looks at what a rule says of itself.</summary>
internal static class DescriptorChecks
{
    /// <summary>The descriptor, or null where there is none to go on with.</summary>
    public static RuleDescriptor? Check(RuleTest test, ProblemList problems)
    {
        if (Read(test.Rule, problems) is not { } rule)
        {
            return null;
        }

        CheckId(rule, problems);
        if (!IsName(rule.Name))
        {
            problems.Add($"The name \"{rule.Name}\" is not an identifier in PascalCase. Name the rule by what a good report does, such as PeriodDoesNotEndBeforeItStarts.");
        }

        if (TextChecks.HoldsPlaceholder(rule.Name ?? ""))
        {
            problems.Add($"The name \"{rule.Name}\" holds a placeholder. Name the rule by what a good report does.");
        }

        if (!Enum.GetValues<ValidationProfile>().Any(profile => CaseChecks.CanSpeak(test, rule, profile)))
        {
            problems.Add("The severity of the rule is None in every profile, so it never says anything. Give it one in at least one profile.");
        }

        TextChecks.Check(rule, test.Words, problems);
        return rule;
    }

    private static RuleDescriptor? Read(IRule rule, ProblemList problems)
    {
        try
        {
            var (first, second) = (rule.Descriptor, rule.Descriptor);
            if (first is null)
            {
                problems.Add("The rule has no descriptor. Return one, the same on every call.");
            }
            else if (first != second)
            {
                problems.Add("The descriptor changes from call to call. Make it once and return the same one.");
            }

            return first;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            problems.Add($"The descriptor cannot be read: it threw {fault.GetType().Name}: {fault.Message} Make it once, and return it.", fault);
            return null;
        }
    }

    private static void CheckId(RuleDescriptor descriptor, ProblemList problems)
    {
        if (descriptor.Id == default)
        {
            problems.Add("The rule has no id. Give it one: 2 to 12 capital letters and four digits, such as ACME3001.");
        }
    }

    private static bool IsName(string? name) =>
        !string.IsNullOrEmpty(name) && char.IsUpper(name[0]) && name.All(char.IsLetterOrDigit) && name.Any(char.IsLower);
}
