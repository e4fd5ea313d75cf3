namespace WhoCode.Reporting.Export;

/// <summary>What the author of one report is told about it: how much was found, each finding by its place, and what was checked.</summary>
internal sealed class MarkdownLetter(TextWriter writer, FindingsDocument document, LocalizedTexts texts)
{
    /// <summary>From how many places on the same finding is written once, with all of them.</summary>
    private const int Many = 5;

    private readonly MarkdownFinding findings = new(writer, texts);

    public void Write()
    {
        writer.WriteLine($"# {Heading()}");
        writer.WriteLine();
        if (!string.IsNullOrWhiteSpace(document.ReportId))
        {
            writer.WriteLine(Say("export.markdown.report-id", ("id", MarkdownText.Code(document.ReportId))));
            writer.WriteLine();
        }

        writer.WriteLine(document.Findings.Count == 0 ? texts["export.markdown.clean"] : Counts());
        writer.WriteLine();
        if (document.Findings.Count > 0)
        {
            writer.WriteLine(texts["export.markdown.how-to-read"]);
            writer.WriteLine();
            WriteParts();
        }

        writer.WriteLine("---");
        writer.WriteLine();
        writer.WriteLine(string.Join(' ', Colophon()));
    }

    private string Heading() => string.IsNullOrWhiteSpace(document.Name)
        ? texts["export.markdown.heading-unnamed"]
        : Say("export.markdown.heading", ("name", MarkdownText.Plain(document.Name)));

    private string Counts()
    {
        var counts = document.Findings.GroupBy(SeverityOf).OrderByDescending(group => group.Key).ToList();
        if (document.Findings.Count == 1)
        {
            return texts[counts[0].Key switch
            {
                FindingSeverity.Error => "export.markdown.one.error",
                FindingSeverity.Warning => "export.markdown.one.warning",
                FindingSeverity.Advice => "export.markdown.one.advice",
                _ => "export.markdown.one.none",
            }];
        }

        var parts = counts.Select(group => LocalizedText.FromKey(group.Key switch
        {
            FindingSeverity.Error => "export.markdown.count.error",
            FindingSeverity.Warning => "export.markdown.count.warning",
            FindingSeverity.Advice => "export.markdown.count.advice",
            _ => "export.markdown.count.none",
        }).WithArguments(("count", group.Count())));
        return Say(
            counts[0].Key == FindingSeverity.Error ? "export.markdown.counts" : "export.markdown.counts-without-errors",
            ("total", document.Findings.Count),
            ("parts", parts));
    }

    private void WriteParts()
    {
        var number = 0;
        var alike = document.Findings.ToLookup(Said);
        var repeated = alike.Where(same => same.Count() >= Many).Select(same => same.ToArray()).ToList();
        if (repeated.Count > 0)
        {
            writer.WriteLine($"## {texts["export.markdown.part.many"]}");
            writer.WriteLine();
            WriteSections(repeated, ref number);
        }

        var parts = document.Findings.Where(finding => alike[Said(finding)].Count() < Many)
            .GroupBy(finding => ReportSection.Of(finding.Pointer) is var place && place.Part == PartOfReport.Evidence
                ? place with { Number = 0 }
                : place);
        foreach (var part in parts.OrderBy(part => part.Key.Part).ThenBy(part => part.Key.Number))
        {
            writer.WriteLine($"## {Title(part.Key, part.FirstOrDefault(finding => finding.Field is not null))}");
            writer.WriteLine();
            WriteSections(part.Select(finding => (DocumentedFinding[])[finding]), ref number);
        }
    }

    /// <summary>What a finding says, apart from where.</summary>
    private static (FindingSeverity?, RuleId?, string?, string?, AppliedDeviation?) Said(DocumentedFinding finding) =>
        (finding.Severity, finding.Rule, finding.Message, finding.Remedy, finding.Deviation);

    /// <summary>Writes points, each of one finding or of several that say the same, by severity, the gravest first.</summary>
    private void WriteSections(IEnumerable<DocumentedFinding[]> points, ref int number)
    {
        foreach (var section in points.GroupBy(point => SeverityOf(point[0])).OrderByDescending(section => section.Key))
        {
            writer.WriteLine($"### {Title(section.Key)}");
            writer.WriteLine();
            foreach (var point in section)
            {
                findings.Write(++number, point);
            }
        }
    }

    private string Title(ReportSection place, DocumentedFinding? inField) => place.Part switch
    {
        PartOfReport.Reporter => texts["export.markdown.part.reporter"],
        PartOfReport.Evidence => texts["export.markdown.part.evidence"],
        PartOfReport.Contribution when inField?.Field is { } field => Say("export.markdown.part.contribution-in-field", ("number", place.Number), ("field", NameOf(field))),
        PartOfReport.Contribution => Say("export.markdown.part.contribution", ("number", place.Number)),
        PartOfReport.Measure when inField?.Field is { } field => Say("export.markdown.part.measure-in-field", ("number", place.Number), ("field", NameOf(field))),
        PartOfReport.Measure => Say("export.markdown.part.measure", ("number", place.Number)),
        PartOfReport.Law => Say("export.markdown.part.law", ("number", place.Number)),
        PartOfReport.Agreement => Say("export.markdown.part.agreement", ("number", place.Number)),
        PartOfReport.Support => Say("export.markdown.part.support", ("number", place.Number)),
        PartOfReport.Constraint => Say("export.markdown.part.constraint", ("number", place.Number)),
        PartOfReport.Authority => texts["export.markdown.part.authority"],
        PartOfReport.PreparedWith => texts["export.markdown.part.prepared-with"],
        PartOfReport.Recruiters => texts["export.markdown.part.recruiters"],
        PartOfReport.Workforce => texts["export.markdown.part.workforce"],
        _ => texts["export.markdown.part.whole"],
    };

    private string NameOf(ThematicFieldId field) =>
        MarkdownText.Plain(texts.ContainsKey($"field.{field}.title") ? texts[$"field.{field}.title"] : field.ToString());

    private string Title(FindingSeverity severity) => texts[severity switch
    {
        FindingSeverity.Error => "export.markdown.section.error",
        FindingSeverity.Warning => "export.markdown.section.warning",
        FindingSeverity.Advice => "export.markdown.section.advice",
        _ => "export.markdown.section.none",
    }];

    /// <summary>What was checked, by what, and who does not speak here.</summary>
    private IEnumerable<string> Colophon()
    {
        if (document.Profile is { } profile && Enum.IsDefined(profile))
        {
            yield return Say("export.markdown.profile", ("profile", Labels.For(profile)));
        }

        if (!string.IsNullOrWhiteSpace(document.RuleSet))
        {
            yield return Say("export.markdown.rules", ("version", MarkdownText.Code(document.RuleSet)));
        }

        if (document.Digest is { Form: { } form, Sha256: { } digest } && Enum.IsDefined(form))
        {
            yield return Say("export.markdown.digest", ("form", Labels.For(form)), ("digest", MarkdownText.Code(digest)));
        }

        yield return texts["export.markdown.not-of-who"];
    }

    /// <summary>How much a finding matters; one from a faulty document that does not say so is not reported.</summary>
    private static FindingSeverity SeverityOf(DocumentedFinding finding) =>
        finding.Severity is { } severity && Enum.IsDefined(severity) ? severity : FindingSeverity.None;

    private string Say(string key, params TextArgument[] values) => LocalizedText.FromKey(key).WithArguments(values).ToString(texts);
}
