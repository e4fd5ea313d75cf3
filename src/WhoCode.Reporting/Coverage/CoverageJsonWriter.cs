namespace WhoCode.Reporting.Coverage;

/// <summary>Writes a coverage as JSON.</summary>
internal static class CoverageJsonWriter
{
    public static byte[] Write(ReportCoverage coverage)
    {
        var output = ReportJson.Indented(writer => Write(writer, coverage));
        output.GetSpan(1)[0] = (byte)'\n';
        output.Advance(1);
        return output.WrittenSpan.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, ReportCoverage coverage)
    {
        writer.WriteStartObject();
        writer.WriteString(CoverageProperties.FormatVersion, ReportCoverage.FormatVersion);
        writer.WriteString(CoverageProperties.Audience, WireNames<Audience>.Of(coverage.Audience));
        writer.WriteStartObject(CoverageProperties.Reports);
        writer.WriteNumber(CoverageProperties.Stakeholder, coverage.StakeholderReports);
        writer.WriteNumber(CoverageProperties.National, coverage.NationalReports);
        writer.WriteNumber(CoverageProperties.Incomplete, coverage.Incomplete);
        writer.WriteNumber(CoverageProperties.NotShown, coverage.NotShown);
        writer.WriteNumber(CoverageProperties.Unreadable, coverage.Unreadable);
        writer.WriteEndObject();
        writer.WriteNumber(CoverageProperties.MaxOtherValues, coverage.MaxOtherValues);
        writer.WriteStartArray(CoverageProperties.Tables);
        foreach (var table in coverage.Tables)
        {
            Write(writer, table);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, CoverageTable table)
    {
        writer.WriteStartObject();
        writer.WriteString(CoverageProperties.Dimension, WireNames<CoverageDimension>.Of(table.Dimension));
        writer.WriteStartArray(CoverageProperties.Rows);
        foreach (var row in table.Rows)
        {
            writer.WriteStartObject();
            writer.WriteString(CoverageProperties.Value, row.Value);
            if (row.IsKnown)
            {
                writer.WriteBoolean(CoverageProperties.IsKnown, true);
            }

            WriteCounts(writer, row.Counts);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartObject(CoverageProperties.WithoutValue);
        WriteCounts(writer, table.WithoutValue);
        writer.WriteEndObject();
        writer.WriteStartObject(CoverageProperties.Unlisted);
        WriteCounts(writer, table.Unlisted);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter writer, CoverageCounts counts)
    {
        var columns = CountColumns.ToColumns(counts);
        WriteSide(writer, CoverageProperties.Stakeholders, columns, 0, CountColumns.National);
        WriteSide(writer, CoverageProperties.National, columns, CountColumns.National, CountColumns.All);
    }

    private static void WriteSide(Utf8JsonWriter writer, string name, long[] columns, int first, int end)
    {
        if (!columns.AsSpan(first..end).ContainsAnyExcept(0L))
        {
            return;
        }

        writer.WriteStartObject(name);
        for (var i = first; i < end; i++)
        {
            if (columns[i] != 0)
            {
                writer.WriteNumber(CountColumns.Names[i], columns[i]);
            }
        }

        writer.WriteEndObject();
    }
}
