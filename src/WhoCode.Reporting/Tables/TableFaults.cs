using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Json;
using WhoCode.Reporting.Languages;

namespace WhoCode.Reporting.Tables;

/// <summary>The faults of a table: the first of them as findings, the others by number, so that a table of faults takes no more memory.</summary>
internal sealed class TableFaults
{
    private const int MostListed = 1_000;

    private readonly List<Finding> listed = [];
    private int others;
    private TextPosition firstOther;

    /// <summary>The place of the table in a national report.</summary>
    public static JsonPointer Table { get; } = JsonPointer.Root.Append("workforce");

    /// <summary>Notes a fault.</summary>
    /// <param name="rule">The rule that it breaks.</param>
    /// <param name="position">Where it stands.</param>
    /// <param name="pointer">The place in a national report, asked for only where the fault is listed, as the values are.</param>
    /// <param name="values">What the message speaks of.</param>
    public void Add(RuleDescriptor rule, TextPosition position, Func<JsonPointer> pointer, Func<TextValue[]> values)
    {
        if (listed.Count < MostListed)
        {
            Always(rule, position, pointer(), values());
        }
        else if (others++ == 0)
        {
            firstOther = position;
        }
    }

    /// <summary>Notes a fault of the whole table, of which there are few.</summary>
    public void Always(RuleDescriptor rule, TextPosition position, JsonPointer pointer, params TextValue[] values) =>
        listed.Add(new() { Rule = rule, Severity = Severity.Error, Pointer = pointer, Position = position, Values = values });

    /// <summary>All of them, in the order of their places.</summary>
    public FindingList ToList()
    {
        if (others > 0)
        {
            Always(ReadingRules.FaultsCanBeListed, firstOther, Table, ("count", others), ("listed", MostListed));
            others = 0;
        }

        return FindingOrder.Sort(listed, Contract.NationalReport, report: null);
    }
}
