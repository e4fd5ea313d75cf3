using WhoCode.Reporting.Forms;

namespace WhoCode.Reporting.Differences;

/// <summary>
/// Applies what the later version decides about people to the earlier one: consents, audiences, and the kinds that decide whether somebody may be a
/// person. What people withdrew is then not shown any more. A consent of somebody whom the later version does not contain counts as withdrawn.
/// </summary>
internal static class LaterDecisions
{
    /// <summary>The properties of items that are taken from the later version.</summary>
    public static readonly IReadOnlyList<string> Properties = ["audience", "publicationConsent", "consent", "kind", "availability", "nameWithheld"];

    /// <summary>Determines whether a property is a decision itself. What the later version decides does not hide what the earlier one decided.</summary>
    public static bool Decides(string name) => Properties.Contains(name);

    public static Report ApplyTo(Report before, Report after, AlignedReports trees) => (before, after) switch
    {
        (StakeholderReport earlier, StakeholderReport later) => earlier with
        {
            Consent = later.Consent,
            Reporter = earlier.Reporter is { } reporter ? Apply(reporter, later.Reporter ?? new(), trees) : null,
            Contributions = Update(earlier.Contributions, later.Contributions, trees, ["contributions"],
                static (one, decided) => one with { Audience = decided.Audience, PublicationConsent = decided.PublicationConsent }, static removed => removed),
            Evidence = Apply(earlier.Evidence, later.Evidence, trees),
        },
        (NationalReport earlier, NationalReport later) => earlier with
        {
            PreparedWith = Update(earlier.PreparedWith, later.PreparedWith, trees, ["preparedWith"], static (one, decided) => one with { Kind = decided.Kind }, static removed => removed),
            Evidence = Apply(earlier.Evidence, later.Evidence, trees),
        },
        _ => before,
    };

    private static Reporter Apply(Reporter earlier, Reporter later, AlignedReports trees) => earlier with
    {
        NameWithheld = later.NameWithheld,
        Kind = later.Kind,
        CoSignatories = Update(earlier.CoSignatories, later.CoSignatories, trees, ["reporter", "coSignatories"],
            static (one, decided) => one with { Consent = decided.Consent, Kind = decided.Kind }, static removed => removed with { Consent = Withdrawn(removed.Consent) }),
    };

    private static IReadOnlyList<Evidence> Apply(IReadOnlyList<Evidence> earlier, IReadOnlyList<Evidence> later, AlignedReports trees) => Update(earlier, later, trees, ["evidence"],
        static (one, decided) => one with { Audience = decided.Audience, Consent = decided.Consent, Kind = decided.Kind, Availability = decided.Availability },
        static removed => removed with { Consent = Withdrawn(removed.Consent) });

    /// <summary>A refusal stays one; a consent becomes an answer that is not recorded, so that organizations and other evidence are shown as without one.</summary>
    private static bool? Withdrawn(bool? consent) => consent == false ? false : null;

    private static IReadOnlyList<T> Update<T>(IReadOnlyList<T> earlier, IReadOnlyList<T> later, AlignedReports trees, string[] path, Func<T, T, T> update, Func<T, T> remove)
    {
        var (before, after) = (ItemsAt(trees.Before, path), ItemsAt(trees.After, path));
        var positions = new Dictionary<ItemKey, int>();
        for (var i = 0; i < after.Length; i++)
        {
            positions.TryAdd(after[i].Key, i);
        }

        return [.. earlier.Select((item, i) => positions.TryGetValue(before[i].Key, out var partner) ? update(item, later[partner]) : remove(item))];
    }

    private static ListNode.Item[] ItemsAt(ObjectNode report, string[] path) => report.At(path) is ListNode list ? list.Items : [];
}
