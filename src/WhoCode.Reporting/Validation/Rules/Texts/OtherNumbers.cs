namespace WhoCode.Reporting.Rules;

/// <summary>Recognizes numbers that have as many digits as a telephone number but are amounts, dates or coordinates.</summary>
internal static class OtherNumbers
{
    private const int LongestCurrency = 3;

    /// <summary>Whether the digits and the signs between them are an amount, dates or years, or coordinates.</summary>
    public static bool IsOne(ReadOnlySpan<char> text, int start, int length)
    {
        var number = text.Slice(start, length);
        return AreDates(number) || AreCoordinates(number)
            || (IsGroupedByThousands(number) && (number.EndsWith("000") || IsAmount(text[..start], text[(start + length)..])));
    }

    /// <summary>Whether all groups are years, or days and months beside a year.</summary>
    private static bool AreDates(ReadOnlySpan<char> number)
    {
        var years = 0;
        while (NextGroup(ref number) is { IsEmpty: false } group)
        {
            if (group.Length > 2 && !IsYear(group))
            {
                return false;
            }

            years += group.Length > 2 ? 1 : 0;
        }

        return years > 0;
    }

    private static bool IsYear(ReadOnlySpan<char> group) => group.Length == 4 && (group.StartsWith("19") || group.StartsWith("20"));

    /// <summary>Whether there are two numbers with at least three decimals each.</summary>
    private static bool AreCoordinates(ReadOnlySpan<char> number)
    {
        var dots = 0;
        for (var i = 0; i < number.Length; i++)
        {
            if (number[i] == '.')
            {
                var decimals = number[(i + 1)..];
                if (++dots > 2 || NextGroup(ref decimals).Length < 3)
                {
                    return false;
                }
            }
        }

        return dots == 2 && number.ContainsAny(' ', '-');
    }

    /// <summary>Whether digits are grouped by three, with the same sign between them.</summary>
    private static bool IsGroupedByThousands(ReadOnlySpan<char> number)
    {
        var between = number.Length > 3 ? number[^4] : '\0';
        if (char.IsDigit(between))
        {
            return false;
        }

        var end = number.Length;
        while (end > 3)
        {
            if (number[end - 4] != between || !AreDigits(number.Slice(end - 3, 3)))
            {
                return false;
            }

            end -= 4;
        }

        return end > 0 && AreDigits(number[..end]);
    }

    /// <summary>Whether a currency or a percent sign is beside the number.</summary>
    private static bool IsAmount(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        after = after.TrimStart(" \u00A0\u202F");
        before = before.TrimEnd(" \u00A0\u202F+");
        return after is ['%' or '٪' or '％', ..] || (after.Length > 0 && char.GetUnicodeCategory(after[0]) == UnicodeCategory.CurrencySymbol) || IsCurrency(after)
            || (before.Length > 0 && char.GetUnicodeCategory(before[^1]) == UnicodeCategory.CurrencySymbol)
            || (before.Length >= LongestCurrency && IsCurrency(before[^LongestCurrency..]));
    }

    private static bool IsCurrency(ReadOnlySpan<char> text) => text.Length >= LongestCurrency && !text[..LongestCurrency].ContainsAnyExceptInRange('A', 'Z')
        && (text.Length == LongestCurrency || !char.IsLetter(text[LongestCurrency]));

    private static bool AreDigits(ReadOnlySpan<char> text)
    {
        foreach (var sign in text)
        {
            if (!char.IsDigit(sign))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns the next uninterrupted digits; empty at the end.</summary>
    private static ReadOnlySpan<char> NextGroup(ref ReadOnlySpan<char> number)
    {
        var start = 0;
        while (start < number.Length && !char.IsDigit(number[start]))
        {
            start++;
        }

        var end = start;
        while (end < number.Length && char.IsDigit(number[end]))
        {
            end++;
        }

        var group = number[start..end];
        number = number[end..];
        return group;
    }
}
