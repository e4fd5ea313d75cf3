using System.Diagnostics.CodeAnalysis;
using WhoCode.Reporting.Primitives;

namespace WhoCode.Reporting.Code;

/// <summary>The name of a thematic field in reports: lower-case words joined by hyphens, such as "fair-treatment".</summary>
/// <remarks>At most 64 characters. <c>default</c> prints empty and equals no real id.</remarks>
public readonly record struct ThematicFieldId : IWireValue<ThematicFieldId>
{
    private readonly string? id;

    private ThematicFieldId(string id) => this.id = id;

    static string IWireValue<ThematicFieldId>.Pattern => "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$";

    static int? IWireValue<ThematicFieldId>.MaxLength => 64;

    static string IWireValue<ThematicFieldId>.Example => "fair-treatment";

    static int IWireValue<ThematicFieldId>.MostBytes => WireValue.MostBytes;

    /// <summary>Reads a field's id.</summary>
    /// <exception cref="FormatException">The text is no such id.</exception>
    public static ThematicFieldId Parse(string text) => TryParse(text, out var id)
        ? id
        : throw new FormatException($"'{text}' is not the id of a thematic field, such as fair-treatment.");

    /// <summary>Reads a field's id; false, never an exception, for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ThematicFieldId id) => TryReadExact(text, out id);

    static bool IWireValue<ThematicFieldId>.TryReadExact(ReadOnlySpan<char> text, out ThematicFieldId value) => TryReadExact(text, out value);

    private static bool TryReadExact(ReadOnlySpan<char> text, out ThematicFieldId value)
    {
        var isId = TextForms.IsKebab(text);
        value = isId ? new(text.ToString()) : default;
        return isId;
    }

    /// <summary>The id; empty for <c>default</c>.</summary>
    public override string ToString() => id ?? "";
}
