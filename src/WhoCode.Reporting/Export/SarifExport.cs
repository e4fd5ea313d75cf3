using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Json;

namespace WhoCode.Reporting.Export;

/// <summary>Writes findings as SARIF 2.1.0.</summary>
internal static class SarifExport
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static void Write(Stream stream, IReadOnlyList<FindingsDocument> documents, Words words)
    {
        using (var writer = new Utf8JsonWriter(stream, ReportJson.Layout))
        {
            writer.WriteStartObject();
            writer.WriteString("version", "2.1.0");
            writer.WriteString("$schema", Schema);
            writer.WriteStartArray("runs");
            foreach (var run in documents.GroupBy(document => (document.RuleSet, document.Language)))
            {
                new SarifRun(writer, [.. run], words).Write();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    /// <summary>Writes <c>{"text": …}</c> so that a reader of SARIF shows just that: no placeholder, no link.</summary>
    public static void WriteMessage(Utf8JsonWriter writer, string name, string text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("text", text
            .Replace("{", "{{", StringComparison.Ordinal)
            .Replace("}", "}}", StringComparison.Ordinal)
            .Replace("](", "] (", StringComparison.Ordinal));
        writer.WriteEndObject();
    }
}
