namespace WhoCode.Reporting.Export;

/// <summary>Writes findings as Markdown, for the author of a report.</summary>
internal sealed class MarkdownExport(Stream stream, LocalizedTexts texts) : FormatWriter
{
    private readonly StreamWriter writer = new(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
    private bool hasLetter;

    public override void Write(FindingsDocument document)
    {
        if (hasLetter)
        {
            writer.WriteLine();
        }

        hasLetter = true;
        new MarkdownLetter(writer, document, texts).Write();
    }

    public override void Complete()
    {
        if (!hasLetter)
        {
            writer.WriteLine(texts["export.markdown.no-documents"]);
        }

        writer.Flush();
    }

    public override void Flush() => writer.Flush();

    public override void Dispose() => writer.Dispose();
}
