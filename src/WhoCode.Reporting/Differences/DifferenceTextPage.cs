using WhoCode.Reporting.Comparison;

namespace WhoCode.Reporting.Differences;

/// <summary>Writes a difference as plain text for a terminal.</summary>
internal sealed class DifferenceTextPage(ReportDifference difference, DifferenceWording wording)
{
    private readonly TextLines page = new(ComparisonWording.NoBreak);

    public string Write()
    {
        page.Line(0, wording.Text("difference.title"));
        page.Line(0, wording.Audience);
        page.Row("");
        page.Line(2, $"- {wording.Labelled("difference.before", difference.Before)}", 4);
        page.Line(2, $"+ {wording.Labelled("difference.after", difference.After)}", 4);
        foreach (var note in wording.Notes())
        {
            page.Line(2, wording.Text("comparison.note", ("note", note)), 4);
        }

        foreach (var change in difference.Changes)
        {
            Change(change);
        }

        page.Row("");
        page.Line(0, wording.Counts);
        if (wording.Withheld is { } withheld)
        {
            page.Line(0, withheld);
        }

        return page.ToString();
    }

    private void Change(ReportChange change)
    {
        page.Row("");
        page.Line(0, $"{SignOf(change.Kind)} {wording.Heading(change)}", 2);
        var (before, after) = wording.Values(change);
        Value("-", before);
        Value("+", after);
        foreach (var remark in ((string?[])[wording.Movement(change), wording.Remark(change)]).OfType<string>())
        {
            page.Line(4, remark, 6);
        }

        page.Line(4, $"[{string.Join(" > ", wording.Pointers(change))}]", 6);
    }

    private void Value(string sign, string? value)
    {
        if (value is not null)
        {
            page.Line(4, $"{sign} {value}", 6);
        }
    }

    private static char SignOf(ChangeKind kind) => kind switch { ChangeKind.Added => '+', ChangeKind.Removed => '-', _ => '~' };
}
