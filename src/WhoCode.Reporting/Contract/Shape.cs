using System.Diagnostics.CodeAnalysis;

namespace WhoCode.Reporting;

/// <summary>The JSON form of a value. Reading, writing, validation and the schema all use it.</summary>
internal abstract class Shape
{
    /// <summary>The name of the shape in localized texts (<c>shape.{Key}</c>) and in schemas.</summary>
    public abstract string Key { get; }

    /// <summary>The type, as JSON Schema names it.</summary>
    public abstract string JsonType { get; }

    /// <summary>The pattern of exactly the accepted texts; null if all are accepted, or if <see cref="Choices"/> lists them.</summary>
    public virtual string? Pattern => null;

    /// <summary>The maximum length of a text in characters, if the pattern does not limit it.</summary>
    public virtual int? MaxLength => null;

    /// <summary>A valid value, as it is written in JSON.</summary>
    public abstract string Example { get; }

    /// <summary>All accepted texts, if they are few and fixed; otherwise, empty.</summary>
    public virtual IReadOnlyList<string> Choices => [];

    /// <summary>Creates a list of the model from items, each of which is a value of this shape.</summary>
    public abstract object ListOf(IEnumerable<object> items);

    /// <summary>Calls the visitor with the type of the shape.</summary>
    public abstract void Accept(IShapeVisitor visitor);

    /// <summary><see langword="true"/> if the token is of the JSON type of the shape.</summary>
    public bool IsTypeOf(JsonTokenType token) => JsonType switch
    {
        "object" => token == JsonTokenType.StartObject,
        "string" => token == JsonTokenType.String,
        "boolean" => token is JsonTokenType.True or JsonTokenType.False,
        _ => token == JsonTokenType.Number,
    };
}

/// <summary>The only instance of a shape.</summary>
internal static class One<TShape> where TShape : Shape, new()
{
    public static readonly TShape Instance = new();
}

/// <summary>A shape whose values are of one type.</summary>
internal abstract class Shape<T> : Shape where T : notnull
{
    /// <summary>The value that replaces an item that cannot be read, so that the items after it keep their positions.</summary>
    public abstract T Empty { get; }

    public override object ListOf(IEnumerable<object> items) => ItemList<T>.From([.. items.Cast<T>()]);

    public override void Accept(IShapeVisitor visitor) => visitor.Value(this);

    /// <summary>Reads the value at the reader.</summary>
    /// <param name="reader">A reader at the first token of the value. After the call, it is at the last token.</param>
    /// <param name="explanation">Notes what cannot be read, and continues; null to stop there.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="JsonException">There is no explanation, and the JSON is not well formed.</exception>
    /// <returns><see langword="true"/> if the value fits the shape; otherwise, <see langword="false"/>.</returns>
    public abstract bool TryRead(ref Utf8JsonReader reader, Explanation? explanation, [MaybeNullWhen(false)] out T value);

    /// <summary>Writes a value.</summary>
    /// <exception cref="JsonException">A value is not defined by its enumeration.</exception>
    public abstract void Write(Utf8JsonWriter writer, T value, EmptyProperties empty);

    /// <summary><see langword="true"/> if a value that was created in code can be written, and read again as an equal value.</summary>
    public virtual bool CanWrite(T value) => true;

    /// <summary>Returns the value as a number; null if the shape is not that of a number.</summary>
    public virtual decimal? NumberOf(T value) => null;
}

/// <summary>What is written for properties without a value.</summary>
internal enum EmptyProperties
{
    /// <summary>Properties without a value and empty lists are omitted.</summary>
    AreLeftOut,

    /// <summary>Properties without a value are omitted, but empty lists are written.</summary>
    AreLeftOutButLists,

    /// <summary>Properties without a value are written as null, and empty lists as such: a blank report.</summary>
    AreWritten,
}

/// <summary>Is called with the type of a shape.</summary>
internal interface IShapeVisitor
{
    void Value<T>(Shape<T> shape) where T : notnull;

    void Part<T>(PartShape<T> shape) where T : class;
}
