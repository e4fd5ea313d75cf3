using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace WhoCode.Reporting.Generator;

/// <summary>Writes what values of fixed form have in common: their converters, the interfaces of .NET for parsing and formatting, and operators.</summary>
internal static class ValueSource
{
    /// <summary>The rest of every value.</summary>
    public static string OfAll(ImmutableArray<string> values) => $"""
        {ShapeSource.Head}using System;
        using System.ComponentModel;
        using System.Diagnostics.CodeAnalysis;
        using System.Text.Json.Serialization;

        {string.Join("\n", values)}
        """;

    /// <summary>The rest of a value that is an <c>IWireValue</c>; empty for any other type.</summary>
    public static string Of(INamedTypeSymbol value) => !value.Interfaces.Any(type => type.Name == "IWireValue") ? "" : $$"""
        namespace {{value.ContainingNamespace.ToDisplayString()}}
        {
            [JsonConverter(typeof(WireFormatConverter)), WireFormat<WireValueConverter<{{value.Name}}>>, TypeConverter(typeof(WireTypeConverter<{{value.Name}}>))]
            partial record struct {{value.Name}}
            {{{(value.Interfaces.Any(type => type.Name == "IComparable") ? Operators(value.Name) : "")}}
                /// <summary>Parses what <see cref="TryParse(string?, out {{value.Name}})"/> accepts.</summary>
                /// <exception cref="ArgumentNullException">The text is null.</exception>
                /// <exception cref="FormatException">The text is anything else.</exception>
                public static {{value.Name}} Parse(string text)
                {
                    ArgumentNullException.ThrowIfNull(text);
                    return TryParse(text, out var value) ? value : throw WireValue.Unreadable<{{value.Name}}>(text);
                }

                static {{value.Name}} IParsable<{{value.Name}}>.Parse(string s, IFormatProvider? provider) => Parse(s);

                static {{value.Name}} ISpanParsable<{{value.Name}}>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s.ToString());

                static bool IParsable<{{value.Name}}>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out {{value.Name}} result) => TryParse(s, out result);

                static bool ISpanParsable<{{value.Name}}>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out {{value.Name}} result) => TryParse(s.ToString(), out result);

                string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

                bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
                    WireValue.TryFormat(ToString(), destination, out charsWritten);
            }
        }

        """;

    private static string Operators(string name) => string.Concat(
        new[] { ("<", "comes before"), (">", "comes after"), ("<=", "comes before or equals"), (">=", "comes after or equals") }
            .Select(operation => $$"""

                /// <summary>Returns <c>true</c> if one value {{operation.Item2}} another, in the order of <see cref="CompareTo"/>; otherwise, <c>false</c>.</summary>
                public static bool operator {{operation.Item1}}({{name}} left, {{name}} right) => left.CompareTo(right) {{operation.Item1}} 0;

            """));
}
