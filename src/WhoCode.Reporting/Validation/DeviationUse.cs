using WhoCode.Reporting.Findings;

namespace WhoCode.Reporting.Validation;

/// <summary>Lowers what deviations cover, and says which of them cover nothing and why.</summary>
internal sealed class DeviationUse(RuleSet rules, DateOnly today)
{
    private readonly Dictionary<RuleId, RuleDescriptor> known = rules.Descriptors.ToDictionary(rule => rule.Id);

    /// <summary>The findings, lowered where a deviation covers them, and those on the deviations themselves.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="options">The deviations, and the page that is checked.</param>
    public List<Finding> Apply(IReadOnlyList<Finding> found, ValidationOptions options)
    {
        var all = found.ToList();
        foreach (var deviation in options.Deviations)
        {
            var place = deviation.Pointer ?? JsonPointer.Root;
            if (options.Page is { } page && !page.Holds(place))
            {
                continue;
            }

            if ((FaultOf(deviation) ?? (Lower(all, deviation) ? null : CheckRules.DeviationIsUsed)) is { } fault)
            {
                all.Add(new()
                {
                    Rule = fault,
                    Severity = Severity.Warning,
                    Pointer = place,
                    Values = ItemList<TextValue>.From(
                    [
                        ("rule", deviation.Rule), ("author", Or(deviation.Author)), ("expires", deviation.Expires), ("missing", MissingOf(deviation)),
                    ]),
                });
            }
        }

        return all;
    }

    private static object Or(string? author) => string.IsNullOrWhiteSpace(author) ? Text.OfKey("deviation.nobody") : TextForms.Excerpt(author);

    private static bool Lower(List<Finding> all, Deviation deviation)
    {
        var isUsed = false;
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i].RuleId == deviation.Rule && all[i].Pointer.IsAtOrBelow(deviation.Pointer!.Value))
            {
                isUsed = true;
                all[i] = all[i].Deviation is not null
                    ? all[i]
                    : all[i] with { Severity = Severity.Advice, SeverityBefore = all[i].Severity, Deviation = deviation };
            }
        }

        return isUsed;
    }

    private static List<string> MissingOf(Deviation deviation)
    {
        var missing = new List<string>();
        AddIf(deviation.Rule is null, "rule");
        AddIf(deviation.Pointer is null, "pointer");
        AddIf(string.IsNullOrWhiteSpace(deviation.Reason), "reason");
        AddIf(string.IsNullOrWhiteSpace(deviation.Author), "author");
        AddIf(deviation.Expires is null, "expires");
        return missing;

        void AddIf(bool isMissing, string member)
        {
            if (isMissing)
            {
                missing.Add(member);
            }
        }
    }

    private RuleDescriptor? FaultOf(Deviation deviation) =>
        MissingOf(deviation).Count > 0 ? CheckRules.DeviationIsComplete
        : !known.TryGetValue(deviation.Rule!.Value, out var rule) ? CheckRules.DeviationNamesAKnownRule
        : !rule.CanBeLowered ? CheckRules.DeviationIsAllowed
        : deviation.Expires < today ? CheckRules.DeviationIsInForce
        : null;
}
