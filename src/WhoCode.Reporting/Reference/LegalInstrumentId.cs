using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace WhoCode.Reporting;

/// <summary>The id of an instrument of WHO, such as "ihr-2005": 1 to 64 letters, digits, hyphens, dots and underscores.</summary>
/// <remarks>Comparison is case-sensitive. <c>default</c> is not a valid id; its text is empty. Immutable and thread-safe.</remarks>
public readonly partial record struct LegalInstrumentId : IWireValue<LegalInstrumentId>
{
    private const string Form = "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$";

    private readonly string? id;

    private LegalInstrumentId(string id) => this.id = id;

    static string IWireValue<LegalInstrumentId>.Key => "legal-instrument";

    static string IWireValue<LegalInstrumentId>.Noun => "the id of an instrument of WHO, such as ihr-2005";

    static string IWireValue<LegalInstrumentId>.Pattern => Form;

    static string IWireValue<LegalInstrumentId>.Example => "ihr-2005";

    /// <summary>The id of the International Code of Marketing of Breast-milk Substitutes, 1981.</summary>
    public static LegalInstrumentId BreastMilkSubstitutesCode { get; } = new("breast-milk-substitutes-code");

    /// <summary>The id of the Framework Convention on Tobacco Control, 2003.</summary>
    public static LegalInstrumentId FrameworkConventionOnTobaccoControl { get; } = new("fctc");

    /// <summary>The id of the International Health Regulations (2005).</summary>
    public static LegalInstrumentId InternationalHealthRegulations { get; } = new("ihr-2005");

    /// <summary>The id of the WHO Global Code of Practice on the International Recruitment of Health Personnel, 2010.</summary>
    public static LegalInstrumentId CodeOfPractice { get; } = new("code-of-practice");

    /// <summary>Tries to parse the id of an instrument.</summary>
    /// <param name="text">The text. Null returns <see langword="false"/>.</param>
    /// <param name="id">The result; <c>default</c> if the text is not valid.</param>
    /// <returns><see langword="true"/> if the text is the id of an instrument; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out LegalInstrumentId id) => WireValue.TryReadExact(text, out id);

    static bool IWireValue<LegalInstrumentId>.TryReadExact(ReadOnlySpan<char> text, out LegalInstrumentId value)
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
