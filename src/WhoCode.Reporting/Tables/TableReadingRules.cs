namespace WhoCode.Reporting.Tables;

/// <summary>The rules of reading tables (WHC0021 to WHC0028): what makes a table a part of a report.</summary>
internal static class TableReadingRules
{
    /// <summary>A table begins with the names of its columns, each once.</summary>
    public static readonly RuleDescriptor TableHasItsHeader = ReadingRules.Rule("WHC0021");

    /// <summary>No row of a table is longer than its header.</summary>
    public static readonly RuleDescriptor RowFitsTheHeader = ReadingRules.Rule("WHC0022");

    /// <summary>Every column of a table is one that is known.</summary>
    public static readonly RuleDescriptor ColumnIsKnown = ReadingRules.Rule("WHC0023");

    /// <summary>Every cell of a table is of its form.</summary>
    public static readonly RuleDescriptor CellHasItsForm = ReadingRules.Rule("WHC0024");

    /// <summary>Every cell of a table is one that its row has a place for.</summary>
    public static readonly RuleDescriptor CellFitsItsRow = ReadingRules.Rule("WHC0025");

    /// <summary>Quotation marks of a table stand around whole cells, and twice inside.</summary>
    public static readonly RuleDescriptor CellsAreQuotedWell = ReadingRules.Rule("WHC0026");

    /// <summary>A table has no more rows than a report takes.</summary>
    public static readonly RuleDescriptor TableIsNotTooLong = ReadingRules.Rule("WHC0027");

    /// <summary>A table has no more faults than can be listed.</summary>
    public static readonly RuleDescriptor FaultsCanBeListed = ReadingRules.Rule("WHC0028");

    /// <summary>All of them, by id.</summary>
    public static readonly IReadOnlyList<RuleDescriptor> All =
    [
        TableHasItsHeader, RowFitsTheHeader, ColumnIsKnown, CellHasItsForm, CellFitsItsRow, CellsAreQuotedWell, TableIsNotTooLong,
        FaultsCanBeListed,
    ];
}
