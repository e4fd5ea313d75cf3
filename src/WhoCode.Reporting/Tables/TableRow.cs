namespace WhoCode.Reporting.Tables;

/// <summary>Reads the current row, cell by cell, as a row of the report.</summary>
internal sealed class TableRow(TableHeader header, CsvRows rows, CellReader reader)
{
    private static readonly Shape OccupationShape = One<WireShape<OccupationCode>>.Instance;
    private static readonly Shape NumberNameShape = One<EnumShape<NumberProperty>>.Instance;

    private readonly CsvCell?[] cells = new CsvCell?[TableColumns.Names.Count];
    private readonly List<NumberProperty> notApplicable = [];
    private readonly List<NumberProperty> suppressed = [];
    private RowKind kind;
    private JsonPointer place;

    /// <summary>Reads the kind of the row; null, with a finding, if it cannot be read.</summary>
    public RowKind? ReadKind()
    {
        Array.Clear(cells);
        for (var i = 0; i < rows.Cells.Count; i++)
        {
            if (header[i] is { } column)
            {
                cells[(int)column] = rows.Cells[i];
            }
        }

        return reader.Kind(cells[(int)Column.Table] ?? new("", rows.Position), rows.Number);
    }

    /// <summary>Starts a row at a position in its list of the report.</summary>
    public void Begin(RowKind rowKind, int index)
    {
        kind = rowKind;
        place = TableErrors.Table.Append(TableColumns.Lists[(int)kind]).Append(index);
        notApplicable.Clear();
        suppressed.Clear();
        for (var column = Column.Table; column <= Column.Suppressed; column++)
        {
            if (cells[(int)column] is { } cell && !string.IsNullOrWhiteSpace(cell.Text) && !TableColumns.Has(kind, column))
            {
                reader.ReportStray(cell, PlaceOf(column), TableColumns.Kinds[(int)kind]);
                cells[(int)column] = null;
            }
        }
    }

    public WorkforceStock ReadStock() => new()
    {
        Occupations = Occupations(),
        Year = Year(),
        Total = Number(NumberProperty.Total),
        DomesticallyTrained = Number(NumberProperty.DomesticallyTrained),
        ForeignTrained = Number(NumberProperty.ForeignTrained),
        TrainingUnknown = Number(NumberProperty.TrainingUnknown),
        NationalBorn = Number(NumberProperty.NationalBorn),
        ForeignBorn = Number(NumberProperty.ForeignBorn),
        NotApplicable = Named(Column.NotApplicable, notApplicable),
        Suppressed = Named(Column.Suppressed, suppressed),
        Approximate = Cell(Column.Approximate) is { } approximate ? reader.Boolean(approximate, PlaceOf(Column.Approximate)) : null,
        Counting = Choice<RowCounting>(Column.Counting),
        Coverage = Text(Column.Coverage),
        Source = Text(Column.Source),
    };

    public TrainingCountry ReadTrainingCountry() => new()
    {
        Occupations = Occupations(),
        Year = Year(),
        Country = Country(),
        CountryGroup = Choice<CountryGroup>(Column.CountryGroup),
        Count = Number(NumberProperty.Count),
        NotApplicable = Named(Column.NotApplicable, notApplicable),
        Suppressed = Named(Column.Suppressed, suppressed),
        Approximate = Cell(Column.Approximate) is { } approximate ? reader.Boolean(approximate, PlaceOf(Column.Approximate)) : null,
        Counting = Choice<RowCounting>(Column.Counting),
        Source = Text(Column.Source),
    };

    public WorkforceFlow ReadFlow() => new()
    {
        Occupations = Occupations(),
        Year = Year(),
        Pathway = Choice<WorkforcePathway>(Column.Pathway),
        Indicator = Choice<FlowIndicator>(Column.Indicator),
        Country = Country(),
        CountryGroup = Choice<CountryGroup>(Column.CountryGroup),
        Count = Number(NumberProperty.Count),
        NotApplicable = Named(Column.NotApplicable, notApplicable),
        Suppressed = Named(Column.Suppressed, suppressed),
        Approximate = Cell(Column.Approximate) is { } approximate ? reader.Boolean(approximate, PlaceOf(Column.Approximate)) : null,
        Counting = Choice<RowCounting>(Column.Counting),
        Source = Text(Column.Source),
    };

    private CellAddress PlaceOf(Column column) => new(rows.Number, column, place);

    /// <summary>Returns a cell; null if it is blank.</summary>
    private CsvCell? Cell(Column column) => cells[(int)column] is { } cell && !string.IsNullOrWhiteSpace(cell.Text) ? cell : null;

    private List<OccupationCode> Occupations() =>
        Cell(Column.Occupations) is { } cell ? reader.Several<OccupationCode>(cell, PlaceOf(Column.Occupations), OccupationShape, WireValues<OccupationCode>.TryRead) : [];

    private int? Year() => Cell(Column.Year) is { } cell ? reader.Year(cell, PlaceOf(Column.Year)) : null;

    private CountryCode? Country() => Cell(Column.Country) is { } cell ? reader.Country(cell, PlaceOf(Column.Country)) : null;

    private T? Choice<T>(Column column) where T : struct, Enum => Cell(column) is { } cell ? reader.Choice<T>(cell, PlaceOf(column)) : null;

    private string? Text(Column column) => cells[(int)column] is { Text.Length: > 0 } cell ? reader.Line(cell, PlaceOf(column)) : null;

    private int? Number(NumberProperty number)
    {
        var column = TableColumns.ColumnOf(number);
        if (Cell(column) is not { } cell)
        {
            return null;
        }

        if (TableColumns.NotApplicableForms.Contains(cell.Text.Trim(), StringComparer.OrdinalIgnoreCase))
        {
            notApplicable.Add(number);
            return null;
        }

        if (cell.Text.AsSpan().Trim().Equals(TableColumns.Suppressed, StringComparison.OrdinalIgnoreCase))
        {
            suppressed.Add(number);
            return null;
        }

        return reader.Count(cell, PlaceOf(column));
    }

    /// <summary>Returns the numbers that a column lists, followed by those whose own cells state the same.</summary>
    private List<NumberProperty> Named(Column column, List<NumberProperty> inCells)
    {
        List<NumberProperty> named = Cell(column) is { } cell
            ? reader.Several<NumberProperty>(cell, PlaceOf(column), NumberNameShape, WireNames<NumberProperty>.TryRead)
            : [];
        return [.. named, .. inCells.Except(named)];
    }
}
