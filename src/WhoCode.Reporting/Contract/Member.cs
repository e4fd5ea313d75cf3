namespace WhoCode.Reporting;

/// <summary>A property of an object of the contract: its name in JSON and in code, the shape of its value, and its constraints.</summary>
/// <param name="part">The object that has the member.</param>
/// <param name="position">Its position among the members of the object.</param>
/// <param name="name">The name in JSON.</param>
/// <param name="propertyName">The name of the property in code.</param>
/// <param name="shape">The shape of the value, or of each item; null for the extensions, which may hold anything.</param>
/// <param name="isList">Whether it holds several.</param>
/// <param name="constraints">What its annotations demand.</param>
internal sealed class Member(
    IPartShape part, int position, string name, string propertyName, Shape? shape, bool isList, MemberConstraints constraints)
{
    /// <summary>The object that has the member.</summary>
    public IPartShape Part => part;

    /// <summary>The name in JSON.</summary>
    public string Name => name;

    /// <summary>The name in JSON as bytes; it needs no escapes.</summary>
    public JsonEncodedText EncodedName { get; } = JsonEncodedText.Encode(name);

    /// <summary>The name of the property in code.</summary>
    public string PropertyName => propertyName;

    /// <summary>The shape of the value, or of each item; null for the extensions, which may hold anything.</summary>
    public Shape? Shape => shape;

    public bool IsList => isList;

    public MemberConstraints Constraints => constraints;

    /// <summary>The value in an owner.</summary>
    public object? ValueOf(object owner) => part.ValueOf(owner, position);

    /// <summary>An item of the list in an owner; null where this is no list or has no such item.</summary>
    public object? ItemOf(object owner, int index) => (ValueOf(owner) as IItemList)?.ItemAt(index);
}
