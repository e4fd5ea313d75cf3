using System.Text.RegularExpressions;

namespace WhoCode.Reporting;

/// <summary>A value that JSON, tables and web addresses contain as one short text of a fixed form, such as a country code or a date.</summary>
/// <remarks>
/// Readers, writers and the JSON Schema all use these members, so they always agree. <c>WhoCode.Reporting.Generator</c> generates the
/// converters, the parsing and formatting interfaces of .NET, and the operators.
/// </remarks>
internal interface IWireValue<T> : IWireValue, IEquatable<T>, ISpanParsable<T>, ISpanFormattable where T : struct, IWireValue<T>
{
    /// <summary>The name of the kind of value in the localized texts (<c>shape.{Key}</c>) and in schemas.</summary>
    static abstract string Key { get; }

    /// <summary>
    /// The anchored pattern of exactly the texts that <see cref="TryReadExact"/> accepts: ECMA 262, without unbounded backtracking.
    /// </summary>
    static abstract string Pattern { get; }

    /// <summary>A description of a valid text, for messages: "an ISO 3166-1 alpha-3 code such as GBR".</summary>
    static abstract string Noun { get; }

    /// <summary>A valid text, for messages and schemas.</summary>
    static abstract string Example { get; }

    /// <summary>The maximum length in characters, if the pattern does not limit it; null if it does, or if the length is unlimited.</summary>
    static virtual int? MaxLength => null;

    /// <summary>The maximum length in characters of any valid text. Longer texts are rejected without being examined.</summary>
    static virtual int MostCharacters => 64;

    /// <summary>Reads the one form that files contain. Nothing is trimmed or corrected.</summary>
    static abstract bool TryReadExact(ReadOnlySpan<char> text, out T value);
}

/// <summary>A value of a fixed form, of any type.</summary>
internal interface IWireValue
{
    /// <summary><see langword="true"/> if no value of the type has room for what a person may want to keep private; otherwise, <see langword="false"/>.</summary>
    bool CanOnlyBePublic => true;
}

/// <summary>Helpers that all values of fixed form share.</summary>
internal static class WireValue
{
    /// <summary>Copies the text of a value to a buffer.</summary>
    /// <returns><see langword="true"/> if the text fits; otherwise, <see langword="false"/>.</returns>
    public static bool TryFormat(string text, Span<char> destination, out int charsWritten)
    {
        var fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>
    /// <see langword="true"/> if the whole text matches an anchored pattern. In .NET, "$" also matches before a final line feed, which is
    /// excluded here.
    /// </summary>
    public static bool Matches(Regex pattern, ReadOnlySpan<char> text) => text is not [.., '\n'] && pattern.IsMatch(text);

    /// <summary>Reads the one form that files contain. Any other text, the empty one included, returns <see langword="false"/>.</summary>
    public static bool TryReadExact<T>(ReadOnlySpan<char> text, out T value) where T : struct, IWireValue<T> => T.TryReadExact(text, out value);

    /// <summary>Creates the exception for a text that cannot be parsed.</summary>
    public static FormatException Unreadable<T>() where T : struct, IWireValue<T> => new($"The text is not {T.Noun}.");
}
