using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace WhoCode.Reporting.Code;

/// <summary>What a text of the Code, or a person, refers to: a whole article or one paragraph.</summary>
/// <remarks><c>default</c> refers to nothing, prints empty and equals no real reference.</remarks>
public readonly partial record struct CodeReference : IWireValue<CodeReference>
{
    private CodeReference(int article, ParagraphId? paragraph) => (Article, Paragraph) = (article, paragraph);

    /// <summary>The article, from 1 to 99; 0 in <c>default</c>.</summary>
    public int Article { get; }

    /// <summary>The paragraph, or null where the whole article is meant.</summary>
    public ParagraphId? Paragraph { get; }

    static string IWireValue<CodeReference>.Key => "code-reference";

    static string IWireValue<CodeReference>.Noun => "a reference to the Code, such as 9, 9.4, 7.2(c) or 1(2)";

    static string IWireValue<CodeReference>.Pattern => @"^(?:Article [1-9][0-9]?|[1-9][0-9]?(?:\.[1-9][0-9]?|\([1-9][0-9]?\))(?:\([a-z]\))?)$";

    static string IWireValue<CodeReference>.Example => "9.4";

    /// <summary>A reference to one paragraph.</summary>
    public static implicit operator CodeReference(ParagraphId paragraph) => To(paragraph);

    /// <summary>A reference to one paragraph.</summary>
    public static CodeReference To(ParagraphId paragraph) => new(paragraph.Article, paragraph);

    /// <summary>A reference to a whole article.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 1 to 99.</exception>
    public static CodeReference ToArticle(int article)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(article, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(article, 99);
        return new(article, null);
    }

    /// <summary>Reads what people write; <c>false</c>, never an exception, for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CodeReference reference)
    {
        if (WireValue.TryReadExact<ParagraphId>(text, out var exact))
        {
            reference = To(exact); // as the Code writes it, nearly always
            return true;
        }

        if (text is [>= '1' and <= '9' and var number])
        {
            reference = new(number - '0', null); // a whole article, as the catalogue cites it
            return true;
        }

        return TryParseWritten(text, out reference);
    }

    static bool IWireValue<CodeReference>.TryReadExact(ReadOnlySpan<char> text, out CodeReference value)
    {
        var isParagraph = WireValue.TryReadExact<ParagraphId>(text, out var paragraph);
        value = isParagraph ? To(paragraph) : default;
        return isParagraph || (TryParse(text.ToString(), out value) && text.SequenceEqual(value.ToString()));
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
            reference = ToArticle(article);
            return true;
        }

        var bracketed = match.Groups["bracketed"].Success;
        char? letter = match.Groups["letter"] is { Success: true } group ? char.ToLowerInvariant(group.ValueSpan[0]) : null;
        reference = To(ParagraphId.Of(article, Number(match, bracketed ? "bracketed" : "dotted"), bracketed, letter));
        return true;
    }

    /// <summary>"Article 9" or "9.4"; empty for <c>default</c>.</summary>
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
