using System.Text;
using System.Text.Json;
using WhoCode.Reporting.Export;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Fuzzing.Laws;

/// <summary>All findings can be exported.</summary>
internal static class ExportLaws
{
    private const string Exported = "Findings are exported in every format, as sound text";
    private const string ReadAgain = "A findings document is read again as it was";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static void Hold<T>(ReportValidator validator, byte[] bytes, ReadResult<T> found) where T : Report
    {
        var document = validator.CreateDocument(bytes, found, "a document.json");
        foreach (var format in Enum.GetValues<FindingsFormat>())
        {
            using var stream = new MemoryStream();
            FindingsExport.Write(stream, format, document);
            var written = stream.ToArray();
            LawBroken.Unless(Strict.GetString(written).Length > 0, Exported, () => $"{format} is empty");
            if (format is FindingsFormat.Json or FindingsFormat.Sarif)
            {
                using var parsed = JsonDocument.Parse(written, new() { AllowDuplicateProperties = false });
            }
        }

        var again = FindingsJson.Read(FindingsJson.Write(document), out var faults);
        LawBroken.Unless(faults.Count == 0 && document.Equals(again), ReadAgain, () => Found.Lines(faults));
    }
}
