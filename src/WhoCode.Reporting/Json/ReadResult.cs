using System.Runtime.InteropServices;

namespace WhoCode.Reporting;

/// <summary>The result of reading a JSON document: the report, as far as it could be read, and the findings.</summary>
/// <typeparam name="T">The kind of report.</typeparam>
/// <remarks>
/// It remembers which JSON document was validated, for which profile and by which rules, so that a findings document always states
/// these. Immutable, safe on any thread.
/// </remarks>
public sealed record ReadResult<T> where T : Report
{
    internal ReadResult(T? report, FindingList findings, bool isComplete, ValidatedText? validated = null) =>
        (Report, Findings, IsComplete, Validated) = (report, findings, isComplete, validated);

    /// <summary>
    /// Gets the report; null only if the JSON document is not an object, or exceeds a limit. What could not be read is empty in it, and a
    /// finding says so.
    /// </summary>
    public T? Report { get; }

    /// <summary>
    /// Gets whether everything in the JSON document is in the report. If not, keep the document: writing the report in its place would lose
    /// what could not be read. A value is then left out, and an item of a list is empty.
    /// </summary>
    public bool IsComplete { get; }

    /// <summary>Gets everything that was found, with lines and columns.</summary>
    public FindingList Findings { get; }

    /// <summary>Gets the profile that the report was validated for; null if it was only read.</summary>
    public ValidationProfile? Profile => Validated?.Profile;

    /// <summary>Gets whether the report has no errors: it can be used as what it claims to be. Warnings and advice do not count.</summary>
    public bool IsValid => Findings.IsValid;

    /// <summary>What was validated, and how; null if the report was only read.</summary>
    internal ValidatedText? Validated { get; }

    /// <summary>Returns what kind of report it is and how much was found. Of the contents it shows nothing, as logs are read by many.</summary>
    public override string ToString() => $"{Report?.ToString() ?? $"no {typeof(T).Name}"}, {Findings.Count} findings";

    /// <summary>Splits the result into the report and the findings.</summary>
    public void Deconstruct(out T? report, out FindingList findings) => (report, findings) = (Report, Findings);
}

/// <summary>Knows again a text that was validated, and knows how it was.</summary>
/// <param name="Length">The length of the text in bytes.</param>
/// <param name="Hash">A hash of its bytes, to detect that a different text is passed by mistake. A digest would take longer than reading.</param>
/// <param name="Profile">The profile that it was validated for.</param>
/// <param name="Version">The version of the validator; made when first asked for.</param>
internal sealed record ValidatedText(int Length, ulong Hash, ValidationProfile Profile, Lazy<string> Version)
{
    /// <summary>The text, where the library itself took it from a stream or a string; null where it is the caller's, and may have changed. It does not count for equality.</summary>
    public OwnedText? Owned { get; init; }

    public static ValidatedText Of(ReadOnlySpan<byte> text, ValidationProfile profile, Lazy<string> version, OwnedText? owned) =>
        new(text.Length, HashOf(text), profile, version) { Owned = owned };

    public bool Equals(ValidatedText? other) =>
        other is not null && (Length, Hash, Profile, Version) == (other.Length, other.Hash, other.Profile, other.Version);

    public override int GetHashCode() => HashCode.Combine(Length, Hash, Profile);

    public bool IsOf(ReadOnlySpan<byte> text) => text.Length == Length && HashOf(text) == Hash;

    /// <summary>Hashes four words at a time. With <see cref="HashCode"/>, hashing took 5 % of the time of validating a large report.</summary>
    private static ulong HashOf(ReadOnlySpan<byte> text)
    {
        const ulong Factor = 0x9E37_79B9_7F4A_7C15; // odd, so that different words never give the same product
        var words = MemoryMarshal.Cast<byte, ulong>(text);
        var (a, b, c, d) = (1UL, 2UL, 3UL, 4UL);
        var i = 0;
        for (; i + 4 <= words.Length; i += 4)
        {
            a = (a ^ words[i]) * Factor;
            b = (b ^ words[i + 1]) * Factor;
            c = (c ^ words[i + 2]) * Factor;
            d = (d ^ words[i + 3]) * Factor;
        }

        var hash = (((((a * Factor) ^ b) * Factor) ^ c) * Factor) ^ d;
        foreach (var word in words[i..])
        {
            hash = (hash ^ word) * Factor;
        }

        foreach (var last in text[(words.Length * sizeof(ulong))..])
        {
            hash = (hash ^ last) * Factor;
        }

        return hash;
    }
}

/// <summary>A text that the library owns, so that nobody else can change it.</summary>
/// <param name="Utf8">Its bytes.</param>
/// <param name="Limits">How much of it was read.</param>
internal sealed record OwnedText(ReadOnlyMemory<byte> Utf8, ReadingLimits Limits);
