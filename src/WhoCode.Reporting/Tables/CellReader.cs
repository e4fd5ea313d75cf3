namespace WhoCode.Reporting.Tables;

/// <summary>Reads a value of a fixed form, without trimming or correcting it.</summary>
internal delegate bool TryReadValue<T>(ReadOnlySpan<char> text, out T value);

/// <summary>Reads the values of cells, and reports what is expected for each cell that cannot be read.</summary>
internal sealed class CellReader(ReportingCatalog catalog, TableErrors errors)
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

        ReportWrong(cell, new(row, Column.Table, TableErrors.Table), written, LocalizedText.FromKey("expected.table-kind"), Suggestions.Choices(TableColumns.Kinds), () =>
            Suggestions.For(written, TableColumns.Kinds));
        return null;
    }

    public CountryCode? Country(CsvCell cell, CellAddress place) =>
        Value<CountryCode>(cell, place, cell.Text.Trim(), CountryShape, WireValues<CountryCode>.TryRead);

    /// <summary>Reads a name of an enumeration.</summary>
    public T? Choice<T>(CsvCell cell, CellAddress place) where T : struct, Enum =>
        Value<T>(cell, place, cell.Text.Trim(), One<EnumShape<T>>.Instance, WireNames<T>.TryRead);

    /// <summary>Reads true or false in any letter case, because spreadsheets write capitals.</summary>
    public bool? Boolean(CsvCell cell, CellAddress place) => Value<bool>(cell, place, cell.Text.Trim(), BooleanShape, bool.TryParse);

    /// <summary>Reads several values in one cell, separated by a plus sign or another usual separator.</summary>
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
            Value(cell, place, cell.Text.Trim(), shape, tryRead); // report words, such as a title, as one value
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

    /// <summary>Reads a text unchanged.</summary>
    public string Line(CsvCell cell, CellAddress place)
    {
        var text = FormulaGuard.TakeAway(cell.Text);
        if (!TextForms.HasAtMost(text, LongestLine))
        {
            ReportWrong(cell, place, text, LocalizedText.FromKey("expected.table-text").WithArguments(("limit", LongestLine)), Suggestions.Example("registered"), () => null);
        }

        return text;
    }

    /// <summary>Reports a cell in a column that does not apply to its kind of row.</summary>
    public void ReportStray(CsvCell cell, CellAddress place, string kind) => errors.Add(
        TableReadingRules.CellFitsItsRow, cell.Position, () => place.Pointer, () =>
        [("row", place.Row), ("column", LocalizedText.Create(place.Name)), ("table", LocalizedText.Create(kind)), ("written", TextForms.Excerpt(cell.Text))]);

    /// <summary>Reads a number in plain digits. A number beyond its bounds is reported but kept, because a report can contain it.</summary>
    private int? Number(CsvCell cell, CellAddress place, (int Least, int Most) bounds, string expected, string example)
    {
        var written = cell.Text.Trim();
        var isNumber = int.TryParse(WithoutZeros(written), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && written[0] != '+';
        if (!isNumber || number < bounds.Least || number > bounds.Most)
        {
            ReportWrong(cell, place, written, LocalizedText.FromKey(expected).WithArguments(("minimum", bounds.Least), ("maximum", bounds.Most)), Suggestions.Example(example), () => Plain(written, bounds));
        }

        return isNumber ? number : null;
    }

    /// <summary>Removes the ".0" that programs write after whole numbers in a column with empty cells. Three zeros could mean thousands.</summary>
    private static string WithoutZeros(string written) => written.EndsWith(".0", StringComparison.Ordinal) ? written[..^2] : written.EndsWith(".00", StringComparison.Ordinal) ? written[..^3] : written;

    /// <summary>Suggests what was probably meant by a number with thousands separators, a zero fraction or an exponent, or by a suppressed number.</summary>
    private static LocalizedText? Plain(string written, (int Least, int Most) bounds)
    {
        if (bounds == People && (written == "*" || written.StartsWith('<')))
        {
            return Suggestions.DidYouMean(TableColumns.Suppressed);
        }

        return NumberSuggestions.Whole(written) is { } meant && meant >= bounds.Least && meant <= bounds.Most
            ? Suggestions.DidYouMean(meant.ToString("0", CultureInfo.InvariantCulture)) with { IsQuote = true }
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

        ReportWrong(cell, place, written, LocalizedText.FromKey($"shape.{shape.Key}"), ExampleOf(shape), () =>
            written.Length > Suggestions.TooLongToBeMeant ? null : Suggestions.For(shape, written, catalog));
        return null;
    }

    private void ReportWrong(CsvCell cell, CellAddress place, string written, LocalizedText expected, LocalizedText? example, Func<LocalizedText?> suggest) => errors.Add(
        TableReadingRules.CellHasItsForm, cell.Position, () => place.Pointer, () =>
        [
            ("row", place.Row), ("column", LocalizedText.Create(place.Name)), ("written", TextForms.Excerpt(written)),
            ("expected", expected), ("example", example), ("suggestion", suggest()),
        ]);
}
