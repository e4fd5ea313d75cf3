using WhoCode.Reporting.Forms;

namespace WhoCode.Reporting.Differences;

/// <summary>Goes through both versions of a report at once, and lists what differs.</summary>
/// <param name="catalog">The catalogue.</param>
/// <param name="isComplete">Whether the audience may see everything.</param>
/// <param name="countsIds">Whether ids that are not shown are counted if they differ.</param>
internal sealed class DifferenceWalk(ReportingCatalog catalog, bool isComplete, bool countsIds)
{
    private readonly ValueDescriptions descriptions = new(catalog);
    private readonly Dictionary<(Member? Member, bool IsItem), FieldKind> kinds = [];
    private readonly List<ReportChange> changes = [];

    public IReadOnlyList<ReportChange> Changes => changes;

    /// <summary>How many values and items differ that are not listed.</summary>
    public int Withheld { get; private set; }

    public void Compare(IPartShape root, in Versions reports) => CompareProperties(new(PlaceKind.Object, root), reports, Trail.ToReport(root));

    private void CompareProperties(FieldPlace place, in Versions versions, Trail trail)
    {
        var hasCountedPerson = false;
        foreach (var member in place.Part!.Members)
        {
            var inner = versions.Below(member.Name);
            if (LaterDecisions.Decides(member.Name))
            {
                inner = inner with { AllowedBefore = inner.ShownBefore };
            }

            if (inner.AreMissing || IsUnchanged(inner) || (!isComplete && member.PropertyName == nameof(Report.View)))
            {
                continue;
            }

            var (field, isPerson) = (place.Below(member.Name), member.Constraints.Sensitivity == Sensitivity.Person);
            if (CompareProperty(field, inner, trail.Property(field, member.Name)) && !(isPerson && hasCountedPerson))
            {
                Withheld++;
                hasCountedPerson |= isPerson; // the number of properties says something about the person
            }
        }
    }

    /// <returns>Whether the property differs in a way that is not shown.</returns>
    private bool CompareProperty(FieldPlace place, in Versions versions, Trail trail)
    {
        switch (place.Kind)
        {
            case PlaceKind.List:
                CompareItems(place, versions, trail);
                return false;
            case PlaceKind.Extensions when isComplete:
                CompareExtensions(place, versions, trail);
                return false;
            default:
                return HasNewIds(place.Member!) ? countsIds && !versions.AreSame : Compare(place, versions, trail);
        }
    }

    /// <returns>Whether the value differs in a way that is not shown.</returns>
    private bool Compare(FieldPlace place, in Versions versions, Trail trail)
    {
        switch (versions.IsBeforeShown, versions.IsAfterShown)
        {
            case (true, true) when place.Kind == PlaceKind.Object:
                CompareProperties(place, versions, trail);
                return false;
            case (true, true) when Versions.IsSame(versions.ShownBefore, versions.ShownAfter):
                return !versions.AreSame;
            case (true, true):
                Add(ChangeKind.Changed, place, trail, versions);
                return false;
            case (false, true):
                Add(ChangeKind.Added, place, trail, versions with { ShownBefore = null });
                return versions.ShownBefore is not null; // the later version does not allow that it be shown
            case (true, false) when versions.After is null:
                var kept = Intersection.Of(versions.ShownBefore!, versions.AllowedBefore!);
                Add(ChangeKind.Removed, place, trail, versions with { ShownBefore = kept });
                return !ReferenceEquals(kept, versions.ShownBefore);
            default:
                return versions.ShownBefore is not null || !versions.AreSame;
        }
    }

    private void CompareItems(FieldPlace list, in Versions versions, Trail trail)
    {
        var items = new ItemVersions(versions);
        var place = list.Below(FieldPlace.End);
        var next = 0;
        for (var i = 0; i < items.After.Length; i++)
        {
            if (items.Stay[i])
            {
                FindRemoved(items.Ranks[i]);
            }

            CompareItem(items.After[i], isMoved: items.Ranks[i] >= 0 && !items.Stay[i]);
        }

        FindRemoved(items.Before.Length);

        void FindRemoved(int end)
        {
            for (; next < end; next++)
            {
                if (items.IsRemoved(items.Before[next]))
                {
                    CompareItem(items.Before[next], isMoved: false);
                }
            }
        }

        void CompareItem(ListNode.Item item, bool isMoved)
        {
            var inner = items.Of(item.Key);
            var here = trail.Item(place, items.PositionsOf(item.Key), inner);
            if (isMoved)
            {
                Add(ChangeKind.Moved, place, here, default);
            }

            var isSameCitation = !isComplete && ListMatching.HasCitations(place.Member!) && inner is { IsBeforeShown: true, IsAfterShown: true };
            if (!isSameCitation && !IsUnchanged(inner) && Compare(place, inner, here))
            {
                Withheld++;
            }
        }
    }

    private void CompareExtensions(FieldPlace place, in Versions versions, Trail trail)
    {
        var (before, after) = (versions.Before as ObjectNode ?? ObjectNode.Empty, versions.After as ObjectNode ?? ObjectNode.Empty);
        foreach (var name in before.Entries.Concat(after.Entries).Select(entry => entry.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            Compare(place.Below(name), Versions.Complete(before.Find(name), after.Find(name)), trail.Property(place.Below(name), name));
        }
    }

    private bool IsUnchanged(in Versions versions) => isComplete && ReferenceEquals(versions.Before, versions.After);

    /// <summary>Whether a property is an id that views replace.</summary>
    private bool HasNewIds(Member member) => !isComplete && member.Name == "id" && member.Part is ContributionShape or EvidenceShape;

    private void Add(ChangeKind kind, FieldPlace place, Trail trail, in Versions versions) => changes.Add(new()
    {
        Kind = kind,
        FieldKind = KindOf(place),
        Path = trail.ToPath(isBefore: kind == ChangeKind.Removed, descriptions),
        PointerBefore = kind == ChangeKind.Added ? null : trail.PointerIn(isBefore: true),
        PointerAfter = kind == ChangeKind.Removed ? null : trail.PointerIn(isBefore: false),
        Before = ValueOf(place, versions.ShownBefore),
        After = ValueOf(place, versions.ShownAfter),
    });

    private ChangedValue? ValueOf(FieldPlace place, DraftNode? value) => value is null ? null : new()
    {
        Json = Encoding.UTF8.GetString(NodeParser.BytesOf(value.Write)),
        Text = value is ValueNode { Kind: JsonValueKind.String, Text: var text } ? text : null,
        Display = descriptions.ToText(place, value),
    };

    private FieldKind KindOf(FieldPlace place)
    {
        if (!kinds.TryGetValue((place.Member, place.IsItem), out var kind))
        {
            kinds.Add((place.Member, place.IsItem), kind = ReportFields.KindOf(place, catalog));
        }

        return kind;
    }
}
