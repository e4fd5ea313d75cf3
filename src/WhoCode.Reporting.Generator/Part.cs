using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace WhoCode.Reporting.Generator;

/// <summary>A part of the contract: a record of the model, and its members as they are written.</summary>
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

    /// <summary>The type, as code names it anywhere.</summary>
    public string Type { get; }

    /// <summary>The namespace of the type, and of its shape.</summary>
    public string Namespace { get; }

    /// <summary>Whether it is a report by itself.</summary>
    public bool IsReport { get; }

    /// <summary>Whether it is a part of a report, or a report, and not of another document.</summary>
    public bool IsOfReports { get; }

    /// <summary>Whether it has an id.</summary>
    public bool HasId { get; }

    /// <summary>What becomes of properties without a value when the part is written.</summary>
    public string Empty { get; }

    /// <summary>The key of the shape, which words and schemas have.</summary>
    public string Key { get; }

    public IReadOnlyList<PartMember> Members { get; }

    /// <summary>A line of code for each member, so many steps in.</summary>
    public string Each(Func<PartMember, string> line, int depth) =>
        string.Concat(Members.Select(member => $"\n{new string(' ', 4 * depth)}{line(member)}"));

    /// <summary>The properties in the order of the framework: as an attribute says, and those of the type itself before those of what it comes from.</summary>
    public static IEnumerable<IPropertySymbol> PropertiesOf(ITypeSymbol type)
    {
        var properties = new List<IPropertySymbol>();
        for (var from = type; from is not null; from = from.BaseType)
        {
            properties.AddRange(from.GetMembers().OfType<IPropertySymbol>()
                .Where(property => property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public }));
        }

        return properties.OrderBy(OrderOf); // stable
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
