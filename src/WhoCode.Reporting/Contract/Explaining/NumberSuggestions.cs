namespace WhoCode.Reporting.Json;

/// <summary>What was meant by a number that is written as people and spreadsheets write it, and not as programs do.</summary>
internal static class NumberSuggestions
{
    /// <summary>Returns the whole number that has signs between its thousands, a fraction of zeros, digits of another script, or an exponent; null for anything else.</summary>
    public static decimal? Whole(string written)
    {
        var text = TextForms.WithAsciiDigits(LookAlikes.MakePlain(written)).Trim();
        var digits = " .,'’٬_".Select(sign => WithoutGroups(text, sign)).FirstOrDefault(found => found is not null) ?? WithoutFraction(text, mostZeros: 2) ?? text;
        return decimal.TryParse(digits, NumberStyles.Float & ~NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var number)
            && number == decimal.Truncate(number) ? decimal.Truncate(number) : null;
    }

    /// <summary>The digits of a number whose thousands have a sign between them; three zeros after a sign are thousands.</summary>
    private static string? WithoutGroups(string text, char sign)
    {
        var last = text.LastIndexOf(sign);
        var groups = (last < 0 ? null : WithoutFraction(text, text.Length, from: last + 1) ?? text)?.TrimStart('-').Split(sign);
        return groups is [{ Length: >= 1 and <= 3 }, _, ..] && groups.Skip(1).All(group => group.Length == 3) && groups.All(AreDigits)
            ? (text.StartsWith('-') ? "-" : "") + string.Concat(groups)
            : null;
    }

    /// <summary>The text before a fraction of zeros; null if it has no such.</summary>
    private static string? WithoutFraction(string text, int mostZeros, int from = 0)
    {
        var point = text.AsSpan(from).LastIndexOfAny('.', ',', '٫') + from;
        var fraction = point < from ? "" : text[(point + 1)..];
        return fraction.Length >= 1 && fraction.Length <= mostZeros && fraction.All(digit => digit == '0') ? text[..point] : null;
    }

    private static bool AreDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
