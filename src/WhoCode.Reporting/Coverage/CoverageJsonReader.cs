namespace WhoCode.Reporting.Coverage;

/// <summary>Reads a coverage from JSON, and refuses everything that the library does not write.</summary>
internal sealed class CoverageJsonReader(JsonElement root)
{
    /// <summary>The deepest nesting: coverage, tables, table, rows, row, counts.</summary>
    public const int Depth = 6;

    private int table = -1, row = -1; // where the reader is; -1 outside of them
    private int most;

    /// <exception cref="JsonException">The JSON is not that of a coverage.</exception>
    public ReportCoverage Read()
    {
        CheckObject(root, "", CoverageProperties.OfCoverage, areRequired: true);
        if (TextOf(root, CoverageProperties.FormatVersion) != ReportCoverage.FormatVersion)
        {
            throw Refusal(CoverageProperties.FormatVersion, "\"1.0\"");
        }

        most = (int)NumberOf(root, CoverageProperties.MaxOtherValues, "", ReportCoverage.MostOtherValues);
        if (most == 0)
        {
            throw Refusal(CoverageProperties.MaxOtherValues, "a number from 1");
        }

        var reports = root.GetProperty(CoverageProperties.Reports);
        CheckObject(reports, CoverageProperties.Reports, CoverageProperties.OfReports, areRequired: true);
        return new()
        {
            Audience = NameOf<Audience>(root, CoverageProperties.Audience),
            StakeholderReports = ReportsOf(CoverageProperties.Stakeholder),
            NationalReports = ReportsOf(CoverageProperties.National),
            Incomplete = ReportsOf(CoverageProperties.Incomplete),
            NotShown = ReportsOf(CoverageProperties.NotShown),
            Unreadable = ReportsOf(CoverageProperties.Unreadable),
            MaxOtherValues = most,
            Tables = ReadTables(root.GetProperty(CoverageProperties.Tables)),
        };

        long ReportsOf(string property) => NumberOf(reports, property, CoverageProperties.Reports, CountColumns.Most);
    }

    private List<CoverageTable> ReadTables(JsonElement list)
    {
        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() != DimensionValues.Dimensions.Count)
        {
            throw Refusal(CoverageProperties.Tables, "a table for each dimension");
        }

        var tables = new List<CoverageTable>();
        foreach (var element in list.EnumerateArray())
        {
            table++;
            tables.Add(ReadTable(element));
        }

