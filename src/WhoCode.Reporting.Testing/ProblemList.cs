namespace WhoCode.Reporting.Testing;

/// <summary>The problems of a test, and the first exception behind them.</summary>
internal sealed class ProblemList : List<string>
{
    /// <summary>The first exception that the rule, its descriptor or its texts threw; null if none did.</summary>
    public Exception? Cause { get; private set; }

    public void Add(string problem, Exception cause)
    {
        Add(problem);
        Cause ??= cause;
    }
}
