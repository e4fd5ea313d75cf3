namespace WhoCode.Reporting;

/// <summary>What a look-up in an edition of the Code came to: a paragraph, an article, or an explanation why neither.</summary>
public sealed class CodeLookup
{
    private CodeLookup(CodeArticle article, CodeParagraph? paragraph) => (Article, Paragraph) = (article, paragraph);

    private CodeLookup(string explanation, params TextArgument[] values) =>
        Explanation = LocalizedText.FromKey($"code-lookup.{explanation}").WithArguments(values);

    /// <summary>Whether there is such a place in the edition.</summary>
    public bool IsFound => Article is not null;

    /// <summary>The article found, or the one that the found paragraph stands in; null where nothing was found.</summary>
    public CodeArticle? Article { get; }

    /// <summary>The paragraph found; null where a whole article or nothing was.</summary>
    public CodeParagraph? Paragraph { get; }

    /// <summary>Why nothing was found and what to write instead; null where something was found.</summary>
    public LocalizedText? Explanation { get; }

    internal static CodeLookup In(CodeEdition edition, string written)
    {
        if (!CodeReference.TryParse(written, out var reference))
        {
            return new("not-a-reference", ("written", TextForms.Excerpt(written)));
        }

        if (!edition.IsCatalogued)
        {
            return new("not-catalogued", ("edition", edition.Id));
        }

        if (edition.FindArticle(reference.Article) is not { } article)
        {
            return new("no-such-article", ("article", reference.Article), ("last", edition.Articles[^1].Number), ("edition", edition.Id));
        }

        if (reference.Paragraph is not { } id)
        {
            return new(article, null);
        }

        if (edition.Find(id) is { } paragraph)
        {
            return new(article, paragraph);
        }

        var (first, last) = (article.Paragraphs[0].Id, article.Paragraphs.Last(unit => unit.Id.Letter is null).Id);
        return edition.SuggestParagraph(id) is { } near
            ? new("nearly", ("written", id), ("near", near), ("article", article.Number), ("first", first), ("last", last))
            : new("no-such-paragraph", ("written", id), ("article", article.Number), ("first", first), ("last", last));
    }
}
