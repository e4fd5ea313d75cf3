namespace WhoCode.Reporting.Export;

/// <summary>Writes findings documents one after another, so that no document has to be kept in memory.</summary>
/// <remarks>
/// <see cref="Complete"/> writes the end; without it, the output breaks off. What is written is the same as by <see cref="FindingsExport"/>,
/// but SARIF has a new run wherever the version of the rules or the language differs from that of the document before. Not thread-safe.
/// </remarks>
public sealed class FindingsWriter : IDisposable
{
    private readonly FormatWriter format;
    private bool isComplete;

    /// <summary>Creates a writer, which may write a heading at once.</summary>
    /// <param name="stream">The stream to write to; it stays open.</param>
    /// <param name="format">The format.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is not defined.</exception>
    public FindingsWriter(Stream stream, FindingsFormat format, FindingsExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        options ??= new();
        this.format = format switch
        {
            FindingsFormat.Json => new JsonExport(stream),
            FindingsFormat.Csv => new CsvExport(stream, options.Texts),
            FindingsFormat.Sarif => new SarifExport(stream, options),
            FindingsFormat.Markdown => new MarkdownExport(stream, options.Texts),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
        };
    }

    /// <summary>Writes a document.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    /// <exception cref="InvalidOperationException">The output is complete.</exception>
    /// <exception cref="KeyNotFoundException">The words lack a heading or label.</exception>
    /// <exception cref="System.Text.Json.JsonException">In JSON: a value is not one of its enumeration, so it cannot be written.</exception>
    public void Write(FindingsDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        CheckIncomplete();
        format.Write(document);
    }

    /// <summary>States that an input could not be read. Only SARIF has a place for this; the other formats leave it out.</summary>
    /// <param name="name">The name of the input, such as a file name.</param>
    /// <param name="reason">Why it could not be read, without a full stop.</param>
    /// <exception cref="ArgumentNullException">The name or the reason is null.</exception>
    /// <exception cref="InvalidOperationException">The output is complete.</exception>
    public void WriteUnreadable(string name, string reason)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(reason);
        CheckIncomplete();
        format.WriteUnreadable(name, reason);
    }

    /// <summary>Writes the end of the output.</summary>
    /// <exception cref="InvalidOperationException">The output is already complete.</exception>
    public void Complete()
    {
        CheckIncomplete();
        isComplete = true;
        format.Complete();
    }

    /// <summary>Releases what the writer uses. The stream stays open. If the output is not complete, it breaks off.</summary>
    public void Dispose() => format.Dispose();

    private void CheckIncomplete()
    {
        if (isComplete)
        {
            throw new InvalidOperationException("The output is complete. Create another writer for more documents.");
        }
    }
}

/// <summary>Writes findings documents in one format.</summary>
internal abstract class FormatWriter : IDisposable
{
    public abstract void Write(FindingsDocument document);

    public virtual void WriteUnreadable(string name, string reason)
    {
    }

    public abstract void Complete();

    public abstract void Dispose();
}
