namespace WhoCode.Reporting.Tables;

/// <summary>Reads a value of fixed form; nothing is trimmed or corrected.</summary>
internal delegate bool TryReadValue<T>(ReadOnlySpan<char> text, out T value);

/// <summary>Reads the values of cells, and says of each that cannot be read what it should be.</summary>
internal sealed class CellReader(ReportingCatalog catalog, TableFaults faults)
{
    private const string Joints = "+;,|/ \t\r\n";

    private static readonly (int Least, int Most) Years = BoundsOf(nameof(WorkforceStock.Year));
    private static readonly (int Least, int Most) People = BoundsOf(nameof(WorkforceStock.Total));
    private static readonly int LongestLine = ConstraintsOf(nameof(WorkforceStock.Source)).MaxLength!.Value;
    private static readonly Shape CountryShape = One<WireShape<CountryCode>>.Instance;
    private static readonly Shape BooleanShape = One<BooleanShape>.Instance;

    public RowKind? Kind(CsvCell cell, int row)
    {
        var written = cell.Text.Trim();
        for (var kind = 0; kind < TableColumns.Kinds.Count; kind++)
        {
            if (written == TableColumns.Kinds[kind])
            {
                return (RowKind)kind;
            }
        }

        Wrong(cell, new(row, Column.Table, TableFaults.Table), written, LocalizedText.FromKey("expected.table-kind"), Suggestions.Choices(TableColumns.Kinds), () =>
            Suggestions.Nearest(written, TableColumns.Kinds));
        return null;
    }

    public CountryCode? Country(CsvCell cell, CellAddress place) =>
        Value<CountryCode>(cell, place, cell.Text.Trim(), CountryShape, WireValues<CountryCode>.TryRead);

    /// <summary>One of the names of an enumeration.</summary>
    public T? Choice<T>(CsvCell cell, CellAddress place) where T : struct, Enum =>
        Value<T>(cell, place, cell.Text.Trim(), One<EnumShape<T>>.Instance, WireNames<T>.TryRead);

    /// <summary>true or false, also in capitals, as spreadsheets write them.</summary>
    public bool? Boolean(CsvCell cell, CellAddress place) => Value<bool>(cell, place, cell.Text.Trim(), BooleanShape, bool.TryParse);

    /// <summary>Several values in one cell, with a plus between, or whatever else people put there.</summary>
    public List<T> Several<T>(CsvCell cell, CellAddress place, Shape shape, TryReadValue<T> tryRead) where T : struct
    {
        var parts = cell.Text.Split(Joints.ToCharArray(), StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var values = new List<T>(parts.Length);
        foreach (var part in parts)
        {
            if (tryRead(part, out var value))
            {
                values.Add(value);
            }
        }

        if (values.Count == 0)
        {
            Value(cell, place, cell.Text.Trim(), shape, tryRead); // words, such as a title, that are not to be taken apart
        }
        else if (values.Count < parts.Length)
        {
            foreach (var part in parts)
            {
                Value(cell, place, part, shape, tryRead);
            }
        }

        return values;
    }

    public int? Year(CsvCell cell, CellAddress place) => Number(cell, place, Years, "expected.table-year", "2024");

    public int? Count(CsvCell cell, CellAddress place) => Number(cell, place, People, "expected.table-count", "1250");

    /// <summary>A text as it stands.</summary>
    public string Line(CsvCell cell, CellAddress place)
    {
        var text = FormulaGuard.TakeAway(cell.Text);
        if (!TextForms.HasAtMost(text, LongestLine))
        {
            Wrong(cell, place, text, LocalizedText.FromKey("expected.table-text").WithArguments(("limit", LongestLine)), Suggestions.Example("registered"), () => null);
        }

        return text;
    }

    /// <summary>Notes a cell in a column that its row has no value for.</summary>
    public void Stray(CsvCell cell, CellAddress place, string kind) => faults.Add(
        TableReadingRules.CellFitsItsRow, cell.Position, () => place.Pointer, () =>
        [("row", place.Row), ("column", place.Name), ("table", kind), ("written", TextForms.Excerpt(cell.Text))]);

    /// <summary>A number in plain digits. One that is beyond its bounds is kept, as a report may hold it, and noted.</summary>
    private int? Number(CsvCell cell, CellAddress place, (int Least, int Most) bounds, string expected, string example)
    {
        var written = cell.Text.Trim();
        var isNumber = int.TryParse(WithoutZeros(written), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && written[0] != '+';
        if (!isNumber || number < bounds.Least || number > bounds.Most)
        {
            Wrong(cell, place, written, LocalizedText.FromKey(expected).WithArguments(("minimum", bounds.Least), ("maximum", bounds.Most)), Suggestions.Example(example), () => Plain(written, bounds));
        }

        return isNumber ? number : null;
    }

    /// <summary>Takes the ".0" away that programs put after whole numbers in a column with empty cells. Three zeros could be thousands.</summary>
    private static string WithoutZeros(string written) => written.EndsWith(".0", StringComparison.Ordinal) ? written[..^2] : written.EndsWith(".00", StringComparison.Ordinal) ? written[..^3] : written;

    /// <summary>What was probably meant by a number with signs for thousands, a fraction of nothing, or an exponent, or by a number that is hidden.</summary>
    private static LocalizedText? Plain(string written, (int Least, int Most) bounds)
    {
        if (bounds == People && (written == "*" || written.StartsWith('<')))
        {
            return Suggestions.DidYouMean(TableColumns.Suppressed);
        }

        return NumberSuggestions.Whole(written) is { } meant && meant >= bounds.Least && meant <= bounds.Most
            ? Suggestions.DidYouMean(meant.ToString("0", CultureInfo.InvariantCulture))
            : null;
    }

    /// <summary>The example or the choices of a value, as they are written in a cell: without quotation marks.</summary>
    private static LocalizedText? ExampleOf(Shape shape) => shape switch
    {
        _ when shape == BooleanShape => null,
        { Choices.Count: > 0 } => Suggestions.Choices(shape.Choices),
        _ => Suggestions.Example(shape.Example.Trim('"')),
    };

    private static MemberConstraints ConstraintsOf(string property) =>
        One<WorkforceStockShape>.Instance.Members.First(member => member.PropertyName == property).Constraints;

    private static (int Least, int Most) BoundsOf(string property)
    {
        var (least, most) = ConstraintsOf(property).Range!.Value;
        return ((int)least, (int)most);
    }

    private T? Value<T>(CsvCell cell, CellAddress place, string written, Shape shape, TryReadValue<T> tryRead) where T : struct
    {
        if (tryRead(written, out var value))
        {
            return value;
        }

        Wrong(cell, place, written, LocalizedText.FromKey($"shape.{shape.Key}"), ExampleOf(shape), () =>
            written.Length > Suggestions.TooLongToBeMeant ? null : Suggestions.For(shape, written, catalog));
        return null;
    }

    private void Wrong(CsvCell cell, CellAddress place, string written, LocalizedText expected, LocalizedText? example, Func<LocalizedText?> suggest) => faults.Add(
        TableReadingRules.CellHasItsForm, cell.Position, () => place.Pointer, () =>
        [
            ("row", place.Row), ("column", place.Name), ("written", TextForms.Excerpt(written)),
            ("expected", expected), ("example", example), ("suggestion", suggest()),
        ]);
}
