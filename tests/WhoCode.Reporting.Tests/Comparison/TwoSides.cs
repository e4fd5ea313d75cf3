using System.Text;
using WhoCode.Reporting.Comparison;

namespace WhoCode.Reporting.Tests.Comparison;

/// <summary>Small reports of both sides, and their comparisons.</summary>
internal static class TwoSides
{
    /// <summary>Compares everything in the reports, as the secretariat sees it.</summary>
    public static ReportComparison CompareAll(
        NationalReport national, IReadOnlyList<StakeholderReport> stakeholders, ReportingCatalog? catalog = null, string? nationalName = null, IReadOnlyList<string?>? stakeholderNames = null) =>
        ReportComparison.Compare(national, stakeholders, catalog, nationalName, stakeholderNames, Audience.Secretariat);

    public static CountryCode Switzerland { get; } = CountryCode.Parse("CHE");

    public static NationalReport National(params Measure[] measures) => new() { Round = 5, MemberState = Switzerland, Measures = measures };

    public static Measure Measure(MeasureStatus? status, string? difficulties = null, params string[] paragraphs) => new()
    {
        Field = ThematicFieldId.EthicalRecruitment,
        Status = status,
        Measures = "What was done.",
        Difficulties = difficulties,
        Paragraphs = Ids(paragraphs),
    };

    public static StakeholderReport Stakeholder(params Contribution[] contributions) => new()
    {
        Round = 5,
        Reporter = new() { Name = "A network", Acronym = "AN", Country = Switzerland },
        Scope = new() { Level = ScopeLevel.National, Countries = [Switzerland] },
        Contributions = contributions,
    };

    public static Contribution Contribution(Assessment? assessment, params string[] paragraphs) => new()
    {
        Field = ThematicFieldId.EthicalRecruitment,
        Assessment = assessment,
        Title = "A story",
        Paragraphs = Ids(paragraphs),
    };

    public static FieldComparison Of(this ReportComparison comparison, ThematicFieldId field) => comparison.Fields.Single(one => one.Id == field);

    public static string Write(this ReportComparison comparison, ComparisonFormat format)
    {
        using var stream = new MemoryStream();
        ComparisonExport.Write(stream, format, comparison);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static CodeReference[] Ids(string[] paragraphs) => [.. paragraphs.Select(CodeReference.Parse)];
}
