using System.Diagnostics.CodeAnalysis;

namespace WhoCode.Reporting;

/// <summary>What a value of the contract looks like in JSON. Reading, writing, validation and the schema all ask here.</summary>
internal abstract class Shape
{
    /// <summary>The name of the shape in the texts (<c>shape.{Key}</c>) and in schemas.</summary>
    public abstract string Key { get; }

    /// <summary>The type in the terms of JSON Schema.</summary>
    public abstract string JsonType { get; }

    /// <summary>The pattern of exactly the texts that are accepted; null for any, or where <see cref="Choices"/> name them.</summary>
    public virtual string? Pattern => null;

    /// <summary>The most characters of a text, where the pattern does not bound them.</summary>
    public virtual int? MaxLength => null;

    /// <summary>One right value, as it is written in JSON.</summary>
    public abstract string Example { get; }

    /// <summary>All the texts that are accepted, where they are few and fixed.</summary>
    public virtual IReadOnlyList<string> Choices => [];

    /// <summary>Creates a list of the model from items, each of which is a value of this shape.</summary>
    public abstract object ListOf(IEnumerable<object> items);

    /// <summary>Does something with the shape, with its type at hand.</summary>
    public abstract void Accept(IShapeVisitor visitor);

    /// <summary>Whether the token at the reader is of the JSON type of the shape.</summary>
    public bool IsTypeOf(JsonTokenType token) => JsonType switch
    {
        "object" => token == JsonTokenType.StartObject,
        "string" => token == JsonTokenType.String,
        "boolean" => token is JsonTokenType.True or JsonTokenType.False,
        _ => token == JsonTokenType.Number,
    };
}

/// <summary>The one instance of a shape.</summary>
internal static class One<TShape> where TShape : Shape, new()
{
    public static readonly TShape Instance = new();
}

/// <summary>A shape whose values are of one type.</summary>
internal abstract class Shape<T> : Shape where T : notnull
{
    /// <summary>What a list has in place of an item that cannot be read, so that the items after it keep their positions.</summary>
    public abstract T Empty { get; }

    public override object ListOf(IEnumerable<object> items) => ItemList<T>.From([.. items.Cast<T>()]);

    public override void Accept(IShapeVisitor visitor) => visitor.Value(this);

    /// <summary>Reads the value at the reader; <c>false</c> where it is not such a value.</summary>
    /// <param name="reader">At the first token of the value; then at its last.</param>
    /// <param name="explanation">Notes what cannot be read and goes on; null to stop there.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="JsonException">There is no explanation, and what is read is not JSON.</exception>
    public abstract bool TryRead(ref Utf8JsonReader reader, Explanation? explanation, [MaybeNullWhen(false)] out T value);

    /// <summary>Writes a value.</summary>
    /// <exception cref="JsonException">A value is not one of its enumeration.</exception>
    public abstract void Write(Utf8JsonWriter writer, T value, EmptyProperties empty);

    /// <summary>Whether a value made in code can be written, and read again as the same.</summary>
    public virtual bool CanWrite(T value) => true;

    /// <summary>The value as a number, for shapes that are numbers.</summary>
    public virtual decimal? NumberOf(T value) => null;
}

/// <summary>What becomes of properties without a value when an object is written.</summary>
internal enum EmptyProperties
{
    /// <summary>They are left out, and empty lists too.</summary>
    AreLeftOut,

    /// <summary>They are left out, but empty lists are written.</summary>
    AreLeftOutButLists,

    /// <summary>They are written as null, and lists as empty ones: a blank form.</summary>
    AreWritten,
}

/// <summary>Does something with each shape, with its type at hand.</summary>
internal interface IShapeVisitor
{
    void Value<T>(Shape<T> shape) where T : notnull;

    void Part<T>(PartShape<T> shape) where T : class;
}
