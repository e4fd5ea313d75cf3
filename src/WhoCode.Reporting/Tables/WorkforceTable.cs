namespace WhoCode.Reporting.Tables;

/// <summary>The result of reading a table: the data, as far as it could be read, and the findings.</summary>
/// <param name="Workforce">The data. Where a cell could not be read, its place is empty, and a finding says so.</param>
/// <param name="Findings">
/// What was found: the first 1000 faults of rows and cells, then one that counts the rest, and what there is to say of the whole table.
/// Each has the line and column of its cell, and points to the place that the cell has in a national report, such as
/// /workforce/stocks/3/total.
/// </param>
/// <remarks>Immutable, safe on any thread.</remarks>
public sealed record WorkforceTable(Workforce Workforce, FindingList Findings);
