namespace WhoCode.Reporting.Forms;

/// <summary>Compares two versions of a draft. Values that the versions share are skipped.</summary>
internal static class NodeDifference
{
    /// <summary>Returns the pointers at which two versions differ; only that of a list if its items are not the same in the same order.</summary>
    public static List<JsonPointer> Find(ObjectNode before, ObjectNode after)
    {
        var changed = new List<JsonPointer>();
        Find(before, after, JsonPointer.Root, changed);
        return changed;
    }

    /// <summary>Writes the operations that change one version into another, as JSON Patch (RFC 6902).</summary>
    public static void WritePatch(Utf8JsonWriter writer, ObjectNode before, ObjectNode after)
    {
        writer.WriteStartArray();
        WriteChanges(writer, before, after, JsonPointer.Root);
        writer.WriteEndArray();
    }

    private static void Find(DraftNode before, DraftNode after, JsonPointer here, List<JsonPointer> changed)
    {
        if (ReferenceEquals(before, after))
        {
            return;
        }

        if (before is ObjectNode { HasDuplicates: false } old && after is ObjectNode { HasDuplicates: false } properties)
        {
            changed.AddRange(old.Entries.Where(entry => properties.Find(entry.Key) is null).Select(entry => here.Append(entry.Key)));
            foreach (var (name, value) in properties.Entries)
            {
                if (old.Find(name) is { } was)
                {
                    Find(was, value, here.Append(name), changed);
                }
                else
                {
                    changed.Add(here.Append(name));
                }
            }
        }
        else if (before is ListNode oldList && after is ListNode list && HaveSameItems(oldList, list))
        {
            for (var i = 0; i < list.Items.Length; i++)
            {
                Find(oldList.Items[i].Value, list.Items[i].Value, here.Append(i), changed);
            }
        }
        else if (before is not ValueNode || !before.IsSameAs(after) || ((ValueNode)before).Text != ((ValueNode)after).Text)
        {
            changed.Add(here);
        }
    }

    private static bool HaveSameItems(ListNode before, ListNode after) =>
        before.Items.AsSpan().SequenceEqual(after.Items, SameKey.Comparer);

    private static void WriteChanges(Utf8JsonWriter writer, DraftNode before, DraftNode after, JsonPointer here)
    {
        if (ReferenceEquals(before, after))
        {
            return;
        }

        switch (before, after)
        {
            case (ObjectNode { HasDuplicates: false } old, ObjectNode { HasDuplicates: false } properties):
                foreach (var (name, _) in old.Entries.Where(entry => properties.Find(entry.Key) is null))
                {
                    WriteOperation(writer, "remove", here.Append(name));
                }

                foreach (var (name, value) in properties.Entries)
                {
                    if (old.Find(name) is { } was)
                    {
                        WriteChanges(writer, was, value, here.Append(name));
                    }
                    else
                    {
                        WriteOperation(writer, "add", here.Append(name), value);
                    }
                }

                break;
            case (ListNode old, ListNode list):
                WriteItems(writer, old, list, here);
                break;
            case (ValueNode old, ValueNode value) when old.Kind == value.Kind && old.Text == value.Text:
                break;
            default:
                WriteOperation(writer, "replace", here, after);
                break;
        }
    }

    /// <summary>Removes items, then moves and adds items until all are at their positions, then changes their content.</summary>
    private static void WriteItems(Utf8JsonWriter writer, ListNode before, ListNode after, JsonPointer here)
    {
        var moves = new ItemMoves(before, after);
        for (var i = moves.Removed.Count - 1; i >= 0; i--)
        {
            WriteOperation(writer, "remove", here.Append(moves.Removed[i]));
        }

        for (var i = 0; i < after.Items.Length; i++)
        {
            var (from, to) = moves.Place(i);
            if (from is null)
            {
                WriteOperation(writer, "add", here.Append(to), after.Items[i].Value);
            }
            else if (from != to)
            {
                WriteMove(writer, here.Append(from.Value), here.Append(to));
            }
        }

        for (var i = 0; i < after.Items.Length; i++)
        {
            if (moves.FindBefore(i) is { } old)
            {
                WriteChanges(writer, old, after.Items[i].Value, here.Append(i));
            }
        }
    }

    private static void WriteOperation(Utf8JsonWriter writer, string operation, JsonPointer pointer, DraftNode? value = null)
    {
        writer.WriteStartObject();
        writer.WriteString("op"u8, operation);
        writer.WriteString("path"u8, pointer.ToString());
        if (value is not null)
        {
            writer.WritePropertyName("value"u8);
            value.Write(writer);
        }

        writer.WriteEndObject();
    }

    private static void WriteMove(Utf8JsonWriter writer, JsonPointer from, JsonPointer to)
    {
        writer.WriteStartObject();
        writer.WriteString("op"u8, "move");
        writer.WriteString("from"u8, from.ToString());
        writer.WriteString("path"u8, to.ToString());
        writer.WriteEndObject();
    }

    private sealed class SameKey : IEqualityComparer<ListNode.Item>
    {
        public static readonly SameKey Comparer = new();

        public bool Equals(ListNode.Item x, ListNode.Item y) => x.Key == y.Key;

        public int GetHashCode(ListNode.Item item) => item.Key.GetHashCode();
    }
}
