namespace WhoCode.Reporting.Rules;

/// <summary>Estimates how far a rounded number may be from the exact one.</summary>
internal static class Rounding
{
    /// <summary>Small numbers are often rounded to a multiple of 5 or 10 to protect people, so less than this is never taken for exact.</summary>
    private const decimal Least = 5;

    /// <summary>Half of the largest power of ten that divides the number, as 4 200 may have been rounded to hundreds; at least 5.</summary>
    public static decimal AllowanceFor(decimal number)
    {
        var step = 2 * Least;
        while (number != 0 && number % (step * 10) == 0)
        {
            step *= 10;
        }

        return step / 2;
    }
}
