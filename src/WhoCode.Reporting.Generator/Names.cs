using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;

namespace WhoCode.Reporting.Generator;

/// <summary>Names in JSON, as the serializer makes them.</summary>
internal static class Names
{
    /// <summary>The name that an attribute gives; null where there is none.</summary>
    public static string? InJson(ISymbol symbol, string attribute) =>
        symbol.GetAttributes().FirstOrDefault(given => given.AttributeClass?.Name == attribute)?.ConstructorArguments[0].Value as string;

    /// <summary>What a type is called in texts and schemas: the name that <c>WireNameAttribute</c> gives, or its own in lower-case words joined by hyphens.</summary>
    public static string KeyOf(ITypeSymbol type) => InJson(type, "WireNameAttribute") ?? KebabCase(type.Name);

    /// <summary>A type, as code names it anywhere.</summary>
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
