using Microsoft.CodeAnalysis;

namespace WhoCode.Reporting.Generator;

/// <summary>What the value of a member is.</summary>
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
    public PartMember(IPropertySymbol property, int position, Contract contract)
    {
        Property = property.Name;
        Position = position;
        Name = Names.InJson(property, "JsonPropertyNameAttribute") ?? Names.CamelCase(property.Name);
        Constraints = ConstraintSource.Of(property);
        var type = property.Type as INamedTypeSymbol;
        var item = type switch
        {
            { Name: "IReadOnlyList", TypeArguments: [var of] } => of,
            { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var of] } => of,
            _ => property.Type.WithNullableAnnotation(NullableAnnotation.NotAnnotated),
        };
        Kind = type switch
        {
            { Name: "IReadOnlyDictionary" } => MemberKind.Extensions,
            { Name: "IReadOnlyList" } => MemberKind.List,
            { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => MemberKind.Value,
            { SpecialType: SpecialType.System_String } => MemberKind.Text,
            _ => MemberKind.Part,
        };
        ItemType = item.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        Shape = Kind == MemberKind.Extensions ? "null" : contract.ShapeOf(item) is { } shape && (item.IsReferenceType || Kind != MemberKind.Part)
            ? shape
            : throw new UnreadableContractException($"{property.ContainingType.Name}.{property.Name} is of a type that has no shape in {contract.Name}.");
    }

    /// <summary>The name of the property in code.</summary>
    public string Property { get; }

    /// <summary>The name in JSON.</summary>
    public string Name { get; }

    public int Position { get; }

    public MemberKind Kind { get; }

    /// <summary>The type of the value, or of each item, as code names it anywhere.</summary>
    public string ItemType { get; }

    /// <summary>How code names the shape of the value, or of each item.</summary>
    public string Shape { get; }

    /// <summary>The constraints, as code makes them.</summary>
    public string Constraints { get; }
}
