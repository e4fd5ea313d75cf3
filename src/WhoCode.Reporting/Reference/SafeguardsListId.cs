using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace WhoCode.Reporting;

/// <summary>The id of a list of countries, such as "SSL2023": 1 to 64 letters, digits, hyphens, dots and underscores.</summary>
/// <remarks>Comparison is case-sensitive. <c>default</c> is not a valid id; its text is empty. Immutable and thread-safe.</remarks>
public readonly partial record struct SafeguardsListId : IWireValue<SafeguardsListId>
{
    private const string Form = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$";

    private readonly string? id;

    private SafeguardsListId(string id) => this.id = id;

    static string IWireValue<SafeguardsListId>.Key => "safeguards-list";

    static string IWireValue<SafeguardsListId>.Noun => "the id of a list of countries, such as SSL2023";

    static string IWireValue<SafeguardsListId>.Pattern => Form;

    static string IWireValue<SafeguardsListId>.Example => "SSL2023";

    /// <summary>The id of the list of the World Health Report 2006.</summary>
    public static SafeguardsListId Whr2006 { get; } = new("WHR2006");

    /// <summary>The id of the health workforce support and safeguards list of 2020.</summary>
    public static SafeguardsListId Ssl2020 { get; } = new("SSL2020");

    /// <summary>The id of the health workforce support and safeguards list of 2023.</summary>
    public static SafeguardsListId Ssl2023 { get; } = new("SSL2023");

    /// <summary>Tries to parse the id of a list.</summary>
    /// <param name="text">The text. Null returns <see langword="false"/>.</param>
    /// <param name="id">The result; <c>default</c> if the text is not valid.</param>
    /// <returns><see langword="true"/> if the text is the id of a list; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out SafeguardsListId id) => WireValue.TryReadExact(text, out id);

    static bool IWireValue<SafeguardsListId>.TryReadExact(ReadOnlySpan<char> text, out SafeguardsListId value)
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
