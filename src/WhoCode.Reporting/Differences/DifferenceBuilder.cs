using WhoCode.Reporting.Forms;

namespace WhoCode.Reporting.Differences;

/// <summary>Creates the difference between two versions of a report for an audience.</summary>
internal sealed class DifferenceBuilder(Report before, Report after, Audience audience, ReportingCatalog catalog)
{
    private readonly AlignedReports trees = AlignedReports.Create(before, after);
    private readonly bool haveLastingIds = AlignedReports.HaveLastingIds(before, after);

    public ReportDifference Build(string? beforeName, string? afterName)
    {
        if (audience == Audience.Secretariat)
        {
            return Compare(Versions.Complete(trees.Before, trees.After), Describe(before, before, beforeName), Describe(after, after, afterName), before, after);
        }

        if (ReportViews.CreateView(before, audience, out var gapsBefore) is not { } viewBefore || ReportViews.CreateView(after, audience, out var gapsAfter) is not { } viewAfter)
        {
            return new() { Audience = audience, Before = new(), After = new(), Notes = [LocalizedText.FromKey("difference.note.not-shown")] };
        }

        var allowed = CreateAllowed(out var gapsAllowed);
        var versions = new Versions(
            trees.Before,
            new ShownTree(gapsBefore).Create(trees.Root, viewBefore, trees.Before),
            new ShownTree(gapsAllowed).Create(trees.Root, allowed, trees.Before),
            trees.After,
            new ShownTree(gapsAfter).Create(trees.Root, viewAfter, trees.After));
        return Compare(versions, Describe(viewBefore, allowed, beforeName), Describe(viewAfter, viewAfter, afterName), viewBefore, viewAfter);
    }

    private ReportDifference Compare(in Versions versions, ComparedVersion earlier, ComparedVersion later, Report shownBefore, Report shownAfter)
    {
        var walk = new DifferenceWalk(catalog, isComplete: audience == Audience.Secretariat, countsIds: haveLastingIds);
        walk.Compare(trees.Root, versions);
        return new()
        {
            Audience = audience,
            Before = earlier,
            After = later,
            Changes = walk.Changes,
            Withheld = walk.Withheld,
            Notes = [.. DifferenceNotes.Of(earlier, later, shownBefore, shownAfter, haveLastingIds)],
        };
    }

    /// <summary>Returns the view of the earlier version as the decisions of the later one show it.</summary>
    private Report CreateAllowed(out IReadOnlyDictionary<object, int[]> gaps)
    {
        var decided = LaterDecisions.ApplyTo(before, after, trees);
        return ReportViews.CreateView(decided, audience, out gaps)
            ?? ReportViews.CreateView(((StakeholderReport)decided) with { Contributions = [] }, audience, out gaps)!; // none of the contributions is shown any more
    }

    /// <param name="shown">What is shown of the version.</param>
    /// <param name="allowed">What else must show a value that is stated here.</param>
    /// <param name="name">The name that the caller gave to the version.</param>
    private static ComparedVersion Describe(Report shown, Report allowed, string? name) => new()
    {
        Name = name,
        Id = allowed.Id is null ? null : shown.Id,
        Title = shown.Title,
        Reporter = NameOf(allowed) is null ? null : NameOf(shown),
    };

    private static string? NameOf(Report report) => report switch
    {
        StakeholderReport { Reporter: { NameWithheld: not true } reporter } => reporter.Name,
        NationalReport national => national.Authority?.Name,
        _ => null,
    };
}
