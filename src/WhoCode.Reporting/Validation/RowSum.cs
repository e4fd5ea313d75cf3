namespace WhoCode.Reporting;

/// <summary>The sum of rows of a table.</summary>
/// <param name="Row">The position of the first of the rows, from 0; -1 without rows.</param>
/// <param name="People">The number of people, at most <see cref="Unlimited"/>, which means that the number is unknown.</param>
/// <param name="Allowance">How many people the sum may be off by because of rounding.</param>
internal readonly record struct RowSum(int Row, long People, long Allowance)
{
    public const long Unlimited = long.MaxValue / 4;

    public static readonly RowSum Nothing = new(-1, 0, 0);

    public RowSum With(long people, long allowance) => this with { People = Math.Min(People + people, Unlimited), Allowance = Math.Min(Allowance + allowance, Unlimited) };
}
