namespace WhoCode.Reporting.Export;

/// <summary>A part of a report that its author would call one thing, in the order in which they are spoken of.</summary>
internal enum PartOfReport
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

/// <summary>Where a finding stands, as an author would say it.</summary>
/// <param name="Part">The part.</param>
/// <param name="Number">The number of the item in its list, from 1; 0 for a part that is no item of a list.</param>
internal readonly record struct ReportSection(PartOfReport Part, int Number)
{
    public static ReportSection Of(JsonPointer? pointer) => pointer?.Segments switch
    {
        ["reporter", ..] => new(PartOfReport.Reporter, 0),
        ["contributions", var position, ..] when NumberOf(position) is var number and > 0 => new(PartOfReport.Contribution, number),
        ["authority", ..] => new(PartOfReport.Authority, 0),
        ["preparedWith", ..] => new(PartOfReport.PreparedWith, 0),
        ["measures", var position, ..] when NumberOf(position) is var number and > 0 => new(PartOfReport.Measure, number),
        ["laws", var position, ..] when NumberOf(position) is var number and > 0 => new(PartOfReport.Law, number),
        ["agreements", var position, ..] when NumberOf(position) is var number and > 0 => new(PartOfReport.Agreement, number),
        ["recruiters", ..] => new(PartOfReport.Recruiters, 0),
        ["workforce", ..] => new(PartOfReport.Workforce, 0),
        ["support", var position, ..] when NumberOf(position) is var number and > 0 => new(PartOfReport.Support, number),
        ["constraints", var position, ..] when NumberOf(position) is var number and > 0 => new(PartOfReport.Constraint, number),
        ["evidence", var position, ..] => new(PartOfReport.Evidence, NumberOf(position)),
        ["evidence"] => new(PartOfReport.Evidence, 0),
        _ => new(PartOfReport.Whole, 0),
    };

    private static int NumberOf(string position) =>
        int.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue ? number + 1 : 0;
}
