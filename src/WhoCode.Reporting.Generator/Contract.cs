using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace WhoCode.Reporting.Generator;

/// <summary>A class with a static field for the shape of each kind of document. What can be reached from them is the contract.</summary>
internal sealed class Contract
{
    public const string OfReports = "Contract";
    public const string OfDocuments = "DocumentContract";

    private readonly List<ITypeSymbol> types = [];

    public Contract(INamedTypeSymbol symbol)
    {
        Name = symbol.Name;
        foreach (var field in symbol.GetMembers().OfType<IFieldSymbol>())
        {
            if (field.Type is INamedTypeSymbol { Name: "PartShape", TypeArguments: [var root] })
            {
                Reach(root);
            }
        }

        Shapes = [.. types.Select(type => ShapeOf(type)!)];
        Parts = [.. types.Where(IsPart).Select(type => new Part(type, this))];
    }

    public string Name { get; }

    /// <summary>How code names the shapes, each before those that it is made of.</summary>
    public IReadOnlyList<string> Shapes { get; }

    public IReadOnlyList<Part> Parts { get; }

    public bool IsOfReports => Name == OfReports;

    /// <summary>What becomes of properties without a value when a part is written.</summary>
    public string Empty => IsOfReports ? "EmptyProperties.AreLeftOut" : "EmptyProperties.AreLeftOutButLists";

    /// <summary>How code names the shape of a type; null where there is none.</summary>
    public static string? ShapeOf(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_String } => "One<TextShape>.Instance",
        { SpecialType: SpecialType.System_Int32 } => "One<IntegerShape>.Instance",
        { SpecialType: SpecialType.System_Decimal } => "One<DecimalShape>.Instance",
        { SpecialType: SpecialType.System_Boolean } => "One<BooleanShape>.Instance",
        { Name: "DateOnly", TypeKind: TypeKind.Struct } => "One<DayShape>.Instance",
        { TypeKind: TypeKind.Enum } => $"One<EnumShape<{Names.Anywhere(type)}>>.Instance",
        { TypeKind: TypeKind.Struct } when type.Interfaces.Any(known => known.Name == "IWireValue") => $"One<WireShape<{Names.Anywhere(type)}>>.Instance",
        _ when IsPart(type) => $"One<{Names.Anywhere(type)}Shape>.Instance",
        _ => null,
    };

    private static bool IsPart(ITypeSymbol type) => type is INamedTypeSymbol { IsRecord: true, TypeKind: TypeKind.Class };

    private void Reach(ITypeSymbol type)
    {
        if (types.Contains(type, SymbolEqualityComparer.Default) || ShapeOf(type) is null)
        {
            return;
        }

        types.Add(type);
        foreach (var property in IsPart(type) ? Part.PropertiesOf(type) : [])
        {
            Reach(PartMember.ItemOf(property));
        }
    }
}
