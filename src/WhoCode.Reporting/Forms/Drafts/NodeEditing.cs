namespace WhoCode.Reporting.Forms;

/// <summary>Changes a document at a pointer as the contract allows it. Each method returns the changed document.</summary>
/// <param name="root">The kind of report.</param>
internal sealed class NodeEditing(IPartShape root)
{
    /// <summary>Returns what the contract defines at a pointer. Values that the document already contains are allowed too.</summary>
    /// <exception cref="ArgumentException">Neither the contract nor the document has such a property or position.</exception>
    public FieldPlace PlaceOf(ObjectNode document, JsonPointer pointer)
    {
        var place = FieldPlace.Find(root, pointer.Segments);
        return place.Kind != PlaceKind.Unknown || document.At(pointer.Segments) is not null ? place
            : throw new ArgumentException($"Reports have no property at '{pointer}'. Use the names of properties in JSON, and positions from 0.", nameof(pointer));
    }

    /// <summary>Puts a value at a pointer, and creates missing objects and lists around it.</summary>
    public ObjectNode Put(ObjectNode document, JsonPointer pointer, DraftNode value)
    {
        PlaceOf(document, pointer);
        var segments = pointer.Segments;
        return segments.Count > 0 ? (ObjectNode)Put(document, new(PlaceKind.Object, root), new(pointer, segments, document.At(segments) is not null), 0, value)
            : value as ObjectNode ?? throw new ArgumentException("A report must be a JSON object.", nameof(value));
    }

    /// <summary>Inserts an item into a list before the one at a pointer, or at its end.</summary>
    public ObjectNode Insert(ObjectNode document, JsonPointer pointer, ListNode.Item item)
    {
        var (around, segment) = Split(pointer);
        var place = PlaceOf(document, around);
        var list = document.At(around.Segments) as ListNode;
        if (list is null && place.Kind is not (PlaceKind.List or PlaceKind.Extensions))
        {
            throw new ArgumentException($"There is no list at '{around}' to insert an item into.", nameof(pointer));
        }

        list ??= ListNode.Empty;
        return Put(document, around, list.Insert(IndexIn(list, segment, pointer), item));
    }

    /// <summary>Removes the value at a pointer; returns the same document if there is no value.</summary>
    public static ObjectNode Remove(ObjectNode document, JsonPointer pointer)
    {
        var segments = pointer.Segments;
        return segments.Count > 0 && document.At(segments) is not null ? (ObjectNode)Remove(document, segments) : document;
    }

    /// <summary>Removes a value, and objects around it that become empty, unless they are items of a list.</summary>
    public static ObjectNode Clear(ObjectNode document, JsonPointer pointer)
    {
        var cleared = Remove(document, pointer);
        if (ReferenceEquals(cleared, document))
        {
            return document;
        }

        var (around, _) = Split(pointer);
        return around != JsonPointer.Root && cleared.At(around.Segments) is ObjectNode { Entries.Count: 0 } && cleared.At(Split(around).Around.Segments) is ObjectNode
            ? Clear(cleared, around)
            : cleared;
    }

    /// <summary>Returns the pointer without its last segment, and that segment.</summary>
    public static (JsonPointer Around, string Segment) Split(JsonPointer pointer)
    {
        var text = pointer.ToString();
        return text.Length == 0
            ? throw new ArgumentException("The pointer is that of the report as a whole. Use a pointer to a property or an item.", nameof(pointer))
            : (JsonPointer.Parse(text[..text.LastIndexOf('/')]), pointer.Segments[^1]);
    }

    /// <summary>Returns the position that a segment names in a list: that of an item, or the one after the last item.</summary>
    public static int IndexIn(ListNode list, string segment, JsonPointer pointer)
    {
        var index = list.Items.Length;
        return segment != FieldPlace.End && !ListNode.TryParseIndex(segment, out index)
            ? throw new ArgumentException($"'{segment}' in '{pointer}' is not a position in a list.", nameof(pointer))
            : index <= list.Items.Length ? index
            : throw new ArgumentOutOfRangeException(nameof(pointer), pointer.ToString(), $"The list has {list.Items.Length} items.");
    }

    private static DraftNode Put(DraftNode? here, FieldPlace place, Target target, int depth, DraftNode value)
    {
        if (depth == target.Segments.Count)
        {
            return here is not null && here.GetType() == typeof(ValueNode) && here.IsSameAs(value) && ((ValueNode)here).Text == ((ValueNode)value).Text ? here : value;
        }

        var segment = target.Segments[depth];
        var isList = target.IsThere ? here is ListNode : place.Kind == PlaceKind.List || (place.Kind == PlaceKind.Extensions && here is ListNode);
        if (isList)
        {
            var list = here as ListNode ?? ListNode.Empty;
            var index = IndexIn(list, segment, target.Pointer);
            var item = index < list.Items.Length ? list.Items[index].Value : null;
            var changedItem = Put(item, place.Below(segment), target, depth + 1, value);
            return item is null ? list.Insert(index, new(new(), changedItem)) : ReferenceEquals(item, changedItem) ? list : list.With(index, changedItem);
        }

        if (TextForms.HalfCharacters(segment).First >= 0)
        {
            throw new ArgumentException($"The name of a property in '{TextForms.Visible(target.Pointer.ToString())}' contains an unpaired surrogate.", nameof(target));
        }

        var properties = here as ObjectNode ?? ObjectNode.Empty;
        var property = properties.Find(segment);
        var changed = Put(property, place.Below(segment), target, depth + 1, value);
        return ReferenceEquals(property, changed) ? properties : properties.With(segment, changed, place.Part);
    }

    /// <summary>Removes the value at a pointer, which must exist.</summary>
    public static DraftNode Remove(DraftNode here, IReadOnlyList<string> segments, int depth = 0)
    {
        var (segment, isLast) = (segments[depth], depth == segments.Count - 1);
        if (here is ListNode list && ListNode.TryParseIndex(segment, out var index))
        {
            return isLast ? list.Without(index) : list.With(index, Remove(list.Items[index].Value, segments, depth + 1));
        }

        var properties = (ObjectNode)here;
        return isLast ? properties.Without(segment) : properties.With(segment, Remove(properties.Find(segment)!, segments, depth + 1), part: null);
    }

    /// <summary>The location at which a value is put.</summary>
    private readonly record struct Target(JsonPointer Pointer, IReadOnlyList<string> Segments, bool IsThere);
}
