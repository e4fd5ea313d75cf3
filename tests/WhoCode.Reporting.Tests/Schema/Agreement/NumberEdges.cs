using System.Globalization;

namespace WhoCode.Reporting.Tests.Schema.Agreement;

/// <summary>Creates numbers around the bounds of a range, in every notation.</summary>
internal static class NumberEdges
{
    private static readonly string FortyDigits = string.Concat(Enumerable.Repeat("1234567890", 4));

    public static IEnumerable<Edge> Of(decimal minimum, decimal maximum, bool isWhole) =>
        All(minimum, maximum, isWhole).DistinctBy(edge => edge.Json); // zero may also be a bound

    private static IEnumerable<Edge> All(decimal minimum, decimal maximum, bool isWhole)
    {
        var what = FormattableString.Invariant($"Range {minimum} to {maximum}:");
        foreach (var (number, taken) in new[] { (minimum - 1, Taken.Never), (minimum, Taken.Always), (maximum, Taken.Always), (maximum + 1, Taken.Never) })
        {
            foreach (var written in Spellings(number))
            {
                yield return new($"{what} {written}", written, taken);
            }
        }

        // One eighth is exact in double precision even near the largest bound.
        var fraction = isWhole ? Taken.Never : Taken.Always;
        yield return new($"{what} a fraction above the least", Print(minimum + 0.125m), fraction);
        yield return new($"{what} a fraction below the greatest", Print(maximum - 0.125m), fraction);
        yield return new($"{what} a fraction below the least", Print(minimum - 0.125m), Taken.Never);
        yield return new($"{what} a fraction above the greatest", Print(maximum + 0.125m), Taken.Never);
        yield return new($"{what} a little above the greatest", Print(maximum + 0.000_000_1m), Taken.Never) { IsFair = false };
        yield return new($"{what} a little less than a whole number", Print(maximum - 0.000_000_000_001m), fraction) { IsFair = false };

        var zero = minimum <= 0 && maximum >= 0 ? Taken.Always : Taken.Never;
        foreach (var written in new[] { "0", "-0", "0.0", "-0.0", "0e0", "0E+5", "0e400" })
        {
            yield return new($"{what} {written}", written, zero);
        }

        var small = zero == Taken.Always && !isWhole ? Taken.Always : Taken.Never;
        // A schema cannot limit digits, so numbers that no decimal can represent are tested only where both refuse them.
        foreach (var written in (string[])["0.1", "1e-7", "1e-28", .. small == Taken.Never ? (string[])[$"0.{FortyDigits}", "1e-29", "1e-300"] : []])
        {
            yield return new($"{what} {written}", written, small);
        }

        foreach (var written in new[] { "1e30", "-1e30", "1e308", "1e400", "-1e400", FortyDigits, $"-{FortyDigits}", $"{FortyDigits}.5", "9223372036854775808", "18446744073709551616" })
        {
            yield return new($"{what} {written}", written, Taken.Never);
        }

        if (isWhole)
        {
            yield return new($"{what} beyond 32 bits", "2147483648", Taken.Never);
            yield return new($"{what} the least and 2 to the 32", Print(minimum + 4294967296m), Taken.Never);
        }
    }

    /// <summary>Returns notations of the same whole number in JSON.</summary>
    private static IEnumerable<string> Spellings(decimal number) =>
    [
        Print(number), $"{Print(number)}.0", $"{Print(number)}.000", $"{Print(number)}e0", $"{Print(number)}E+0", $"{Print(number / 10)}e1",
        .. number == 0 ? [] : (string[])[$"{Print(number)}0e-1"],
    ];

    private static string Print(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
