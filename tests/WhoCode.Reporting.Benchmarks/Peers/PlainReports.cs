using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using WhoCode.Reporting.Benchmarks.Documents;
using WhoCode.Reporting.Benchmarks.Peers.Plain;

namespace WhoCode.Reporting.Benchmarks.Peers;

/// <summary>Reports as an application reads them with only System.Text.Json, with which reading by the library is compared.</summary>
internal static class PlainReports
{
    /// <summary>Returns the contract for the kind of report in a document.</summary>
    public static JsonTypeInfo ContractFor(ReadOnlySpan<byte> text) =>
        Texts.IsNational(text) ? PlainContext.Default.NationalReport : PlainContext.Default.StakeholderReport;

    /// <summary>Checks that the model loses no content and refuses broken documents, because doing less would be faster.</summary>
    public static void Check(IReadOnlyList<byte[]> texts)
    {
        foreach (var text in texts)
        {
            Check(text);
        }
    }

    private static void Check(byte[] text)
    {
        var contract = ContractFor(text);
        var written = JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize(text, contract), contract);
        if (!JsonNode.DeepEquals(WithoutEmpty(JsonNode.Parse(text)), WithoutEmpty(JsonNode.Parse(written))))
        {
            throw new InvalidOperationException("The plain model loses a part of a report.");
        }

        if (Broken(Encoding.UTF8.GetString(text)).FirstOrDefault(broken => Accepts(broken, contract)) is { } accepted)
        {
            throw new InvalidOperationException($"The plain model accepts {accepted}");
        }
    }

    private static IEnumerable<string> Broken(string text) =>
    [
        text.Insert(text.IndexOf('{') + 1, "\"language\":\"en\","), // each report has a language already
        With("unknown", 1, text),
        With("codeEdition", 2010, text),
        With("extensions", null, text),
    ];

    private static string With(string name, JsonNode? value, string text)
    {
        var report = JsonNode.Parse(text)!;
        report[name] = value;
        return report.ToJsonString();
    }

    private static bool Accepts(string text, JsonTypeInfo contract)
    {
        try
        {
            JsonSerializer.Deserialize(text, contract);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Returns the node without null and empty values; null if nothing is left.</summary>
    private static JsonNode? WithoutEmpty(JsonNode? node) => node switch
    {
        JsonObject { Count: 0 } or JsonArray { Count: 0 } => null,
        JsonObject properties => new JsonObject(
            properties.Select(property => KeyValuePair.Create(property.Key, WithoutEmpty(property.Value))).Where(property => property.Value is not null)),
        JsonArray items => new JsonArray([.. items.Select(WithoutEmpty)]),
        _ => node?.DeepClone(),
    };
}
