using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace WhoCode.Reporting.Generator;

/// <summary>Writes the names of the values of enumerations.</summary>
internal static class EnumerationSource
{
    /// <summary>A line for one public enumeration: its values count from 0, so the position of a name is its value. Empty for any other.</summary>
    public static string LineOf(INamedTypeSymbol enumeration)
    {
        if (enumeration.DeclaredAccessibility != Accessibility.Public || enumeration.ContainingType is not null)
        {
            return "";
        }

        var values = enumeration.GetMembers().OfType<IFieldSymbol>().ToList();
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i].ConstantValue is not int value || value != i)
            {
                return $"#error {enumeration.Name} does not count its values from 0.\n";
            }
        }

        var names = values.Select(value => Names.InJson(value, "JsonStringEnumMemberNameAttribute") ?? Names.KebabCase(value.Name));
        return $"        \"{enumeration.ToDisplayString()}\" => (\"{Names.KeyOf(enumeration)}\", [{string.Join(", ", names.Select(name => $"\"{name}\""))}]),\n";
    }

    public static string OfAll(ImmutableArray<string> lines) => $$"""
        {{ShapeSource.Head}}namespace WhoCode.Reporting;

        static partial class WireNames
        {
            /// <summary>The name of an enumeration of this library and the names of its values, by its full name in code; empty for any other.</summary>
            private static (string Key, string[] Names) Named(string enumeration) => enumeration switch
            {
        {{string.Concat(lines)}}        _ => ("", []),
            };
        }

        """;
}
