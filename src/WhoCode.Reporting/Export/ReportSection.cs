namespace WhoCode.Reporting.Export;

/// <summary>A part of a report that its author would call one thing, in the order in which they are spoken of.</summary>
internal enum PartOfReport
{
    Whole,
    Reporter,
    Contribution,
    Evidence,
}

/// <summary>Where a finding stands, as an author would say it.</summary>
/// <param name="Part">The part.</param>
/// <param name="Number">Which of the contributions or pieces of evidence, from 1; 0 for none of them.</param>
internal readonly record struct ReportSection(PartOfReport Part, int Number)
{
    public static ReportSection Of(JsonPointer? pointer) => pointer?.Segments switch
    {
        ["reporter", ..] => new(PartOfReport.Reporter, 0),
        ["contributions", var position, ..] when NumberOf(position) is var number and > 0 => new(PartOfReport.Contribution, number),
        ["evidence", var position, ..] => new(PartOfReport.Evidence, NumberOf(position)),
        ["evidence"] => new(PartOfReport.Evidence, 0),
        _ => new(PartOfReport.Whole, 0),
    };

    private static int NumberOf(string position) =>
        int.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue ? number + 1 : 0;
}
