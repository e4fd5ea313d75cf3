using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace WhoCode.Reporting;

/// <summary>The id of a thematic field: lower-case words joined by hyphens, such as "fair-treatment".</summary>
/// <remarks>At most 64 characters. <c>default</c> is not a valid id; its text is empty. Immutable and thread-safe.</remarks>
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

    /// <summary>The id of field 1 of the instrument of 2021: ethical recruitment.</summary>
    public static ThematicFieldId EthicalRecruitment { get; } = new("ethical-recruitment");

    /// <summary>The id of field 2 of the instrument of 2021: fair treatment of migrant health personnel.</summary>
    public static ThematicFieldId FairTreatment { get; } = new("fair-treatment");

    /// <summary>The id of field 3 of the instrument of 2021: training and retaining a country's own health workforce.</summary>
    public static ThematicFieldId WorkforceSustainability { get; } = new("workforce-sustainability");

    /// <summary>The id of field 4 of the instrument of 2021: cooperation that benefits both health systems.</summary>
    public static ThematicFieldId InternationalCooperation { get; } = new("international-cooperation");

    /// <summary>The id of field 5 of the instrument of 2021: support for countries with critical shortages.</summary>
    public static ThematicFieldId SupportAndSafeguards { get; } = new("support-and-safeguards");

    /// <summary>The id of field 6 of the instrument of 2021: data and research that inform policy.</summary>
    public static ThematicFieldId DataAndResearch { get; } = new("data-and-research");

    /// <summary>The id of field 7 of the instrument of 2021: exchange of information on laws, regulations and data.</summary>
    public static ThematicFieldId InformationExchange { get; } = new("information-exchange");

    /// <summary>The id of field 8 of the instrument of 2021: collaboration with stakeholders.</summary>
    public static ThematicFieldId StakeholderCollaboration { get; } = new("stakeholder-collaboration");

    /// <summary>The id of field 9 of the instrument of 2021: reporting to WHO.</summary>
    public static ThematicFieldId ReportingToWho { get; } = new("reporting-to-who");

    /// <summary>Tries to parse the id of a thematic field.</summary>
    /// <param name="text">The text. Null returns <see langword="false"/>.</param>
    /// <param name="id">The result; <c>default</c> if the text is not valid.</param>
    /// <returns><see langword="true"/> if the text is the id of a thematic field; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ThematicFieldId id) => WireValue.TryReadExact(text, out id);

    static bool IWireValue<ThematicFieldId>.TryReadExact(ReadOnlySpan<char> text, out ThematicFieldId value)
    {
        var isId = text.Length <= 64 && WireValue.Matches(Exact(), text);
        value = isId ? new(text.ToString()) : default;
        return isId;
    }

    /// <summary>Returns the id; an empty string for <c>default</c>.</summary>
    public override string ToString() => id ?? "";

    [GeneratedRegex(Form, RegexOptions.CultureInvariant)]
    private static partial Regex Exact();
}
