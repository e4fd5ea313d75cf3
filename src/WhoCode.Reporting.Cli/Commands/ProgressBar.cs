using System.Globalization;

namespace WhoCode.Reporting.Cli.Commands;

/// <summary>
/// Shows a person how far a long run is: on standard error, only where that is a terminal, and not where the results scroll by on one
/// themselves. It is updated a few times a second, and removed at the end.
/// </summary>
/// <param name="console">Where to.</param>
/// <param name="total">How many bytes there are; null where that cannot be known.</param>
internal sealed class ProgressBar(ToolConsole console, long? total)
{
    private const int Width = 20;
    private const int LooksOften = 64; // lines between two looks at the clock, as long as they are small
    private const long BytesBetweenLooks = 256 * 1024;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly bool isSeen = console.Surroundings.IsErrorTerminal();
    private readonly bool isShown = console.Surroundings.IsErrorTerminal() && !console.Surroundings.IsOutputTerminal();
    private readonly long started = console.Surroundings.Time.GetTimestamp();
    private TimeSpan shown;
    private long looked;
    private bool isOnScreen;

    /// <summary>How many lines are done.</summary>
    public long Lines { get; private set; }

    /// <summary>How many bytes are done.</summary>
    public long Bytes { get; private set; }

    private TimeSpan Elapsed => console.Surroundings.Time.GetElapsedTime(started);

    /// <summary>A line is done.</summary>
    public void Advance(long bytes)
    {
        Lines++;
        Bytes = bytes;
        if (!isShown || (Lines % LooksOften != 0 && bytes - looked < BytesBetweenLooks))
        {
            return;
        }

        looked = bytes;
        if (Elapsed is var now && now - shown >= Pause)
        {
            shown = now;
            Draw(now);
        }
    }

    /// <summary>Says what was done, where a person is there to read it.</summary>
    public void SumUp()
    {
        Wipe();
        if (isSeen)
        {
            console.Warn(console.Say("validate.lines", ("lines", Lines), ("rate", Rate(Elapsed)), ("megabytes", Megabytes(Elapsed))));
        }
    }

    /// <summary>Takes the bar away.</summary>
    public void Wipe()
    {
        if (isOnScreen)
        {
            console.Error.Write("\r\u001b[K");
            isOnScreen = false;
        }
    }

    private void Draw(TimeSpan now)
    {
        var text = console.Say("validate.progress", ("lines", Lines), ("rate", Rate(now)), ("megabytes", Megabytes(now)));
        if (total is { } all)
        {
            var done = Math.Min(1, (double)Bytes / all);
            var left = TimeSpan.FromSeconds(Math.Round(now.TotalSeconds * (1 - done) / done));
            var bar = new string('#', (int)Math.Round(done * Width)).PadRight(Width, '.');
            text = string.Create(CultureInfo.InvariantCulture, $"[{bar}] {done * 100:0}%  {text}  ")
                + console.Say("validate.left", ("time", left.ToString(left.TotalHours < 1 ? @"m\:ss" : @"h\:mm\:ss", CultureInfo.InvariantCulture)));
        }

        console.Error.Write($"\r\u001b[K{text}");
        isOnScreen = true;
    }

    private double Rate(TimeSpan time) => Math.Round(Per(Lines, time));

    private decimal Megabytes(TimeSpan time) => decimal.Round((decimal)Per(Bytes / 1e6, time), 1) + 0.0m;

    private static double Per(double amount, TimeSpan time) => time > TimeSpan.Zero ? amount / time.TotalSeconds : 0;
}
