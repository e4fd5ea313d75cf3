namespace WhoCode.Reporting.Export;

/// <summary>The sections of a report as its author sees them, in the order in which findings are listed.</summary>
internal enum SectionKind
{
    Whole,
    Reporter,
    Authority,
    PreparedWith,
    Contribution,
    Measure,
    Law,
    Agreement,
    Recruiters,
    Workforce,
    Support,
    Constraint,
    Evidence,
}

/// <summary>The section of a report that a finding is in, as its author sees it.</summary>
/// <param name="Kind">The kind of section.</param>
/// <param name="Number">The number of the item in its list, from 1; 0 for a section that is not an item of a list.</param>
internal readonly record struct ReportSection(SectionKind Kind, int Number)
{
    public static ReportSection Of(JsonPointer? pointer) => pointer?.Segments switch
    {
        ["reporter", ..] => new(SectionKind.Reporter, 0),
        ["contributions", var position, ..] when NumberOf(position) is var number and > 0 => new(SectionKind.Contribution, number),
        ["authority", ..] => new(SectionKind.Authority, 0),
        ["preparedWith", ..] => new(SectionKind.PreparedWith, 0),
        ["measures", var position, ..] when NumberOf(position) is var number and > 0 => new(SectionKind.Measure, number),
        ["laws", var position, ..] when NumberOf(position) is var number and > 0 => new(SectionKind.Law, number),
        ["agreements", var position, ..] when NumberOf(position) is var number and > 0 => new(SectionKind.Agreement, number),
        ["recruiters", ..] => new(SectionKind.Recruiters, 0),
        ["workforce", ..] => new(SectionKind.Workforce, 0),
        ["support", var position, ..] when NumberOf(position) is var number and > 0 => new(SectionKind.Support, number),
        ["constraints", var position, ..] when NumberOf(position) is var number and > 0 => new(SectionKind.Constraint, number),
        ["evidence", var position, ..] => new(SectionKind.Evidence, NumberOf(position)),
        ["evidence"] => new(SectionKind.Evidence, 0),
        _ => new(SectionKind.Whole, 0),
    };

    private static int NumberOf(string position) =>
        int.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue ? number + 1 : 0;
}
