using WhoCode.Reporting.Benchmarks.Documents;
using WhoCode.Reporting.Export;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Testing;

namespace WhoCode.Reporting.Benchmarks.Paths;

/// <summary>A use of the library by an application, from its first call to the result.</summary>
internal sealed record MeasuredPath(string Name, Action Follow)
{
    public static IReadOnlyList<MeasuredPath> All { get; } =
    [
        new("clean", () => Read("stakeholder-nurses-2024.json", isClean: true)),
        new("broken", () => Read("faulty-stakeholder.json", isClean: false)),
        new("typed", CheckByOwnRule),
    ];

    /// <summary>Reads and validates a document.</summary>
    private static void Read(string sample, bool isClean)
    {
        var text = File.ReadAllBytes(Path.Combine(Repository.Root, "docs", "samples", sample));
        Require(new ReportValidator().ReadAndValidate<Report>(text, ValidationProfile.Submission).Findings.Count == 0 == isClean);
    }

    /// <summary>Validates a report created in code, also with a custom rule, and exports the findings as SARIF.</summary>
    private static void CheckByOwnRule()
    {
        var report = SampleReports.Maximal;
        var validator = new ReportValidator(RuleSet.BuiltIn.With(new TitleIsShort()));
        var findings = validator.Validate(report, ValidationProfile.Submission);
        Require(findings.Count > 0 && findings.All(finding => finding.Rule.Name == nameof(TitleIsShort)));
        FindingsExport.Write(Stream.Null, FindingsFormat.Sarif, validator.CreateDocument(report, findings, ValidationProfile.Submission));
    }

    private static void Require(bool isAsExpected)
    {
        if (!isAsExpected)
        {
            throw new InvalidOperationException("The findings are not those that this path should give.");
        }
    }

    private sealed class TitleIsShort : IRule<Contribution>
    {
        public RuleDescriptor Descriptor { get; } = new()
        {
            Id = RuleId.Parse("ACME2001"),
            Name = nameof(TitleIsShort),
            Severities = ProfileSeverities.Always(FindingSeverity.Warning),
            Statement = "The title of a contribution has at most three characters.",
            Message = "The title '{title}' is too long.",
            Remedy = "Shorten the title.",
        };

        public void Check(Contribution node, RuleContext context)
        {
            if (node.Title is { Length: > 3 })
            {
                context.AddFinding(nameof(Contribution.Title), ("title", node.Title));
            }
        }
    }
}
