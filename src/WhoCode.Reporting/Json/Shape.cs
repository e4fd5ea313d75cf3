using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using WhoCode.Reporting.Languages;
using WhoCode.Reporting.Rounds;

namespace WhoCode.Reporting.Json;

/// <summary>What a value of the contract looks like in JSON. The reader, the validator and the schema all ask here.</summary>
internal abstract class Shape
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

    /// <summary>Does something with the shape, with its type at hand.</summary>
    public abstract void Accept(IShapeVisitor visitor);

    /// <summary>Whether the value at the reader, of the right JSON type, can be read.</summary>
    public abstract bool Accepts(ref Utf8JsonReader reader);

    /// <summary>What was probably meant by a text that cannot be read; null where nothing is near.</summary>
    public virtual string? Suggest(string written, ReportingCatalog catalog) => null;

    /// <summary>What is wrong with a text that nothing is near to; null where there is no more to say.</summary>
    public virtual Text? Hint(string written, ReportingCatalog catalog) => null;
}

/// <summary>A shape whose values are of one type.</summary>
internal abstract class Shape<T> : Shape where T : notnull
{
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

/// <summary>Does something with each shape, with its type at hand.</summary>
internal interface IShapeVisitor
{
    void Value<T>(Shape<T> shape) where T : notnull;

    void Part<T>(PartShape<T> shape) where T : class;
}
