namespace WhoCode.Reporting.Export;

/// <summary>Writes findings documents in one format, into memory.</summary>
internal abstract class FormatWriter : IDisposable
{
    public static FormatWriter Create(MemoryStream output, FindingsFormat format, FindingsExportOptions options) => format switch
    {
        FindingsFormat.Json => new JsonExport(output),
        FindingsFormat.Csv => new CsvExport(output, options.Texts),
        FindingsFormat.Sarif => new SarifExport(output, options),
        FindingsFormat.Markdown => new MarkdownExport(output, options.Texts),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "The format is not defined. Use Json, Csv, Sarif or Markdown."),
    };

    public abstract void Write(FindingsDocument document);

    public virtual void WriteUnreadable(string name, string reason)
    {
    }

    /// <summary>Writes everything written so far to the output.</summary>
    public abstract void Flush();

    public abstract void Complete();

    public abstract void Dispose();
}
