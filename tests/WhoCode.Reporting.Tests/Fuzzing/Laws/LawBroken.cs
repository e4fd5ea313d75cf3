using System.Diagnostics.CodeAnalysis;

namespace WhoCode.Reporting.Tests.Fuzzing.Laws;

/// <summary>A document breaks a law.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It is made in one way, here.")]
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "It is caught in the run.")]
internal sealed class LawBroken(string law, string how) : Exception($"{law}: {how}")
{
    /// <summary>The law, as a sentence.</summary>
    public string Law { get; } = law;

    public static void Unless(bool isHeld, string law, Func<string> how)
    {
        if (!isHeld)
        {
            throw new LawBroken(law, how());
        }
    }
}
