using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;
using WhoCode.Reporting.Cli;
using WhoCode.Reporting.Cli.Terminal;

List<PosixSignalRegistration> handlers = []; // they catch signals as long as they are kept

// The tool flushes what it writes while it can still say that it could not; closing is left to the system.
return Tool.Run(args, OpenInput, OpenText, OpenError, new()
{
    OpenOutput = OpenOutput,
    IsOutputTerminal = () => !Console.IsOutputRedirected,
    IsErrorTerminal = () => !Console.IsErrorRedirected,
    GetColumns = TerminalMode.GetColumns,
    HasColors = TerminalMode.HasColors,
    GetVariable = Environment.GetEnvironmentVariable,
    CatchInterrupt = CatchInterrupt,
});

static Stream? OpenInput() => IsInputClosed() ? null : Console.OpenStandardInput();

// Where the shell has closed standard input (<&-), the runtime takes its number for what it opens first, and reading that never ends: a
// pipe of its own, whose other end is in this process too, or its source of random numbers.
static bool IsInputClosed()
{
    if (!OperatingSystem.IsLinux())
    {
        return false;
    }

    return new FileInfo("/proc/self/fd/0").LinkTarget is not { } input || input is "/dev/urandom" or "/dev/random"
        || (!input.StartsWith('/') && Directory.EnumerateFiles("/proc/self/fd").Any(link => !link.EndsWith("/0", StringComparison.Ordinal) && new FileInfo(link).LinkTarget == input && CanWrite(link)));
}

// Of two ends of a pipe, the one to write to; a terminal is the same file at several numbers.
static bool CanWrite(string link) => new FileInfo(link).LinkTarget!.StartsWith("pipe:", StringComparison.Ordinal)
    && File.ReadLines(link.Replace("/fd/", "/fdinfo/", StringComparison.Ordinal)).Any(line => line.StartsWith("flags:", StringComparison.Ordinal) && line[^1] is '1' or '2');

static TextWriter OpenText() => new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false));

static TextWriter OpenError() => new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };

static Stream OpenOutput()
{
    if (!OperatingSystem.IsWindows())
    {
        // The console's own stream does not tell that a pipe was closed, and a long run would go on for nobody. A file is left to it,
        // as a FileStream writes at places of its own counting, whoever else writes there.
        var direct = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        if (!direct.CanSeek)
        {
            return direct;
        }
    }

    return Console.OpenStandardOutput();
}

CancellationToken CatchInterrupt()
{
    var interrupt = new CancellationTokenSource();
    foreach (var signal in (PosixSignal[])[PosixSignal.SIGINT, PosixSignal.SIGTERM])
    {
        handlers.Add(PosixSignalRegistration.Create(signal, caught =>
        {
            caught.Cancel = !interrupt.IsCancellationRequested; // the second time it is meant without delay
            interrupt.Cancel();
        }));
    }

    return interrupt.Token;
}
