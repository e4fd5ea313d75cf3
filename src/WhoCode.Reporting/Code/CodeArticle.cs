namespace WhoCode.Reporting;

/// <summary>An article of the Code, with its paragraphs.</summary>
public sealed record CodeArticle : ILocalizable
{
    /// <summary>The number of the article, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The title of the article.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The paragraphs of the article, in order. Lettered paragraphs follow the numbered paragraph that they belong to.</summary>
    public required IReadOnlyList<CodeParagraph> Paragraphs { get; init => field = ItemList<CodeParagraph>.From(value); }

    LocalizedText ILocalizable.Text => LocalizedText.FromKey("code-lookup.article").WithArguments(("number", Number));

    /// <summary>Returns "Article" and the number, such as "Article 9".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Article {Number}");
}
