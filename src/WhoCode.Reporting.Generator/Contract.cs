using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace WhoCode.Reporting.Generator;

/// <summary>
/// The class with a static field for the shape of each kind of document. Everything that can be reached from these is the contract.
/// </summary>
internal sealed class Contract
{
    public const string Name = "Contract";

    private readonly List<ITypeSymbol> ofReports = [];
    private readonly List<ITypeSymbol> ofOthers = [];

    public Contract(INamedTypeSymbol symbol)
    {
        var roots = new List<string>();
        foreach (var field in symbol.GetMembers().OfType<IFieldSymbol>())
        {
            if (field.Type is INamedTypeSymbol { Name: "PartShape", TypeArguments: [var root] })
            {
                roots.Add(ShapeOf(root)!);
                Reach(root, root.BaseType is { Name: "Report" } ? ofReports : ofOthers);
            }
        }

        Roots = roots;
        ShapesOfReports = [.. ofReports.Select(type => ShapeOf(type)!)];
        PartsOfReports = [.. ofReports.Where(IsPart).Select(type => new Part(type, isOfReports: true))];
        Parts = [.. PartsOfReports, .. ofOthers.Where(IsPart).Select(type => new Part(type, isOfReports: false))];
    }

    /// <summary>The expressions for the shapes of the documents.</summary>
    public IReadOnlyList<string> Roots { get; }

    /// <summary>The expressions for all shapes in reports. A shape comes before the shapes that it contains.</summary>
    public IReadOnlyList<string> ShapesOfReports { get; }

    public IReadOnlyList<Part> PartsOfReports { get; }

    public IReadOnlyList<Part> Parts { get; }

    /// <summary>Returns the expression for the shape of a type; null if it has none.</summary>
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

    private static void Reach(ITypeSymbol type, List<ITypeSymbol> types)
    {
        if (types.Contains(type, SymbolEqualityComparer.Default) || ShapeOf(type) is null)
        {
            return;
        }

        types.Add(type);
        foreach (var property in IsPart(type) ? Part.PropertiesOf(type) : [])
        {
            Reach(PartMember.ItemOf(property), types);
        }
    }
}
