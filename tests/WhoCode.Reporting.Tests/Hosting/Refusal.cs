namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>Catches what a call throws, so that tests in a loop can say for which value it did not.</summary>
internal static class Refusal
{
    /// <summary>The exception that a call throws, or null where it returns.</summary>
    public static Exception? Of(Func<object?> call) => Of(call, out _);

    /// <summary>The exception that a call throws, or null where it returns.</summary>
    /// <param name="call">The call.</param>
    /// <param name="returned">What it returned.</param>
    public static Exception? Of(Func<object?> call, out object? returned)
    {
        returned = null;
        try
        {
            returned = call();
            return null;
        }
        catch (Exception thrown)
        {
            return thrown;
        }
    }
}
