using System.Text;
using WhoCode.Reporting.NextRound;
using WhoCode.Reporting.Testing;

namespace WhoCode.Reporting.Tests.NextRound;

/// <summary>Reports to carry, rounds to carry them to, and short ways to ask what became of a location.</summary>
internal static class NextRounds
{
    public static CodeEditionId NewEdition { get; } = CodeEditionId.Parse("2030");

    /// <summary>A catalogue with a round 7, of which everything differs from the rounds before: edition, list, fields and the region of a country.</summary>
    public static ReportingCatalog Own { get; } = CreateCatalog();

    /// <summary>A stakeholder report of round 4 with every property.</summary>
    public static StakeholderReport Stakeholder => SampleReports.Maximal with { View = null };

    /// <summary>A national report of round 4 with every property.</summary>
    public static NationalReport National => SampleReports.MaximalNational with { View = null, Round = 4 };

    public static CarriedReport<TReport> To<TReport>(this TReport report, int round, ReportingCatalog? catalog = null) where TReport : Report =>
        report.CarryTo((catalog ?? ReportingCatalog.BuiltIn).FindRound(round)!, catalog);

    /// <summary>The items at a location of the old report, in short.</summary>
    public static IEnumerable<string> At<TReport>(this CarriedReport<TReport> carried, string pointer) where TReport : Report =>
        carried.Items.Where(item => item.Pointer.ToString() == pointer).Select(item => $"{item.Outcome} {item.Reason}");

    /// <summary>The English explanations of the items at a location of the old report.</summary>
    public static IEnumerable<string> ExplanationsAt<TReport>(this CarriedReport<TReport> carried, string pointer) where TReport : Report =>
        carried.Items.Where(item => item.Pointer.ToString() == pointer).Select(item => item.Explanation.ToString());

    public static string Json(Report report) => Encoding.UTF8.GetString(ReportJson.Write(report));

    private static ReportingCatalog CreateCatalog()
    {
        var builtIn = ReportingCatalog.BuiltIn;
        var articles = builtIn.Find(CodeEditionId.Edition2010)!.Articles.Where(article => article.Number != 9)
            .Select(article => article with { Paragraphs = [.. article.Paragraphs.Where(paragraph => paragraph.Id != ParagraphId.Parse("4.5"))] });
        var list = builtIn.Find(SafeguardsListId.Ssl2023)!;
        var fields = builtIn.Find(ThematicFieldSetId.Isri2021)!;
        var ireland = builtIn.Find(NationalReports.Ireland)!;
        return builtIn
            .With(new CodeEdition(NewEdition, "An invented edition", [.. articles]))
            .With(list with { Id = SafeguardsListId.Parse("SSL2029"), Published = PartialDate.Create(2029), PublishedBy = null, Countries = [.. list.Countries.Where(code => code != TestReports.Ghana), TestReports.UnitedKingdom] })
            .With(fields with { Id = ThematicFieldSetId.Parse("isri-2030"), Fields = [.. fields.Fields.Where(field => field.Id != ThematicFieldId.FairTreatment)] })
            .With(ireland with { Regions = [.. ireland.Regions, new RegionAssignment(WhoRegion.Africa, new(2029, 1, 1))] })
            .With(new ReportingRound
            {
                Number = 7,
                Year = 2030,
                CodeEdition = NewEdition,
                SafeguardsList = SafeguardsListId.Parse("SSL2029"),
                FieldSet = ThematicFieldSetId.Parse("isri-2030"),
                StakeholderWindow = new(),
            });
    }
}
