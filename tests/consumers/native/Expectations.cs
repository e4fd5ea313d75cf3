namespace WhoCode.Consumers.Native;

/// <summary>Counts what is as expected, and prints what is not.</summary>
internal sealed class Expectations
{
    public int Passed { get; private set; }

    public int Failed { get; private set; }

    public void Holds(bool isHeld, string what)
    {
        if (isHeld)
        {
            Passed++;
        }
        else
        {
            Failed++;
            Console.WriteLine($"FAILED: {what}");
        }
    }

    /// <summary>Runs a check; what it throws is a failure like any other.</summary>
    public void Try(string what, Action check)
    {
        try
        {
            check();
        }
        catch (Exception problem)
        {
            Holds(false, $"{what}: {problem.GetType().Name}: {problem.Message}");
        }
    }
}
