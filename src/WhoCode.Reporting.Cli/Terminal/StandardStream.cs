using System.Runtime.InteropServices;

namespace WhoCode.Reporting.Cli.Terminal;

/// <summary>
/// Standard output or error outside Windows, written to as it is. The streams of <see cref="Console"/> switch the keypad of a terminal to another
/// mode (ESC [?1h), and programs that run later find it so. A <see cref="FileStream"/> writes at positions that it counts by itself, over what
/// another program writes to the same file.
/// </summary>
/// <param name="file">The number of the file.</param>
/// <param name="ignoresClosedPipe">Whether writing to a pipe that nobody reads any more does nothing; otherwise, it throws.</param>
internal sealed class StandardStream(int file, bool ignoresClosedPipe) : WriteOnlyStream
{
    public const int Output = 1;
    public const int Error = 2;

    private const int Interrupted = 4; // EINTR
    private const int BadFile = 9; // EBADF
    private const int BrokenPipe = 32; // EPIPE

    private static readonly int FullNow = OperatingSystem.IsLinux() ? 11 : 35; // EAGAIN

    /// <summary>Opens standard output or error in the way that suits the system.</summary>
    public static Stream Open(int file, bool ignoresClosedPipe = true) =>
        !OperatingSystem.IsWindows() ? new StandardStream(file, ignoresClosedPipe)
        : file == Output ? Console.OpenStandardOutput()
        : Console.OpenStandardError();

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            var written = write(file, in MemoryMarshal.GetReference(buffer), buffer.Length);
            if (written >= 0)
            {
                buffer = buffer[(int)written..];
                continue;
            }

            switch (Marshal.GetLastPInvokeError())
            {
                case Interrupted:
                    continue;
                case var error when error == FullNow:
                    Thread.Sleep(1); // a pipe that another program made non-blocking
                    continue;
                case BrokenPipe when ignoresClosedPipe:
                    return;
                case BadFile:
                    throw new UnauthorizedAccessException();
                case var error:
                    throw new IOException(Marshal.GetPInvokeErrorMessage(error), error);
            }
        }
    }

    [DllImport("libc", SetLastError = true)]
    private static extern nint write(int file, ref readonly byte bytes, nint count);
}
