using System.Runtime.InteropServices;

namespace WhoCode.Reporting;

/// <summary>
/// Applies deviations to findings, and reports each deviation that has no effect. The time grows only with the sum of both numbers, because each
/// finding looks up deviations by its location and by each location that contains it.
/// </summary>
/// <param name="rules">The rules that the report was validated by.</param>
/// <param name="today">The date of validation.</param>
/// <param name="items">Finds list items of the report by id.</param>
internal sealed class DeviationUse(RuleSet rules, DateOnly today, ItemIds items)
{
    private readonly Dictionary<RuleId, RuleDescriptor> known = rules.Descriptors.ToDictionary(rule => rule.Id);
    private readonly Dictionary<RuleId, Dictionary<string, Grant>> grants = [];

    /// <summary>Returns the findings after the deviations were applied, followed by the findings about deviations.</summary>
    /// <param name="found">The findings in the report, which are not changed.</param>
    /// <param name="options">The deviations, and the page that is validated.</param>
    public List<Finding> Apply(IReadOnlyList<Finding> found, ReportValidationOptions options)
    {
        var located = new List<Located>();
        foreach (var deviation in options.Deviations)
        {
            var one = Locate(deviation);
            if (options.Page is null || options.Page.Contains(one.Place))
            {
                located.Add(one with { Grant = one.Broken is null ? GrantOf(deviation, one.Place) : null });
            }
        }

        var all = found.Select(Downgrade).ToList();
        all.AddRange(located.Where(one => one.Grant is not { IsUsed: true }).Select(FindingOn));
        return all;
    }

    private static Finding FindingOn(Located one) => new()
    {
        Rule = one.Broken ?? CheckRules.DeviationIsUsed,
        Severity = FindingSeverity.Warning,
        Pointer = one.Place,
        Arguments = ItemList<TextArgument>.From(
        [
            ("rule", one.Deviation.Rule), ("author", Or(one.Deviation.Author)), ("expires", one.Deviation.Expires), ("missing", ItemList<LocalizedText>.From([.. one.Missing.Select(LocalizedText.Create)])),
            ("id", one.Id), ("reason", one.Reason ?? LocalizedText.FromKey("deviation.unused.nothing-found")),
        ]),
    };

    private static object Or(string? author) => string.IsNullOrWhiteSpace(author) ? LocalizedText.FromKey("deviation.nobody") : (object)TextForms.Excerpt(author); // not as a text of ours

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

    /// <summary>Determines which location in the report a deviation applies to, or why it applies to none.</summary>
    private Located Locate(Deviation deviation)
    {
        var one = new Located(deviation, deviation.Pointer ?? JsonPointer.Root);
        return MissingOf(deviation) is { Count: > 0 } missing ? one with { Broken = CheckRules.DeviationIsComplete, Missing = missing }
            : !known.TryGetValue(deviation.Rule!.Value, out var rule) ? one with { Broken = CheckRules.DeviationNamesAKnownRule }
            : !rule.AllowsDeviations ? one with { Broken = CheckRules.DeviationIsAllowed }
            : deviation.Expires < today ? one with { Broken = CheckRules.DeviationIsInForce }
            : !string.IsNullOrWhiteSpace(deviation.ItemId) ? LocateItem(one, deviation.ItemId)
            : items.IdAt(one.Place) is { } id ? one with { Broken = CheckRules.DeviationNamesItsItem, Id = id }
            : one;
    }

    private Located LocateItem(Located one, string id) =>
        items.Find(one.Place, id, out var reason) is { } place ? one with { Place = place } : one with { Broken = CheckRules.DeviationIsUsed, Reason = reason };

    private Grant GrantOf(Deviation deviation, JsonPointer pointer)
    {
        ref var places = ref CollectionsMarshal.GetValueRefOrAddDefault(grants, deviation.Rule!.Value, out _);
        places ??= new(StringComparer.Ordinal);
        ref var grant = ref CollectionsMarshal.GetValueRefOrAddDefault(places, pointer.ToString(), out _);
        return grant ??= new(deviation, Order: places.Count); // of several deviations for the same location, the first one applies
    }

    private Finding Downgrade(Finding finding)
    {
        if (!grants.TryGetValue(finding.RuleId, out var places))
        {
            return finding;
        }

        Grant? first = null;
        var around = places.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var place = finding.Pointer.ToString().AsSpan(); ; place = place[..place.LastIndexOf('/')])
        {
            if (around.TryGetValue(place, out var grant))
            {
                grant.IsUsed = true;
                first = first is null || grant.Order < first.Order ? grant : first;
            }

            if (place.IsEmpty)
            {
                return first is null ? finding
                    : finding with { Severity = FindingSeverity.Advice, SeverityBefore = finding.Severity, Deviation = first.Deviation };
            }
        }
    }

    /// <summary>A deviation that can be applied, and whether it was.</summary>
    /// <param name="Deviation">The deviation.</param>
    /// <param name="Order">Its position among the deviations from the same rule, from 0.</param>
    private sealed record Grant(Deviation Deviation, int Order)
    {
        public bool IsUsed { get; set; }
    }

    /// <summary>A deviation with the location that it applies to, or with the rule that it breaks.</summary>
    private readonly record struct Located(Deviation Deviation, JsonPointer Place)
    {
        public RuleDescriptor? Broken { get; init; }

        public List<string> Missing { get; init; } = [];

        public string? Id { get; init; }

        public LocalizedText? Reason { get; init; }

        public Grant? Grant { get; init; }
    }
}
