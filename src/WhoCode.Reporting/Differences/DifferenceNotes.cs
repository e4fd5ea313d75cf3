namespace WhoCode.Reporting.Differences;

/// <summary>Finds what a reader must know about two reports that are compared, from what is shown of them.</summary>
internal static class DifferenceNotes
{
    public static IEnumerable<LocalizedText> Of(ComparedVersion earlier, ComparedVersion later, Report before, Report after, bool haveLastingIds)
    {
        if (Differ(earlier.Id, later.Id) && after.EarlierReport?.Id != earlier.Id)
        {
            yield return Note("other-id");
        }

        if (before is StakeholderReport && Differ(earlier.Reporter, later.Reporter))
        {
            yield return Note("other-reporter");
        }

        if (before is NationalReport { MemberState: { } state } && after is NationalReport { MemberState: { } other } && state != other)
        {
            yield return Note("other-member-state");
        }

        if (before.Round is { } round && after.Round is { } laterRound && round != laterRound)
        {
            yield return Note("other-round").WithArguments(("before", round), ("after", laterRound));
        }

        if (after.EarlierReport?.Relation == ReportRelation.Supplements)
        {
            yield return Note("supplements");
        }

        if (!haveLastingIds)
        {
            yield return Note("view");
        }
    }

    private static bool Differ(string? one, string? other) =>
        !string.IsNullOrWhiteSpace(one) && !string.IsNullOrWhiteSpace(other) && !string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

    private static LocalizedText Note(string key) => LocalizedText.FromKey($"difference.note.{key}");
}
