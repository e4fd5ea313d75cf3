namespace WhoCode.Reporting.Tables;

/// <summary>The columns of the table, in the order in which they are written.</summary>
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

/// <summary>The kinds of rows; each is a list of the report.</summary>
internal enum RowKind
{
    Stock,
    TrainingCountry,
    Inflow,
    Outflow,
}

/// <summary>What the columns and the kinds of rows are called, and which belong together.</summary>
internal static class TableColumns
{
    /// <summary>The text of a number that does not apply. Not "n/a", which is read too: other programs make an empty cell of that, which says "unknown".</summary>
    public const string NotApplicable = "not-applicable";

    /// <summary>The texts that are read as such a number, in any letter case.</summary>
    public static readonly IReadOnlyList<string> NotApplicableForms = ["n/a", "n.a.", "not applicable", NotApplicable];

    /// <summary>The text of a small number that the source hides.</summary>
    public const string Suppressed = "suppressed";

    /// <summary>What stands between the occupations of a row that is about several.</summary>
    public const char Joint = '+';

    public static readonly IReadOnlyList<string> Names = Array.AsReadOnly<string>(
    [
        "table", "occupations", "year", "country", "pathway", "total", "domesticallyTrained", "foreignTrained", "trainingUnknown",
        "nationalBorn", "foreignBorn", "count", "coverage", "source", "countryGroup", "indicator", "counting", "approximate", "notApplicable", "suppressed",
    ]);

    /// <summary>Without these, a row says nothing.</summary>
    public static readonly IReadOnlyList<Column> Required = [Column.Table, Column.Occupations, Column.Year];

    /// <summary>Written even if no row has a value for them.</summary>
    public static readonly IReadOnlyList<Column> Always = [.. Enum.GetValues<Column>().Where(column => column <= Column.Source)];

    /// <summary>The names of the kinds, as they stand in the first column.</summary>
    public static readonly IReadOnlyList<string> Kinds = ["stock", "training-country", "inflow", "outflow"];

    /// <summary>The lists of the report that the kinds stand in.</summary>
    public static readonly IReadOnlyList<string> Lists = ["stocks", "trainingCountries", "inflows", "outflows"];

    /// <summary>The numbers of a stock, and the one of other rows, in the order of their columns.</summary>
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
