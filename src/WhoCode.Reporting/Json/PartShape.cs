using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace WhoCode.Reporting.Json;

/// <summary>A part of a report, or a whole one: an object with members.</summary>
internal interface IPartShape
{
    string Key { get; }

    /// <summary>The members in the order in which they are written.</summary>
    IReadOnlyList<Member> Members { get; }

    /// <summary>The member of a name in JSON, or null.</summary>
    Member? Find(string name);
}

/// <inheritdoc cref="IPartShape"/>
/// <param name="key">The key of the shape.</param>
/// <param name="properties">The public properties of the part.</param>
/// <param name="create">Makes an empty part to be filled by members; null for a part that only the serializer can make.</param>
/// <remarks>Members are told as the serializer tells them, and a test holds that. Asking it would make it ready for all that it can do.</remarks>
internal sealed class PartShape<T>(string key, Func<PropertyInfo[]> properties, Func<T>? create) : ReferenceShape<T>, IPartShape where T : class
{
    private readonly Lazy<Member[]> members = new(() => MembersOf(properties()));

    public override string Key => key;

    public override string JsonType => "object";

    public override string Example => "{ … }";

    public IReadOnlyList<Member> Members => members.Value;

    public override void Accept(IShapeVisitor visitor) => visitor.Part(this);

    public override bool Accepts(ref Utf8JsonReader reader) => true;

    /// <summary>Reads a whole text of which nothing has to be explained; null where something has to be.</summary>
    /// <param name="utf8">The text: UTF-8 throughout, without escapes of half a character.</param>
    /// <exception cref="JsonException">The text is not JSON, or not such a part.</exception>
    public T? Read(ReadOnlySpan<byte> utf8)
    {
        if (create is null)
        {
            return JsonSerializer.Deserialize(utf8, ReportJson.TypeInfo<T>(ReportJson.Options));
        }

        var reader = new Utf8JsonReader(utf8, new() { MaxDepth = ReportJson.MaxDepth });
        return reader.Read() && TryRead(ref reader, out var part) && !reader.Read() ? part : null;
    }

    /// <summary>
    /// Reads a part member by member, in any order, but fastest in the order in which they are written. The serializer would take the
    /// same texts, but keeps every value in a box until it has all, as the members can only be set while a part is made.
    /// </summary>
    public override bool TryRead(ref Utf8JsonReader reader, [MaybeNullWhen(false)] out T value)
    {
        value = null;
        if (reader.TokenType != JsonTokenType.StartObject || create is null)
        {
            return false;
        }

        var (part, all, seen, next) = (create(), members.Value, 0UL, 0);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var position = PositionOf(ref reader, all, next);
            if (position < 0 || (seen & (1UL << position)) != 0)
            {
                return false; // unknown, or a second time
            }

            (seen, next) = (seen | (1UL << position), position + 1);
            reader.Read();
            if (!all[position].TryRead(ref reader, part))
            {
                return false;
            }
        }

        value = part;
        return true;
    }

    /// <summary>Whether there is a member of the name at the reader.</summary>
    public bool Knows(ref Utf8JsonReader reader) => PositionOf(ref reader, members.Value, next: 0) >= 0;

    public Member? Find(string name)
    {
        foreach (var member in members.Value)
        {
            if (member.Name == name)
            {
                return member;
            }
        }

        return null;
    }

    /// <summary>Written out, as sorting by a key would be compiled anew at every start.</summary>
    private static Member[] MembersOf(PropertyInfo[] properties)
    {
        var (members, orders) = (new Member[properties.Length], new int[properties.Length]);
        for (var i = 0; i < properties.Length; i++)
        {
            var order = properties[i].GetCustomAttribute<JsonPropertyOrderAttribute>(inherit: false)?.Order ?? 0;
            var position = i;
            for (; position > 0 && orders[position - 1] > order; position--)
            {
                (orders[position], members[position]) = (orders[position - 1], members[position - 1]);
            }

            (orders[position], members[position]) = (order, Contract.MemberOf<T>(properties[i]));
        }

        return members;
    }

    private static int PositionOf(ref Utf8JsonReader reader, Member[] all, int next)
    {
        for (var i = 0; i < all.Length; i++)
        {
            var position = next + i < all.Length ? next + i : next + i - all.Length;
            if (reader.ValueTextEquals(all[position].Utf8Name))
            {
                return position;
            }
        }

        return -1;
    }
}
