namespace WhoCode.Reporting.Tests.Hosting;

/// <summary>Catches the exception of a call, so that tests in a loop can report the value for which there was none.</summary>
internal static class Refusal
{
    /// <summary>Returns the exception that a call throws; null if it returns.</summary>
    public static Exception? Of(Func<object?> call) => Of(call, out _);

    /// <summary>Returns the exception that a call throws; null if it returns.</summary>
    /// <param name="call">The call.</param>
    /// <param name="returned">The value that it returned.</param>
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
