namespace WhoCode.Reporting.Forms;

/// <summary>Reads and writes a value of the model at a location of the contract, if it has the requested type.</summary>
internal abstract class TypedAccess<TValue>
{
    /// <summary>Returns access to a location.</summary>
    /// <exception cref="ArgumentException">The location has values of another type.</exception>
    public static TypedAccess<TValue> At(FieldPlace place, IPartShape root, JsonPointer pointer)
    {
        var search = new Search(place.Kind == PlaceKind.List);
        var shape = place.Kind is PlaceKind.Unknown or PlaceKind.Extensions ? null : place.Member?.Shape ?? (Shape)root;
        shape?.Accept(search);
        return search.Found ?? throw new ArgumentException(search.Type is { } type
            ? $"'{pointer}' has values of the type {type}, not {typeof(TValue)}."
            : $"'{pointer}' has no type in the model. Call GetJson or SetJson instead.", nameof(pointer));
    }

    public abstract TValue? Read(DraftNode node, DraftReader reader);

    public abstract DraftNode Write(TValue value);

    private sealed class Search(bool isList) : IShapeVisitor
    {
        public TypedAccess<TValue>? Found { get; private set; }

        public Type? Type { get; private set; }

        void IShapeVisitor.Value<T>(Shape<T> shape) => Look(shape);

        void IShapeVisitor.Part<T>(PartShape<T> shape) => Look(shape);

        private void Look<T>(Shape<T> shape) where T : notnull
        {
            Type = isList ? typeof(IReadOnlyList<T>) : typeof(T);
            if (isList)
            {
                Found = typeof(TValue) == Type ? new ListAccess<T>(shape) : null;
            }
            else if (typeof(TValue) == Type || Nullable.GetUnderlyingType(typeof(TValue)) == Type)
            {
                Found = new ValueAccess<T>(shape);
            }
        }
    }

    private sealed class ValueAccess<T>(Shape<T> shape) : TypedAccess<TValue> where T : notnull
    {
        public override TValue? Read(DraftNode node, DraftReader reader) => Single(shape, node, reader) is TValue value ? value : default;

        public override DraftNode Write(TValue value) => Node(shape, (T)(object)value!);
    }

    private sealed class ListAccess<T>(Shape<T> shape) : TypedAccess<TValue> where T : notnull
    {
        public override TValue? Read(DraftNode node, DraftReader reader)
        {
            var items = node is ListNode list ? list.Items.Select(item => Single(shape, item.Value, reader)).OfType<object>() : [];
            return (TValue)shape.ListOf(items);
        }

        public override DraftNode Write(TValue value) => ListNode.Of(((IReadOnlyList<T>)value!).Select(item => Node(shape, item)));
    }

    private static object? Single<T>(Shape<T> shape, DraftNode node, DraftReader reader) where T : notnull
    {
        if (shape is IPartShape part)
        {
            return node is ObjectNode ? reader.ReadAlone(part, node) : null;
        }

        if (node is not ValueNode value || TextForms.HalfCharacters(value.Text).First >= 0)
        {
            return node is ValueNode { Kind: JsonValueKind.String } text && shape is TextShape ? text.Text : null;
        }

        var json = new Utf8JsonReader(NodeParser.BytesOf(node.Write));
        json.Read();
        return shape.TryRead(ref json, explanation: null, out var read) ? read : null;
    }

    private static DraftNode Node<T>(Shape<T> shape, T value) where T : notnull
    {
        if (value is string text)
        {
            return ValueNode.OfText(text);
        }

        try
        {
            return shape.CanWrite(value) ? NodeParser.From(writer => shape.Write(writer, value, EmptyProperties.AreLeftOut))
                : throw new ArgumentException($"JSON cannot represent the value '{value}'.", nameof(value));
        }
        catch (JsonException problem)
        {
            throw new ArgumentException($"JSON cannot represent the value: {problem.Message}", nameof(value), problem);
        }
    }
}
