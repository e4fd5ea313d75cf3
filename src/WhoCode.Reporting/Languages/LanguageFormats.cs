namespace WhoCode.Reporting.Localization;

/// <summary>Writes numbers, dates and lists as a language does. The signs and patterns are texts of the language, so that no culture is needed.</summary>
internal static class LanguageFormats
{
    /// <summary>Numbers with fewer digits are written without separators, which is right in every language.</summary>
    private const int FewestGroupedDigits = 5;

    private const int DigitsInGroup = 3;

    /// <summary>Returns a value as a decimal number; null if it is no number, or too large for one.</summary>
    public static decimal? ToDecimal(object? value) => value switch
    {
        decimal number => number,
        byte or sbyte or short or ushort or int or uint or long or ulong => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        double number when Math.Abs(number) < 1e15 => (decimal)number,
        float number when Math.Abs(number) < 1e15f => (decimal)number,
        _ => null,
    };

    /// <summary>Writes a number with the separators of the language; anything else than a number gives null.</summary>
    public static string? Number(object value, LocalizedTexts texts)
    {
        if (ToDecimal(value)?.ToString(CultureInfo.InvariantCulture) is not { } plain)
        {
            return null;
        }

        var point = plain.IndexOf('.', StringComparison.Ordinal);
        var (sign, digits) = (plain[0] == '-' ? "-" : "", (point < 0 ? plain : plain[..point]).TrimStart('-'));
        var written = new StringBuilder(sign);
        for (var at = 0; at < digits.Length; at++)
        {
            if (at > 0 && digits.Length >= FewestGroupedDigits && (digits.Length - at) % DigitsInGroup == 0)
            {
                written.Append(texts["language.group-separator"]);
            }

            written.Append(digits[at]);
        }

        return point < 0 ? written.ToString() : written.Append(texts["language.decimal-separator"]).Append(plain, point + 1, plain.Length - point - 1).ToString();
    }

    /// <summary>Writes a date with the name of its month; anything else than a complete date gives null.</summary>
    public static string? Date(object value, LocalizedTexts texts)
    {
        DateOnly? given = value switch
        {
            DateOnly day => day,
            PartialDate { IsExact: true } date => date.Earliest,
            _ => null,
        };
        return given is not { } known ? null : LocalizedText.FromKey("language.date").WithArguments(
            ("day", known.Day), ("month", LocalizedText.FromKey($"language.month.{known.Month}")), ("year", known.Year)).ToString(texts);
    }

    /// <summary>Writes a label and the text that it introduces.</summary>
    public static string Labelled(string label, string text, LocalizedTexts texts) =>
        LocalizedText.FromKey("language.label").WithArguments(("label", label), ("text", text)).ToString(texts);

    /// <summary>Writes items one after the other.</summary>
    public static string List(IEnumerable<string> items, LocalizedTexts texts) => string.Join(texts["language.list-separator"], items);
}
