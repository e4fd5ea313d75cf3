using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace WhoCode.Reporting.Code;

/// <summary>The name of a thematic field in reports: lower-case words joined by hyphens, such as "fair-treatment".</summary>
/// <remarks>At most 64 characters. <c>default</c> prints empty and equals no real id.</remarks>
public readonly partial record struct ThematicFieldId : IWireValue<ThematicFieldId>
{
    private const string Form = "^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$";

    private readonly string? id;

    private ThematicFieldId(string id) => this.id = id;

    static string IWireValue<ThematicFieldId>.Key => "field";

    static string IWireValue<ThematicFieldId>.Noun => "the id of a thematic field, such as fair-treatment";

    static string IWireValue<ThematicFieldId>.Pattern => Form;

    static int? IWireValue<ThematicFieldId>.MaxLength => 64;

    static string IWireValue<ThematicFieldId>.Example => "fair-treatment";

    /// <summary>Reads a field's id; <c>false</c>, never an exception, for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ThematicFieldId id) => WireValue.TryReadExact(text, out id);

    static bool IWireValue<ThematicFieldId>.TryReadExact(ReadOnlySpan<char> text, out ThematicFieldId value)
    {
        var isId = text.Length <= 64 && WireValue.Matches(Exact(), text);
        value = isId ? new(text.ToString()) : default;
        return isId;
    }

    /// <summary>The id; empty for <c>default</c>.</summary>
    public override string ToString() => id ?? "";

    [GeneratedRegex(Form, RegexOptions.CultureInvariant)]
    private static partial Regex Exact();
}
