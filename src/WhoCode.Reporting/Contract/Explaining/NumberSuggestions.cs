using System.Text.RegularExpressions;

namespace WhoCode.Reporting;

/// <summary>Suggests a number for one that is written as people and spreadsheets write it.</summary>
internal static partial class NumberSuggestions
{
    /// <summary>Suggests a whole number.</summary>
    public static LocalizedText? ForWhole(string written) => Whole(written) is { } number ? Suggestions.DidYouMean(Print(number)) with { IsQuote = true } : null;

    /// <summary>
    /// Suggests a number that may have a fraction. Where a separator can be that of thousands or of decimals, both readings are suggested.
    /// </summary>
    public static LocalizedText? ForAny(string written) => Readings(written) switch
    {
        [] => null,
        [var only] => Suggestions.DidYouMean(Print(only)) with { IsQuote = true },
        var several => Suggestions.OneOf(several.Select(Print)) with { IsQuote = true },
    };

    /// <summary>Returns the whole number that a text can only mean; null if it can mean none or several.</summary>
    /// <remarks>The text can have separators of thousands, a fraction of zeros, digits of another script, or an exponent.</remarks>
    public static decimal? Whole(string written) => Readings(written) switch
    {
        [var only] when only == decimal.Truncate(only) => decimal.Truncate(only),
        [var grouped, _] => grouped, // as a whole number, "1.234" can only be 1234
        _ => null,
    };

    /// <summary>Returns the numbers that a text can mean. The reading with separators of thousands is first.</summary>
    private static List<decimal> Readings(string written)
    {
        if (written.Length > Suggestions.TooLongToBeMeant)
        {
            return [];
        }

        var text = TextForms.WithAsciiDigits(LookAlikes.MakePlain(written)).Trim();
        var grouped = Grouped().Match(text);
        var whole = grouped.Groups["first"].Value + string.Concat(grouped.Groups["more"].Captures.Select(group => group.Value));
        return [.. ((decimal?[])
        [
            grouped.Success ? Exact(grouped.Groups["fraction"] is { Success: true, Value: var fraction } ? $"{whole}.{fraction}" : whole) : null,
            Plain().IsMatch(text) ? Exact(text.Replace(',', '.').Replace('٫', '.')) : null,
        ]).OfType<decimal>().Distinct()];
    }

    /// <summary>Returns the number, unless it was rounded to zero.</summary>
    private static decimal? Exact(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && (number != 0 || !text.Split('e', 'E')[0].AsSpan().ContainsAnyInRange('1', '9'))
            ? number : null;

    private static string Print(decimal number) => (number == decimal.Truncate(number) ? decimal.Truncate(number) : number).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A(?<first>-?[1-9][0-9]{0,2})(?<sign>[ .,'’٬_])(?<more>[0-9]{3})(?:\k<sign>(?<more>[0-9]{3}))*(?:(?!\k<sign>)[.,٫](?<fraction>[0-9]+))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"\A[-+]?[0-9]+(?:[.,٫][0-9]+)?(?:[eE][-+]?[0-9]{1,3})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
