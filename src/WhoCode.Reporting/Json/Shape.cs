using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using WhoCode.Reporting.Languages;
using WhoCode.Reporting.Rounds;

namespace WhoCode.Reporting.Json;

/// <summary>What a value of the contract looks like in JSON. The reader, the validator and the schema all ask here.</summary>
/// <param name="singleType">The type of a member that holds one such value.</param>
/// <param name="listType">The type of a member that holds several.</param>
internal abstract class Shape(Type singleType, Type listType)
{
    /// <summary>The name of the shape in the words (<c>shape.{Key}</c>) and in schemas.</summary>
    public abstract string Key { get; }

    /// <summary>The type in the terms of JSON Schema.</summary>
    public abstract string JsonType { get; }

    /// <summary>The pattern of exactly the texts that are taken; null for any, or where <see cref="Choices"/> say it.</summary>
    public virtual string? Pattern => null;

    /// <summary>The most characters of a text, where the pattern does not bound them.</summary>
    public virtual int? MaxLength => null;

    /// <summary>One right value, as it is written in JSON.</summary>
    public abstract string Example { get; }

    /// <summary>All the texts that are taken, where they are few and fixed.</summary>
    public virtual IReadOnlyList<string> Choices => [];

    /// <summary>The type of a member that holds one such value.</summary>
    public Type SingleType { get; } = singleType;

    /// <summary>The type of a member that holds several.</summary>
    public Type ListType { get; } = listType;

    /// <summary>Does something with the shape, with its type at hand.</summary>
    public abstract void Accept(IShapeVisitor visitor);

    /// <summary>Whether the value at the reader, of the right JSON type, can be read.</summary>
    public abstract bool Accepts(ref Utf8JsonReader reader);

    /// <summary>What was probably meant by a text that cannot be read; null where nothing is near.</summary>
    public virtual string? Suggest(string written, ReportingCatalog catalog) => null;

    /// <summary>What is wrong with a text that nothing is near to; null where there is no more to say.</summary>
    public virtual Text? Hint(string written, ReportingCatalog catalog) => null;

    /// <summary>A member that holds one such value.</summary>
    public abstract Member Single<TOwner>(PropertyInfo property) where TOwner : class;

    /// <summary>A member that holds several.</summary>
    public abstract Member List<TOwner>(PropertyInfo property) where TOwner : class;
}

/// <summary>A shape whose values are of one type.</summary>
internal abstract class Shape<T>(Type singleType) : Shape(singleType, typeof(IReadOnlyList<T>)) where T : notnull
{
    public sealed override Member List<TOwner>(PropertyInfo property) => new ListMember<TOwner, T>(property, this);

    public override void Accept(IShapeVisitor visitor) => visitor.Value(this);

    /// <summary>Reads the value at the reader; false where it is not such a value.</summary>
    /// <exception cref="JsonException">The text is not JSON.</exception>
    public abstract bool TryRead(ref Utf8JsonReader reader, [MaybeNullWhen(false)] out T value);

    public override bool Accepts(ref Utf8JsonReader reader) => TryRead(ref reader, out _);

    /// <summary>Whether a value built in code can be written, and read again as the same.</summary>
    public virtual bool CanWrite(T value) => true;

    /// <summary>The value as a number, for shapes that are numbers.</summary>
    public virtual decimal? NumberOf(T value) => null;
}

/// <summary>Values that are structs: a member holds one as nullable.</summary>
internal abstract class ValueShape<T>() : Shape<T>(typeof(T?)) where T : struct
{
    private readonly Func<PropertyInfo, ValueShape<T>, Member[]> seenAhead = SeenAhead;

    public sealed override Member Single<TOwner>(PropertyInfo property) => new ValueMember<TOwner, T>(property, this);

    /// <summary>Never called: a compiler ahead of time sees here what members are made of, as it does not see through generic calls that are virtual.</summary>
    private static Member[] SeenAhead(PropertyInfo property, ValueShape<T> shape) =>
        [new ValueMember<object, T>(property, shape), new ListMember<object, T>(property, shape)];
}

/// <summary>Values that are objects or texts.</summary>
internal abstract class ReferenceShape<T>() : Shape<T>(typeof(T)) where T : class
{
    public sealed override Member Single<TOwner>(PropertyInfo property) => new ReferenceMember<TOwner, T>(property, this);
}

/// <summary>Does something with each shape, with its type at hand.</summary>
internal interface IShapeVisitor
{
    void Value<T>(Shape<T> shape) where T : notnull;

    void Part<T>(PartShape<T> shape) where T : class;
}
