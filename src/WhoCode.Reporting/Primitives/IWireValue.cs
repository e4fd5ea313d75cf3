namespace WhoCode.Reporting.Primitives;

/// <summary>
/// A value that stands in a report as one short text of fixed form, such as a country code or a date.
/// </summary>
/// <remarks>Reading, writing and the JSON Schema all go through these members, so they cannot drift.</remarks>
internal interface IWireValue<T> : IEquatable<T> where T : struct, IWireValue<T>
{
    /// <summary>The anchored pattern (ECMA 262, no backtracking traps) of exactly the texts that <see cref="TryReadExact"/> takes.</summary>
    static abstract string Pattern { get; }

    /// <summary>One text of the right form, for messages and schemas.</summary>
    static abstract string Example { get; }

    /// <summary>The most characters of such a text, where the pattern does not bound them; null where it does, or they have no bound.</summary>
    static virtual int? MaxLength => null;

    /// <summary>The most bytes that such a text takes in JSON, where each of its characters is escaped.</summary>
    /// <remarks>Said by every type, as what an interface says for them cannot be compiled ahead.</remarks>
    static abstract int MostBytes { get; }

    /// <summary>Reads the one form that is written in files; nothing is trimmed or corrected.</summary>
    static abstract bool TryReadExact(ReadOnlySpan<char> text, out T value);
}

/// <summary>What nearly all values of fixed form have in common.</summary>
internal static class WireValue
{
    /// <summary>The most bytes of one in JSON: 64 characters, each of them escaped.</summary>
    public const int MostBytes = 6 * 64;
}
