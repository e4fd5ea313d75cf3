using System.Text;
using WhoCode.Reporting.Comparison;
using WhoCode.Reporting.Coverage;
using WhoCode.Reporting.Differences;
using WhoCode.Reporting.Export;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Laws.Privacy;

/// <summary>Two random reports, one of each side, and what the library makes of them.</summary>
internal sealed class LeakCase
{
    /// <summary>A rule of an application that fails with what it read.</summary>
    private static readonly IRule Failing = Rule.Create<Report>(
        new()
        {
            Id = RuleId.Parse("ACME1001"),
            Name = "Failing",
            Severities = ProfileSeverities.Always(FindingSeverity.Advice),
            Statement = "A rule fails.",
            Message = "'{title}' is wrong.",
            Remedy = "Write something else than {title}.",
        },
        static (report, context) =>
        {
            context.AddFinding(nameof(Report.Title), ("title", report.Title));
            throw new InvalidOperationException(report.Summary);
        });

    private static readonly ReportValidator Validator = new(RuleSet.BuiltIn.With(Failing));

    private static readonly LocalizedTexts[] Languages = [.. LocalizedTexts.BuiltInLanguages.Select(language => LocalizedTexts.Find(language)!)];

    public LeakCase(int number)
    {
        Number = number;
        (Stakeholder, National) = (MarkedReport.Create(2 * number), MarkedReport.Create((2 * number) + 1));
        Texts = Languages[number / 3 % Languages.Length];
        Results = [.. from report in Reports let json = number % 4 == 0 ? ReportJson.Write(report.Report) : report.Faulty select (json, Validator.ReadAndValidate<Report>(json, (ValidationProfile)(number % 3), Deviations))];
    }

    public int Number { get; }

    public MarkedReport Stakeholder { get; }

    public MarkedReport National { get; }

    public LocalizedTexts Texts { get; }

    public IEnumerable<MarkedReport> Reports => [Stakeholder, National];

    /// <summary>The results of validating each report, as it is or, in most cases, with errors.</summary>
    public IReadOnlyList<(byte[] Json, ReadResult<Report> Result)> Results { get; }

    public IEnumerable<FindingsDocument> Documents => Results.Select(one => Validator.CreateDocument(one.Json, one.Result, "report.json", Texts));

    private static ReportValidationOptions Deviations { get; } = new()
    {
        Deviations =
        [
            new() { Rule = RuleId.Parse("ACME1001"), Pointer = JsonPointer.Parse("/title"), Reason = "zqfffff1x says so.", Author = "zqfffff2x", Expires = new(2199, 1, 1) },
            new() { Rule = RuleId.Parse("WHC3014"), Pointer = JsonPointer.Root, ItemId = "zqfffff3x", Reason = "zqfffff4x", Author = "zqfffff5x", Expires = new(2199, 1, 1) },
        ],
    };

    public string Export(FindingsFormat format)
    {
        using var output = new MemoryStream();
        FindingsExport.Write(output, format, Documents, new() { Texts = Texts });
        return Encoding.UTF8.GetString(output.ToArray());
    }

    public string ExportResults(FindingsFormat format)
    {
        using var output = new MemoryStream();
        foreach (var (_, result) in Results)
        {
            FindingsExport.Write(output, format, result, options: new() { Texts = Texts });
            if (format != FindingsFormat.Json)
            {
                FindingsExport.Write(output, format, result.Findings, options: new() { Texts = Texts });
            }
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }

    public string Count(CoverageFormat format, Audience audience)
    {
        var builder = new CoverageBuilder(audience);
        foreach (var report in Reports)
        {
            builder.Add(report.Report);
        }

        foreach (var (_, result) in Results)
        {
            builder.Add(result);
        }

        using var output = new MemoryStream();
        CoverageExport.Write(output, format, builder.Create(), Texts);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>Returns a version of a report in which texts and the order of items differ, and nothing that decides what is shown.</summary>
    public static Report LaterVersionOf(Report report) => report switch
    {
        StakeholderReport stakeholder => stakeholder with
        {
            Summary = $"{stakeholder.Summary} More.",
            Reporter = stakeholder.Reporter is { } reporter ? reporter with { About = $"{reporter.About} More." } : null,
            Contributions = [.. stakeholder.Contributions.Reverse().Select(one => one with { Title = $"{one.Title} More.", Narrative = null })],
            Evidence = [.. stakeholder.Evidence.Select(one => one with { Title = $"{one.Title} More." })],
        },
        NationalReport national => national with
        {
            Title = null,
            Laws = [.. national.Laws.Reverse()],
            PreparedWith = [.. national.PreparedWith.Select(one => one with { Part = $"{one.Part} More." })],
            Evidence = [.. national.Evidence.Select(one => one with { Publisher = $"{one.Publisher} More." })],
        },
        _ => report,
    };

    public string Differ(DifferenceFormat format, Audience audience)
    {
        using var output = new MemoryStream();
        foreach (var report in Reports)
        {
            DifferenceExport.Write(output, format, ReportDifference.Compare(report.Report, LaterVersionOf(report.Report), audience: audience), Texts);
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }

    public string Compare(ComparisonFormat format, Audience audience)
    {
        using var output = new MemoryStream();
        ComparisonExport.Write(output, format, ReportComparison.Compare((NationalReport)National.Report, [(StakeholderReport)Stakeholder.Report], audience: audience), Texts);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
