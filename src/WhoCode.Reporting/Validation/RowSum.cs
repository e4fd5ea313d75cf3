namespace WhoCode.Reporting;

/// <summary>What rows of a table add up to.</summary>
/// <param name="Row">The first of the rows; -1 if there is none.</param>
/// <param name="People">The sum, at most <see cref="Unlimited"/>, which stands for a number that is not known.</param>
/// <param name="Allowance">How far rounding may have moved the sum.</param>
internal readonly record struct RowSum(int Row, long People, long Allowance)
{
    public const long Unlimited = long.MaxValue / 4;

    public static readonly RowSum Nothing = new(-1, 0, 0);

    public RowSum With(long people, long allowance) => this with { People = Math.Min(People + people, Unlimited), Allowance = Math.Min(Allowance + allowance, Unlimited) };
}
