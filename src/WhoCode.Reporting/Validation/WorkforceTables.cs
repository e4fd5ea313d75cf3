namespace WhoCode.Reporting;

/// <summary>The tables with workforce data of a national report.</summary>
internal enum RowTable
{
    Stocks,
    TrainingCountries,
    Inflows,
    Outflows,
}

/// <summary>Gets the properties that the tables of a national report have in common.</summary>
internal static class WorkforceTables
{
    // Arrays, so that enumerating them allocates nothing.
    public static readonly RowTable[] All = [RowTable.Stocks, RowTable.TrainingCountries, RowTable.Inflows, RowTable.Outflows];

    public static readonly RowTable[] Flows = [RowTable.Inflows, RowTable.Outflows];

    public static string PropertyOf(RowTable table) => table switch
    {
        RowTable.Stocks => nameof(Workforce.Stocks),
        RowTable.TrainingCountries => nameof(Workforce.TrainingCountries),
        RowTable.Inflows => nameof(Workforce.Inflows),
        _ => nameof(Workforce.Outflows),
    };

    public static int CountOf(this Workforce workforce, RowTable table) => table switch
    {
        RowTable.Stocks => workforce.Stocks.Count,
        RowTable.TrainingCountries => workforce.TrainingCountries.Count,
        _ => workforce.FlowsOf(table).Count,
    };

    public static IReadOnlyList<WorkforceFlow> FlowsOf(this Workforce workforce, RowTable table) =>
        table == RowTable.Inflows ? workforce.Inflows : workforce.Outflows;

    public static int? YearOf(this Workforce workforce, RowTable table, int row) => table switch
    {
        RowTable.Stocks => workforce.Stocks[row].Year,
        RowTable.TrainingCountries => workforce.TrainingCountries[row].Year,
        _ => workforce.FlowsOf(table)[row].Year,
    };

    public static string? SourceOf(this Workforce workforce, RowTable table, int row) => table switch
    {
        RowTable.Stocks => workforce.Stocks[row].Source,
        RowTable.TrainingCountries => workforce.TrainingCountries[row].Source,
        _ => workforce.FlowsOf(table)[row].Source,
    };

    public static IReadOnlyList<OccupationCode> OccupationsOf(this Workforce workforce, RowTable table, int row) => table switch
    {
        RowTable.Stocks => workforce.Stocks[row].Occupations,
        RowTable.TrainingCountries => workforce.TrainingCountries[row].Occupations,
        _ => workforce.FlowsOf(table)[row].Occupations,
    };

    public static RowKey? KeyOf(this Workforce workforce, RowTable table, int row) => table switch
    {
        RowTable.Stocks => RowKey.Of(workforce.Stocks[row]),
        RowTable.TrainingCountries => RowKey.Of(workforce.TrainingCountries[row]),
        _ => RowKey.Of(table, workforce.FlowsOf(table)[row]),
    };
}
