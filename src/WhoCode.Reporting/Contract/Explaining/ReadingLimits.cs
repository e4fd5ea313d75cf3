namespace WhoCode.Reporting;

/// <summary>How much of a text is read. What goes beyond is a finding that names the limit, and nothing of the text is kept.</summary>
/// <remarks>
/// For hosts that read what strangers send. The defaults are far above any report and far below what harms a host. Immutable, safe on
/// any thread.
/// </remarks>
public sealed record ReadingLimits
{
    internal const int MostDepth = 64;

    /// <summary>Gets the default limits.</summary>
    /// <remarks>Each call returns an instance of its own, because a configuration binder sets the properties of the one that it finds.</remarks>
    public static ReadingLimits Default => new();

    /// <summary>The most bytes of one text; 64 MiB if not set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive.</exception>
    public int MaxBytes { get; init => field = Positive(value, int.MaxValue, nameof(MaxBytes)); } = 64 * 1024 * 1024;

    /// <summary>How deep objects and lists may be nested; 64 if not set, and not more than that.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not in 1 to 64.</exception>
    public int MaxDepth { get; init => field = Positive(value, MostDepth, nameof(MaxDepth)); } = MostDepth;

    /// <summary>The most members of all objects of one text together; 2 000 000 if not set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive.</exception>
    public int MaxProperties { get; init => field = Positive(value, int.MaxValue, nameof(MaxProperties)); } = 2_000_000;

    /// <summary>The most items of all lists of one text together; 1 000 000 if not set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive.</exception>
    public int MaxItems { get; init => field = Positive(value, int.MaxValue, nameof(MaxItems)); } = 1_000_000;

    /// <summary>The most findings of reading one text, and again of the rules on it; 10 000 if not set. The last says how many more there were.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not positive.</exception>
    public int MaxFindings { get; init => field = Positive(value, int.MaxValue, nameof(MaxFindings)); } = 10_000;

    private static int Positive(int value, int most, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
        return value;
    }
}
