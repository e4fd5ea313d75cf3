using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Testing;

/// <summary>Checks the descriptor of a rule.</summary>
internal static class DescriptorChecks
{
    /// <summary>Returns the descriptor; null if it cannot be used for further checks.</summary>
    public static RuleDescriptor? Check(RuleTest test, ProblemList problems)
    {
        if (Read(test.Rule, problems) is not { } rule)
        {
            return null;
        }

        CheckId(rule, problems);
        if (!IsName(rule.Name))
        {
            problems.Add($"The name \"{rule.Name}\" is not an identifier in PascalCase. Use a name that states the requirement, such as PeriodDoesNotEndBeforeItStarts.");
        }

        if (TextChecks.ContainsPlaceholder(rule.Name ?? ""))
        {
            problems.Add($"The name \"{rule.Name}\" contains a placeholder. Use a name that states the requirement, such as PeriodDoesNotEndBeforeItStarts.");
        }

        if (!Enum.GetValues<ValidationProfile>().Any(profile => CaseChecks.CanFire(test, rule, profile)))
        {
            problems.Add("The severity of the rule is None in every profile, so it never reports a finding. Set a severity for at least one profile.");
        }

        TextChecks.Check(rule, test.Texts, problems);
        return rule;
    }

    private static RuleDescriptor? Read(IRule rule, ProblemList problems)
    {
        try
        {
            var (first, second) = (rule.Descriptor, rule.Descriptor);
            if (first is null)
            {
                problems.Add("The rule has no descriptor. Return the same descriptor from each call.");
            }
            else if (first != second)
            {
                problems.Add("The descriptor changes from call to call. Create it once, and return the same instance from each call.");
            }

            return first;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            problems.Add($"The property Descriptor threw {fault.GetType().Name}: {fault.Message} Create the descriptor once, and return it.", fault);
            return null;
        }
    }

    private static void CheckId(RuleDescriptor descriptor, ProblemList problems)
    {
        if (descriptor.Id == default)
        {
            problems.Add("The rule has no id. Set an id of 2 to 12 capital letters and four digits, such as ACME3001.");
        }
    }

    private static bool IsName(string? name) =>
        !string.IsNullOrEmpty(name) && char.IsUpper(name[0]) && name.All(char.IsLetterOrDigit) && name.Any(char.IsLower);
}
