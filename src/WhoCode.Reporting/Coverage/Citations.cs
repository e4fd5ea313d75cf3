namespace WhoCode.Reporting.Coverage;

/// <summary>The paragraphs and articles that an entry cites, as values of dimensions.</summary>
internal static class Citations
{
    public static IEnumerable<string?> Of(IReadOnlyList<CodeReference> cited) => cited.Select(place => place.ToString());

    public static IEnumerable<string?> ArticlesOf(IReadOnlyList<CodeReference> cited) =>
        cited.Where(place => place != default).Select(place => CodeReference.ForArticle(place.Article).ToString());
}
