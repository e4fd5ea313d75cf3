namespace WhoCode.Reporting.Coverage;

/// <summary>Finds the values of the catalogue that no report addresses.</summary>
internal static class Unaddressed
{
    public static IEnumerable<CoverageRow> In(CoverageTable table)
    {
        var unnamed = table.Rows.Where(row => row.IsKnown && row.Counts.Reports == 0);
        return table.Dimension switch
        {
            CoverageDimension.Paragraph => Paragraphs(table, unnamed),
            CoverageDimension.Occupation => Occupations(table, unnamed),
            _ => unnamed,
        };
    }

    private static IEnumerable<CoverageRow> Paragraphs(CoverageTable table, IEnumerable<CoverageRow> unnamed)
    {
        HashSet<CodeReference> cited = [.. Named(table).Select(ToReference)];
        HashSet<ParagraphId> numbered = [.. cited.Select(place => place.Paragraph?.Parent).OfType<ParagraphId>()];
        return unnamed.Where(row => ToReference(row.Value) is { Paragraph: { } paragraph } place
            && !cited.Contains(CodeReference.ForArticle(place.Article))
            && !numbered.Contains(paragraph)
            && !(paragraph.Parent is { } parent && cited.Contains(parent)));
    }

    private static IEnumerable<CoverageRow> Occupations(CoverageTable table, IEnumerable<CoverageRow> unnamed)
    {
        string[] named = [.. Named(table)];
        return unnamed.Where(row => !Array.Exists(named, other => // a code begins with the code of its group
            other.StartsWith(row.Value, StringComparison.Ordinal) || row.Value.StartsWith(other, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Named(CoverageTable table) => table.Rows.Where(row => row.Counts.Reports > 0).Select(row => row.Value);

    private static CodeReference ToReference(string value) => CodeReference.TryParse(value, out var reference) ? reference : default;
}
