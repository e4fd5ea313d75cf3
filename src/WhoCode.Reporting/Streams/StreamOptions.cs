using WhoCode.Reporting.Validation;

namespace WhoCode.Reporting.Streams;

/// <summary>How a stream of reports is read. Immutable, safe on any thread.</summary>
public sealed record StreamOptions
{
    /// <summary>The defaults: one worker, no deviations.</summary>
    public static StreamOptions Default { get; } = new();

    /// <summary>
    /// How many records are read and checked at the same time; 1 if not set. Results keep the order of the stream whatever the number.
    /// One worker checks each record when it is asked for; several check ahead, a block of records each, so memory grows with their
    /// number and not with the stream.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not in 1 to 1024.</exception>
    public int Workers
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(Workers));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1024, nameof(Workers));
            field = value;
        }
    } = 1;

    /// <summary>How each record is validated: deviations, or a page to be checked alone; none if not set.</summary>
    public ValidationOptions? Validation { get; init; }
}
