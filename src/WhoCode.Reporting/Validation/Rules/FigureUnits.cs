namespace WhoCode.Reporting.Rules;

/// <summary>Recognizes units of shares, and words for large numbers beside a currency, in the languages of reporters.</summary>
internal static class FigureUnits
{
    private static readonly HashSet<string> Percent = new(StringComparer.OrdinalIgnoreCase)
    {
        "percent", "%", "％", "٪", "per cent", "percentage", "pct", "pct.", "p. cent", "pour cent", "pourcent", "pourcentage",
        "por ciento", "porciento", "porcentaje", "por cento", "porcento", "percentagem", "porcentagem", "prozent", "v. h.", "v.h.",
        "процент", "процента", "процентов", "проценты", "в процентах", "بالمئة", "بالمائة", "في المئة", "في المائة", "نسبة مئوية", "النسبة المئوية",
        "百分比", "百分率", "百分之",
    };

    /// <summary>Units of shares from 0 to 1.</summary>
    private static readonly HashSet<string> Fraction = new(StringComparer.OrdinalIgnoreCase)
    {
        "share", "proportion", "fraction", "part", "quote-part", "proporción", "fracción", "proporção", "fração", "anteil", "доля", "比例", "占比", "نسبة",
    };

    private static readonly HashSet<string> LargeNumber = new(StringComparer.OrdinalIgnoreCase)
    {
        "thousand", "thousands", "million", "millions", "billion", "billions", "mn", "mln", "mio", "mill", "bn", "milliard", "milliards", "mille", "millier", "milliers",
        "mil", "miles", "millón", "millones", "milhão", "milhões", "bilhão", "bilhões", "tausend", "tsd", "millionen", "milliarde", "milliarden", "mrd",
        "тысяча", "тысяч", "тыс", "миллион", "миллиона", "миллионов", "млн", "миллиард", "миллиардов", "млрд", "ألف", "آلاف", "مليون", "ملايين", "مليار", "مليارات",
        "lakh", "lakhs", "crore", "crores",
    };

    private const string LargeNumberSigns = "万萬亿億千";

    public static bool IsPercent(string? unit) => unit is not null && (unit == "%" || Percent.GetAlternateLookup<ReadOnlySpan<char>>().Contains(unit.AsSpan().Trim()));

    /// <summary>Whether a unit is a percentage or a fraction.</summary>
    public static bool IsShare(string? unit) => unit is not null && (IsPercent(unit) || Fraction.GetAlternateLookup<ReadOnlySpan<char>>().Contains(unit.AsSpan().Trim()));

    /// <summary>Whether a currency contains a word for a large number, such as "million".</summary>
    public static bool HasLargeNumber(ReadOnlySpan<char> currency)
    {
        while (!currency.IsEmpty)
        {
            var length = 0;
            while (length < currency.Length && char.IsLetter(currency[length]))
            {
                length++;
            }

            if (LargeNumber.GetAlternateLookup<ReadOnlySpan<char>>().Contains(currency[..length]) || currency[..length].ContainsAny(LargeNumberSigns))
            {
                return true;
            }

            currency = currency[Math.Min(length + 1, currency.Length)..];
        }

        return false;
    }
}
