namespace WhoCode.Reporting.Tables;

/// <summary>The faults of a table: the first of them as findings, the others by number, so that a table of faults takes no more memory.</summary>
internal sealed class TableFaults
{
    private const int MostListed = 1_000;

    private readonly LimitedList<Finding> listed = new(MostListed);
    private TextPosition firstOther;

    /// <summary>The place of the table in a national report.</summary>
    public static JsonPointer Table { get; } = JsonPointer.Root.Append("workforce");

    /// <summary>Notes a fault.</summary>
    /// <param name="rule">The rule that it breaks.</param>
    /// <param name="position">Where it stands.</param>
    /// <param name="pointer">The place in a national report, asked for only where the fault is listed, as the values are.</param>
    /// <param name="values">What the message speaks of.</param>
    public void Add(RuleDescriptor rule, TextPosition position, Func<JsonPointer> pointer, Func<TextArgument[]> values)
    {
        if (!listed.IsFull())
        {
            Always(rule, position, pointer(), values());
        }
        else if (listed.Others == 1)
        {
            firstOther = position;
        }
    }

    /// <summary>Notes a fault of the whole table, of which there are few.</summary>
    public void Always(RuleDescriptor rule, TextPosition position, JsonPointer pointer, params TextArgument[] values) =>
        listed.AddAlways(Of(rule, position, pointer, values));

    /// <summary>All of them, in the order of their places.</summary>
    public FindingList ToList() => FindingOrder.Sort(
        listed.Others == 0 ? listed.Kept :
        [
            .. listed.Kept,
            Of(TableReadingRules.FaultsCanBeListed, firstOther, Table, ("count", listed.Others), ("listed", MostListed)),
        ],
        Contract.NationalReport,
        report: null);

    private static Finding Of(RuleDescriptor rule, TextPosition position, JsonPointer pointer, params TextArgument[] values) =>
        new() { Rule = rule, Severity = FindingSeverity.Error, Pointer = pointer, Position = position, Arguments = values };
}
