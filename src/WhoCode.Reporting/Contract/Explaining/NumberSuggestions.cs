using System.Text.RegularExpressions;

namespace WhoCode.Reporting;

/// <summary>What was meant by a number that is written as people and spreadsheets write it, and not as programs do.</summary>
internal static partial class NumberSuggestions
{
    /// <summary>Suggests a whole number.</summary>
    public static LocalizedText? ForWhole(string written) => Whole(written) is { } number ? Suggestions.DidYouMean(Print(number)) : null;

    /// <summary>Suggests a number that may have a fraction. If a sign can be that of thousands or of a fraction, both readings are named.</summary>
    public static LocalizedText? ForAny(string written) => Readings(written) switch
    {
        [] => null,
        [var only] => Suggestions.DidYouMean(Print(only)),
        var several => Suggestions.OneOf(several.Select(Print).ToList()),
    };

    /// <summary>Returns the whole number that has signs between its thousands, a fraction of one or two zeros, digits of another script, or an exponent; null for anything else.</summary>
    public static decimal? Whole(string written) => Readings(written) switch
    {
        [var only] when only == decimal.Truncate(only) => decimal.Truncate(only),
        [var grouped, _] => grouped, // a whole number has no fraction of three digits
        _ => null,
    };

    /// <summary>The numbers that a text can be, one with signs for thousands first.</summary>
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

    /// <summary>The number, if it is not rounded to nothing.</summary>
    private static decimal? Exact(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && (number != 0 || !text.Split('e', 'E')[0].AsSpan().ContainsAnyInRange('1', '9'))
            ? number : null;

    private static string Print(decimal number) => (number == decimal.Truncate(number) ? decimal.Truncate(number) : number).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\A(?<first>-?[1-9][0-9]{0,2})(?<sign>[ .,'’٬_])(?<more>[0-9]{3})(?:\k<sign>(?<more>[0-9]{3}))*(?:(?!\k<sign>)[.,٫](?<fraction>[0-9]+))?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"\A[-+]?[0-9]+(?:[.,٫][0-9]+)?(?:[eE][-+]?[0-9]{1,3})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
