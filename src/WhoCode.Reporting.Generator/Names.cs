using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;

namespace WhoCode.Reporting.Generator;

/// <summary>Creates the names in JSON that the serializer uses.</summary>
internal static class Names
{
    /// <summary>Returns the name that an attribute gives; null if there is no such attribute.</summary>
    public static string? InJson(ISymbol symbol, string attribute) =>
        symbol.GetAttributes().FirstOrDefault(given => given.AttributeClass?.Name == attribute)?.ConstructorArguments[0].Value as string;

    /// <summary>
    /// Returns the key of a type in texts and schemas: the name in <c>WireNameAttribute</c> or, without it, its own in lower-case words
    /// with hyphens.
    /// </summary>
    public static string KeyOf(ITypeSymbol type) => InJson(type, "WireNameAttribute") ?? KebabCase(type.Name);

    /// <summary>Returns the fully qualified name of a type.</summary>
    public static string Anywhere(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    public static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    public static string KebabCase(string name)
    {
        var key = new StringBuilder();
        foreach (var sign in name)
        {
            if (char.IsUpper(sign) && key.Length > 0)
            {
                key.Append('-');
            }

            key.Append(char.ToLowerInvariant(sign));
        }

        return key.ToString();
    }
}
