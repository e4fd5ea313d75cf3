using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace WhoCode.Reporting.Generator;

/// <summary>Generates the JSON names of the values of enumerations.</summary>
internal static class EnumerationSource
{
    /// <summary>
    /// Returns one line of the table for a public enumeration; an empty text for any other. The position of a name is its value, from 0.
    /// </summary>
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
            /// <summary>
            /// Returns the key of an enumeration of this library and the names of its values, by its full C# name; empty for any other.
            /// </summary>
            private static (string Key, string[] Names) Named(string enumeration) => enumeration switch
            {
        {{string.Concat(lines)}}        _ => ("", []),
            };
        }

        """;
}
