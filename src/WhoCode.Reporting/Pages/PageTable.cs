namespace WhoCode.Reporting.Pages;

/// <summary>Represents a table.</summary>
public sealed record PageTable : PageBlock
{
    /// <summary>Gets the caption.</summary>
    public required PageText Caption { get; init; }

    /// <summary>Gets the columns.</summary>
    public IReadOnlyList<PageColumn> Columns { get; init => field = ItemList<PageColumn>.From(value); } = ItemList<PageColumn>.Empty;

    /// <summary>Gets the rows, each with a cell for each column.</summary>
    public IReadOnlyList<PageRow> Rows { get; init => field = ItemList<PageRow>.From(value); } = ItemList<PageRow>.Empty;

    private protected override PageBlock Combine(PageBlock second) => second is PageTable other
        ? this with
        {
            Caption = Caption.With(other.Caption),
            Columns = PageCombination.Lists(Columns, other.Columns, (one, another) => one with { Title = one.Title.With(another.Title) }),
            Rows = PageCombination.Lists(Rows, other.Rows, (one, another) => one.With(another)),
        }
        : throw PageCombination.Different();
}

/// <summary>Represents a column of a table.</summary>
/// <remarks>Compared by content. Immutable and thread-safe.</remarks>
public sealed record PageColumn
{
    /// <summary>Gets the heading.</summary>
    public required PageText Title { get; init; }

    /// <summary>Gets a value that indicates whether the column contains numbers, which are aligned at their end.</summary>
    /// <value><see langword="true"/> if the column contains numbers; otherwise, <see langword="false"/>.</value>
    public bool IsNumber { get; init; }

    /// <summary>Returns the name of the type. Texts are not included, because many people can read logs.</summary>
    public override string ToString() => nameof(PageColumn);
}

/// <summary>Represents a row of a table.</summary>
/// <remarks>Compared by content. Immutable and thread-safe.</remarks>
public sealed record PageRow
{
    /// <summary>The darkest shade of a cell.</summary>
    public const int MostShades = 4;

    /// <summary>Gets the location in the report that the row shows, which is its anchor on the page; null for none.</summary>
    public JsonPointer? Anchor { get; init; }

    /// <summary>Gets how dark each cell is, from 0 for no shade to <see cref="MostShades"/>; empty for a row without shades.</summary>
    public IReadOnlyList<int> Shades { get; init => field = ItemList<int>.From(value); } = ItemList<int>.Empty;

    /// <summary>Gets the cells, each with the texts in it; an empty list for an empty cell.</summary>
    public IReadOnlyList<IReadOnlyList<PageText>> Cells
    {
        get;
        init => field = ItemList<IReadOnlyList<PageText>>.From([.. value.Select(IReadOnlyList<PageText> (cell) => ItemList<PageText>.From(cell))]);
    } = ItemList<IReadOnlyList<PageText>>.Empty;

    /// <summary>Returns the name of the type. Texts are not included, because many people can read logs.</summary>
    public override string ToString() => nameof(PageRow);

    internal PageRow With(PageRow second) => Anchor != second.Anchor || !Shades.SequenceEqual(second.Shades)
        ? throw PageCombination.Different()
        : this with { Cells = PageCombination.Lists(Cells, second.Cells, (one, other) => PageCombination.Lists(one, other, (text, another) => text.With(another))) };
}
