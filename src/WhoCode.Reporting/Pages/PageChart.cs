namespace WhoCode.Reporting.Pages;

/// <summary>Represents a picture of numbers. A format without pictures has its numbers as a table.</summary>
public sealed record PageChart : PageBlock
{
    /// <summary>Gets the title.</summary>
    public required PageText Title { get; init; }

    /// <summary>Gets a sentence that says what the picture shows, for those who cannot see it.</summary>
    public required PageText Description { get; init; }

    /// <summary>Gets the form of the chart.</summary>
    public PageChartKind Kind { get; init; }

    /// <summary>Gets what the categories are, such as years.</summary>
    public required PageText CategoryTitle { get; init; }

    /// <summary>Gets the categories.</summary>
    public IReadOnlyList<PageText> Categories { get; init => field = ItemList<PageText>.From(value); } = ItemList<PageText>.Empty;

    /// <summary>Gets the series, each with a number for each category.</summary>
    public IReadOnlyList<PageSeries> Series { get; init => field = ItemList<PageSeries>.From(value); } = ItemList<PageSeries>.Empty;

    private protected override PageBlock Combine(PageBlock second) => second is PageChart other
        ? this with
        {
            Title = Title.With(other.Title),
            Description = Description.With(other.Description),
            CategoryTitle = CategoryTitle.With(other.CategoryTitle),
            Categories = PageCombination.Lists(Categories, other.Categories, (one, another) => one.With(another)),
            Series = PageCombination.Lists(Series, other.Series, (one, another) => one.With(another)),
        }
        : throw PageCombination.Different();
}

/// <summary>Represents one series of numbers in a chart.</summary>
/// <remarks>Compared by content. Immutable and thread-safe.</remarks>
public sealed record PageSeries
{
    /// <summary>Gets the name.</summary>
    public required PageText Name { get; init; }

    /// <summary>Gets the numbers, one for each category.</summary>
    public IReadOnlyList<PageNumber> Numbers { get; init => field = ItemList<PageNumber>.From(value); } = ItemList<PageNumber>.Empty;

    /// <summary>Returns the name of the type. Texts are not included, because many people can read logs.</summary>
    public override string ToString() => nameof(PageSeries);

    internal PageSeries With(PageSeries second) => this with
    {
        Name = Name.With(second.Name),
        Numbers = PageCombination.Lists(Numbers, second.Numbers, (one, other) => one.Value == other.Value ? one with { Text = one.Text.With(other.Text) } : throw PageCombination.Different()),
    };
}

/// <summary>Represents a number of a chart.</summary>
/// <remarks>Compared by content. Immutable and thread-safe.</remarks>
public sealed record PageNumber
{
    /// <summary>Gets the number; null if it is not known.</summary>
    public decimal? Value { get; init; }

    /// <summary>Gets the number as it is shown; an empty text if it is not known.</summary>
    public PageText Text { get; init; } = PageText.Own("");

    /// <summary>Returns the name of the type. Texts are not included, because many people can read logs.</summary>
    public override string ToString() => nameof(PageNumber);
}

/// <summary>Specifies the form of a chart.</summary>
[JsonConverter(typeof(WireEnumConverter<PageChartKind>)), TypeConverter(typeof(WireEnumTypeConverter<PageChartKind>))]
public enum PageChartKind
{
    /// <summary>A bar for each category and series.</summary>
    Bars,

    /// <summary>A bar for each category, in which the series follow each other.</summary>
    StackedBars,
}
