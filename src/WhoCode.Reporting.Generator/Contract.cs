using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace WhoCode.Reporting.Generator;

/// <summary>A class that lists shapes, one static field for each.</summary>
internal sealed class Contract
{
    public const string OfReports = "Contract";
    public const string OfDocuments = "DocumentContract";

    private const string Room = "WhoCode.Reporting.Json";

    private readonly Dictionary<ITypeSymbol, string> shapes = new(SymbolEqualityComparer.Default);

    public Contract(INamedTypeSymbol symbol, Compilation compilation)
    {
        Name = symbol.Name;
        Fields = [.. ShapesIn(symbol).Select(shape => shape.Field.Name)];
        foreach (var (field, type) in ShapesIn(symbol).Concat(ShapesIn(compilation.GetTypeByMetadataName($"{Room}.{OfReports}"))))
        {
            shapes[type] = $"{field.ContainingType.Name}.{field.Name}";
        }

        Parts = [.. ShapesIn(symbol)
            .Where(shape => shape.Field.Type.Name == "PartShape")
            .Select(shape => new Part(shape.Field.Name, shape.Type, this))];
    }

    public string Name { get; }

    /// <summary>The names of the fields, in the order in which they stand.</summary>
    public IReadOnlyList<string> Fields { get; }

    public IReadOnlyList<Part> Parts { get; }

    public bool IsOfReports => Name == OfReports;

    /// <summary>How code names the shape of a type; null where there is none.</summary>
    public string? ShapeOf(ITypeSymbol type) => shapes.TryGetValue(type, out var field) ? field : null;

    private static IEnumerable<(IFieldSymbol Field, ITypeSymbol Type)> ShapesIn(INamedTypeSymbol? contract)
    {
        foreach (var field in contract?.GetMembers().OfType<IFieldSymbol>() ?? Array.Empty<IFieldSymbol>())
        {
            for (var type = field.Type as INamedTypeSymbol; type is not null; type = type.BaseType)
            {
                if (type is { Name: "Shape", TypeArguments: [var of] })
                {
                    yield return (field, of);
                }
            }
        }
    }
}
