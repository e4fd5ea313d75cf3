using System.Text.RegularExpressions;

namespace WhoCode.Reporting;

/// <summary>A value that is written in JSON, in tables and in addresses as one short text of fixed form, such as a country code or a date.</summary>
/// <remarks>
/// Reading, writing and the JSON Schema all go through these members, so they cannot drift apart. The converters, the interfaces of
/// .NET for parsing and formatting, and the operators are written at build, see <c>WhoCode.Reporting.Generator</c>.
/// </remarks>
internal interface IWireValue<T> : IEquatable<T>, ISpanParsable<T>, ISpanFormattable where T : struct, IWireValue<T>
{
    /// <summary>The name of the kind of value in the texts (<c>shape.{Key}</c>) and in schemas.</summary>
    static abstract string Key { get; }

    /// <summary>The anchored pattern (ECMA 262, without unbounded backtracking) of exactly the texts that <see cref="TryReadExact"/> accepts.</summary>
    static abstract string Pattern { get; }

    /// <summary>What such a text is, for messages: "an ISO 3166-1 alpha-3 code such as GBR".</summary>
    static abstract string Noun { get; }

    /// <summary>One text of the right form, for messages and schemas.</summary>
    static abstract string Example { get; }

    /// <summary>The most characters of such a text, where the pattern does not bound them; null where it does, or they have no bound.</summary>
    static virtual int? MaxLength => null;

    /// <summary>The most characters of any such text; longer texts are refused without being looked at.</summary>
    static virtual int MostCharacters => 64;

    /// <summary>Reads the one form that is written in files; nothing is trimmed or corrected.</summary>
    static abstract bool TryReadExact(ReadOnlySpan<char> text, out T value);
}

/// <summary>What values of fixed form have in common.</summary>
internal static class WireValue
{
    /// <summary>Copies the text of a value.</summary>
    /// <returns><c>false</c> where it does not fit.</returns>
    public static bool TryFormat(string text, Span<char> destination, out int charsWritten)
    {
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>Whether a text is exactly what an anchored pattern asks for: in .NET, "$" also matches before a last line feed.</summary>
    public static bool Matches(Regex pattern, ReadOnlySpan<char> text) => text is not [.., '\n'] && pattern.IsMatch(text);

    /// <summary>Reads the one form that is written in files; <c>false</c> for anything else, and for no text.</summary>
    public static bool TryReadExact<T>(ReadOnlySpan<char> text, out T value) where T : struct, IWireValue<T> => T.TryReadExact(text, out value);

    /// <summary>The exception of a text that cannot be parsed.</summary>
    public static FormatException Unreadable<T>(string text) where T : struct, IWireValue<T> => new($"'{TextForms.Excerpt(text)}' is not {T.Noun}.");
}
