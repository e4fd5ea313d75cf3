namespace WhoCode.Reporting.Tables;

/// <summary>Collects the errors in a table: the first as findings, the others as a number, so that memory is bounded.</summary>
internal sealed class TableErrors
{
    private const int MostListed = 1_000;

    private readonly LimitedList<Finding> listed = new(MostListed);
    private TextPosition firstOther;

    /// <summary>Gets the location of the tables in a national report.</summary>
    public static JsonPointer Table { get; } = JsonPointer.Root.Append("workforce");

    /// <summary>Adds an error.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="position">The position in the table.</param>
    /// <param name="pointer">Returns the location in a national report. Called only if the error is listed, as <paramref name="values"/> is.</param>
    /// <param name="values">Returns the values for the placeholders of the message.</param>
    public void Add(RuleDescriptor rule, TextPosition position, Func<JsonPointer> pointer, Func<TextArgument[]> values)
    {
        if (!listed.IsFull())
        {
            AddAlways(rule, position, pointer(), values());
        }
        else if (listed.Others == 1)
        {
            firstOther = position;
        }
    }

    /// <summary>Adds an error of the table as a whole, of which there are few, whether the list is full or not.</summary>
    public void AddAlways(RuleDescriptor rule, TextPosition position, JsonPointer pointer, params TextArgument[] values) =>
        listed.AddAlways(Of(rule, position, pointer, values));

    /// <summary>Returns all errors, ordered by location.</summary>
    public FindingList ToList() => FindingOrder.Sort(
        listed.Others == 0 ? listed.Kept :
        [
            .. listed.Kept,
            Of(TableReadingRules.TableFindingsCanBeListed, firstOther, Table, ("count", listed.Others), ("listed", MostListed)),
        ],
        Contract.NationalReport,
        report: null);

    private static Finding Of(RuleDescriptor rule, TextPosition position, JsonPointer pointer, params TextArgument[] values) =>
        new() { Rule = rule, Severity = FindingSeverity.Error, Pointer = pointer, Position = position, Arguments = values };
}
