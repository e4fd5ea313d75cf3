namespace WhoCode.Reporting.Localization;

/// <summary>The titles that were compared with a document of the organization that issued it, by language. Every other translation is this project's own.</summary>
internal static class OfficialTitles
{
    private const string Code = "code.title";

    private static readonly Dictionary<string, int[]> Articles = new(StringComparer.Ordinal)
    {
        ["ar"] = [],
        ["en"] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
        ["es"] = [],
        ["fr"] = [3, 4, 5, 7, 8],
        ["ru"] = [],
        ["zh"] = [8],
    };

    public static bool Contains(LanguageTag language, string key) => Articles.TryGetValue(language.ToString(), out var articles)
        && (key == Code || Array.Exists(articles, number => key == string.Create(CultureInfo.InvariantCulture, $"code.2010.article.{number}.title")));
}
