namespace WhoCode.Reporting.Rules;

/// <summary>Decides which figures of a contribution can be compared, and how.</summary>
internal static class FigureComparison
{
    public static bool IsPercent(Figure figure) => FigureUnits.IsPercent(figure.Unit);

    /// <summary>Whether two figures have the same unit, time, place, base and cohort, so that their values can be compared.</summary>
    public static bool AreCountedAlike(Figure one, Figure other) =>
        HaveOneUnit(one, other) && AreOfOneTime(one, other) && AreOfOnePlace(one, other) && one.Base == other.Base && AreOfOneCohort(one, other);

    /// <summary>Whether a figure can be part of another. The part may be a share of persons, or a count of the same cohort in a later year.</summary>
    public static bool PartFitsItsWhole(Figure part, Figure whole) =>
        (HaveOneUnit(part, whole) || IsPercent(part))
        && (AreOfOneTime(part, whole) || IsWithin(part, whole) || IsFollowed(part, whole))
        && AreOfOnePlace(part, whole);

    /// <summary>Whether a part is larger than its total, even with the most favourable values that ranges and rounding allow.</summary>
    public static bool Exceeds(Figure part, Figure whole)
    {
        if ((part.Minimum ?? part.Value) is not { } least || (whole.Maximum ?? whole.Value) is not { } most)
        {
            return false;
        }

        return least - most > AllowanceFor(part, least) + AllowanceFor(whole, most);
    }

    private static decimal AllowanceFor(Figure figure, decimal number) => figure.Approximate is true ? Rounding.AllowanceFor(number) : 0;

    private static bool HaveOneUnit(Figure one, Figure other) =>
        string.Equals(one.Unit, other.Unit, StringComparison.OrdinalIgnoreCase) || (IsPercent(one) && IsPercent(other));

    private static bool AreOfOneTime(Figure one, Figure other) => one.Year == other.Year && one.Period == other.Period;

    /// <summary>Whether the year of a part is in the period of its total.</summary>
    private static bool IsWithin(Figure part, Figure whole) =>
        part is { Year: { } year, Period: null } && whole is { Year: null, Period: { } period }
        && !(period.From?.Earliest.Year > year) && !(period.To?.Latest.Year < year);

    private static bool AreOfOnePlace(Figure one, Figure other) => one.Country == other.Country && one.Subdivision == other.Subdivision;

    private static bool AreOfOneCohort(Figure one, Figure other) => string.Equals(one.Cohort, other.Cohort, StringComparison.OrdinalIgnoreCase);

    private static bool IsFollowed(Figure part, Figure whole) => string.IsNullOrWhiteSpace(part.Cohort)
        ? !string.IsNullOrWhiteSpace(whole.Cohort)
        : string.IsNullOrWhiteSpace(whole.Cohort) || AreOfOneCohort(part, whole);
}
