using System.Globalization;

namespace WhoCode.Reporting.Benchmarks.Measuring;

/// <summary>The bound of a measured value.</summary>
/// <param name="Name">The name of the value.</param>
/// <param name="Limit">The bound.</param>
/// <param name="IsMost">Whether the bound is the largest allowed value; otherwise, the smallest.</param>
/// <param name="Meaning">What is compared with what, in a sentence for the page of results.</param>
internal sealed record Bound(string Name, double Limit, bool IsMost, string Meaning)
{
    public static Bound AtMost(string name, double limit, string meaning) => new(name, limit, IsMost: true, meaning);

    public static Bound AtLeast(string name, double limit, string meaning) => new(name, limit, IsMost: false, meaning);

    public bool Holds(double value) => IsMost ? value <= Limit : value >= Limit;

    public override string ToString() => $"{(IsMost ? "≤" : "≥")} {Limit.ToString(CultureInfo.InvariantCulture)}";
}

/// <summary>Prints each value, and remembers whether all bounds were kept.</summary>
/// <remarks>
/// A value beyond its bound is measured again, and the output states that. If other work uses all cores, even background compilation may be
/// late. A real problem appears each time.
/// </remarks>
internal sealed class Measurements
{
    private const int Tries = 3;

    private readonly List<(Bound Bound, double Value)> all = [];

    public IReadOnlyList<(Bound Bound, double Value)> All => all;

    public bool AreAllHeld => all.TrueForAll(entry => entry.Bound.Holds(entry.Value));

    public static string Print(double value) => value.ToString(value is 0 or >= 100 ? "0" : value >= 10 ? "0.0" : "0.00", CultureInfo.InvariantCulture);

    public void Add(Bound bound, Func<double> measure) => AddAsync(bound, () => Task.FromResult(measure())).GetAwaiter().GetResult();

    public async Task AddAsync(Bound bound, Func<Task<double>> measure)
    {
        var value = await measure();
        for (var tried = 1; tried < Tries && !bound.Holds(value); tried++)
        {
            Console.Error.WriteLine($"{bound.Name}: {Print(value)} is not {bound}; measured again");
            value = await measure();
        }

        Add(bound, value);
    }

    public void Add(Bound bound, double value)
    {
        all.Add((bound, value));
        Console.WriteLine($"RATIO {bound.Name} {Print(value)}");
        if (!bound.Holds(value))
        {
            Console.Error.WriteLine($"MISSED {bound.Name}: {value.ToString("0.####", CultureInfo.InvariantCulture)} is not {bound}.");
        }
    }
}
