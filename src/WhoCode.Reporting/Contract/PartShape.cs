namespace WhoCode.Reporting;

/// <summary>An object of the JSON format: a report, a part of one, or a document about reports.</summary>
internal interface IPartShape
{
    string Key { get; }

    /// <summary>The properties, in the order in which they are written.</summary>
    IReadOnlyList<Member> Members { get; }

    /// <summary>Finds a property by its name in JSON; null for an unknown name.</summary>
    Member? Find(string name);

    /// <summary>Returns the value of the property at a position.</summary>
    object? ValueOf(object owner, int position);

    /// <summary>Creates such an object from the values of its properties, by position; null for a value that is not given.</summary>
    object Make(object?[] values);

    /// <summary>Reads a complete JSON document without errors; null if an explanation is needed.</summary>
    object? ReadWhole(ReadOnlySpan<byte> utf8);

    /// <summary>Reads the object at the reader. With an explanation, it is read as far as possible; without one, only if it has no errors.</summary>
    /// <returns>The object; null if the value is not an object, or cannot be read.</returns>
    object? Read(ref Utf8JsonReader reader, Explanation? explanation);
}

/// <inheritdoc cref="IPartShape"/>
/// <param name="key">The key of the shape.</param>
/// <param name="empty">What is written for properties without a value, unless a caller demands something else.</param>
/// <remarks>
/// <c>WhoCode.Reporting.Generator</c> generates the implementation at build time, from the properties of the type and their annotations.
/// </remarks>
internal abstract class PartShape<T>(string key, EmptyProperties empty) : Shape<T>, IPartShape where T : class
{
    private Member[]? members;
    private MemberNames? names;

    public override string Key => key;

    public override string JsonType => "object";

    public override string Example => "{ … }";

    public IReadOnlyList<Member> Members => All;

    /// <summary>The properties. They are created when they are first needed, because most documents need only some types.</summary>
    protected Member[] All => members ?? Interlocked.CompareExchange(ref members, MakeMembers(), null) ?? members;

    /// <summary>The names of the properties.</summary>
    protected MemberNames Names => names ??= new(All);

    public override void Accept(IShapeVisitor visitor) => visitor.Part(this);

    public object? ReadWhole(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8, new() { MaxDepth = ReadingLimits.MostDepth });
            return SourceText.IsSound(utf8) && reader.Read() && TryRead(ref reader, explanation: null, out var part) && !reader.Read() ? part : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public object? Read(ref Utf8JsonReader reader, Explanation? explanation) => TryRead(ref reader, explanation, out var part) ? part : null;

    /// <summary>Writes an object as this format does by default.</summary>
    public void Write(Utf8JsonWriter writer, T value) => Write(writer, value, empty);

    public sealed override void Write(Utf8JsonWriter writer, T value, EmptyProperties empty)
    {
        writer.WriteStartObject();
        WriteMembers(writer, value, empty);
        writer.WriteEndObject();
    }

    /// <summary><see langword="true"/> if there is a property with the name at the reader.</summary>
    public bool Knows(ref Utf8JsonReader reader) => Names.Find(ref reader, from: 0) >= 0;

    public Member? Find(string name)
    {
        foreach (var member in All)
        {
            if (member.Name == name)
            {
                return member;
            }
        }

        return null;
    }

    public abstract object? ValueOf(object owner, int position);

    public abstract object Make(object?[] values);

    protected abstract Member[] MakeMembers();

    protected abstract void WriteMembers(Utf8JsonWriter writer, T value, EmptyProperties empty);
}
