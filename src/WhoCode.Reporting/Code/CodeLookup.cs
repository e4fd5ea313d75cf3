namespace WhoCode.Reporting;

/// <summary>
/// The result of looking up a reference in an edition of the Code. It is a paragraph, a whole article, or an explanation of why nothing was found.
/// </summary>
public sealed class CodeLookup
{
    private CodeLookup(CodeArticle article, CodeParagraph? paragraph) => (Article, Paragraph) = (article, paragraph);

    private CodeLookup(string explanation, params TextArgument[] values) =>
        Explanation = LocalizedText.FromKey($"code-lookup.{explanation}").WithArguments(values);

    /// <summary><see langword="true"/> if the edition has the paragraph or article; otherwise, <see langword="false"/>.</summary>
    public bool IsFound => Article is not null;

    /// <summary>The article that was found, or the one that contains the paragraph that was found; null if nothing was found.</summary>
    public CodeArticle? Article { get; }

    /// <summary>The paragraph that was found; null if a whole article or nothing was found.</summary>
    public CodeParagraph? Paragraph { get; }

    /// <summary>The reason why nothing was found, and what to write instead; null if something was found.</summary>
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
