using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace WhoCode.Reporting.Generator;

/// <summary>Generates what values of fixed form have in common: converters, the parsing and formatting interfaces of .NET, and operators.</summary>
internal static class ValueSource
{
    /// <summary>Generates the rest of all values.</summary>
    public static string OfAll(ImmutableArray<string> values) => $"""
        {ShapeSource.Head}using System;
        using System.ComponentModel;
        using System.Diagnostics.CodeAnalysis;
        using System.Text.Json.Serialization;

        {string.Join("\n", values)}
        """;

    /// <summary>Generates the rest of a value that is an <c>IWireValue</c>; an empty text for any other type.</summary>
    public static string Of(INamedTypeSymbol value) => !value.Interfaces.Any(type => type.Name == "IWireValue") ? "" : $$"""
        namespace {{value.ContainingNamespace.ToDisplayString()}}
        {
            [JsonConverter(typeof(WireFormatConverter)), WireFormat<WireValueConverter<{{value.Name}}>>, TypeConverter(typeof(WireTypeConverter<{{value.Name}}>))]
            partial record struct {{value.Name}}
            {{{(value.Interfaces.Any(type => type.Name == "IComparable") ? Operators(value.Name) : "")}}
                /// <summary>Converts a text to a <see cref="{{value.Name}}"/>.</summary>
                /// <param name="text">A text that <see cref="TryParse(string?, out {{value.Name}})"/> accepts.</param>
                /// <returns>The result.</returns>
                /// <exception cref="ArgumentNullException">The text is null.</exception>
                /// <exception cref="FormatException"><see cref="TryParse(string?, out {{value.Name}})"/> does not accept the text.</exception>
                public static {{value.Name}} Parse(string text)
                {
                    ArgumentNullException.ThrowIfNull(text);
                    return TryParse(text, out var value) ? value : throw WireValue.Unreadable<{{value.Name}}>();
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

                /// <summary>Compares two values by their order, as <see cref="CompareTo"/> defines it.</summary>
                /// <param name="left">The first value.</param>
                /// <param name="right">The second value.</param>
                /// <returns><see langword="true"/> if the first value {{operation.Item2}} the second; otherwise, <see langword="false"/>.</returns>
                public static bool operator {{operation.Item1}}({{name}} left, {{name}} right) => left.CompareTo(right) {{operation.Item1}} 0;

            """));
}
