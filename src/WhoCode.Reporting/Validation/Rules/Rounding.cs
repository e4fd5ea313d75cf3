namespace WhoCode.Reporting.Rules;

/// <summary>Estimates how far a rounded number may be from the exact one.</summary>
internal static class Rounding
{
    /// <summary>Small numbers are often rounded to a multiple of 5 or 10 to protect people, so the allowance is never less than this.</summary>
    private const decimal Least = 5;

    /// <summary>Returns how far a number may be from the exact one: half of the largest power of ten that divides it, but at least 5. For 4 200, that is 50.</summary>
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
