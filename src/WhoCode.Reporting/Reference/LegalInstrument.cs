using WhoCode.Reporting.Sources;

namespace WhoCode.Reporting.Reference;

/// <summary>One of WHO's instruments of legal character, among which the Code stands.</summary>
/// <remarks>Article numbers repeat across instruments: always name the instrument with the article.</remarks>
public sealed record LegalInstrument
{
    /// <summary>The International Code of Marketing of Breast-milk Substitutes, 1981.</summary>
    public static LegalInstrument BreastMilkSubstitutesCode { get; } =
        Of("breast-milk-substitutes-code", new(1981, 5, 21), "WHA34.22", isBinding: false, 23, null, 11, "WHA34.22, Articles 11.6 and 11.7");

    /// <summary>The Framework Convention on Tobacco Control, 2003.</summary>
    public static LegalInstrument FrameworkConventionOnTobaccoControl { get; } =
        Of("fctc", new(2003, 5, 21), "WHA56.1", isBinding: true, 19, new(2005, 2, 27), 21, "Article 21 of the Convention; the cycle by the notes of this project, not audited", isCycleInSource: false);

    /// <summary>The International Health Regulations (2005).</summary>
    public static LegalInstrument InternationalHealthRegulations { get; } =
        Of("ihr-2005", new(2005, 5, 23), "WHA58.3", isBinding: true, 21, new(2007, 6, 15), 54, "Article 54 of the Regulations; WHA61.2");

    /// <summary>The Code that this library is about, 2010.</summary>
    public static LegalInstrument CodeOfPractice { get; } =
        Of("code-of-practice", new(2010, 5, 21), "WHA63.16", isBinding: false, 23, null, 9, "WHA63.16, 7.2(c), 9.1 and 9.4; WHA74.14 (31 May 2021), paragraph 1(1)(iv)");

    /// <summary>All four, in order of adoption.</summary>
    public static IReadOnlyList<LegalInstrument> All { get; } = ItemList<LegalInstrument>.From(
        [BreastMilkSubstitutesCode, FrameworkConventionOnTobaccoControl, InternationalHealthRegulations, CodeOfPractice]);

    private LegalInstrument()
    {
    }

    /// <summary>A stable id, such as "ihr-2005".</summary>
    public required string Id { get; init; }

    /// <summary>The name.</summary>
    public required Text Name { get; init; }

    /// <summary>The day of adoption by the World Health Assembly.</summary>
    public required DateOnly Adopted { get; init; }

    /// <summary>The resolution.</summary>
    public required string Resolution { get; init; }

    /// <summary>Whether it binds States that are party to it; the two codes are voluntary.</summary>
    public required bool IsBinding { get; init; }

    /// <summary>The article of the WHO Constitution that it rests on: 19, 21 or 23.</summary>
    public required int ConstitutionArticle { get; init; }

    /// <summary>The day on which it entered into force; null for a voluntary one.</summary>
    public required DateOnly? InForce { get; init; }

    /// <summary>Its article on reporting.</summary>
    public required int ReportingArticle { get; init; }

    /// <summary>Who reports, and how often.</summary>
    public required Text Reporting { get; init; }

    /// <summary>Where the facts of this entry come from.</summary>
    public IReadOnlyList<FactSource> Sources { get; init => field = ItemList<FactSource>.From(value); } = ItemList<FactSource>.Empty;

    /// <summary>The id.</summary>
    public override string ToString() => Id;

    private static LegalInstrument Of(
        string id, DateOnly adopted, string resolution, bool isBinding, int constitutionArticle, DateOnly? inForce, int reportingArticle, string reporting,
        bool isCycleInSource = true) => new()
    {
        Id = id,
        Name = Text.OfKey($"instrument.{id}.name"),
        Adopted = adopted,
        Resolution = resolution,
        IsBinding = isBinding,
        ConstitutionArticle = constitutionArticle,
        InForce = inForce,
        ReportingArticle = reportingArticle,
        Reporting = Text.OfKey($"instrument.{id}.reporting"),
        Sources =
        [
            FactSource.Create(Certainty.High, string.Create(CultureInfo.InvariantCulture, $"{resolution}, adopted on {adopted:yyyy-MM-dd}"), nameof(Name), nameof(Adopted), nameof(Resolution), nameof(IsBinding), nameof(ConstitutionArticle), nameof(ReportingArticle)),
            FactSource.Create(isCycleInSource ? Certainty.High : Certainty.Medium, reporting, nameof(Reporting)),
            .. inForce is null ? (FactSource[])[] : [FactSource.Create(Certainty.Medium, "the notes of this project; not audited", nameof(InForce))],
        ],
    };

    private bool PrintMembers(StringBuilder builder) => RecordText.Print(
        builder,
        (nameof(Id), Id),
        (nameof(Name), Name),
        (nameof(Adopted), Adopted),
        (nameof(Resolution), Resolution),
        (nameof(IsBinding), IsBinding),
        (nameof(ConstitutionArticle), ConstitutionArticle),
        (nameof(InForce), InForce),
        (nameof(ReportingArticle), ReportingArticle),
        (nameof(Reporting), Reporting),
        (nameof(Sources), Sources));
}
