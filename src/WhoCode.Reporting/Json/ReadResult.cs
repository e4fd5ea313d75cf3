using System.Runtime.InteropServices;

namespace WhoCode.Reporting;

/// <summary>The result of reading a JSON document: the report, as far as it could be read, and the findings.</summary>
/// <typeparam name="T">The type of report.</typeparam>
/// <remarks>
/// Also records which JSON document was validated, for which profile and with which rules, so that a findings document always states these.
/// Immutable and thread-safe.
/// </remarks>
public sealed record ReadResult<T> where T : Report
{
    internal ReadResult(T? report, FindingList findings, bool isComplete, ValidatedText? validated = null) =>
        (Report, Findings, IsComplete, Validated) = (report, findings, isComplete, validated);

    /// <summary>
    /// The report; null only if the JSON document is not an object, or exceeds a limit other than <see cref="ReadingLimits.MaxFindings"/>.
    /// </summary>
    /// <remarks>A value that could not be read is missing in the report and has a finding.</remarks>
    public T? Report { get; }

    /// <summary>
    /// <see langword="true"/> if everything in the JSON document is in the report; otherwise, <see langword="false"/>. If it is
    /// <see langword="false"/>, keep the document.
    /// </summary>
    /// <remarks>
    /// Writing an incomplete report in place of the document would lose what could not be read. Such a value is missing in the report, and
    /// such an item of a list is empty.
    /// </remarks>
    public bool IsComplete { get; }

    /// <summary>The findings, with lines and columns; empty for a clean report.</summary>
    public FindingList Findings { get; }

    /// <summary>The profile that the report was validated for; null if it was only read.</summary>
    public ValidationProfile? Profile => Validated?.Profile;

    /// <summary>
    /// <see langword="true"/> if no finding is an error, so that the report can be used for its profile; otherwise,
    /// <see langword="false"/>. Warnings and advice do not count.
    /// </summary>
    public bool IsValid => Findings.IsValid;

    /// <summary>What was validated, and how; null if the report was only read.</summary>
    internal ValidatedText? Validated { get; }

    /// <summary>
    /// Returns the type of the report and the number of findings. The content of the report is not included, because many people can read
    /// logs.
    /// </summary>
    public override string ToString() => $"{Report?.ToString() ?? $"no {typeof(T).Name}"}, findings: {Findings.Count}";

    /// <summary>Deconstructs the result into the report and the findings.</summary>
    /// <param name="report">The report; null under the conditions that <see cref="Report"/> states.</param>
    /// <param name="findings">The findings.</param>
    public void Deconstruct(out T? report, out FindingList findings) => (report, findings) = (Report, Findings);
}

/// <summary>Identifies JSON that was validated, and records how.</summary>
/// <param name="Length">The length of the JSON in bytes.</param>
/// <param name="Hash">
/// A hash of the bytes, by which other JSON that is passed by mistake is detected. Computing a digest would take longer than reading.
/// </param>
/// <param name="Profile">The profile that it was validated as.</param>
/// <param name="Version">The version of the validator. It is computed when it is first needed.</param>
internal sealed record ValidatedText(int Length, ulong Hash, ValidationProfile Profile, Lazy<string> Version)
{
    /// <summary>The JSON, if the library itself read it from a stream or a string. Null if the caller owns it and may have changed it.</summary>
    /// <remarks>Not compared by <see cref="Equals(ValidatedText)"/>.</remarks>
    public OwnedText? Owned { get; init; }

    public static ValidatedText Of(ReadOnlySpan<byte> text, ValidationProfile profile, Lazy<string> version, OwnedText? owned) =>
        new(text.Length, HashOf(text), profile, version) { Owned = owned };

    public bool Equals(ValidatedText? other) =>
        other is not null && (Length, Hash, Profile, Version) == (other.Length, other.Hash, other.Profile, other.Version);

    public override int GetHashCode() => HashCode.Combine(Length, Hash, Profile);

    public bool IsOf(ReadOnlySpan<byte> text) => text.Length == Length && HashOf(text) == Hash;

    /// <summary>Hashes four 64-bit words at a time. <see cref="HashCode"/> took 5 % of the time of validating a large report.</summary>
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

/// <summary>JSON that the library owns, so that no other code can change it.</summary>
/// <param name="Utf8">The bytes.</param>
/// <param name="Limits">The limits with which it was read.</param>
internal sealed record OwnedText(ReadOnlyMemory<byte> Utf8, ReadingLimits Limits);
