using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Reports;

namespace WhoCode.Reporting.Json;

/// <summary>What came of reading a JSON document: the report, as far as it could be read, and the findings.</summary>
/// <typeparam name="T">The kind of report.</typeparam>
/// <remarks>
/// It remembers which JSON document it came of and which profile the report was validated for, so that a findings document cannot be
/// made from anything else. Immutable, safe on any thread.
/// </remarks>
public sealed record ReadResult<T> where T : Report
{
    /// <summary>What came of reading alone.</summary>
    internal ReadResult(T? report, FindingList findings) => (Report, Findings) = (report, findings);

    /// <summary>What came of reading and validating.</summary>
    internal ReadResult(T? report, FindingList findings, TextMark text, Profile profile) : this(report, findings) => (Text, Profile) = (text, profile);

    /// <summary>
    /// Gets the report; null only if the JSON document is not an object, or exceeds a limit. What could not be read is empty in it, and a
    /// finding says so.
    /// </summary>
    public T? Report { get; }

    /// <summary>Gets everything that was found, with lines and columns.</summary>
    public FindingList Findings { get; }

    /// <summary>Gets the profile that the report was validated for; null if it was only read.</summary>
    public Profile? Profile { get; }

    /// <summary>Recognizes the JSON document; nothing if the report was only read.</summary>
    internal TextMark Text { get; }

    /// <summary>Splits the result into the report and the findings.</summary>
    public void Deconstruct(out T? report, out FindingList findings) => (report, findings) = (Report, Findings);
}

/// <summary>Recognizes a text by its length and a hash of its bytes. It is no digest: another process gives another hash.</summary>
internal readonly record struct TextMark(int Length, int Hash)
{
    public static TextMark Of(ReadOnlySpan<byte> text)
    {
        var hash = new HashCode();
        hash.AddBytes(text);
        return new(text.Length, hash.ToHashCode());
    }
}
