using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace WhoCode.Reporting.Generator;

/// <summary>A part of the contract: a record of the model, and its members as they are written.</summary>
internal sealed class Part
{
    public Part(string name, ITypeSymbol type, Contract contract)
    {
        Name = name;
        Type = type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        Key = Names.KebabCase(name);
        if (type.Name != name)
        {
            throw new UnreadableContractException($"The shape of {type.Name} has to be called that in {contract.Name}, and not {name}.");
        }

        Members = [.. PropertiesOf(type)
            .Select((property, position) => (Property: property, Order: OrderOf(property), Position: position))
            .OrderBy(member => member.Order).ThenBy(member => member.Position)
            .Select((member, position) => new PartMember(member.Property, position, contract))];
        if (Members.Count > 64)
        {
            throw new UnreadableContractException($"{type.Name} has {Members.Count} members, and a part can have 64.");
        }
    }

    public string Name { get; }

    /// <summary>The type, as code names it anywhere.</summary>
    public string Type { get; }

    /// <summary>The key of the shape, which words and schemas have.</summary>
    public string Key { get; }

    public IReadOnlyList<PartMember> Members { get; }

    /// <summary>A line of code for each member, so many steps in.</summary>
    public string Each(Func<PartMember, string> line, int depth) =>
        string.Concat(Members.Select(member => $"\n{new string(' ', 4 * depth)}{line(member)}"));

    /// <summary>The properties in the order of the framework: those of the type itself before those of what it comes from.</summary>
    private static IEnumerable<IPropertySymbol> PropertiesOf(ITypeSymbol type)
    {
        for (var from = type; from is not null; from = from.BaseType)
        {
            foreach (var property in from.GetMembers().OfType<IPropertySymbol>())
            {
                if (property is { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public })
                {
                    yield return property;
                }
            }
        }
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
