namespace WhoCode.Reporting;

/// <summary>An object of the contract: a report, a part of one, or a document about reports.</summary>
internal interface IPartShape
{
    string Key { get; }

    /// <summary>The members in the order in which they are written.</summary>
    IReadOnlyList<Member> Members { get; }

    /// <summary>The member of a name in JSON, or null.</summary>
    Member? Find(string name);

    /// <summary>The value of the member at a position in such an object.</summary>
    object? ValueOf(object owner, int position);

    /// <summary>Creates such an object from the values of its members, by position; null for what is not given.</summary>
    object Make(object?[] values);

    /// <summary>Reads a whole text of which nothing has to be explained; null where something has to be.</summary>
    object? ReadWhole(ReadOnlySpan<byte> utf8);

    /// <summary>Reads the object at the reader: with an explanation as far as it can be read, without one only if it can be read as a whole.</summary>
    /// <returns>The object; null where there is none, or it cannot be read.</returns>
    object? Read(ref Utf8JsonReader reader, Explanation? explanation);
}

/// <inheritdoc cref="IPartShape"/>
/// <param name="key">The key of the shape.</param>
/// <param name="empty">What becomes of properties without a value where nothing else is asked for.</param>
/// <remarks>
/// What it consists of is written at build by <c>WhoCode.Reporting.Generator</c>, from the properties of the type and their annotations.
/// </remarks>
internal abstract class PartShape<T>(string key, EmptyProperties empty) : Shape<T>, IPartShape where T : class
{
    private Member[]? members;
    private MemberNames? names;

    public override string Key => key;

    public override string JsonType => "object";

    public override string Example => "{ … }";

    public IReadOnlyList<Member> Members => All;

    /// <summary>The members; made when first asked for, as few texts need those of all parts.</summary>
    protected Member[] All => members ?? Interlocked.CompareExchange(ref members, MakeMembers(), null) ?? members;

    /// <summary>The names of the members.</summary>
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

    /// <summary>Writes an object as this format does where nothing else is asked for.</summary>
    public void Write(Utf8JsonWriter writer, T value) => Write(writer, value, empty);

    public sealed override void Write(Utf8JsonWriter writer, T value, EmptyProperties empty)
    {
        writer.WriteStartObject();
        WriteMembers(writer, value, empty);
        writer.WriteEndObject();
    }

    /// <summary>Whether there is a member of the name at the reader.</summary>
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
