namespace WhoCode.Reporting;

/// <summary>The limits on what is read from a JSON document or table. A document that exceeds one has a finding that names the limit.</summary>
/// <remarks>
/// Nothing is kept of a document that exceeds <see cref="MaxBytes"/>, <see cref="MaxProperties"/> or <see cref="MaxItems"/>. The limits
/// protect applications that read documents from strangers. The defaults are far above the size of any report, and far below what harms an
/// application. Immutable and thread-safe.
/// </remarks>
public sealed record ReadingLimits
{
    internal const int MostDepth = 64;

    /// <summary>The limits that apply if an application sets none.</summary>
    /// <remarks>Each access returns a new instance, because a configuration binder sets the properties of the instance that it finds.</remarks>
    public static ReadingLimits Default => new();

    /// <summary>The maximum length of a document, in bytes; 64 MiB (67 108 864) by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxBytes { get; init => field = Positive(value, int.MaxValue, nameof(MaxBytes)); } = 64 * 1024 * 1024;

    /// <summary>The maximum nesting of objects and lists, from 1 to 64; 64 by default.</summary>
    /// <remarks>With the default, only an extension that is nested too deep is skipped. With a lower limit, nothing of the document is kept.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 1 to 64.</exception>
    public int MaxDepth { get; init => field = Positive(value, MostDepth, nameof(MaxDepth)); } = MostDepth;

    /// <summary>The maximum number of properties in all objects of a document together; 2 000 000 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxProperties { get; init => field = Positive(value, int.MaxValue, nameof(MaxProperties)); } = 2_000_000;

    /// <summary>The maximum number of items in all lists of a document together; 1 000 000 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxItems { get; init => field = Positive(value, int.MaxValue, nameof(MaxItems)); } = 1_000_000;

    /// <summary>The maximum number of findings that are listed, first of read errors and then of rules; 10 000 by default for each.</summary>
    /// <remarks>If there are more, the last finding reports how many.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxFindings { get; init => field = Positive(value, int.MaxValue, nameof(MaxFindings)); } = 10_000;

    private static int Positive(int value, int most, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most, name);
        return value;
    }
}
