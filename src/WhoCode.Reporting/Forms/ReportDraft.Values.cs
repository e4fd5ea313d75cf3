namespace WhoCode.Reporting.Forms;

/// <content>Values as text, as values of the model, and as JSON.</content>
public sealed partial class ReportDraft
{
    /// <summary>Returns a value as a person types it.</summary>
    /// <param name="pointer">The pointer to a text, a number, a boolean, a date, a choice or a code.</param>
    /// <returns>
    /// The text exactly as it was typed, whether it is valid or not. An empty string if there is no value, and "true" or "false" for a boolean. If the
    /// document wrongly contains an object or a list here, its JSON text.
    /// </returns>
    /// <exception cref="ArgumentException">Reports have no property at <paramref name="pointer"/>, or it is an object or a list.</exception>
    public string GetText(JsonPointer pointer)
    {
        CheckIsValue(pointer);
        return NodeAt(pointer) switch
        {
            null or ValueNode { Kind: JsonValueKind.Null } => "",
            ValueNode value => value.Text,
            var other => Encoding.UTF8.GetString(NodeParser.BytesOf(other.Write)),
        };
    }

    /// <summary>Sets a value as a person typed it. Text that is not valid is kept exactly as it was typed, and a finding reports the error.</summary>
    /// <param name="pointer">The pointer to a text, a number, a boolean, a date, a choice or a code. Missing objects and lists around it are created.</param>
    /// <param name="text">
    /// The typed text. For a number, JSON notation such as "12" or "12.50" becomes a number. For a boolean, "true", "false" and "on" become
    /// booleans. Anything else is kept as text. An empty string or null removes the value, and objects around it that become empty. An item of a
    /// list becomes an empty text instead, so that later items keep their positions.
    /// </param>
    /// <exception cref="ArgumentException">Reports have no property at <paramref name="pointer"/>, or it is an object or a list.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pointer"/> is beyond the end of a list.</exception>
    /// <exception cref="InvalidOperationException">The report would be nested deeper than 64 levels.</exception>
    public void SetText(JsonPointer pointer, string? text)
    {
        var place = CheckIsValue(pointer);
        if (!string.IsNullOrEmpty(text))
        {
            Commit(editing.Put(Root, pointer, TypedText.Read(place.Member?.Shape, text, NodeAt(pointer) as ValueNode)));
        }
        else if (place.IsItem || NodeAt(NodeEditing.Split(pointer).Around) is ListNode)
        {
            Commit(editing.Put(Root, pointer, ValueNode.OfText("")));
        }
        else
        {
            Commit(NodeEditing.Clear(Root, pointer));
        }
    }

    /// <summary>Returns a value of the model.</summary>
    /// <typeparam name="T">
    /// The type of the property, such as <c>string</c>, <c>int?</c>, <c>PartialDate?</c>, <c>Contribution</c> or <c>IReadOnlyList&lt;CountryCode&gt;</c>;
    /// for an item, the type of the items.
    /// </typeparam>
    /// <param name="pointer">The pointer to the value.</param>
    /// <returns>The value; the default of <typeparamref name="T"/> if it is missing or not valid. What is not valid inside an object or list is left out.</returns>
    /// <exception cref="ArgumentException">Reports have no property at <paramref name="pointer"/>, or it has another type.</exception>
    public T? Get<T>(JsonPointer pointer)
    {
        var place = editing.PlaceOf(Root, pointer);
        var access = TypedAccess<T>.At(place, root, pointer);
        return NodeAt(pointer) is { } node ? access.Read(node, reader) : default;
    }

    /// <summary>Sets a value of the model.</summary>
    /// <typeparam name="T">The type of the property, as for <see cref="Get{T}"/>.</typeparam>
    /// <param name="pointer">The pointer to the value. Missing objects and lists around it are created.</param>
    /// <param name="value">The value; null removes it, and objects around it that become empty.</param>
    /// <exception cref="ArgumentException">Reports have no property at <paramref name="pointer"/>, or it has another type. Or JSON cannot represent the value, such as the default of a code. Or the value is null for an item of a list.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pointer"/> is beyond the end of a list.</exception>
    /// <exception cref="InvalidOperationException">The report would be nested deeper than 64 levels.</exception>
    public void Set<T>(JsonPointer pointer, T? value)
    {
        var place = editing.PlaceOf(Root, pointer);
        var access = TypedAccess<T>.At(place, root, pointer);
        if (value is not null)
        {
            Commit(editing.Put(Root, pointer, access.Write(value)));
        }
        else if (place.IsItem)
        {
            throw new ArgumentException($"An item of a list cannot be null. Call Remove for '{pointer}' instead.", nameof(value));
        }
        else
        {
            Commit(NodeEditing.Clear(Root, pointer));
        }
    }

    /// <summary>Returns any value of the draft as JSON, whether reports have such a property or not.</summary>
    /// <param name="pointer">The pointer to the value.</param>
    /// <returns>The JSON; null if there is no value at the pointer.</returns>
    public JsonElement? GetJson(JsonPointer pointer) => NodeAt(pointer) is { } node ? JsonElement.Parse(NodeParser.BytesOf(node.Write)) : null;

