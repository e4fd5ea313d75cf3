using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace WhoCode.Reporting;

/// <summary>A reference to the Code: one paragraph, such as "9.4", or a whole article, such as "Article 4".</summary>
/// <remarks>
/// Whether an edition has the paragraph or article is not checked here; use <see cref="CodeEdition.Contains"/>. <c>default</c> is not a valid
/// reference; its text is empty. References are in the order of the Code; an article comes before its paragraphs. Immutable and thread-safe.
/// </remarks>
public readonly partial record struct CodeReference : IWireValue<CodeReference>, IComparable<CodeReference>, ILocalizable
{
    private CodeReference(int article, ParagraphId? paragraph) => (Article, Paragraph) = (article, paragraph);

    /// <summary>The number of the article, from 1 to 99; 0 for <c>default</c>.</summary>
    public int Article { get; }

    /// <summary>The number of the paragraph; null for a whole article.</summary>
    public ParagraphId? Paragraph { get; }

    LocalizedText ILocalizable.Text => Paragraph is null && Article > 0
        ? LocalizedText.FromKey("code-lookup.article").WithArguments(("number", Article))
        : LocalizedText.Create(ToString());

    static string IWireValue<CodeReference>.Key => "code-reference";

    static string IWireValue<CodeReference>.Noun => "a paragraph of the Code, such as 9.4, 7.2(c) or 1(2), or a whole article, such as Article 9";

    static string IWireValue<CodeReference>.Pattern => @"^(?:Article [1-9][0-9]?|[1-9][0-9]?(?:\.[1-9][0-9]?|\([1-9][0-9]?\))(?:\([a-z]\))?)$";

    static string IWireValue<CodeReference>.Example => "9.4";

    /// <summary>Converts the number of a paragraph to a reference.</summary>
    /// <param name="paragraph">The number of the paragraph.</param>
    public static implicit operator CodeReference(ParagraphId paragraph) => From(paragraph);

    /// <summary>Creates a reference to one paragraph.</summary>
    /// <param name="paragraph">The number of the paragraph.</param>
    /// <returns>The reference.</returns>
    public static CodeReference From(ParagraphId paragraph) => new(paragraph.Article, paragraph);

    /// <summary>Creates a reference to a whole article.</summary>
    /// <param name="article">The number of the article, from 1 to 99.</param>
    /// <returns>The reference.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is not from 1 to 99.</exception>
    public static CodeReference ForArticle(int article)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(article, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(article, 99);
        return new(article, null);
    }

    /// <summary>Determines whether this reference includes another one.</summary>
    /// <param name="other">The other reference.</param>
    /// <returns>
    /// <see langword="true"/> if both are the same, or if this is a whole article and the other is one of its paragraphs; otherwise,
    /// <see langword="false"/>.
    /// </returns>
    public bool Includes(CodeReference other) => this == other || (Paragraph is null && Article == other.Article && Article > 0);

    /// <summary>Tries to parse a reference as people write it, such as "Article 9.4", "art. 4" or "7.2.c".</summary>
    /// <param name="text">The text. Null returns <see langword="false"/>.</param>
    /// <param name="reference">The reference; <c>default</c> if the text is not a reference. A number alone, such as "4", is not a reference.</param>
    /// <returns><see langword="true"/> if the text is a reference; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out CodeReference reference)
    {
        if (WireValue.TryReadExact(text, out reference))
        {
            return true;
        }

        return TryParseWritten(text, out reference);
    }

    static bool IWireValue<CodeReference>.TryReadExact(ReadOnlySpan<char> text, out CodeReference value)
    {
        var isParagraph = WireValue.TryReadExact<ParagraphId>(text, out var paragraph);
        value = isParagraph ? From(paragraph) : default;
        if (!isParagraph && text.StartsWith("Article ", StringComparison.Ordinal)
            && text["Article ".Length..] is [>= '1' and <= '9'] or [>= '1' and <= '9', >= '0' and <= '9'])
        {
            value = new(int.Parse(text["Article ".Length..], NumberStyles.None, CultureInfo.InvariantCulture), null);
        }

        return value != default;
    }

    private static bool TryParseWritten([NotNullWhen(true)] string? text, out CodeReference reference)
    {
        reference = default;
        if (text is null || text.Length > 40 || Written().Match(text) is not { Success: true } match)
        {
            return false;
        }

        var article = Number(match, "article");
        if (!match.Groups["dotted"].Success && !match.Groups["bracketed"].Success)
        {
            reference = ForArticle(article);
            return true;
        }

        var bracketed = match.Groups["bracketed"].Success;
        char? letter = match.Groups["letter"] is { Success: true } group ? char.ToLowerInvariant(group.ValueSpan[0]) : null;
        reference = From(ParagraphId.Of(article, Number(match, bracketed ? "bracketed" : "dotted"), bracketed, letter));
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(CodeReference other) => (Article, Paragraph.GetValueOrDefault()).CompareTo((other.Article, other.Paragraph.GetValueOrDefault()));

    /// <summary>Returns the reference, such as "Article 9" or "9.4"; an empty string for <c>default</c>.</summary>
    public override string ToString() => Paragraph is { } paragraph
        ? paragraph.ToString()
        : Article == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"Article {Article}");

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"\A\s{0,9}(?:(?:articles?|art|paragraphs?|paras?|section|§)\.?\s{0,9})?(?<article>[1-9][0-9]?)"
        + @"(?:\s?(?:\.\s?(?<dotted>[1-9][0-9]?)|\(\s?(?<bracketed>[1-9][0-9]?)\s?\))(?:\s?\.?\s?\(?(?<letter>(?-i:[A-Za-z]))\)?)?)?\s{0,9}\.?\s{0,9}\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Written();
}
