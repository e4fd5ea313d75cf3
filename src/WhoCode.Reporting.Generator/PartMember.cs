using System.Linq;
using Microsoft.CodeAnalysis;

namespace WhoCode.Reporting.Generator;

/// <summary>The kind of value that a member has.</summary>
internal enum MemberKind
{
    Value,
    Text,
    Part,
    List,
    Extensions,
}

/// <summary>A member of a part.</summary>
internal sealed class PartMember
{
    public PartMember(IPropertySymbol property, int position)
    {
        Property = property.Name;
        Position = position;
        Name = Names.InJson(property, "JsonPropertyNameAttribute") ?? Names.CamelCase(property.Name);
        Constraints = ConstraintSource.Of(property);
        IsPublic = ConstraintSource.SensitivityOf(property) == 0;
        CanBeLeftOut = !property.GetAttributes().Any(attribute => attribute is { AttributeClass.Name: "RequiredAttribute" }
            or { AttributeClass.Name: "ItemCountAttribute", ConstructorArguments: [{ Value: not 0 }, ..] });
        IsAlwaysWritten = property.GetAttributes().Any(attribute => attribute.AttributeClass!.Name == "JsonIgnoreAttribute"
            && attribute.NamedArguments.Any(argument => argument is { Key: "Condition", Value.Value: 0 })); // JsonIgnoreCondition.Never
        Kind = property.Type as INamedTypeSymbol switch
        {
            { Name: "IReadOnlyDictionary" } => MemberKind.Extensions,
            { Name: "IReadOnlyList" } => MemberKind.List,
            { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => MemberKind.Value,
            { SpecialType: SpecialType.System_String } => MemberKind.Text,
            _ => MemberKind.Part,
        };
        var item = ItemOf(property);
        ItemType = Names.Anywhere(item);
        Shape = Kind == MemberKind.Extensions ? "null" : Contract.ShapeOf(item) is { } shape && (item.IsReferenceType || Kind != MemberKind.Part)
            ? shape
            : throw new UnreadableContractException($"{property.ContainingType.Name}.{property.Name} is of a type that has no shape.");
    }

    /// <summary>Returns the type of the value of a property, or of each item of its list.</summary>
    public static ITypeSymbol ItemOf(IPropertySymbol property) => property.Type switch
    {
        INamedTypeSymbol { Name: "IReadOnlyList", TypeArguments: [var of] } => of,
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var of] } => of,
        var type => type.WithNullableAnnotation(NullableAnnotation.NotAnnotated),
    };

    /// <summary>The C# name.</summary>
    public string Property { get; }

    /// <summary>The name in JSON.</summary>
    public string Name { get; }

    public int Position { get; }

    /// <summary><see langword="true"/> if the member is written even if it has no value.</summary>
    public bool IsAlwaysWritten { get; }

    /// <summary><see langword="true"/> if the member may have no value, or no items.</summary>
    public bool CanBeLeftOut { get; }

    public MemberKind Kind { get; }

    /// <summary><see langword="true"/> if the value can reveal nothing about people, so that it can be logged.</summary>
    public bool IsPublic { get; }

    /// <summary>The fully qualified type of the value, or of each item.</summary>
    public string ItemType { get; }

    /// <summary>The expression for the shape of the value, or of each item.</summary>
    public string Shape { get; }

    /// <summary>The expression for the constraints.</summary>
    public string Constraints { get; }
}
