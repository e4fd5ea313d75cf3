using System.Text;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary>Writes whole lines of bytes, many at a time.</summary>
internal sealed class ResultLines(ToolConsole console)
{
    private readonly byte[] pending = new byte[64 * 1024];
    private readonly Stream? stream = console.Surroundings.OpenOutput?.Invoke();
    private int length;

    /// <summary>Takes a line, with its line feed.</summary>
    /// <exception cref="OutputFailedException">The output takes no more.</exception>
    public void Add(ReadOnlySpan<byte> line)
    {
        if (line.Length > pending.Length - length)
        {
            Flush();
        }

        if (line.Length > pending.Length)
        {
            Write(line);
            return;
        }

        line.CopyTo(pending.AsSpan(length));
        length += line.Length;
    }

    /// <summary>Writes the lines that are pending.</summary>
    /// <exception cref="OutputFailedException">The output takes no more.</exception>
    public void Flush()
    {
        if (length > 0)
        {
            Write(pending.AsSpan(0, length));
            length = 0;
        }
    }

    private void Write(ReadOnlySpan<byte> lines)
    {
        try
        {
            if (stream is null)
            {
                console.Output.Write(Encoding.UTF8.GetString(lines));
            }
            else
            {
                stream.Write(lines);
                stream.Flush();
            }
        }
        catch (IOException problem)
        {
            throw new OutputFailedException(problem);
        }
    }
}

/// <summary>The output takes no more.</summary>
internal sealed class OutputFailedException(IOException problem) : Exception(problem.Message, problem)
{
    private const int BrokenPipe = 32; // EPIPE
    private const int ResetConnection = 104; // ECONNRESET of Linux, where the pipe is a pair of sockets
    private const int BrokenPipeOnWindows = unchecked((int)0x8007006D);
    private const int ClosingPipeOnWindows = unchecked((int)0x800700E8);

    /// <summary>Whether nobody reads it any more, as behind <c>head</c>.</summary>
    public bool IsClosed => InnerException!.HResult is BrokenPipe or ResetConnection or BrokenPipeOnWindows or ClosingPipeOnWindows;
}
