namespace WhoCode.Reporting.Pages;

/// <summary>Represents a document for people, such as a report as a page, independent of the format in which it is written.</summary>
/// <remarks>
/// The document is in one language, or in two that are shown side by side (<see cref="Combine"/>). Texts of reports in it can contain anything;
/// what writes a page makes them safe. Compared by content. Immutable and thread-safe.
/// </remarks>
public sealed record PageContent
{
    /// <summary>Gets the language of the page's own texts.</summary>
    public required LanguageTag Language { get; init; }

    /// <summary>Gets the second language of the page's own texts; null if the page is in one language.</summary>
    public LanguageTag? SecondLanguage { get; init; }

    /// <summary>Gets the title of the page.</summary>
    public required PageText Title { get; init; }

    /// <summary>Gets a line above the title, such as the kind of report; null for none.</summary>
    public PageText? Kind { get; init; }

    /// <summary>Gets the text that introduces the table of contents; null if the page has none.</summary>
    public PageText? Contents { get; init; }

    /// <summary>Gets the blocks of the page.</summary>
    public IReadOnlyList<PageBlock> Blocks { get; init => field = ItemList<PageBlock>.From(value); } = ItemList<PageBlock>.Empty;

    /// <summary>Gets the paragraphs at the end of the page, such as who made it.</summary>
    public IReadOnlyList<PageText> Footer { get; init => field = ItemList<PageText>.From(value); } = ItemList<PageText>.Empty;

    /// <summary>Combines the same page in two languages into one page, which shows both side by side.</summary>
    /// <param name="first">The page in the first language.</param>
    /// <param name="second">The page in the second language.</param>
    /// <returns>The page in both languages. A text that is the same in both, such as a text of a report, is in it once.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="first"/> or <paramref name="second"/> is null.</exception>
    /// <exception cref="ArgumentException">The pages have different contents, or one of them is already in two languages.</exception>
    public static PageContent Combine(PageContent first, PageContent second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return first.SecondLanguage is not null || second.SecondLanguage is not null
            ? throw new ArgumentException("A page can be in two languages at most. Pass pages that are in one language.", nameof(second))
            : new()
            {
                Language = first.Language,
                SecondLanguage = second.Language,
                Title = first.Title.With(second.Title),
                Kind = PageCombination.Texts(first.Kind, second.Kind),
                Contents = PageCombination.Texts(first.Contents, second.Contents),
                Blocks = PageCombination.Lists(first.Blocks, second.Blocks, (one, other) => one.With(other)),
                Footer = PageCombination.Lists(first.Footer, second.Footer, (one, other) => one.With(other)),
            };
    }

    /// <summary>Returns the name of the type. Texts are not included, because many people can read logs.</summary>
    public override string ToString() => nameof(PageContent);
}
