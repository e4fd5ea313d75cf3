using System.Text.Json;

namespace WhoCode.Reporting.Json;

/// <summary>A part of a report, or a whole one: an object with members.</summary>
internal interface IPartShape
{
    string Key { get; }

    /// <summary>The members in the order in which they are written.</summary>
    IReadOnlyList<Member> Members { get; }

    /// <summary>The member of a name in JSON, or null.</summary>
    Member? Find(string name);

    /// <summary>The value of the member at a position in such a part.</summary>
    object? ValueOf(object owner, int position);
}

/// <inheritdoc cref="IPartShape"/>
/// <param name="key">The key of the shape.</param>
/// <remarks>
/// What it consists of is written at build by <c>WhoCode.Reporting.Generator</c>, from the properties of the part and their annotations.
/// Members are told as the serializer tells them, and a test holds that.
/// </remarks>
internal abstract class PartShape<T>(string key) : Shape<T>, IPartShape where T : class
{
    private Member[]? members;

    public override string Key => key;

    public override string JsonType => "object";

    public override string Example => "{ … }";

    public IReadOnlyList<Member> Members => All;

    /// <summary>The members; made when first asked for, as few texts need those of all parts.</summary>
    protected Member[] All => members ?? Interlocked.CompareExchange(ref members, MakeMembers(), null) ?? members;

    public override void Accept(IShapeVisitor visitor) => visitor.Part(this);

    public override bool Accepts(ref Utf8JsonReader reader) => true;

    /// <summary>Reads a whole text of which nothing has to be explained; null where something has to be.</summary>
    /// <param name="utf8">The text: UTF-8 throughout, without escapes of half a character.</param>
    /// <exception cref="JsonException">The text is not JSON, or not such a part.</exception>
    public T? Read(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new() { MaxDepth = ReportJson.MaxDepth });
        return reader.Read() && TryRead(ref reader, out var part) && !reader.Read() ? part : null;
    }

    /// <summary>Whether there is a member of the name at the reader.</summary>
    public bool Knows(ref Utf8JsonReader reader) => NextMember.PositionOf(ref reader, All, from: 0) >= 0;

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

    protected abstract Member[] MakeMembers();
}
