using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace WhoCode.Reporting;

/// <summary>The id of a set of thematic fields, such as "isri-2021": 1 to 64 letters, digits, hyphens, dots and underscores.</summary>
/// <remarks>Comparison is case-sensitive. <c>default</c> is not a valid id; its text is empty. Immutable and thread-safe.</remarks>
public readonly partial record struct ThematicFieldSetId : IWireValue<ThematicFieldSetId>
{
    private const string Form = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$";

    private readonly string? id;

    private ThematicFieldSetId(string id) => this.id = id;

    static string IWireValue<ThematicFieldSetId>.Key => "field-set";

    static string IWireValue<ThematicFieldSetId>.Noun => "the id of a set of thematic fields, such as isri-2021";

    static string IWireValue<ThematicFieldSetId>.Pattern => Form;

    static string IWireValue<ThematicFieldSetId>.Example => "isri-2021";

    /// <summary>The id of the nine fields of the Independent Stakeholders Reporting Instrument of 2021.</summary>
    public static ThematicFieldSetId Isri2021 { get; } = new("isri-2021");

    /// <summary>Tries to parse the id of a set of thematic fields.</summary>
    /// <param name="text">The text. Null returns <see langword="false"/>.</param>
    /// <param name="id">The result; <c>default</c> if the text is not valid.</param>
    /// <returns><see langword="true"/> if the text is the id of a set of thematic fields; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ThematicFieldSetId id) => WireValue.TryReadExact(text, out id);

    static bool IWireValue<ThematicFieldSetId>.TryReadExact(ReadOnlySpan<char> text, out ThematicFieldSetId value)
    {
        var isId = WireValue.Matches(Exact(), text);
        value = isId ? new(text.ToString()) : default;
        return isId;
    }

    /// <summary>Returns the id; an empty string for <c>default</c>.</summary>
    public override string ToString() => id ?? "";

    [GeneratedRegex(Form, RegexOptions.CultureInvariant)]
    private static partial Regex Exact();
}
