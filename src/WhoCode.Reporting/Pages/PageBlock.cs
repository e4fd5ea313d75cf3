namespace WhoCode.Reporting.Pages;

/// <summary>Represents a block of a page: a section, a paragraph, facts, a table, points, a chart or a notice.</summary>
/// <remarks>Blocks are compared by content. Immutable and thread-safe.</remarks>
public abstract record PageBlock
{
    private protected PageBlock()
    {
    }

    /// <summary>Gets the location in the report that the block shows, which is its anchor on the page; null for none.</summary>
    public JsonPointer? Anchor { get; init; }

    /// <summary>Returns the name of the type. Texts are not included, because many people can read logs.</summary>
    public sealed override string ToString() => GetType().Name;

    /// <summary>Returns the block in both languages.</summary>
    internal PageBlock With(PageBlock second) => GetType() == second.GetType() && Anchor == second.Anchor ? Combine(second) : throw PageCombination.Different();

    private protected abstract PageBlock Combine(PageBlock second);
}

/// <summary>Represents a section: a heading and the blocks below it.</summary>
public sealed record PageSection : PageBlock
{
    /// <summary>Gets the heading.</summary>
    public required PageText Title { get; init; }

    /// <summary>Gets a text of the report that belongs to the heading, such as the title of a contribution; null for none.</summary>
    public PageText? Name { get; init; }

    /// <summary>Gets the blocks of the section.</summary>
    public IReadOnlyList<PageBlock> Blocks { get; init => field = ItemList<PageBlock>.From(value); } = ItemList<PageBlock>.Empty;

    private protected override PageBlock Combine(PageBlock second) => second is PageSection other
        ? this with
        {
            Title = Title.With(other.Title),
            Name = PageCombination.Texts(Name, other.Name),
            Blocks = PageCombination.Lists(Blocks, other.Blocks, (one, another) => one.With(another)),
        }
        : throw PageCombination.Different();
}

/// <summary>Represents a text of one or more lines.</summary>
public sealed record PageParagraph : PageBlock
{
    /// <summary>Gets the text. Each of its lines is a paragraph.</summary>
    public required PageText Text { get; init; }

    private protected override PageBlock Combine(PageBlock second) => second is PageParagraph other ? this with { Text = Text.With(other.Text) } : throw PageCombination.Different();
}

/// <summary>Represents facts: labels with their values.</summary>
public sealed record PageFacts : PageBlock
{
    /// <summary>Gets the facts.</summary>
    public IReadOnlyList<PageFact> Facts { get; init => field = ItemList<PageFact>.From(value); } = ItemList<PageFact>.Empty;

    private protected override PageBlock Combine(PageBlock second) => second is PageFacts other
        ? this with { Facts = PageCombination.Lists(Facts, other.Facts, (one, another) => one.With(another)) }
        : throw PageCombination.Different();
}

/// <summary>Represents a label with its values.</summary>
/// <remarks>Compared by content. Immutable and thread-safe.</remarks>
public sealed record PageFact
{
    /// <summary>Gets the location in the report that the fact shows, which is its anchor on the page; null for none.</summary>
    public JsonPointer? Anchor { get; init; }

    /// <summary>Gets the label.</summary>
    public required PageText Label { get; init; }

    /// <summary>Gets the values.</summary>
    public IReadOnlyList<PageText> Values { get; init => field = ItemList<PageText>.From(value); } = ItemList<PageText>.Empty;

    /// <summary>Returns the name of the type. Texts are not included, because many people can read logs.</summary>
    public override string ToString() => nameof(PageFact);

    internal PageFact With(PageFact second) => Anchor != second.Anchor
        ? throw PageCombination.Different()
        : this with { Label = Label.With(second.Label), Values = PageCombination.Lists(Values, second.Values, (one, other) => one.With(other)) };
}

/// <summary>Represents a list of points.</summary>
public sealed record PagePoints : PageBlock
{
    /// <summary>Gets the points, each as the blocks that it consists of.</summary>
    public IReadOnlyList<IReadOnlyList<PageBlock>> Points
    {
        get;
        init => field = ItemList<IReadOnlyList<PageBlock>>.From([.. value.Select(IReadOnlyList<PageBlock> (point) => ItemList<PageBlock>.From(point))]);
    } = ItemList<IReadOnlyList<PageBlock>>.Empty;

    /// <summary>Gets the number of the first point; null for points without numbers.</summary>
    public int? FirstNumber { get; init; }

    private protected override PageBlock Combine(PageBlock second) => second is PagePoints other
        ? this with { Points = PageCombination.Lists(Points, other.Points, (one, another) => PageCombination.Lists(one, another, (block, its) => block.With(its))) }
        : throw PageCombination.Different();
}

/// <summary>Represents a finding beside what it is about.</summary>
public sealed record PageNotice : PageBlock
{
    /// <summary>Gets the severity.</summary>
    public required FindingSeverity Severity { get; init; }

    /// <summary>Gets the name of the severity.</summary>
    public required PageText Label { get; init; }

    /// <summary>Gets the message.</summary>
    public required PageText Message { get; init; }

    /// <summary>Gets what to do; null for nothing.</summary>
    public PageText? Remedy { get; init; }

    private protected override PageBlock Combine(PageBlock second) => second is PageNotice other
        ? this with { Label = Label.With(other.Label), Message = Message.With(other.Message), Remedy = PageCombination.Texts(Remedy, other.Remedy) }
        : throw PageCombination.Different();
}
