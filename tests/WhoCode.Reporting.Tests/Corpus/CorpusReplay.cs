using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Tables;

namespace WhoCode.Reporting.Tests.Corpus;

/// <summary>Runs a case of the corpus.</summary>
internal static class CorpusReplay
{
    public static Replay Of(CorpusCase one, DateOnly today)
    {
        var rules = RuleSet.BuiltIn.With(one.HostRules.Select(RuleOf));
        var validator = new ReportValidator(rules, CatalogOf(one.HostFields), new FixedDay(today), LimitsOf(one.Limits));
        var options = new ReportValidationOptions { Deviations = DeviationsOf(one) };
        return one.Kind switch
        {
            "stakeholder-report" => Read<StakeholderReport>(),
            "national-report" => Read<NationalReport>(),
            "workforce-table" => new(null, WorkforceCsv.Read(CorpusFiles.Bytes(one.Document)).Findings),
            _ => throw new InvalidOperationException($"The corpus has no documents of kind {one.Kind}."),
        };

        Replay Read<TReport>() where TReport : Report
        {
            var result = validator.ReadAndValidate<TReport>(CorpusFiles.Bytes(one.Document), one.Profile, options);
            return new(result.Report, result.Findings);
        }
    }

    /// <summary>Returns unexpected and missing findings, one line each; empty if there are none.</summary>
    public static string Difference(CorpusCase one, FindingList found)
    {
        var missing = one.Expected.ToList();
        var unexpected = found.Where(finding => !missing.Remove(Short(finding))).ToList();
        return string.Join('\n',
            [
                .. missing.Select(finding => $"expected but not found: {finding}"),
                .. unexpected.Select(finding => $"found but not expected: {Short(finding)}: {finding.Message}"),
            ]);
    }

    private static CorpusFinding Short(Finding finding) => new(finding.RuleId.ToString(), finding.Severity, finding.Pointer.ToString());

    private static IReadOnlyList<Deviation> DeviationsOf(CorpusCase one)
    {
        if (one.Deviations is not { } name)
        {
            return [];
        }

        var file = DeviationJson.Read(CorpusFiles.Bytes(name), out var faults);
        faults.Where(fault => one.Expected.All(finding => finding.Rule != "WHC6005") || fault.RuleId.ToString() != "WHC1001")
            .Should().BeEmpty("{0} is a file of deviations", name); // an incomplete deviation is found when the file is read, and again when it is used
        return file!.Deviations;
    }

    private static ReadingLimits LimitsOf(CorpusLimits? limits) => new()
    {
        MaxBytes = limits?.Bytes ?? ReadingLimits.Default.MaxBytes,
        MaxDepth = limits?.Depth ?? ReadingLimits.Default.MaxDepth,
        MaxProperties = limits?.Members ?? ReadingLimits.Default.MaxProperties,
        MaxItems = limits?.Items ?? ReadingLimits.Default.MaxItems,
        MaxFindings = limits?.Findings ?? ReadingLimits.Default.MaxFindings,
    };

    private static ReportingCatalog CatalogOf(IReadOnlyList<CorpusField> fields) => fields.Count == 0
        ? ReportingCatalog.BuiltIn
        : ReportingCatalog.BuiltIn.With(new ThematicFieldSet
        {
            Id = ThematicFieldSetId.Parse("host-fields"),
            Title = "Fields of the host",
            Fields = [.. fields.Select(FieldOf)],
        });

    private static ThematicField FieldOf(CorpusField field, int position) => new()
    {
        Id = ThematicFieldId.Parse(field.Id),
        Number = position + 1,
        Title = field.Title,
        Statement = $"There is good practice in the field {field.Title}.",
        Primary = [.. field.Paragraphs.Select(ParagraphId.Parse)],
    };

    private static IRule RuleOf(CorpusRule rule)
    {
        var descriptor = new RuleDescriptor
        {
            Id = RuleId.Parse(rule.Id),
            Name = "RegisterAnswers",
            Severities = ProfileSeverities.Always(rule.Severity),
            Statement = "The register of the application must answer.",
            Message = "The application found something here.",
            Remedy = "Ask the application's operator.",
        };
        return rule.On switch
        {
            CorpusNode.Contribution => Rule.Create<Contribution>(descriptor, CheckOf<Contribution>(rule)),
            _ => throw new InvalidOperationException($"The corpus has no rules on {rule.On}."),
        };
    }

    private static RuleCheck<TNode> CheckOf<TNode>(CorpusRule rule) where TNode : notnull => rule.Behaviour switch
    {
        CorpusBehaviour.Throws => (_, _) => throw new InvalidOperationException("The register does not answer."),
        CorpusBehaviour.FindsAt => (_, context) => context.AddFinding(JsonPointer.Parse(rule.Pointer!)),
        _ => throw new InvalidOperationException($"The corpus has no behaviour {rule.Behaviour}."),
    };
}

/// <summary>The result of a case.</summary>
internal sealed record Replay(Report? Report, FindingList Findings);
