using System.Diagnostics.CodeAnalysis;

namespace WhoCode.Reporting;

/// <summary>The number of a paragraph of the Code: "9.4", "7.2(c)", or "1(2)" for an objective of Article 1.</summary>
/// <remarks>
/// Whether an edition has the paragraph is not checked here; use <see cref="CodeEdition.Find"/>. <c>default</c> is not a valid number; its
/// text is empty. Numbers are in the order of the Code. Immutable and thread-safe.
/// </remarks>
public readonly partial record struct ParagraphId : IWireValue<ParagraphId>, IComparable<ParagraphId>
{
    private readonly byte article;
    private readonly byte number;
    private readonly char letter;
    private readonly bool bracketed;

    private ParagraphId(int article, int number, bool bracketed, char letter) =>
        (this.article, this.number, this.bracketed, this.letter) = ((byte)article, (byte)number, bracketed, letter);

    /// <summary>The number of the article, from 1 to 99; 0 for <c>default</c>.</summary>
    public int Article => article;

    /// <summary>The number within the article, from 1 to 99; 0 for <c>default</c>.</summary>
    public int Number => number;

    /// <summary>The letter of a lettered paragraph, from "a" to "z"; null for one without a letter.</summary>
    public char? Letter => letter == 0 ? null : letter;

    /// <summary>The number, packed into 32 bits; 0 only for <c>default</c>.</summary>
    internal int Packed => (article << 24) | (number << 16) | (letter << 1) | (bracketed ? 1 : 0);

    /// <summary>
    /// <see langword="true"/> if the number within the article is in parentheses, as in "1(2)"; otherwise, <see langword="false"/>.
    /// </summary>
    public bool IsBracketed => bracketed;

    /// <summary>The numbered paragraph that a lettered one belongs to; null for one without a letter.</summary>
    public ParagraphId? Parent => letter == 0 ? null : new(article, number, bracketed, '\0');

    static string IWireValue<ParagraphId>.Key => "paragraph";

    static string IWireValue<ParagraphId>.Noun => "the number of a paragraph, such as 9.4, 7.2(c) or 1(2)";

    static string IWireValue<ParagraphId>.Pattern => @"^[1-9][0-9]?(?:\.[1-9][0-9]?|\([1-9][0-9]?\))(?:\([a-z]\))?$";

    static string IWireValue<ParagraphId>.Example => "9.4";

    /// <summary>Tries to parse the number of a paragraph as people write it, such as "Article 9.4", "para. 7.2.c" or "1(2)".</summary>
    /// <param name="text">The text. Null returns <see langword="false"/>.</param>
    /// <param name="id">The number; <c>default</c> if the text is not the number of a paragraph.</param>
    /// <returns><see langword="true"/> if the text is the number of a paragraph; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ParagraphId id)
    {
        if (WireValue.TryReadExact(text, out id))
        {
            return true;
        }

        id = CodeReference.TryParse(text, out var reference) ? reference.Paragraph.GetValueOrDefault() : default;
        return id != default;
    }

    internal static ParagraphId Of(int article, int number, bool bracketed, char? letter) => new(article, number, bracketed, letter ?? '\0');

    static bool IWireValue<ParagraphId>.TryReadExact(ReadOnlySpan<char> text, out ParagraphId value)
    {
        value = default;
        var rest = text;
        if (!TryNumber(ref rest, out var article) || rest.IsEmpty)
        {
            return false;
        }

        var bracketed = rest[0] == '(';
        if (!bracketed && rest[0] != '.')
        {
            return false;
        }

        rest = rest[1..];
        if (!TryNumber(ref rest, out var number) || (bracketed && !TrySkip(ref rest, ')')))
        {
            return false;
        }

        var letter = '\0';
        if (rest is ['(', >= 'a' and <= 'z', ')'])
        {
            letter = rest[1];
            rest = [];
        }

        value = rest.IsEmpty ? new(article, number, bracketed, letter) : default;
        return rest.IsEmpty;
    }

    /// <inheritdoc/>
    public int CompareTo(ParagraphId other) => (article, number, bracketed, letter).CompareTo((other.article, other.number, other.bracketed, other.letter));

    /// <summary>Returns the number as the Code writes it; an empty string for <c>default</c>.</summary>
    public override string ToString()
    {
        if (article == 0)
        {
            return "";
        }

        var text = string.Create(CultureInfo.InvariantCulture, $"{article}{(bracketed ? "(" : ".")}{number}{(bracketed ? ")" : "")}");
        return letter == 0 ? text : $"{text}({letter})";
    }

    private static bool TryNumber(ref ReadOnlySpan<char> text, out int number)
    {
        var digits = 0;
        for (number = 0; digits < text.Length && digits < 2 && char.IsAsciiDigit(text[digits]); digits++)
        {
            number = (number * 10) + text[digits] - '0';
        }

        var taken = digits > 0 && text[0] != '0';
        text = text[digits..];
        return taken;
    }

    private static bool TrySkip(ref ReadOnlySpan<char> text, char expected)
    {
        if (text.IsEmpty || text[0] != expected)
        {
            return false;
        }

        text = text[1..];
        return true;
    }
}
