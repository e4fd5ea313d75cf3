using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using WhoCode.Reporting.Primitives;

namespace WhoCode.Reporting.Json;

/// <summary>A member of a part of a report: its name in JSON and in code, the shape of its value, and its constraints.</summary>
internal abstract class Member
{
    private readonly PropertyInfo property;
    private MemberConstraints? constraints;

    private protected Member(PropertyInfo info, Shape? shape, bool isList)
    {
        property = info;
        Name = info.GetCustomAttribute<JsonPropertyNameAttribute>(inherit: false)?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(info.Name);
        Utf8Name = Encoding.UTF8.GetBytes(Name);
        Shape = shape;
        IsList = isList;
    }

    /// <summary>The name in JSON.</summary>
    public string Name { get; }

    /// <summary>The name in JSON, which needs no escapes.</summary>
    public byte[] Utf8Name { get; }

    /// <summary>The name of the property in code.</summary>
    public string PropertyName => property.Name;

    /// <summary>The shape of the value, or of each item; null for the extensions, which may hold anything.</summary>
    public Shape? Shape { get; }

    public bool IsList { get; }

    public MemberConstraints Constraints => constraints ??= MemberConstraints.Of(property);

    /// <summary>The value in an owner, for those who do not know its type.</summary>
    public object? ValueOf(object owner) => property.GetValue(owner);

    /// <summary>An item of the list in an owner; null where this is no list or has no such item.</summary>
    public virtual object? ItemOf(object owner, int index) => null;

    /// <summary>Reads the value at the reader into an owner that is being made; false where it has to be explained why that cannot be.</summary>
    public abstract bool TryRead(ref Utf8JsonReader reader, object owner);

    private protected Func<TOwner, TValue> Getter<TOwner, TValue>() => property.GetMethod!.CreateDelegate<Func<TOwner, TValue>>();

    private protected Action<TOwner, TValue> Setter<TOwner, TValue>() => property.SetMethod!.CreateDelegate<Action<TOwner, TValue>>();
}

/// <summary>One value.</summary>
internal abstract class SingleMember<TValue>(PropertyInfo info, Shape<TValue> shape) : Member(info, shape, isList: false) where TValue : notnull
{
    public Shape<TValue> ValueShape => shape;

    protected abstract void Set(object owner, TValue value);

    /// <summary>What <see cref="Member.TryRead"/> does; it is said below, as a compiler ahead of time does not look for it two floors up.</summary>
    protected bool TrySet(ref Utf8JsonReader reader, object owner)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        if (!shape.TryRead(ref reader, out var value))
        {
            return false;
        }

        Set(owner, value);
        return true;
    }
}

/// <summary>One value that is a struct.</summary>
internal abstract class ValueMember<TValue>(PropertyInfo info, Shape<TValue> shape) : SingleMember<TValue>(info, shape) where TValue : struct
{
    /// <summary>The value in an owner.</summary>
    /// <param name="owner">A part that has the member: that is not looked at again.</param>
    public abstract TValue? Get(object owner);

    public sealed override bool TryRead(ref Utf8JsonReader reader, object owner) => TrySet(ref reader, owner);
}

/// <inheritdoc/>
internal sealed class ValueMember<TOwner, TValue>(PropertyInfo info, Shape<TValue> shape) : ValueMember<TValue>(info, shape)
    where TOwner : class
    where TValue : struct
{
    private Func<TOwner, TValue?>? get;
    private Action<TOwner, TValue?>? set;

    public override TValue? Get(object owner) => (get ??= Getter<TOwner, TValue?>())(Unsafe.As<TOwner>(owner));

    protected override void Set(object owner, TValue value) => (set ??= Setter<TOwner, TValue?>())(Unsafe.As<TOwner>(owner), value);
}

/// <summary>One text or part.</summary>
internal abstract class ReferenceMember<TValue>(PropertyInfo info, Shape<TValue> shape) : SingleMember<TValue>(info, shape) where TValue : class
{
    /// <inheritdoc cref="ValueMember{TValue}.Get"/>
    public abstract TValue? Get(object owner);

    public sealed override bool TryRead(ref Utf8JsonReader reader, object owner) => TrySet(ref reader, owner);
}

/// <inheritdoc/>
internal sealed class ReferenceMember<TOwner, TValue>(PropertyInfo info, Shape<TValue> shape) : ReferenceMember<TValue>(info, shape)
    where TOwner : class
    where TValue : class
{
    private Func<TOwner, TValue?>? get;
    private Action<TOwner, TValue>? set;

    public override TValue? Get(object owner) => (get ??= Getter<TOwner, TValue?>())(Unsafe.As<TOwner>(owner));

    protected override void Set(object owner, TValue value) => (set ??= Setter<TOwner, TValue>())(Unsafe.As<TOwner>(owner), value);
}

/// <summary>A list.</summary>
internal abstract class ListMember<TItem>(PropertyInfo info, Shape<TItem> shape) : Member(info, shape, isList: true) where TItem : notnull
{
    public Shape<TItem> ItemShape => shape;

    /// <inheritdoc cref="ValueMember{TValue}.Get"/>
    public abstract IReadOnlyList<TItem> Get(object owner);

    protected abstract void Set(object owner, IReadOnlyList<TItem> items);

    public sealed override object? ItemOf(object owner, int index) =>
        ValueOf(owner) is IReadOnlyList<TItem> items && (uint)index < (uint)items.Count ? items[index] : null;

    public sealed override bool TryRead(ref Utf8JsonReader reader, object owner)
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

        Set(owner, items.ToList());
        return true;
    }
}

/// <inheritdoc/>
internal sealed class ListMember<TOwner, TItem>(PropertyInfo info, Shape<TItem> shape) : ListMember<TItem>(info, shape)
    where TOwner : class
    where TItem : notnull
{
    private Func<TOwner, IReadOnlyList<TItem>>? get;
    private Action<TOwner, IReadOnlyList<TItem>>? set;

    public override IReadOnlyList<TItem> Get(object owner) => (get ??= Getter<TOwner, IReadOnlyList<TItem>>())(Unsafe.As<TOwner>(owner));

    protected override void Set(object owner, IReadOnlyList<TItem> items) =>
        (set ??= Setter<TOwner, IReadOnlyList<TItem>>())(Unsafe.As<TOwner>(owner), items);
}
