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
    GetSystemLanguage = SystemLanguage.Get,
    CatchInterrupt = CatchInterrupt,
});

static Stream? OpenInput() => IsInputClosed() ? null
    : OperatingSystem.IsWindows() || Console.IsInputRedirected ? Console.OpenStandardInput()
    : new FileStream(new SafeFileHandle(0, ownsHandle: false), FileAccess.Read, bufferSize: 0); // the console's would change the mode of the terminal

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

static TextWriter OpenText() => new StreamWriter(StandardStream.Open(StandardStream.Output), new UTF8Encoding(false));

static TextWriter OpenError() => new StreamWriter(StandardStream.Open(StandardStream.Error), new UTF8Encoding(false)) { AutoFlush = true };

// A long run must learn that nobody reads its results any more.
static Stream OpenOutput() => StandardStream.Open(StandardStream.Output, ignoresClosedPipe: false);

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
