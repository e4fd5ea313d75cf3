using WhoCode.Reporting.Forms;

namespace WhoCode.Reporting.Differences;

/// <summary>Matches the items of two versions of a list. The time grows with the length of the lists, as items are looked up by hashes.</summary>
/// <param name="hasLastingIds">Whether items can be matched by their ids.</param>
internal sealed class ListMatching(bool hasLastingIds)
{
    private const string Id = "id";

    /// <summary>What can differ when only a decision about who may see an item is new.</summary>
    private static readonly string[] Decided = [Id, .. LaterDecisions.Properties];

    /// <summary>For ids of evidence in the later version that mean something else in the earlier one: what they mean there.</summary>
    private readonly Dictionary<string, string> citations = new(StringComparer.Ordinal);

    /// <summary>Whether a list contains ids of evidence.</summary>
    public static bool HasCitations(Member member) => member is { IsList: true, Shape: TextShape, PropertyName: nameof(ICitesEvidence.Evidence) };

    /// <summary>Notes which evidence an id means, so that citations are compared by the evidence that they cite.</summary>
    public void NoteEvidence(ListNode.Item[] before, ListNode.Item[] after, int[] partners)
    {
        var known = before.Select(IdOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        for (var i = 0; i < after.Length; i++)
        {
            if (IdOf(after[i]) is not { } id)
            {
                continue;
            }

            var meant = partners[i] >= 0 ? IdOf(before[partners[i]]) ?? Unknown(id) : known.Contains(id) ? Unknown(id) : id;
            if (meant != id)
            {
                citations.TryAdd(id, meant);
            }
        }

        static string Unknown(string id) => "\0" + id; // no id contains it
    }

    /// <summary>Matches the items of two versions of a list.</summary>
    /// <returns>For each item of the later version, the position of its partner in the earlier one; -1 for a new item.</returns>
    public int[] Match(FieldPlace list, ListNode.Item[] before, ListNode.Item[] after)
    {
        var member = list.Member!;
        var pairing = new Pairing(before.Length, after.Length);
        if (HasCitations(member))
        {
            pairing.PairBy(i => TextOf(before[i].Value), i => TextOf(after[i].Value) is { } id ? citations.GetValueOrDefault(id, id) : null);
            return pairing.Partners;
        }

        pairing.PairEnds((earlier, later) => before[earlier].Value.IsSameAs(after[later].Value));
        pairing.PairBy(i => Fingerprint.Of(before[i].Value), i => Fingerprint.Of(after[i].Value));
        var identity = ItemIdentity.Of(member);
        if (member.Shape is IPartShape part && part.Find(Id) is not null)
        {
            if (hasLastingIds)
            {
                pairing.PairBy(i => IdOf(before[i]), i => IdOf(after[i]));
            }

            pairing.PairBy(i => Fingerprint.Of(before[i].Value, Id), i => Fingerprint.Of(after[i].Value, Id));
        }

        if (member.Shape is IPartShape)
        {
            pairing.PairBy(i => Fingerprint.Of(before[i].Value, Decided), i => Fingerprint.Of(after[i].Value, Decided));
        }

        foreach (var key in identity.Keys)
        {
            pairing.PairBy(i => Fingerprint.OfProperties(before[i].Value, key), i => Fingerprint.OfProperties(after[i].Value, key));
        }

        if (identity.IsLikened)
        {
            var likeness = new Likeness(list.Below(FieldPlace.End));
            pairing.PairSimilar(i => likeness.SketchOf(before[i].Value), i => likeness.SketchOf(after[i].Value), Likeness.Compare, Likeness.Least);
        }

        return pairing.Partners;
    }

    private static string? IdOf(ListNode.Item item) => (item.Value as ObjectNode)?.Find(Id) is { } id ? TextOf(id) : null;

    private static string? TextOf(DraftNode node) => node is ValueNode { Kind: JsonValueKind.String, Text: { Length: > 0 } text } ? text : null;
}
