using System.Text.RegularExpressions;

namespace WhoCode.Reporting;

/// <summary>Recognizes several references to the Code in one text, such as "4.1-4.3", "4.1 to 4.3" or "4.4, 4.5".</summary>
internal static partial class CodeSeries
{
    /// <summary>Returns the references that a text means, each once; empty if the text is not a series, or if the edition has none of them.</summary>
    public static IReadOnlyList<CodeReference> Parse(string written, CodeEdition edition)
    {
        List<CodeReference> places = [];
        foreach (var part in Between().Split(written))
        {
            if (CodeReference.TryParse(part, out var one))
            {
                places.Add(one);
            }
            else if (Range().Match(part) is { Success: true } range
                && CodeReference.TryParse(range.Groups["first"].Value, out var first) && CodeReference.TryParse(range.Groups["last"].Value, out var last))
            {
                places.AddRange(In(edition, first, last));
            }
            else
            {
                return [];
            }
        }

        return ItemList<CodeReference>.From([.. places.Distinct()]);
    }

    /// <summary>Returns the references of an edition from one to another of the same kind: articles, paragraphs, or lettered paragraphs.</summary>
    private static IEnumerable<CodeReference> In(CodeEdition edition, CodeReference first, CodeReference last)
    {
        var all = first.Paragraph is null
            ? edition.Articles.Select(article => CodeReference.ForArticle(article.Number))
            : edition.Paragraphs.Select(paragraph => CodeReference.From(paragraph.Id));
        return all.Where(place => HasLetter(place) == HasLetter(first) && HasLetter(place) == HasLetter(last)
            && place.Paragraph is null == last.Paragraph is null && place.CompareTo(first) >= 0 && place.CompareTo(last) <= 0);
    }

    private static bool HasLetter(CodeReference reference) => reference.Paragraph?.Letter is not null;

    // A comma without a blank does not separate: "4,4" means 4.4 in languages with a decimal comma.
    [GeneratedRegex(@"\s*(?:,\s|[;&]|\band\b)\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"\A(?<first>[^-‐-―−]{1,40}?)\s*(?:[-‐-―−]|\bto\b)\s*(?<last>[^-‐-―−]{1,40})\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
