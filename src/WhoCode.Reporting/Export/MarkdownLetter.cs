namespace WhoCode.Reporting.Export;

/// <summary>Writes the page for the author of one report: the number of findings, each finding by section of the report, and what was validated.</summary>
internal sealed class MarkdownLetter(TextWriter writer, FindingsDocument document, LocalizedTexts texts)
{
    /// <summary>At this number of locations, the same finding is written once, with all locations.</summary>
    private const int Many = 5;

    private readonly MarkdownFinding findings = new(writer, texts);

    public void Write()
    {
        writer.WriteLine($"# {Heading()}");
        writer.WriteLine();
        if (!string.IsNullOrWhiteSpace(document.ReportId))
        {
            writer.WriteLine(Format("export.markdown.report-id", ("id", MarkdownText.Code(document.ReportId))));
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
        : Format("export.markdown.heading", ("name", MarkdownText.Plain(document.Name)));

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
        return Format(
            counts[0].Key == FindingSeverity.Error ? "export.markdown.counts" : "export.markdown.counts-without-errors",
            ("total", document.Findings.Count),
            ("parts", parts));
    }

    private void WriteParts()
    {
        var number = 0;
        var alike = document.Findings.ToLookup(ContentOf);
        var repeated = alike.Where(same => same.Count() >= Many).Select(same => same.ToArray()).ToList();
        if (repeated.Count > 0)
        {
            writer.WriteLine($"## {texts["export.markdown.part.many"]}");
            writer.WriteLine();
            WriteSections(repeated, ref number);
        }

        var parts = document.Findings.Where(finding => alike[ContentOf(finding)].Count() < Many)
            .GroupBy(finding => ReportSection.Of(finding.Pointer) is var place && place.Kind == SectionKind.Evidence
                ? place with { Number = 0 }
                : place);
        foreach (var part in parts.OrderBy(part => part.Key.Kind).ThenBy(part => part.Key.Number))
        {
            writer.WriteLine($"## {Title(part.Key, part.FirstOrDefault(finding => finding.Field is not null))}");
            writer.WriteLine();
            WriteSections(part.Select(finding => (DocumentedFinding[])[finding]), ref number);
        }
    }

    /// <summary>The parts of a finding other than its location.</summary>
    private static (FindingSeverity?, RuleId?, string?, string?, AppliedDeviation?) ContentOf(DocumentedFinding finding) =>
        (finding.Severity, finding.Rule, finding.Message, finding.Remedy, finding.Deviation);

    /// <summary>Writes points by severity, errors first. Each point is one finding, or several that differ only in location.</summary>
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

    private string Title(ReportSection place, DocumentedFinding? inField) => place.Kind switch
    {
        SectionKind.Reporter => texts["export.markdown.part.reporter"],
        SectionKind.Evidence => texts["export.markdown.part.evidence"],
        SectionKind.Contribution when inField?.Field is { } field => Format("export.markdown.part.contribution-in-field", ("number", place.Number), ("field", NameOf(field))),
        SectionKind.Contribution => Format("export.markdown.part.contribution", ("number", place.Number)),
        SectionKind.Measure when inField?.Field is { } field => Format("export.markdown.part.measure-in-field", ("number", place.Number), ("field", NameOf(field))),
        SectionKind.Measure => Format("export.markdown.part.measure", ("number", place.Number)),
        SectionKind.Law => Format("export.markdown.part.law", ("number", place.Number)),
        SectionKind.Agreement => Format("export.markdown.part.agreement", ("number", place.Number)),
        SectionKind.Support => Format("export.markdown.part.support", ("number", place.Number)),
        SectionKind.Constraint => Format("export.markdown.part.constraint", ("number", place.Number)),
        SectionKind.Authority => texts["export.markdown.part.authority"],
        SectionKind.PreparedWith => texts["export.markdown.part.prepared-with"],
        SectionKind.Recruiters => texts["export.markdown.part.recruiters"],
        SectionKind.Workforce => texts["export.markdown.part.workforce"],
        _ => texts["export.markdown.part.whole"],
    };

    private string NameOf(ThematicFieldId field) =>
        MarkdownText.Plain(texts.ContainsKey($"field.{field}.title") ? texts[$"field.{field}.title"] : field.ToString(), texts.IsRightToLeft);

    private string Title(FindingSeverity severity) => texts[severity switch
    {
        FindingSeverity.Error => "export.markdown.section.error",
        FindingSeverity.Warning => "export.markdown.section.warning",
        FindingSeverity.Advice => "export.markdown.section.advice",
        _ => "export.markdown.section.none",
    }];

    /// <summary>Returns what was validated, by which rules, and that WHO does not issue this page.</summary>
    private IEnumerable<string> Colophon()
    {
        if (document.Profile is { } profile && Enum.IsDefined(profile))
        {
            yield return Format("export.markdown.profile", ("profile", Labels.For(profile)));
        }

        if (!string.IsNullOrWhiteSpace(document.RuleSet))
        {
            yield return Format("export.markdown.rules", ("version", MarkdownText.Code(document.RuleSet)));
        }

        if (document.Digest is { Form: { } form, Sha256: { } digest } && Enum.IsDefined(form))
        {
            yield return Format("export.markdown.digest", ("form", Labels.For(form)), ("digest", MarkdownText.Code(digest)));
        }

        yield return texts["export.markdown.not-of-who"];
    }

    /// <summary>Returns the severity of a finding; none if a damaged document does not state it.</summary>
    private static FindingSeverity SeverityOf(DocumentedFinding finding) =>
        finding.Severity is { } severity && Enum.IsDefined(severity) ? severity : FindingSeverity.None;

    private string Format(string key, params TextArgument[] values) => LocalizedText.FromKey(key).WithArguments(values).ToString(texts);
}
