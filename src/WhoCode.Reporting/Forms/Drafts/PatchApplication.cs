namespace WhoCode.Reporting.Forms;

/// <summary>Applies JSON Patch (RFC 6902) to a document. A wrong patch never causes an exception; the result states why it cannot be applied.</summary>
/// <param name="root">The kind of report, which decides the order of new properties.</param>
/// <param name="limits">The limits on the size of the document, because repeated copy operations could double it each time.</param>
internal sealed class PatchApplication(IPartShape root, ReadingLimits limits)
{
    /// <summary>Applies a patch.</summary>
    /// <param name="document">The document.</param>
    /// <param name="utf8Json">The patch.</param>
    /// <param name="problem">The reason why the patch cannot be applied; null if it was applied.</param>
    /// <returns>The changed document; null if the patch cannot be applied.</returns>
    public ObjectNode? Apply(ObjectNode document, ReadOnlySpan<byte> utf8Json, out PatchProblem? problem)
    {
        var utf8 = SourceText.WithoutMark(utf8Json);
        if (utf8.Length > limits.MaxBytes || !SourceText.IsSound(utf8) || !NodeParser.TryParse(utf8, isLenient: false, out var patch))
        {
            problem = new(null, LocalizedText.FromKey("patch.not-json"));
            return null;
        }

        if (patch is not ListNode operations)
        {
            problem = new(null, LocalizedText.FromKey("patch.not-list"));
            return null;
        }

        DraftNode result = document;
        for (var i = 0; i < operations.Items.Length; i++)
        {
            try
            {
                result = Apply(result, operations.Items[i].Value);
                Check(result);
            }
            catch (PatchException refused)
            {
                problem = new(i, refused.Reason);
                return null;
            }
        }

        problem = result is ObjectNode ? null : new(null, LocalizedText.FromKey("patch.not-report"));
        return result as ObjectNode;
    }

    private void Check(DraftNode result)
    {
        var size = result.Size;
        if (size.Height > ReadingLimits.MostDepth || size.Properties > limits.MaxProperties || size.Values > limits.MaxItems || size.LeastBytes > limits.MaxBytes)
        {
            throw new PatchException("patch.too-large");
        }
    }

    private DraftNode Apply(DraftNode document, DraftNode operation)
    {
        if (operation is not ObjectNode properties)
        {
            throw new PatchException("patch.not-object");
        }

        if (properties.HasDuplicates)
        {
            throw new PatchException("patch.twins");
        }

        var name = TextOf(properties, "op");
        var pointer = PointerOf(properties, "path");
        switch (name)
        {
            case "add":
                return Add(document, pointer, new(new(), ValueOf(properties)));
            case "remove":
                Find(document, pointer);
                return Remove(document, pointer);
            case "replace":
                Find(document, pointer);
                return Replace(document, new(PlaceKind.Object, root), pointer.Segments, 0, ValueOf(properties));
            case "copy":
                return Add(document, pointer, new(new(), Find(document, PointerOf(properties, "from")).Value));
            case "move":
                var from = PointerOf(properties, "from");
                var moved = Find(document, from);
                return from == pointer ? document
                    : pointer.StartsWith(from) ? throw new PatchException("patch.into-itself", ("pointer", Shown(from)))
                    : Add(Remove(document, from), pointer, moved);
            case "test":
                return Find(document, pointer).Value.IsSameAs(ValueOf(properties)) ? document
                    : throw new PatchException("patch.test", ("pointer", Shown(pointer)));
            default:
                throw new PatchException("patch.unknown", ("operation", TextForms.Excerpt(name)));
        }
    }

    private DraftNode Add(DraftNode document, JsonPointer pointer, ListNode.Item item)
    {
        var segments = pointer.Segments;
        return segments.Count == 0 ? item.Value : Add(document, new(PlaceKind.Object, root), segments, 0, item, pointer);
    }

    private static DraftNode Add(DraftNode? here, FieldPlace place, IReadOnlyList<string> segments, int depth, ListNode.Item item, JsonPointer pointer)
    {
        var (segment, isLast) = (segments[depth], depth == segments.Count - 1);
        switch (here)
        {
            case ObjectNode properties:
                return properties.With(segment, isLast ? item.Value : Add(properties.Find(segment), place.Below(segment), segments, depth + 1, item, pointer), place.Part);
            case ListNode list:
                var index = list.Items.Length;
                if (isLast ? segment != FieldPlace.End && !(ListNode.TryParseIndex(segment, out index) && index <= list.Items.Length)
                    : !(ListNode.TryParseIndex(segment, out index) && index < list.Items.Length))
                {
                    throw new PatchException("patch.no-position", ("segment", TextForms.Excerpt(segment)), ("pointer", Shown(pointer)));
                }

                return isLast ? list.Insert(index, item) : list.With(index, Add(list.Items[index].Value, place.Below(segment), segments, depth + 1, item, pointer));
            default:
                throw new PatchException("patch.nothing-there", ("pointer", Shown(pointer)));
        }
    }

    private static DraftNode Remove(DraftNode document, JsonPointer pointer) =>
        pointer == JsonPointer.Root ? new ValueNode(JsonValueKind.Null, "null") : NodeEditing.Remove(document, pointer.Segments);

    private static DraftNode Replace(DraftNode here, FieldPlace place, IReadOnlyList<string> segments, int depth, DraftNode value)
    {
        if (depth == segments.Count)
        {
            return value;
        }

        var segment = segments[depth];
        return here is ListNode list && ListNode.TryParseIndex(segment, out var index)
            ? list.With(index, Replace(list.Items[index].Value, place.Below(segment), segments, depth + 1, value))
            : ((ObjectNode)here).With(segment, Replace(((ObjectNode)here).Find(segment)!, place.Below(segment), segments, depth + 1, value), place.Part);
    }

    /// <summary>Returns the value at a pointer; an item of a list with its key.</summary>
    private static ListNode.Item Find(DraftNode document, JsonPointer pointer)
    {
        var segments = pointer.Segments;
        DraftNode? around = null;
        var here = document;
        foreach (var segment in segments)
        {
            around = here;
            here = here.At(segment) ?? throw new PatchException("patch.nothing-there", ("pointer", Shown(pointer)));
        }

        return around is ListNode list && ListNode.TryParseIndex(segments[^1], out var index) ? list.Items[index] : new(new(), here);
    }

    private static DraftNode ValueOf(ObjectNode operation) =>
        operation.Find("value") ?? throw new PatchException("patch.missing", ("property", "value"));

    private static string TextOf(ObjectNode operation, string property) =>
        operation.Find(property) is ValueNode { Kind: JsonValueKind.String } text ? text.Text : throw new PatchException("patch.missing", ("property", property));

    private static JsonPointer PointerOf(ObjectNode operation, string property) => TextOf(operation, property) is var text && JsonPointer.TryParse(text, out var pointer)
        ? pointer
        : throw new PatchException("patch.not-pointer", ("pointer", TextForms.Excerpt(text)));

    private static string Shown(JsonPointer pointer) => TextForms.Excerpt(pointer.ToDisplayString());

    /// <summary>Ends an operation that cannot be applied. It is always caught in this class.</summary>
    private sealed class PatchException(string key, params TextArgument[] values) : Exception
    {
        public LocalizedText Reason { get; } = LocalizedText.FromKey(key).WithArguments(values);
    }
}

/// <summary>The reason why a patch cannot be applied.</summary>
/// <param name="Operation">The position of the operation, from 0; null if the patch is wrong as a whole.</param>
/// <param name="Reason">The reason.</param>
internal sealed record PatchProblem(int? Operation, LocalizedText Reason);
