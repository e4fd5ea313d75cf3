namespace WhoCode.Reporting.Export;

/// <summary>Writes findings documents one after another, so that no document has to be kept in memory.</summary>
/// <remarks>
/// <see cref="Complete"/> or <see cref="CompleteAsync"/> writes the end; without it, the output breaks off. The methods that end in
/// <c>Async</c> never block on the stream, as the body of a response demands. The output is the same as that of <see cref="FindingsExport"/>,
/// but SARIF has a new run wherever the version of the rules or the language differs from that of the document before. Not thread-safe.
/// </remarks>
public sealed class FindingsWriter : IDisposable, IAsyncDisposable
{
    private const int FlushedAt = 1 << 16;

    private readonly Stream stream;
    private readonly MemoryStream pending = new();
    private readonly FormatWriter format;
    private bool isComplete;

    /// <summary>Creates a writer. Nothing is written yet.</summary>
    /// <param name="output">The stream to write to; it stays open.</param>
    /// <param name="format">The format.</param>
    /// <param name="options">The options; null for the default ones.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The format is not defined.</exception>
    public FindingsWriter(Stream output, FindingsFormat format, FindingsExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        stream = output;
        this.format = FormatWriter.Create(pending, format, options ?? new());
    }

    /// <summary>Writes a document.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    /// <exception cref="InvalidOperationException">The output is complete.</exception>
    /// <exception cref="KeyNotFoundException">The texts do not contain a heading or label.</exception>
    /// <exception cref="JsonException">In JSON: a value is not defined by its enumeration, so it cannot be written.</exception>
    public void Write(FindingsDocument document)
    {
        Add(document);
        if (pending.Length >= FlushedAt)
        {
            Send();
        }
    }

    /// <summary>Writes a document without blocking on the stream.</summary>
    /// <inheritdoc cref="Write"/>
    /// <param name="document">The document.</param>
    /// <param name="cancellationToken">Cancels the writing; the output is then incomplete.</param>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public ValueTask WriteAsync(FindingsDocument document, CancellationToken cancellationToken = default)
    {
        Add(document);
        return pending.Length >= FlushedAt ? SendAsync(cancellationToken) : ValueTask.CompletedTask;
    }

    /// <summary>States that an input could not be read. Only SARIF has a place for this; the other formats omit it.</summary>
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
        End();
        Send();
    }

    /// <summary>Writes the end of the output without blocking on the stream.</summary>
    /// <param name="cancellationToken">Cancels the writing; the output is then incomplete.</param>
    /// <exception cref="InvalidOperationException">The output is already complete.</exception>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public ValueTask CompleteAsync(CancellationToken cancellationToken = default)
    {
        End();
        return SendAsync(cancellationToken);
    }

    /// <summary>Writes what is not written yet, and releases what the writer uses. The stream stays open. If the output is not complete, it breaks off, so that nobody takes it for complete.</summary>
    public void Dispose()
    {
        if (!isComplete)
        {
            Send();
        }

        isComplete = true;
        format.Dispose();
    }

    /// <summary>Writes what is not written yet without blocking on the stream, and releases what the writer uses. The stream stays open. If the output is not complete, it breaks off, so that nobody takes it for complete.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!isComplete)
        {
            await SendAsync(CancellationToken.None).ConfigureAwait(false);
        }

        isComplete = true;
        format.Dispose();
    }

    private void Add(FindingsDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        CheckIncomplete();
        format.Write(document);
        format.Flush();
    }

    private void End()
    {
        CheckIncomplete();
        isComplete = true;
        format.Complete();
    }

    private void Send()
    {
        if (pending.Length > 0)
        {
            pending.WriteTo(stream);
            pending.SetLength(0);
        }
    }

    private async ValueTask SendAsync(CancellationToken cancellationToken)
    {
        if (pending.Length > 0)
        {
            await stream.WriteAsync(pending.GetBuffer().AsMemory(0, (int)pending.Length), cancellationToken).ConfigureAwait(false);
            pending.SetLength(0);
        }
    }

    private void CheckIncomplete()
    {
        if (isComplete)
        {
            throw new InvalidOperationException("The output is complete. Create another writer for more documents.");
        }
    }
}