        table = -1;
        return tables;
    }

    private CoverageTable ReadTable(JsonElement element)
    {
        CheckObject(element, "", CoverageProperties.OfTable, areRequired: true);
        if (NameOf<CoverageDimension>(element, CoverageProperties.Dimension) is var dimension && dimension != DimensionValues.Dimensions[table])
        {
            throw Refusal(CoverageProperties.Dimension, "the tables in the order of their dimensions");
        }

        return new()
        {
            Dimension = dimension,
            Rows = ReadRows(element.GetProperty(CoverageProperties.Rows), dimension),
            WithoutValue = ReadSums(element, CoverageProperties.WithoutValue),
            Unlisted = ReadSums(element, CoverageProperties.Unlisted),
        };
    }

    private List<CoverageRow> ReadRows(JsonElement list, CoverageDimension dimension)
    {
        if (list.ValueKind != JsonValueKind.Array)
        {
            throw Refusal(CoverageProperties.Rows, "a list");
        }

        var rows = new List<CoverageRow>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var others = 0;
        foreach (var element in list.EnumerateArray())
        {
            row++;
            var read = ReadRow(element, dimension);
            others += read.IsKnown ? 0 : 1;
            if (!keys.Add(DimensionValues.AreTexts(dimension) ? CoverageText.KeyOf(read.Value) : read.Value) || others > most || (read.IsKnown && others > 0)
                || (others > 1 && string.CompareOrdinal(rows[^1].Value, read.Value) > 0))
            {
                throw Refusal("", $"each value once, first those of the catalogue, then at most {CoverageProperties.MaxOtherValues} others in order");
            }

            rows.Add(read);
        }

        row = -1;
        return rows;
    }

    private CoverageRow ReadRow(JsonElement element, CoverageDimension dimension)
    {
        CheckObject(element, "", CoverageProperties.OfRow, areRequired: false);
        var value = TextOf(element, CoverageProperties.Value);
        if (!DimensionValues.IsValue(dimension, value))
        {
            throw Refusal(CoverageProperties.Value, "a value of the dimension");
        }

        var isKnown = element.TryGetProperty(CoverageProperties.IsKnown, out var known);
        return !isKnown || known.ValueKind == JsonValueKind.True
            ? new() { Value = value, IsKnown = isKnown, Counts = ReadCounts(element, "") }
            : throw Refusal(CoverageProperties.IsKnown, "true");
    }

    private CoverageCounts ReadSums(JsonElement element, string property)
    {
        var sums = element.GetProperty(property);
        CheckObject(sums, property, CoverageProperties.OfCounts, areRequired: false);
        return ReadCounts(sums, property);
    }

    private CoverageCounts ReadCounts(JsonElement element, string path)
    {
        Span<long> columns = stackalloc long[CountColumns.All];
        ReadSide(element, CoverageProperties.Stakeholders, path, columns, 0, CountColumns.National);
        ReadSide(element, CoverageProperties.National, path, columns, CountColumns.National, CountColumns.All);
        return CountColumns.ToCounts(columns);
    }

    private void ReadSide(JsonElement element, string side, string path, Span<long> columns, int first, int end)
    {
        if (!element.TryGetProperty(side, out var counts))
        {
            return;
        }

        path = path.Length == 0 ? side : $"{path}/{side}";
        CheckObject(counts, path, CountColumns.Names.AsSpan(first..end), areRequired: false);
        var parts = 0L;
        for (var i = first; i < end; i++)
        {
            columns[i] = counts.TryGetProperty(CountColumns.Names[i], out _) ? NumberOf(counts, CountColumns.Names[i], path, CountColumns.Most) : 0;
            parts += i >= first + 2 ? columns[i] : 0;
        }

        if (parts > columns[first + 1] && columns[first + 1] < CountColumns.Most)
        {
            throw Refusal(path, "no more assessments or statuses than entries");
        }
    }

    private void CheckObject(JsonElement element, string path, ReadOnlySpan<string> properties, bool areRequired)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw Refusal(path, "an object");
        }

        var count = 0;
        foreach (var property in element.EnumerateObject())
        {
            count++;
            var isKnown = false;
            foreach (var name in properties)
            {
                isKnown |= property.NameEquals(name);
            }

            if (!isKnown)
            {
                throw Refusal(path, "no other properties than those of the format");
            }
        }

        if (areRequired && count < properties.Length) // none is there twice
        {
            throw Refusal(path, "all properties of the format");
        }
    }

    private T NameOf<T>(JsonElement element, string property) where T : struct, Enum =>
        WireNames<T>.TryRead(TextOf(element, property), out var value) ? value : throw Refusal(property, string.Join(", ", WireNames<T>.All));

    private string TextOf(JsonElement element, string property)
    {
        try
        {
            return element.TryGetProperty(property, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : throw Refusal(property, "a text");
        }
        catch (InvalidOperationException) // an unpaired surrogate
        {
            throw Refusal(property, "a valid text");
        }
    }

    private long NumberOf(JsonElement element, string property, string path, long highest) =>
        element.GetProperty(property) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt64(out var value) && value >= 0 && value <= highest
            ? value
            : throw Refusal(path.Length == 0 ? property : $"{path}/{property}", string.Create(CultureInfo.InvariantCulture, $"a whole number from 0 to {highest}"));

    private JsonException Refusal(string path, string expected)
    {
        var pointer = JsonPointer.Root;
        pointer = table < 0 ? pointer : pointer.Append(CoverageProperties.Tables).Append(table);
        pointer = row < 0 ? pointer : pointer.Append(CoverageProperties.Rows).Append(row);
        foreach (var name in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            pointer = pointer.Append(name);
        }

        return new($"The JSON is not a coverage: expected {expected} at {pointer.ToDisplayString()}.", pointer.ToString(), null, null);
    }
}
