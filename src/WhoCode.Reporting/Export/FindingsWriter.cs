namespace WhoCode.Reporting.Export;

/// <summary>Writes findings documents one after another, without keeping them in memory.</summary>
/// <remarks>
/// Call <see cref="Complete"/> or <see cref="CompleteAsync"/> at the end; without it, the output is incomplete. Asynchronous methods call only
/// asynchronous methods of the stream, as the body of a response demands. The output equals that of <see cref="FindingsExport"/>, with one
/// exception: SARIF has a new run whenever the version of the rules or the language changes. Not thread-safe.
/// </remarks>
public sealed class FindingsWriter : IDisposable, IAsyncDisposable
{
    private const int FlushedAt = 1 << 16;

    private readonly Stream stream;
    private readonly MemoryStream pending = new();
    private readonly FormatWriter format;
    private bool isComplete;

    /// <summary>Initializes a new instance of the <see cref="FindingsWriter"/> class. Nothing is written yet.</summary>
    /// <param name="output">The stream to write to; it stays open.</param>
    /// <param name="format">The format to write.</param>
    /// <param name="options">The options, such as the language of headings; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="format"/> is not a defined value.</exception>
    public FindingsWriter(Stream output, FindingsFormat format, FindingsExportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        stream = output;
        this.format = FormatWriter.Create(pending, format, options ?? new());
    }

    /// <summary>Writes a findings document.</summary>
    /// <param name="document">The findings document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The output is already complete, or the writer was disposed.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    /// <exception cref="JsonException">The format is JSON, and an enumeration does not define one of the values.</exception>
    public void Write(FindingsDocument document)
    {
        Add(document);
        if (pending.Length >= FlushedAt)
        {
            Send();
        }
    }

    /// <summary>Writes a findings document asynchronously.</summary>
    /// <inheritdoc cref="Write"/>
    /// <param name="document">The findings document.</param>
    /// <param name="cancellationToken">A token to cancel the writing. The output is then incomplete.</param>
    /// <returns>A task that completes when the stream has accepted the output.</returns>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public ValueTask WriteAsync(FindingsDocument document, CancellationToken cancellationToken = default)
    {
        Add(document);
        return pending.Length >= FlushedAt ? SendAsync(cancellationToken) : ValueTask.CompletedTask;
    }

    /// <summary>Records that an input could not be read. Only SARIF contains such records; the other formats ignore them.</summary>
    /// <param name="name">The name of the input, such as a file name.</param>
    /// <param name="reason">The reason why it could not be read, without a full stop.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="reason"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The output is already complete, or the writer was disposed.</exception>
    public void WriteUnreadable(string name, string reason)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(reason);
        CheckIncomplete();
        format.WriteUnreadable(name, reason);
    }

    /// <summary>Writes the end of the output.</summary>
    /// <exception cref="InvalidOperationException">The output is already complete, or the writer was disposed.</exception>
    public void Complete()
    {
        End();
        Send();
    }

    /// <summary>Writes the end of the output asynchronously.</summary>
    /// <param name="cancellationToken">A token to cancel the writing. The output is then incomplete.</param>
    /// <returns>A task that completes when the stream has accepted the output.</returns>
    /// <exception cref="InvalidOperationException">The output is already complete, or the writer was disposed.</exception>
    /// <exception cref="OperationCanceledException">The writing was canceled.</exception>
    public ValueTask CompleteAsync(CancellationToken cancellationToken = default)
    {
        End();
        return SendAsync(cancellationToken);
    }

    /// <summary>Writes pending output and releases the resources of the writer. The stream stays open. Without <see cref="Complete"/>, the output remains incomplete.</summary>
    public void Dispose()
    {
        if (!isComplete)
        {
            Send();
        }

        isComplete = true;
        format.Dispose();
    }

    /// <summary>Writes pending output and releases the resources of the writer asynchronously. The stream stays open. Without <see cref="CompleteAsync"/>, the output remains incomplete.</summary>
    /// <returns>A task that completes when the output is written.</returns>
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
