using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace WhoCode.Reporting;

/// <summary>The id of a set of thematic fields in the catalogue, such as "isri-2021": letters, digits, hyphens, dots and underscores, at most 64 characters.</summary>
/// <remarks>Compares exactly. <c>default</c> prints empty and equals no real id.</remarks>
public readonly partial record struct ThematicFieldSetId : IWireValue<ThematicFieldSetId>
{
    private const string Form = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$";

    private readonly string? id;

    private ThematicFieldSetId(string id) => this.id = id;

    static string IWireValue<ThematicFieldSetId>.Key => "field-set";

    static string IWireValue<ThematicFieldSetId>.Noun => "the id of a set of thematic fields, such as isri-2021";

    static string IWireValue<ThematicFieldSetId>.Pattern => Form;

    static string IWireValue<ThematicFieldSetId>.Example => "isri-2021";

    /// <summary>Gets the id of the nine fields of the Independent Stakeholders Reporting Instrument of 2021.</summary>
    public static ThematicFieldSetId Isri2021 { get; } = new("isri-2021");

    /// <summary>Converts text to an id.</summary>
    /// <param name="text">The text; null gives <c>false</c>.</param>
    /// <param name="id">The id; <c>default</c> if the text is not one.</param>
    /// <returns><c>true</c> if the text is an id; otherwise, <c>false</c>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ThematicFieldSetId id) => WireValue.TryReadExact(text, out id);

    static bool IWireValue<ThematicFieldSetId>.TryReadExact(ReadOnlySpan<char> text, out ThematicFieldSetId value)
    {
        var isId = WireValue.Matches(Exact(), text);
        value = isId ? new(text.ToString()) : default;
        return isId;
    }

    /// <summary>Returns the id; empty for <c>default</c>.</summary>
    public override string ToString() => id ?? "";

    [GeneratedRegex(Form, RegexOptions.CultureInvariant)]
    private static partial Regex Exact();
}
