using System.Text;
using Microsoft.Win32.SafeHandles;
using WhoCode.Reporting.Cli;

// The tool flushes what it writes while it can still say that it could not; closing is left to the system.
return Tool.Run(args, Console.OpenStandardInput, OpenText, OpenError, new()
{
    OpenOutput = OpenOutput,
    IsOutputTerminal = () => !Console.IsOutputRedirected,
    IsErrorTerminal = () => !Console.IsErrorRedirected,
    CatchInterrupt = CatchInterrupt,
});

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

static CancellationToken CatchInterrupt()
{
    var interrupt = new CancellationTokenSource();
    Console.CancelKeyPress += (_, press) =>
    {
        press.Cancel = !interrupt.IsCancellationRequested; // the second time it is meant without delay
        interrupt.Cancel();
    };
    return interrupt.Token;
}
