namespace WhoCode.Reporting.Export;

/// <summary>Writes findings as SARIF 2.1.0.</summary>
internal sealed class SarifExport : FormatWriter
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private readonly Stream stream;
    private readonly FindingsExportOptions options;
    private readonly Utf8JsonWriter writer;
    private readonly List<(string Name, string Reason)> unreadable = [];
    private SarifRun? run;

    public SarifExport(Stream stream, FindingsExportOptions options)
    {
        this.stream = stream;
        this.options = options;
        writer = new(stream, ReportJson.Layout);
        writer.WriteStartObject();
        writer.WriteString("version", "2.1.0");
        writer.WriteString("$schema", Schema);
        writer.WriteStartArray("runs");
    }

    /// <summary>Puts documents of the same run next to each other, and otherwise leaves them in their order.</summary>
    public static IEnumerable<FindingsDocument> ByRun(IReadOnlyList<FindingsDocument> documents) =>
        documents.GroupBy(document => (document.RuleSet, document.Language)).SelectMany(run => run);

    public override void Write(FindingsDocument document)
    {
        if (run?.CanContain(document) != true)
        {
            run?.Complete([]);
            run = new(writer, document.RuleSet, document.Language, options);
        }

        run.Write(document);
    }

    public override void WriteUnreadable(string name, string reason) => unreadable.Add((name, reason));

    public override void Complete()
    {
        if (unreadable.Count > 0)
        {
            run ??= new(writer, ruleSet: null, language: null, options);
        }

        run?.Complete(unreadable);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        stream.WriteByte((byte)'\n');
    }

    public override void Flush() => writer.Flush();

    public override void Dispose() => writer.Dispose();

    /// <summary>Writes <c>{"text": …}</c> so that a reader of SARIF shows the text without placeholders and links.</summary>
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
