using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace WhoCode.Reporting.Generator;

/// <summary>A part of the contract: a record of the model and its members.</summary>
internal sealed class Part
{
    public Part(ITypeSymbol type, bool isOfReports)
    {
        Name = type.Name;
        Type = Names.Anywhere(type);
        Namespace = type.ContainingNamespace.ToDisplayString();
        IsOfReports = isOfReports;
        HasId = PropertiesOf(type).Any(property => property.Name == "Id");
        IsReport = type.BaseType is { Name: "Report" };
        Empty = isOfReports ? "EmptyProperties.AreLeftOut" : "EmptyProperties.AreLeftOutButLists";
        Key = Names.KeyOf(type);
        Members = [.. PropertiesOf(type).Select((property, position) => new PartMember(property, position))];
        if (Members.Count > 64)
        {
            throw new UnreadableContractException($"{type.Name} has {Members.Count} members, and a part can have 64.");
        }
    }

    public string Name { get; }

    /// <summary>The fully qualified name of the type.</summary>
    public string Type { get; }

    /// <summary>The namespace of the type, and of its shape.</summary>
    public string Namespace { get; }

    /// <summary><see langword="true"/> if the part is a report itself.</summary>
    public bool IsReport { get; }

    /// <summary><see langword="true"/> if the part is a report or in a report, and not only in another document.</summary>
    public bool IsOfReports { get; }

    /// <summary><see langword="true"/> if the part has an id.</summary>
    public bool HasId { get; }

    /// <summary>The expression for what is written for properties without a value.</summary>
    public string Empty { get; }

    /// <summary>The key of the shape in localized texts and schemas.</summary>
    public string Key { get; }

    public IReadOnlyList<PartMember> Members { get; }

    /// <summary>Returns a line of code for each member, indented by a number of levels.</summary>
    public string Each(Func<PartMember, string> line, int depth) =>
        string.Concat(Members.Select(member => $"\n{new string(' ', 4 * depth)}{line(member)}"));

    /// <summary>
    /// Returns the properties in the order of the framework: as attributes specify and, among equals, those of the derived type first.
    /// </summary>
    public static IEnumerable<IPropertySymbol> PropertiesOf(ITypeSymbol type)
    {
        var properties = new List<IPropertySymbol>();
        for (var from = type; from is not null; from = from.BaseType)
        {
            properties.AddRange(from.GetMembers().OfType<IPropertySymbol>()
                .Where(property => property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public }));
        }

        return properties.OrderBy(OrderOf); // a stable sort
    }

    private static int OrderOf(IPropertySymbol property)
    {
        foreach (var attribute in property.GetAttributes())
        {
            if (attribute is { AttributeClass.Name: "JsonPropertyOrderAttribute", ConstructorArguments: [{ Value: int order }] })
            {
                return order;
            }
        }

        return 0;
    }
}
