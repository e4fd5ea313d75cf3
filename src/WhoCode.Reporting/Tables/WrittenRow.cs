namespace WhoCode.Reporting.Tables;

/// <summary>A row of a report, of any kind, as it is written to a table.</summary>
internal sealed class WrittenRow(RowKind kind, IReadOnlyList<OccupationCode> occupations, int? year, string? source)
{
    public required int?[] Numbers { get; init; }

    public required IReadOnlyList<NumberProperty> NotApplicable { get; init; }

    public required IReadOnlyList<NumberProperty> Suppressed { get; init; }

    public required bool? Approximate { get; init; }

    public required RowCounting? Counting { get; init; }

    public CountryCode? Country { get; init; }

    public CountryGroup? CountryGroup { get; init; }

    public WorkforcePathway? Pathway { get; init; }

    public FlowIndicator? Indicator { get; init; }

    public string? Coverage { get; init; }

    /// <summary>Whether the cells of the numbers can show exactly the list of those that do not apply: each without a number, in the order of the columns.</summary>
    private bool NotApplicableFitsCells => FitsCells(NotApplicable);

    private bool SuppressedFitsCells => FitsCells(Suppressed) && !Suppressed.Intersect(NotApplicable).Any();

    /// <summary>Whether the row needs a column that is only written if needed.</summary>
    public bool Needs(Column column) => column switch
    {
        Column.CountryGroup => CountryGroup is not null,
        Column.Indicator => Indicator is not null,
        Column.Counting => Counting is not null,
        Column.Approximate => Approximate is not null,
        Column.NotApplicable => !NotApplicableFitsCells,
        Column.Suppressed => !SuppressedFitsCells,
        _ => false,
    };

    public void WriteTo(string?[] cells)
    {
        cells[(int)Column.Table] = TableColumns.Kinds[(int)kind];
        cells[(int)Column.Occupations] = string.Join(TableColumns.Joint, occupations);
        cells[(int)Column.Year] = Digits(year);
        cells[(int)Column.Country] = Country?.ToString();
        cells[(int)Column.Pathway] = NameOf(Pathway);
        cells[(int)Column.Coverage] = Guarded(Coverage);
        cells[(int)Column.Source] = Guarded(source);
        cells[(int)Column.CountryGroup] = NameOf(CountryGroup);
        cells[(int)Column.Indicator] = NameOf(Indicator);
        cells[(int)Column.Counting] = NameOf(Counting);
        cells[(int)Column.Approximate] = Approximate is { } approximate ? (approximate ? "true" : "false") : null;
        cells[(int)Column.NotApplicable] = NotApplicableFitsCells ? null : Join(NotApplicable);
        cells[(int)Column.Suppressed] = SuppressedFitsCells ? null : Join(Suppressed);
        foreach (var (number, value) in TableColumns.NumbersOf(kind).Zip(Numbers))
        {
            cells[(int)TableColumns.ColumnOf(number)] = NotApplicableFitsCells && NotApplicable.Contains(number) ? TableColumns.NotApplicable
                : SuppressedFitsCells && Suppressed.Contains(number) ? TableColumns.Suppressed
                : Digits(value);
        }
    }

    private static string Join(IReadOnlyList<NumberProperty> names) => string.Join(TableColumns.Joint, names.Select(name => NameOf<NumberProperty>(name)));

    private static string? NameOf<T>(T? value) where T : struct, Enum => value is { } one
        ? WireNames<T>.Of(one) ?? throw new ArgumentException($"{typeof(T).Name} does not define {one}, so it cannot be written. Use a defined value or null.", nameof(value))
        : null;

    private static string? Digits(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Guarded(string? text) => text is null ? null : FormulaGuard.Put(text);

    private bool FitsCells(IReadOnlyList<NumberProperty> names) =>
        names.Count == 0
        || TableColumns.NumbersOf(kind).Where((number, index) => Numbers[index] is null && names.Contains(number)).SequenceEqual(names);
}
