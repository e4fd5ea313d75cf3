using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace WhoCode.Reporting.Generator;

/// <summary>Writes the names of the values of enumerations.</summary>
internal static class EnumerationSource
{
    /// <summary>A line for one enumeration: its values count from 0, so their names are told by position.</summary>
    public static string LineOf(INamedTypeSymbol enumeration)
    {
        var values = enumeration.GetMembers().OfType<IFieldSymbol>().ToList();
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i].ConstantValue is not int value || value != i)
            {
                return $"#error {enumeration.Name} does not count its values from 0.\n";
            }
        }

        var names = values.Select(value => Names.InJson(value, "JsonStringEnumMemberNameAttribute") ?? Names.KebabCase(value.Name));
        return $"        \"{enumeration.Name}\" => [{string.Join(", ", names.Select(name => $"\"{name}\""))}],\n";
    }

    public static string OfAll(ImmutableArray<string> lines) => $$"""
        {{ShapeSource.Head}}namespace WhoCode.Reporting.Primitives;

        internal static class WireNames
        {
            /// <summary>The names of the values of an enumeration of this library, by its own name; none for any other.</summary>
            public static string[] In(string enumeration) => enumeration switch
            {
        {{string.Concat(lines)}}        _ => [],
            };
        }

        """;
}
