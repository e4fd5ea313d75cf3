using WhoCode.Reporting.Findings;

namespace WhoCode.Reporting.Export;

/// <summary>Writes findings as Markdown, for the author of a report.</summary>
internal static class MarkdownExport
{
    public static void Write(Stream stream, IReadOnlyList<FindingsDocument> documents, Words words)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        if (documents.Count == 0)
        {
            writer.WriteLine(words["export.markdown.no-documents"]);
        }

        for (var i = 0; i < documents.Count; i++)
        {
            if (i > 0)
            {
                writer.WriteLine();
            }

            new MarkdownLetter(writer, documents[i], words).Write();
        }
    }
}
