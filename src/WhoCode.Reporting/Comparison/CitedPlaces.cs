namespace WhoCode.Reporting.Comparison;

/// <summary>Collects the places of the Code that either side cites, and the entries that belong to each.</summary>
/// <remarks>
/// An article includes its paragraphs. So an entry is listed for each place that it cites, and for the article of that place if any entry cites
/// the article. An entry that cites an article is also listed for those of its paragraphs that other entries cite.
/// </remarks>
internal sealed class CitedPlaces(CodeEdition? edition)
{
    private readonly SortedDictionary<CodeReference, EntryGroup> places = [];
    private readonly Dictionary<int, List<CodeReference>> paragraphsOfArticles = [];
    private readonly List<NationalEntry> national = [];
    private readonly List<StakeholderEntry> stakeholders = [];

    public void Add(NationalEntry entry)
    {
        national.Add(entry);
        Note(entry.Paragraphs);
    }

    public void Add(StakeholderEntry entry)
    {
        stakeholders.Add(entry);
        Note(entry.Paragraphs);
    }

    public IReadOnlyList<ParagraphComparison> Finish()
    {
        foreach (var entry in national)
        {
            foreach (var place in PlacesOf(entry.Paragraphs))
            {
                places[place].Add(entry);
            }
        }

        foreach (var entry in stakeholders)
        {
            foreach (var place in PlacesOf(entry.Paragraphs))
            {
                places[place].Add(entry);
            }
        }

        return ItemList<ParagraphComparison>.From([.. places.Select(pair => pair.Value.ToParagraph(pair.Key, edition))]);
    }

    private void Note(IReadOnlyList<CodeReference> cited)
    {
        foreach (var place in cited)
        {
            if (!places.TryAdd(place, new()) || place.Paragraph is not { } paragraph || edition?.Find(paragraph) is null)
            {
                continue; // only paragraphs that exist, so that reports cannot add rows to an article without limit
            }

            if (!paragraphsOfArticles.TryGetValue(place.Article, out var paragraphs))
            {
                paragraphsOfArticles[place.Article] = paragraphs = [];
            }

            paragraphs.Add(place);
        }
    }

    private HashSet<CodeReference> PlacesOf(IReadOnlyList<CodeReference> cited)
    {
        HashSet<CodeReference> own = [.. cited];
        foreach (var place in cited)
        {
            if (place.Paragraph is null)
            {
                own.UnionWith(paragraphsOfArticles.GetValueOrDefault(place.Article) ?? []);
            }
            else if (CodeReference.ForArticle(place.Article) is var article && places.ContainsKey(article))
            {
                own.Add(article);
            }
        }

        return own;
    }
}
