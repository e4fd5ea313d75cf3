using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Json;

namespace WhoCode.Reporting.Export;

/// <summary>Writes findings documents as they are.</summary>
internal static class JsonExport
{
    public static void Write(Stream stream, IReadOnlyList<FindingsDocument> documents)
    {
        if (documents is [var only])
        {
            stream.Write(ReportJson.WriteIndented(writer => Contract.FindingsDocument.Write(writer, only)));
        }
        else
        {
            using var writer = new Utf8JsonWriter(stream, ReportJson.Layout);
            writer.WriteStartArray();
            foreach (var document in documents)
            {
                One<FindingsDocumentShape>.Instance.Write(writer, document);
            }

            writer.WriteEndArray();
        }

        stream.WriteByte((byte)'\n');
    }
}
