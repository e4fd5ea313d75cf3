namespace WhoCode.Reporting.Export;

/// <summary>Writes findings as a table in CSV (RFC 4180) in which no spreadsheet sees formulas.</summary>
internal sealed class CsvExport : FormatWriter
{
    /// <summary>The names of the columns. They are for programs, so they are the same in every language.</summary>
    private static readonly string[] Columns =
        ["document", "severity", "rule", "pointer", "line", "column", "field", "message", "remedy", "paragraphs", "deviation", "reportId", "itemId"];

    private readonly StreamWriter writer;
    private readonly LocalizedTexts texts;

    public CsvExport(Stream stream, LocalizedTexts texts)
    {
        this.texts = texts;
        writer = new(stream, new UTF8Encoding(false), leaveOpen: true);
        CsvLine.Write(writer, Columns, keepsIsolates: false);
    }

    public override void Write(FindingsDocument document)
    {
        var name = NameOf(document);
        foreach (var finding in document.Findings)
        {
            CsvLine.Write(writer, CellsOf(name, document.ReportId, finding, texts), texts.IsRightToLeft);
        }
    }

    public override void Complete() => writer.Flush();

    public override void Flush() => writer.Flush();

    public override void Dispose() => writer.Dispose();

    private static string NameOf(FindingsDocument document) =>
        !string.IsNullOrWhiteSpace(document.Name) ? document.Name
        : document.Digest?.Sha256 is { } digest ? $"sha256:{digest}"
        : "";

    private static string?[] CellsOf(string name, string? reportId, DocumentedFinding finding, LocalizedTexts texts) =>
    [
        name,
        finding.Severity is { } severity ? WireNames<FindingSeverity>.Of(severity) : null,
        finding.Rule?.ToString(),
        finding.Pointer?.ToString(),
        finding.Line?.ToString(CultureInfo.InvariantCulture),
        finding.Column?.ToString(CultureInfo.InvariantCulture),
        finding.Field?.ToString(),
        finding.Message,
        finding.Remedy,
        string.Join("; ", finding.Paragraphs),
        finding.Deviation is { } deviation ? LocalizedText.FromKey("export.csv.deviation").WithArguments(DeviationValues.Of(deviation)).ToString(texts) : null,
        reportId,
        finding.ItemId,
    ];
}
