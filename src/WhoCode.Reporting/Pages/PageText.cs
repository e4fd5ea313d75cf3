namespace WhoCode.Reporting.Pages;

/// <summary>Represents a text on a page: the page's own text, or a text of a report, which is shown as it is and never interpreted.</summary>
/// <remarks>Compared by content. Immutable and thread-safe.</remarks>
public sealed record PageText
{
    private PageText(string text, PageTextKind kind, LanguageTag? language) => (Text, Kind, Language) = (text, kind, language);

    /// <summary>Gets the text. Of a text of a report, characters that could mislead a reader are escaped, but not line feeds.</summary>
    public string Text { get; }

    /// <summary>Gets whose text it is.</summary>
    public PageTextKind Kind { get; }

    /// <summary>Gets the language of a text of a report; null if it is not known, or for the page's own text.</summary>
    public LanguageTag? Language { get; }

    /// <summary>Gets the same text in the second language of the page; null if the page is in one language, or the text is the same in both.</summary>
    public string? Second { get; private init; }

    /// <summary>Gets the location on this page that the text refers to, such as an item of evidence; null for none.</summary>
    public JsonPointer? Target { get; init; }

    /// <summary>Creates a text of the page itself, in the language of the page.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static PageText Own(string text) => new(text ?? throw new ArgumentNullException(nameof(text)), PageTextKind.Own, null);

    /// <summary>Creates a text that a person wrote, such as a text of a report.</summary>
    /// <param name="text">The text, which can have several lines.</param>
    /// <param name="language">The language of the text; null if it is not known.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static PageText Quote(string text, LanguageTag? language = null) =>
        new(MakeVisible(text ?? throw new ArgumentNullException(nameof(text))), PageTextKind.Quote, language);

    /// <summary>Creates an id, a location or another text for programs.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static PageText Code(string text) => new(MakeVisible(text ?? throw new ArgumentNullException(nameof(text))), PageTextKind.Code, null);

    /// <summary>Returns the name of the type. Texts are not included, because many people can read logs.</summary>
    public override string ToString() => nameof(PageText);

    /// <summary>Returns the text in both languages.</summary>
    internal PageText With(PageText second) => Kind != second.Kind || Language != second.Language || Target != second.Target || (Kind != PageTextKind.Own && Text != second.Text)
        ? throw PageCombination.Different()
        : this with { Second = Text == second.Text ? null : second.Text };

    /// <summary>Keeps line feeds, which separate paragraphs, and tabs as blanks.</summary>
    private static string MakeVisible(string text) => string.Join(
        '\n', text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n').Select(line => TextForms.Visible(line.Replace('\t', ' '))));
}

/// <summary>Specifies whose text a text on a page is.</summary>
[JsonConverter(typeof(WireEnumConverter<PageTextKind>)), TypeConverter(typeof(WireEnumTypeConverter<PageTextKind>))]
public enum PageTextKind
{
    /// <summary>A text of the page itself, such as a heading.</summary>
    Own,

    /// <summary>A text that a person wrote, such as a narrative.</summary>
    Quote,

    /// <summary>A text for programs, such as an id.</summary>
    Code,
}
