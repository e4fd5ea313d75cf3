using System.Text.Encodings.Web;
using System.Text.Json;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Json;

namespace WhoCode.Reporting.Export;

/// <summary>Writes findings documents as they are.</summary>
internal static class JsonExport
{
    /// <summary>How everything in JSON is laid out here: as <see cref="FindingsJson"/> does it.</summary>
    public static JsonWriterOptions Layout { get; } = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Write(Stream stream, IReadOnlyList<FindingsDocument> documents)
    {
        if (documents is [var only])
        {
            stream.Write(FindingsJson.Write(only));
        }
        else
        {
            using var writer = new Utf8JsonWriter(stream, Layout);
            writer.WriteStartArray();
            foreach (var document in documents)
            {
                JsonSerializer.Serialize(writer, document, ReportJson.TypeInfo<FindingsDocument>(ReportJson.AsDocument));
            }

            writer.WriteEndArray();
        }

        stream.WriteByte((byte)'\n');
    }
}
