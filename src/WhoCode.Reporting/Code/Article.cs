namespace WhoCode.Reporting.Code;

/// <summary>An article of the Code with its paragraphs, in order.</summary>
public sealed record Article
{
    /// <summary>The number, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The title.</summary>
    public required Text Title { get; init; }

    /// <summary>The numbered paragraphs and, after each, its lettered ones.</summary>
    public required IReadOnlyList<Paragraph> Paragraphs { get; init => field = ItemList<Paragraph>.From(value); }

    /// <summary>"Article" and the number.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"Article {Number}");
}
