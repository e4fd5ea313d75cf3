namespace WhoCode.Reporting;

/// <summary>An article of the Code with its paragraphs, in order.</summary>
public sealed record CodeArticle
{
    /// <summary>The number, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The numbered paragraphs and, after each, its lettered ones.</summary>
    public required IReadOnlyList<CodeParagraph> Paragraphs { get; init => field = ItemList<CodeParagraph>.From(value); }

    /// <summary>"Article" and the number.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Article {Number}");
}