    /// <summary>Sets a value from JSON, such as the application's own data in extensions.</summary>
    /// <param name="pointer">The pointer to the value. Missing objects and lists around it are created.</param>
    /// <param name="value">Any JSON. If it is not valid for the property, findings report that.</param>
    /// <exception cref="ArgumentException">Reports have no property at <paramref name="pointer"/>. Or the value is undefined, or nested deeper than 64 levels. Or it is not an object, for the report as a whole.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pointer"/> is beyond the end of a list.</exception>
    /// <exception cref="InvalidOperationException">The report would be nested deeper than 64 levels.</exception>
    public void SetJson(JsonPointer pointer, JsonElement value) => Commit(editing.Put(Root, pointer, NodeOf(value)));

    /// <summary>Inserts an empty item into a list: an empty object or an empty text.</summary>
    /// <param name="pointer">The pointer that the new item gets; later items move by one. "/-" at its end means after the last item. A missing list is created.</param>
    /// <returns>The pointer to the new item.</returns>
    /// <exception cref="ArgumentException">There is no list that contains <paramref name="pointer"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pointer"/> is beyond the end of the list.</exception>
    /// <exception cref="InvalidOperationException">The report would be nested deeper than 64 levels.</exception>
    public JsonPointer Insert(JsonPointer pointer) =>
        Insert(pointer, FieldPlace.Find(root, pointer.Segments).Kind == PlaceKind.Value ? ValueNode.OfText("") : ObjectNode.Empty);

    /// <summary>Inserts an item into a list.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="pointer">The pointer that the new item gets; later items move by one. "/-" at its end means after the last item. A missing list is created.</param>
    /// <param name="value">The item.</param>
    /// <returns>The pointer to the new item.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no list that contains <paramref name="pointer"/>, its items have another type, or JSON cannot represent the value.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="pointer"/> is beyond the end of the list.</exception>
    /// <exception cref="InvalidOperationException">The report would be nested deeper than 64 levels.</exception>
    public JsonPointer Insert<T>(JsonPointer pointer, T value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Insert(pointer, TypedAccess<T>.At(FieldPlace.Find(root, pointer.Segments), root, pointer).Write(value));
    }

    /// <summary>Moves a property, or an item within its list or into another list.</summary>
    /// <param name="from">The pointer to the value.</param>
    /// <param name="to">The pointer that the value has afterwards. In a list, the position counts without the moved item; "/-" moves to the end. An existing property is replaced.</param>
    /// <exception cref="ArgumentException">There is no value at <paramref name="from"/>, <paramref name="to"/> is inside that value, or reports have no property at <paramref name="to"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is beyond the end of a list.</exception>
    /// <exception cref="InvalidOperationException">The report would be nested deeper than 64 levels.</exception>
    public void Move(JsonPointer from, JsonPointer to)
    {
        var (around, segment) = NodeEditing.Split(from);
        var value = NodeAt(from) ?? throw new ArgumentException($"There is no value at '{from}' to move.", nameof(from));
        if (from == to)
        {
            return;
        }

        if (to.StartsWith(from))
        {
            throw new ArgumentException($"'{from}' cannot be moved into itself.", nameof(to));
        }

        var item = NodeAt(around) is ListNode list && ListNode.TryParseIndex(segment, out var index) ? list.Items[index] : new(new(), value);
        var without = NodeEditing.Remove(Root, from);
        var target = NodeEditing.Split(to).Around;
        var isIntoList = without.At(target.Segments) is ListNode || FieldPlace.Find(root, target.Segments).Kind == PlaceKind.List;
        Commit(isIntoList ? editing.Insert(without, to, item) : editing.Put(without, to, value));
    }

    /// <summary>Removes a property or an item of a list. Objects around it stay, even if they are empty.</summary>
    /// <param name="pointer">The pointer to the value.</param>
    /// <returns><see langword="true"/> if there was a value; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentException">Reports have no property at <paramref name="pointer"/>, or it is the pointer of the report as a whole.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The list has no such item.</exception>
    public bool Remove(JsonPointer pointer)
    {
        NodeEditing.Split(pointer);
        if (editing.PlaceOf(Root, pointer).IsItem && NodeAt(pointer) is null)
        {
            throw new ArgumentOutOfRangeException(nameof(pointer), pointer.ToString(), "The list has no such item.");
        }

        var before = Root;
        Commit(NodeEditing.Remove(Root, pointer));
        return !ReferenceEquals(before, Root);
    }

    private JsonPointer Insert(JsonPointer pointer, DraftNode value)
    {
        var (around, segment) = NodeEditing.Split(pointer);
        var index = NodeEditing.IndexIn(NodeAt(around) as ListNode ?? ListNode.Empty, segment, pointer);
        Commit(editing.Insert(Root, pointer, new(new(), value)));
        return around.Append(index);
    }

    private FieldPlace CheckIsValue(JsonPointer pointer)
    {
        var place = editing.PlaceOf(Root, pointer);
        return place.Kind is not (PlaceKind.Object or PlaceKind.List) ? place
            : throw new ArgumentException($"'{pointer}' is an {(place.Kind == PlaceKind.List ? "list" : "object")}, not a single value. Use a pointer to a value inside it.".Replace("an list", "a list", StringComparison.Ordinal), nameof(pointer));
    }

    private static DraftNode NodeOf(JsonElement value) => value.ValueKind == JsonValueKind.Undefined
        ? throw new ArgumentException("The value is undefined. Pass an element of a JSON document.", nameof(value))
        : NodeParser.TryParse(System.Runtime.InteropServices.JsonMarshal.GetRawUtf8Value(value), isLenient: true, out var node) ? node
        : throw new ArgumentException($"The value is nested deeper than {ReadingLimits.MostDepth} levels.", nameof(value));
}
