using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using WhoCode.Reporting.Primitives;

namespace WhoCode.Reporting.Json;

/// <summary>A member of a part of a report: its name in JSON and in code, the shape of its value, and its constraints.</summary>
internal abstract class Member
{
    private readonly PropertyInfo property;

    private protected Member(PropertyInfo info, Shape? shape, bool isList)
    {
        property = info;
        Name = info.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(info.Name);
        EncodedName = JsonEncodedText.Encode(Name);
        Shape = shape;
        IsList = isList;
        Constraints = MemberConstraints.Of(property);
    }

    /// <summary>The name in JSON.</summary>
    public string Name { get; }

    public JsonEncodedText EncodedName { get; }

    /// <summary>The name of the property in code.</summary>
    public string PropertyName => property.Name;

    /// <summary>The shape of the value, or of each item; null for the extensions, which may hold anything.</summary>
    public Shape? Shape { get; }

    public bool IsList { get; }

    public MemberConstraints Constraints { get; }

    /// <summary>The value in an owner, for those who do not know its type.</summary>
    public object? ValueOf(object owner) => property.GetValue(owner);

    /// <summary>An item of the list in an owner; null where this is no list or has no such item.</summary>
    public virtual object? ItemOf(object owner, int index) => null;

    private protected Func<TOwner, TValue> Getter<TOwner, TValue>() => property.GetMethod!.CreateDelegate<Func<TOwner, TValue>>();

    private protected Action<TOwner, TValue> Setter<TOwner, TValue>() => property.SetMethod!.CreateDelegate<Action<TOwner, TValue>>();
}

/// <summary>A member of one part, for those who walk it by type.</summary>
internal abstract class Member<TOwner>(PropertyInfo info, Shape? shape, bool isList) : Member(info, shape, isList) where TOwner : class
{
    public abstract TResult Accept<TResult>(IMemberVisitor<TOwner, TResult> visitor);

    /// <summary>Reads the value at the reader into a part that is being made; false where it has to be explained why that cannot be.</summary>
    public abstract bool TryRead(ref Utf8JsonReader reader, TOwner owner);
}

/// <summary>One value that is a struct.</summary>
internal sealed class ValueMember<TOwner, TValue>(PropertyInfo info, ValueShape<TValue> shape) : Member<TOwner>(info, shape, isList: false)
    where TOwner : class
    where TValue : struct
{
    private Action<TOwner, TValue?>? set;

    public ValueShape<TValue> ValueShape => shape;

    public Func<TOwner, TValue?> Get => Getter<TOwner, TValue?>();

    public override TResult Accept<TResult>(IMemberVisitor<TOwner, TResult> visitor) => visitor.Value(this);

    public override bool TryRead(ref Utf8JsonReader reader, TOwner owner)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        if (!shape.TryRead(ref reader, out var value))
        {
            return false;
        }

        (set ??= Setter<TOwner, TValue?>())(owner, value);
        return true;
    }
}

/// <summary>One text or part.</summary>
internal sealed class ReferenceMember<TOwner, TValue>(PropertyInfo info, ReferenceShape<TValue> shape) : Member<TOwner>(info, shape, isList: false)
    where TOwner : class
    where TValue : class
{
    private Action<TOwner, TValue>? set;

    public Func<TOwner, TValue?> Get => Getter<TOwner, TValue?>();

    public override TResult Accept<TResult>(IMemberVisitor<TOwner, TResult> visitor) => visitor.Reference(this);

    public override bool TryRead(ref Utf8JsonReader reader, TOwner owner)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        if (!shape.TryRead(ref reader, out var value))
        {
            return false;
        }

        (set ??= Setter<TOwner, TValue>())(owner, value);
        return true;
    }
}

/// <summary>A list.</summary>
internal sealed class ListMember<TOwner, TItem>(PropertyInfo info, Shape<TItem> shape) : Member<TOwner>(info, shape, isList: true)
    where TOwner : class
    where TItem : notnull
{
    private Action<TOwner, IReadOnlyList<TItem>>? set;

    public Shape<TItem> ItemShape => shape;

    public Func<TOwner, IReadOnlyList<TItem>> Get => Getter<TOwner, IReadOnlyList<TItem>>();

    public override object? ItemOf(object owner, int index) =>
        ValueOf(owner) is IReadOnlyList<TItem> items && (uint)index < (uint)items.Count ? items[index] : null;

    public override TResult Accept<TResult>(IMemberVisitor<TOwner, TResult> visitor) => visitor.List(this);

    public override bool TryRead(ref Utf8JsonReader reader, TOwner owner)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            return false;
        }

        using var items = new ItemList<TItem>.Builder();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (!shape.TryRead(ref reader, out var item))
            {
                return false;
            }

            items.Add(item);
        }

        (set ??= Setter<TOwner, IReadOnlyList<TItem>>())(owner, items.ToList());
        return true;
    }
}

/// <summary>The host's own room.</summary>
internal sealed class ExtensionsMember<TOwner>(PropertyInfo info) : Member<TOwner>(info, shape: null, isList: false) where TOwner : class
{
    public Func<TOwner, IReadOnlyDictionary<string, JsonElement>> Get => Getter<TOwner, IReadOnlyDictionary<string, JsonElement>>();

    public override TResult Accept<TResult>(IMemberVisitor<TOwner, TResult> visitor) => visitor.Extensions(this);

    public override bool TryRead(ref Utf8JsonReader reader, TOwner owner)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        var contract = ReportJson.TypeInfo<IReadOnlyDictionary<string, JsonElement>>(ReportJson.Options);
        Setter<TOwner, IReadOnlyDictionary<string, JsonElement>>()(owner, JsonSerializer.Deserialize(ref reader, contract)!);
        return true;
    }
}

/// <summary>Does something with each kind of member of a part, with its types at hand.</summary>
internal interface IMemberVisitor<TOwner, out TResult> where TOwner : class
{
    TResult Value<TValue>(ValueMember<TOwner, TValue> member) where TValue : struct;

    TResult Reference<TValue>(ReferenceMember<TOwner, TValue> member) where TValue : class;

    TResult List<TItem>(ListMember<TOwner, TItem> member) where TItem : notnull;

    TResult Extensions(ExtensionsMember<TOwner> member);
}
