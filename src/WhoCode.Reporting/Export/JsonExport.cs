namespace WhoCode.Reporting.Export;

/// <summary>Writes findings documents as JSON: a single one as an object, several or none as an array.</summary>
internal sealed class JsonExport(Stream stream) : FormatWriter
{
    private readonly Utf8JsonWriter writer = new(stream, ReportJson.Layout);
    private FindingsDocument? only;
    private bool isArray;

    public override void Write(FindingsDocument document)
    {
        if (!isArray && only is null)
        {
            only = document;
            return;
        }

        StartArray();
        WriteItem(document);
    }

    public override void Complete()
    {
        if (only is not null)
        {
            WriteItem(only);
        }
        else
        {
            StartArray();
            writer.WriteEndArray();
        }

        writer.Flush();
        stream.WriteByte((byte)'\n');
    }

    public override void Flush() => writer.Flush();

    public override void Dispose() => writer.Dispose();

    private void StartArray()
    {
        if (isArray)
        {
            return;
        }

        isArray = true;
        writer.WriteStartArray();
        if (only is not null)
        {
            WriteItem(only);
            only = null;
        }
    }

    private void WriteItem(FindingsDocument document)
    {
        Contract.FindingsDocument.Write(writer, document);
        writer.Flush();
    }
}
