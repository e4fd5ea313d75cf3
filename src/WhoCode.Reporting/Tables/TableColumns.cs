namespace WhoCode.Reporting.Tables;

/// <summary>The columns of a table, in the order in which they are written.</summary>
internal enum Column
{
    Table,
    Occupations,
    Year,
    Country,
    Pathway,
    Total,
    DomesticallyTrained,
    ForeignTrained,
    TrainingUnknown,
    NationalBorn,
    ForeignBorn,
    Count,
    Coverage,
    Source,
    CountryGroup,
    Indicator,
    Counting,
    Approximate,
    NotApplicable,
    Suppressed,
}

/// <summary>The kinds of rows, each of which has a list in the report.</summary>
internal enum RowKind
{
    Stock,
    TrainingCountry,
    Inflow,
    Outflow,
}

/// <summary>The names of columns and kinds of rows, and which columns each kind has.</summary>
internal static class TableColumns
{
    /// <summary>The text of a number that does not apply. "n/a" is read too but not written, because other programs turn it into an empty cell, which means "unknown".</summary>
    public const string NotApplicable = "not-applicable";

    /// <summary>The texts that are read as a number that does not apply, in any letter case.</summary>
    public static readonly IReadOnlyList<string> NotApplicableForms = ["n/a", "n.a.", "not applicable", NotApplicable];

    /// <summary>The text of a number that its source suppresses.</summary>
    public const string Suppressed = "suppressed";

    /// <summary>The separator between several occupations of a row.</summary>
    public const char Joint = '+';

    public static readonly IReadOnlyList<string> Names = Array.AsReadOnly<string>(
    [
        "table", "occupations", "year", "country", "pathway", "total", "domesticallyTrained", "foreignTrained", "trainingUnknown",
        "nationalBorn", "foreignBorn", "count", "coverage", "source", "countryGroup", "indicator", "counting", "approximate", "notApplicable", "suppressed",
    ]);

    /// <summary>The columns without which a row cannot be used.</summary>
    public static readonly IReadOnlyList<Column> Required = [Column.Table, Column.Occupations, Column.Year];

    /// <summary>The columns that are written even if no row has a value for them.</summary>
    public static readonly IReadOnlyList<Column> Always = [.. Enum.GetValues<Column>().Where(column => column <= Column.Source)];

    /// <summary>The names of the kinds in the column "table".</summary>
    public static readonly IReadOnlyList<string> Kinds = ["stock", "training-country", "inflow", "outflow"];

    /// <summary>The lists of the report for the kinds.</summary>
    public static readonly IReadOnlyList<string> Lists = ["stocks", "trainingCountries", "inflows", "outflows"];

    /// <summary>The numbers of a stock, in the order of their columns.</summary>
    public static readonly IReadOnlyList<NumberProperty> StockNumbers =
    [
        NumberProperty.Total, NumberProperty.DomesticallyTrained, NumberProperty.ForeignTrained, NumberProperty.TrainingUnknown,
        NumberProperty.NationalBorn, NumberProperty.ForeignBorn,
    ];

    public static readonly IReadOnlyList<NumberProperty> OneNumber = [NumberProperty.Count];

    public static IReadOnlyList<NumberProperty> NumbersOf(RowKind kind) => kind == RowKind.Stock ? StockNumbers : OneNumber;

    public static Column ColumnOf(NumberProperty number) => number == NumberProperty.Count ? Column.Count : Column.Total + (int)number;

    public static string NameOf(Column column) => Names[(int)column];

    /// <summary>Whether rows of a kind have a value for a column.</summary>
    public static bool Has(RowKind kind, Column column) => column switch
    {
        Column.Table or Column.Occupations or Column.Year or Column.Source => true,
        Column.Counting or Column.Approximate or Column.NotApplicable or Column.Suppressed => true,
        Column.Country or Column.CountryGroup => kind != RowKind.Stock,
        Column.Pathway or Column.Indicator => kind is RowKind.Inflow or RowKind.Outflow,
        Column.Count => kind != RowKind.Stock,
        _ => kind == RowKind.Stock,
    };
}
