namespace WhoCode.Reporting.Tables;

/// <summary>The rules about read errors in tables (WHC0021 to WHC0028).</summary>
internal static class TableReadingRules
{
    /// <summary>A table must begin with the names of its columns, each once.</summary>
    public static readonly RuleDescriptor TableHasItsHeader = ReadingRules.Rule("WHC0021");

    /// <summary>A row must not have more cells than the header.</summary>
    public static readonly RuleDescriptor RowFitsTheHeader = ReadingRules.Rule("WHC0022");

    /// <summary>Each column must be a known one.</summary>
    public static readonly RuleDescriptor ColumnIsKnown = ReadingRules.Rule("WHC0023");

    /// <summary>Each cell must have the form that its column demands.</summary>
    public static readonly RuleDescriptor CellHasItsForm = ReadingRules.Rule("WHC0024");

    /// <summary>Each cell must be in a column that applies to its kind of row.</summary>
    public static readonly RuleDescriptor CellFitsItsRow = ReadingRules.Rule("WHC0025");

    /// <summary>Quotation marks must be around complete cells, and be doubled inside.</summary>
    public static readonly RuleDescriptor CellsAreQuotedCorrectly = ReadingRules.Rule("WHC0026");

    /// <summary>A table must not have more rows than a report can contain.</summary>
    public static readonly RuleDescriptor TableIsNotTooLong = ReadingRules.Rule("WHC0027");

    /// <summary>A table must not have more errors than can be listed.</summary>
    public static readonly RuleDescriptor TableFindingsCanBeListed = ReadingRules.Rule("WHC0028");

    /// <summary>All rules about read errors in tables, in the order of their ids.</summary>
    public static readonly IReadOnlyList<RuleDescriptor> All =
    [
        TableHasItsHeader, RowFitsTheHeader, ColumnIsKnown, CellHasItsForm, CellFitsItsRow, CellsAreQuotedCorrectly, TableIsNotTooLong,
        TableFindingsCanBeListed,
    ];
}
