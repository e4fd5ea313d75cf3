using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

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
/// <param name="contract">Where the contract stands.</param>
internal sealed class PartShape<T>(string key, Func<ReportJsonContext, JsonTypeInfo<T>> contract) : ReferenceShape<T>, IPartShape where T : class
{
    private readonly Lazy<Member<T>[]> members = new(() =>
        [.. contract(ReportJsonContext.Default).Properties.Select(property => (Member<T>)Contract.MemberOf<T>(property))]);

    public override string Key => key;

    public override string JsonType => "object";

    public override string Example => "{ … }";

    public IReadOnlyList<Member<T>> Members => members.Value;

    IReadOnlyList<Member> IPartShape.Members => members.Value;

    public override void Accept(IShapeVisitor visitor) => visitor.Part(this);

    public override bool Accepts(ref Utf8JsonReader reader) => true;

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
}
