using System.Globalization;

namespace WhoCode.Reporting.Tests.Fuzzing;

/// <summary>How many documents are tested, and which.</summary>
/// <param name="Seed">The seed; WHOCODE_FUZZ_SEED.</param>
/// <param name="Count">How many documents; WHOCODE_FUZZ.</param>
/// <param name="First">The number of the first; WHOCODE_FUZZ_FROM.</param>
internal sealed record FuzzSettings(ulong Seed, long Count, long First)
{
    private const ulong DefaultSeed = 20100521; // the day on which the Code was adopted

    private const long DefaultCount = 20_000;

    public static FuzzSettings FromEnvironment() =>
        new((ulong)Number("WHOCODE_FUZZ_SEED", (long)DefaultSeed), Number("WHOCODE_FUZZ", DefaultCount), Number("WHOCODE_FUZZ_FROM", 0));

    private static long Number(string name, long otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : otherwise;
}
