namespace WhoCode.Reporting.NextRound;

/// <summary>Represents the draft for a round that was created from a report of an earlier round, with what its author must know of it.</summary>
/// <typeparam name="TReport">The type of report.</typeparam>
/// <remarks>
/// A value of the old report that no item is about is in the draft, unchanged. It is at the same location, except that later items of a list move up
/// where an item before them was not carried. Compared by content. Immutable and thread-safe.
/// </remarks>
public sealed record CarriedReport<TReport> where TReport : Report
{
    /// <summary>Gets the draft for the new round. It contains everything that was carried, so it is as confidential as the old report.</summary>
    public required TReport Report { get; init; }

    /// <summary>Gets the number of the round of the old report, from 1.</summary>
    public required int FromRound { get; init; }

    /// <summary>Gets the number of the round that the draft is for, from 1.</summary>
    public required int Round { get; init; }

    /// <summary>
    /// Gets what must be reviewed, what was replaced, and what was not carried, in the order of the old report. Several items can be about the
    /// same location.
    /// </summary>
    public IReadOnlyList<CarriedItem> Items { get; init => field = ItemList<CarriedItem>.From(value); } = ItemList<CarriedItem>.Empty;

    /// <summary>Counts the items of one outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>The number of items; 0 for an outcome that is not defined.</returns>
    public int CountOf(CarryOutcome outcome) => Items.Count(item => item.Outcome == outcome);

    /// <summary>Returns the rounds and the number of items. Texts of the report are not included, because many people can read logs.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{nameof(CarriedReport<>)} {FromRound} to {Round}, items: {Items.Count}");
}

/// <summary>Represents one value, section or list of an old report that must be reviewed, was replaced, or was not carried into a draft.</summary>
/// <remarks>It contains no text of the report. Compared by content. Immutable and thread-safe.</remarks>
public sealed record CarriedItem
{
    /// <summary>Gets the location in the old report. An item about a section or a list is about everything in it.</summary>
    public required JsonPointer Pointer { get; init; }

    /// <summary>
    /// Gets the location in the draft; null if nothing of it is in the draft. For evidence that was not carried, the location of what remains of it.
    /// </summary>
    public JsonPointer? NewPointer { get; init; }

    /// <summary>Gets what became of it.</summary>
    public required CarryOutcome Outcome { get; init; }

    /// <summary>Gets the reason.</summary>
    public required CarryReason Reason { get; init; }

    /// <summary>Gets the explanation: why it is in the list, and what to do about it, in one or two sentences.</summary>
    public required LocalizedText Explanation { get; init; }

    /// <summary>Returns outcome, reason and location.</summary>
    public override string ToString() => $"{Outcome} {Reason} {Pointer}";
}

/// <summary>Specifies what became of a value of an old report.</summary>
[JsonConverter(typeof(WireEnumConverter<CarryOutcome>)), TypeConverter(typeof(WireEnumTypeConverter<CarryOutcome>))]
public enum CarryOutcome
{
    /// <summary>The value is in the draft, unchanged, but it may no longer be right.</summary>
    Review,

    /// <summary>The draft has another value in its place, which the new round determines.</summary>
    Replaced,

    /// <summary>The value is not in the draft.</summary>
    NotCarried,
}
