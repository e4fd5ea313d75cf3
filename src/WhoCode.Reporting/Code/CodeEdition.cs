namespace WhoCode.Reporting;

/// <summary>One edition of the Code: by what act it was adopted, and its articles where its text is catalogued.</summary>
/// <remarks>Editions are values: a host that has another edition's text builds one and adds it to the catalogue.</remarks>
public sealed class CodeEdition
{
    private readonly Dictionary<int, CodeParagraph> paragraphs = [];
    private readonly Lazy<Dictionary<CodeReference, ItemList<ParagraphId>>> referredToFrom;

    /// <summary>An edition with its articles, in any order; none where its text is not catalogued.</summary>
    /// <exception cref="ArgumentException">An article has no numbered paragraph, two articles or two paragraphs have the same number, or a paragraph stands in another article's list.</exception>
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
                    throw new ArgumentException($"Paragraph {paragraph.Id} is listed twice, or under an article that it does not belong to.", nameof(articles));
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

    /// <summary>The id that reports name it by.</summary>
    public CodeEditionId Id { get; }

    /// <summary>The title of the Code.</summary>
    public LocalizedText Title { get; }

    /// <summary>The resolution or decision of the World Health Assembly, such as "WHA63.16"; null where it is not known.</summary>
    public string? Resolution { get; init; }

    /// <summary>When it was adopted, as exactly as is known; null where it is not.</summary>
    public PartialDate? Adopted { get; init; }

    /// <summary>What a reader must know about this entry; null for nothing.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>The official documents that can be read elsewhere; empty if no source at hand gives an address.</summary>
    public IReadOnlyList<OfficialDocument> Documents { get; init => field = ItemList<OfficialDocument>.From(value); } = ItemList<OfficialDocument>.Empty;

    /// <summary>Where the facts of this entry come from; empty for an entry that does not say.</summary>
    public IReadOnlyList<FactSource> Sources { get; init => field = ItemList<FactSource>.From(value); } = ItemList<FactSource>.Empty;

    /// <summary>The articles in order; empty where the text is not catalogued.</summary>
    public IReadOnlyList<CodeArticle> Articles { get; }

    /// <summary>All numbered and lettered paragraphs in order; empty where the text is not catalogued.</summary>
    public IReadOnlyList<CodeParagraph> Paragraphs { get; }

    /// <summary>Whether the articles are at hand. Where they are not, whether a paragraph exists is unknown.</summary>
    public bool IsCatalogued => Articles.Count > 0;

    /// <summary>The paragraph of that number, or null where this edition has none or its text is not catalogued.</summary>
    public CodeParagraph? Find(ParagraphId id) => paragraphs.GetValueOrDefault(id.Packed);

    /// <summary>The article of that number, or null where this edition has none or its text is not catalogued.</summary>
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

    /// <summary>Returns whether this edition has the paragraph or article.</summary>
    /// <returns><c>true</c> if it has; <c>false</c> if it has not, or its text is not catalogued.</returns>
    public bool Contains(CodeReference reference) => reference.Paragraph is { } id ? Find(id) is not null : FindArticle(reference.Article) is not null;

    /// <summary>Looks up what people write, such as "Article 9.4", "art. 7.2(c)" or "1(2)", and says why where there is no such place.</summary>
    public CodeLookup LookUp(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return CodeLookup.In(this, written);
    }

    /// <summary>The paragraphs whose text cites this paragraph or article itself, in order.</summary>
    public IReadOnlyList<ParagraphId> FindReferencesTo(CodeReference target) =>
        referredToFrom.Value.GetValueOrDefault(target, ItemList<ParagraphId>.Empty);

    /// <summary>
    /// The paragraph that was probably meant by a number that this edition does not have: 1(1) for 1.1, 7.2 for 7.2(x).
    /// Null where there is nothing near.
    /// </summary>
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

    /// <summary>The id.</summary>
    public override string ToString() => Id.ToString();
}
