using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace WhoCode.Reporting;

/// <summary>The id of an edition of the Code: the year of its adoption, such as "2010", with a suffix where a year needs one ("2026-rev1").</summary>
/// <remarks>
/// The year is from 1900 to 2199. A suffix has 1 to 16 lower-case letters and digits. <c>default</c> is not a valid id; its text is empty.
/// Immutable and thread-safe.
/// </remarks>
public readonly partial record struct CodeEditionId : IWireValue<CodeEditionId>
{
    private const string Form = "^(?:19|20|21)[0-9]{2}(?:-[a-z0-9]{1,16})?$";

    private readonly string? id;

    private CodeEditionId(string id) => this.id = id;

    static string IWireValue<CodeEditionId>.Key => "code-edition";

    static string IWireValue<CodeEditionId>.Noun => "the id of an edition of the Code, such as 2010";

    static string IWireValue<CodeEditionId>.Pattern => Form;

    static string IWireValue<CodeEditionId>.Example => "2010";

    /// <summary>The id of the edition that was adopted on 21 May 2010 (resolution WHA63.16).</summary>
    public static CodeEditionId Edition2010 { get; } = new("2010");

    /// <summary>The id of the edition of May 2026.</summary>
    public static CodeEditionId Edition2026 { get; } = new("2026");

    /// <summary>Tries to parse the id of an edition.</summary>
    /// <param name="text">The text. Null returns <see langword="false"/>.</param>
    /// <param name="id">The result; <c>default</c> if the text is not valid.</param>
    /// <returns><see langword="true"/> if the text is the id of an edition; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out CodeEditionId id) => WireValue.TryReadExact(text, out id);

    static bool IWireValue<CodeEditionId>.TryReadExact(ReadOnlySpan<char> text, out CodeEditionId value)
    {
        var isId = text is "2010" or "2026" || WireValue.Matches(Exact(), text);
        value = isId ? new(text is "2010" ? "2010" : text.ToString()) : default;
        return isId;
    }

    /// <summary>Returns the id; an empty string for <c>default</c>.</summary>
    public override string ToString() => id ?? "";

    [GeneratedRegex(Form, RegexOptions.CultureInvariant)]
    private static partial Regex Exact();
}
