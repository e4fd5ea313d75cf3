namespace WhoCode.Reporting.Tables;

/// <summary>Represents the result of reading a table: the workforce data that could be read, and the findings.</summary>
/// <param name="Workforce">The workforce data. The value of a cell that could not be read is missing, and a finding reports it.</param>
/// <param name="Findings">
/// The findings: the first 1000 errors in rows and cells, one that counts the others, and those about the table as a whole. Empty for a clean
/// table. Each has the line and column of its cell in the table, and the location in a national report, such as /workforce/stocks/3/total.
/// </param>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record WorkforceTable(Workforce Workforce, FindingList Findings);
