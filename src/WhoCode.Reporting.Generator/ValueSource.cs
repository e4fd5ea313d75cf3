using System.Linq;
using Microsoft.CodeAnalysis;

namespace WhoCode.Reporting.Generator;

/// <summary>Writes what values of fixed form have in common: their converters, the interfaces of .NET for parsing and formatting, and operators.</summary>
internal static class ValueSource
{
    /// <summary>The rest of a value that is an <c>IWireValue</c>; an empty file for any other type.</summary>
    public static GeneratedFile Of(INamedTypeSymbol value)
    {
        if (!value.Interfaces.Any(type => type.Name == "IWireValue"))
        {
            return new(value.Name, "");
        }

        var name = value.Name;
        return new($"{name}.g.cs", $$"""
            {{ShapeSource.Head}}using System;
            using System.ComponentModel;
            using System.Diagnostics.CodeAnalysis;
            using System.Text.Json.Serialization;
    
            namespace {{value.ContainingNamespace.ToDisplayString()}};

            [JsonConverter(typeof(WireFormatConverter)), WireFormat<WireValueConverter<{{name}}>>, TypeConverter(typeof(WireTypeConverter<{{name}}>))]
            partial record struct {{name}}
            {{{(value.Interfaces.Any(type => type.Name == "IComparable") ? Operators(name) : "")}}
                /// <summary>Parses what <see cref="TryParse(string?, out {{name}})"/> accepts.</summary>
                /// <exception cref="ArgumentNullException">The text is null.</exception>
                /// <exception cref="FormatException">The text is anything else.</exception>
                public static {{name}} Parse(string text) => WireValue.Parse<{{name}}>(text);

                static bool IWireValue<{{name}}>.TryReadExact(ReadOnlySpan<char> text, out {{name}} value) => TryReadExact(text, out value);

                static {{name}} IParsable<{{name}}>.Parse(string s, IFormatProvider? provider) => Parse(s);

                static {{name}} ISpanParsable<{{name}}>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

                static bool IParsable<{{name}}>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out {{name}} result) => TryParse(s, out result);

                static bool ISpanParsable<{{name}}>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out {{name}} result) => TryParse(s.ToString(), out result);

                string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

                bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
                    WireValue.TryFormat(ToString(), destination, out charsWritten);
            }

            """);
    }

    private static string Operators(string name) => string.Concat(
        new[] { ("<", "comes before"), (">", "comes after"), ("<=", "comes before or equals"), (">=", "comes after or equals") }
            .Select(operation => $$"""

                /// <summary>Returns <c>true</c> if one value {{operation.Item2}} another, in the order of <see cref="CompareTo"/>; otherwise, <c>false</c>.</summary>
                public static bool operator {{operation.Item1}}({{name}} left, {{name}} right) => left.CompareTo(right) {{operation.Item1}} 0;

            """));
}
