namespace WhoCode.Reporting;

/// <summary>One edition of the Code: when and by which act it was adopted, and its articles if they are catalogued.</summary>
/// <remarks>
/// An application that has the text of another edition creates an instance and adds it to the catalogue. Immutable and thread-safe.
/// </remarks>
public sealed class CodeEdition
{
    private readonly Dictionary<int, CodeParagraph> paragraphs = [];
    private readonly Lazy<Dictionary<CodeReference, ItemList<ParagraphId>>> referredToFrom;

    /// <summary>Initializes a new instance of the <see cref="CodeEdition"/> class.</summary>
    /// <param name="id">The id that reports state.</param>
    /// <param name="title">The title of the Code.</param>
    /// <param name="articles">The articles, in any order; null (the default) or empty if they are not catalogued.</param>
    /// <exception cref="ArgumentNullException">The title is null.</exception>
    /// <exception cref="ArgumentException">
    /// An article has no numbered paragraph, two articles or two paragraphs have the same number, or a paragraph is listed in another
    /// article.
    /// </exception>
    public CodeEdition(CodeEditionId id, LocalizedText title, IReadOnlyList<CodeArticle>? articles = null)
    {
        ArgumentNullException.ThrowIfNull(title);
        Id = id;
        Title = title;
        Articles = InOrder(articles ?? []);
        foreach (var article in Articles)
        {
            if (article.Paragraphs.All(paragraph => paragraph.Id.Letter is not null))
            {
                throw new ArgumentException($"Article {article.Number} has no numbered paragraph.", nameof(articles));
            }

            foreach (var paragraph in article.Paragraphs)
            {
                if (paragraph.Id.Article != article.Number || !paragraphs.TryAdd(paragraph.Id.Packed, paragraph))
                {
                    throw new ArgumentException($"Paragraph {paragraph.Id} is listed twice, or in another article.", nameof(articles));
                }
            }
        }

        for (var i = 1; i < Articles.Count; i++)
        {
            if (Articles[i - 1].Number == Articles[i].Number)
            {
                throw new ArgumentException("Two articles have the same number.", nameof(articles));
            }
        }

        Paragraphs = ItemList<CodeParagraph>.From([.. Articles.SelectMany(article => article.Paragraphs)]);
        referredToFrom = new(() => Paragraphs
            .SelectMany(paragraph => paragraph.RefersTo.Select(target => (target, paragraph.Id)))
            .GroupBy(pair => pair.target, pair => pair.Id)
            .ToDictionary(group => group.Key, group => ItemList<ParagraphId>.From([.. group])));
    }

    private static ItemList<CodeArticle> InOrder(IReadOnlyList<CodeArticle> articles)
    {
        var ordered = ItemList<CodeArticle>.From(articles).Items.ToArray();
        Array.Sort(ordered, (one, other) => one.Number.CompareTo(other.Number));
        return ItemList<CodeArticle>.From(ordered);
    }

    /// <summary>The id of the edition, which reports state.</summary>
    public CodeEditionId Id { get; }

    /// <summary>The title of the Code.</summary>
    public LocalizedText Title { get; }

    /// <summary>The resolution or decision of the World Health Assembly, such as "WHA63.16"; null if it is not known.</summary>
    public string? Resolution { get; init; }

    /// <summary>The date of adoption, as precise as it is known; null if it is not known.</summary>
    public PartialDate? Adopted { get; init; }

    /// <summary>A note that readers of this entry need; null for an entry without a note.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>The official documents that can be read elsewhere; empty if no source of this project gives an address.</summary>
    public IReadOnlyList<OfficialDocument> Documents { get; init => field = ItemList<OfficialDocument>.From(value); } = ItemList<OfficialDocument>.Empty;

    /// <summary>The sources of the facts in this entry; empty if none are stated.</summary>
    public IReadOnlyList<FactSource> Sources { get; init => field = ItemList<FactSource>.From(value); } = ItemList<FactSource>.Empty;

    /// <summary>The articles, in order; empty if they are not catalogued.</summary>
    public IReadOnlyList<CodeArticle> Articles { get; }

    /// <summary>All numbered and lettered paragraphs, in order; empty if they are not catalogued.</summary>
    public IReadOnlyList<CodeParagraph> Paragraphs { get; }

    /// <summary>
    /// <see langword="true"/> if the articles are catalogued; otherwise, <see langword="false"/>, and it is unknown whether a paragraph
    /// exists.
    /// </summary>
    public bool IsCatalogued => Articles.Count > 0;

    /// <summary>Finds a paragraph by its number.</summary>
    /// <param name="id">The number of the paragraph.</param>
    /// <returns>The paragraph; null if the edition does not have it or is not catalogued.</returns>
    public CodeParagraph? Find(ParagraphId id) => paragraphs.GetValueOrDefault(id.Packed);

    /// <summary>Finds an article by its number.</summary>
    /// <param name="number">The number of the article, from 1.</param>
    /// <returns>The article; null if the edition does not have it or is not catalogued.</returns>
    public CodeArticle? FindArticle(int number)
    {
        for (var i = 0; i < Articles.Count; i++)
        {
            if (Articles[i].Number == number)
            {
                return Articles[i];
            }
        }

        return null;
    }

    /// <summary>Determines whether the edition has a paragraph or article.</summary>
    /// <param name="reference">The paragraph or article.</param>
    /// <returns><see langword="true"/> if the edition has it; <see langword="false"/> if it does not have it, or is not catalogued.</returns>
    public bool Contains(CodeReference reference) => reference.Paragraph is { } id ? Find(id) is not null : FindArticle(reference.Article) is not null;

    /// <summary>Looks up a paragraph or article as people write it, such as "Article 9.4", "art. 7.2(c)" or "1(2)".</summary>
    /// <param name="written">The reference as a person wrote it.</param>
    /// <returns>The paragraph or article, or an explanation of why nothing was found.</returns>
    /// <exception cref="ArgumentNullException">The reference is null.</exception>
    public CodeLookup LookUp(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return CodeLookup.In(this, written);
    }

    /// <summary>Returns the paragraphs whose text cites a paragraph or article.</summary>
    /// <param name="target">The paragraph or article. A whole article does not include references to its paragraphs.</param>
    /// <returns>The numbers of the paragraphs, in order; empty if no paragraph cites it.</returns>
    public IReadOnlyList<ParagraphId> FindReferencesTo(CodeReference target) =>
        referredToFrom.Value.GetValueOrDefault(target, ItemList<ParagraphId>.Empty);

    /// <summary>Suggests the paragraph that was probably meant by a number that this edition does not have: 1(1) for 1.1, 7.2 for 7.2(x).</summary>
    /// <param name="missing">The number that the edition does not have.</param>
    /// <returns>The number that was probably meant; null if no paragraph is near.</returns>
    public ParagraphId? SuggestParagraph(ParagraphId missing)
    {
        ReadOnlySpan<ParagraphId> candidates =
        [
            ParagraphId.Of(missing.Article, missing.Number, !missing.IsBracketed, missing.Letter),
            ParagraphId.Of(missing.Article, missing.Number, missing.IsBracketed, null),
            ParagraphId.Of(missing.Article, missing.Number, !missing.IsBracketed, null),
        ];
        foreach (var candidate in candidates)
        {
            if (candidate != missing && paragraphs.ContainsKey(candidate.Packed))
            {
                return candidate;
            }
        }

        return null;
    }

    /// <summary>Returns the id of the edition.</summary>
    public override string ToString() => Id.ToString();
}
