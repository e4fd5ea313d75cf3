namespace WhoCode.Reporting;

/// <summary>A property of an object in the JSON format: its names, the shape of its value, and its constraints.</summary>
/// <param name="part">The object that has the property.</param>
/// <param name="position">The position of the property in the object.</param>
/// <param name="name">The name in JSON.</param>
/// <param name="propertyName">The C# name.</param>
/// <param name="shape">The shape of the value, or of each item; null for extensions, which can contain anything.</param>
/// <param name="isList"><see langword="true"/> if the value is a list.</param>
/// <param name="constraints">The constraints, from the annotations of the property.</param>
internal sealed class Member(
    IPartShape part, int position, string name, string propertyName, Shape? shape, bool isList, MemberConstraints constraints)
{
    /// <summary>The object that has the property.</summary>
    public IPartShape Part => part;

    /// <summary>The name in JSON.</summary>
    public string Name => name;

    /// <summary>The name in JSON as bytes, which need no escapes.</summary>
    public JsonEncodedText EncodedName { get; } = JsonEncodedText.Encode(name);

    /// <summary>The C# name.</summary>
    public string PropertyName => propertyName;

    /// <summary>The shape of the value, or of each item; null for extensions, which can contain anything.</summary>
    public Shape? Shape => shape;

    public bool IsList => isList;

    public MemberConstraints Constraints => constraints;

    /// <summary>Returns the value of the property in an object.</summary>
    public object? ValueOf(object owner) => part.ValueOf(owner, position);

    /// <summary>Returns an item of the list in an object; null if the property is not a list or has no such item.</summary>
    public object? ItemOf(object owner, int index) => (ValueOf(owner) as IItemList)?.ItemAt(index);
}
