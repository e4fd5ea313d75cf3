namespace WhoCode.Reporting;

/// <summary>Writes numbers in the form that RFC 8785 takes from ECMAScript (Number::toString, base 10).</summary>
internal static class EcmaNumber
{
    private const int MostWholeDigits = 21;
    private const int MostLeadingZeros = 5;

    /// <summary>Writes the shortest digits that read back as the same number. Numbers below 1e-6 and from 1e21 on have an exponent.</summary>
    /// <param name="value">A finite number. Negative zero is written as 0.</param>
    public static string Write(double value)
    {
        if (value == 0)
        {
            return "0";
        }

        var (digits, point) = Shortest(Math.Abs(value));
        var text = point switch
        {
            > MostWholeDigits or < -MostLeadingZeros => WithExponent(digits, point - 1),
            <= 0 => "0." + new string('0', -point) + digits,
            _ when point >= digits.Length => digits.PadRight(point, '0'),
            _ => digits.Insert(point, "."),
        };
        return value < 0 ? "-" + text : text;
    }

    private static string WithExponent(string digits, int exponent) => string.Create(
        CultureInfo.InvariantCulture, $"{(digits.Length == 1 ? digits : digits.Insert(1, "."))}e{exponent:+0;-0}");

    /// <summary>Returns the digits, without zeros at either end, and how many of them are before the decimal point: 0.012 gives ("12", -1).</summary>
    private static (string Digits, int Point) Shortest(double magnitude)
    {
        var written = RoundTrip(magnitude).Split('E');
        var exponent = written.Length > 1 ? int.Parse(written[1], CultureInfo.InvariantCulture) : 0;
        var parts = written[0].Split('.');
        var all = string.Concat(parts);
        var digits = all.TrimStart('0');
        return (digits.TrimEnd('0'), parts[0].Length + exponent - (all.Length - digits.Length));
    }

    /// <summary>
    /// Writes the number with the format "R". Where this omits a digit and so gives another number, as for 2^-25 and 2^-958 in .NET 10.0,
    /// uses "E16".
    /// </summary>
    private static string RoundTrip(double magnitude)
    {
        var text = magnitude.ToString("R", CultureInfo.InvariantCulture);
        var isSame = double.Parse(text, CultureInfo.InvariantCulture) == magnitude;
        return isSame ? text : magnitude.ToString("E16", CultureInfo.InvariantCulture);
    }
}
