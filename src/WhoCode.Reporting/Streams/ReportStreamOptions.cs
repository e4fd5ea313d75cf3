namespace WhoCode.Reporting.Streams;

/// <summary>Options for reading a stream of reports. Immutable, safe on any thread.</summary>
public sealed record ReportStreamOptions
{
    /// <summary>Gets the defaults: one worker, no deviations.</summary>
    /// <remarks>Each call returns an instance of its own, because a configuration binder sets the properties of the one that it finds.</remarks>
    public static ReportStreamOptions Default => new();

    /// <summary>
    /// Gets the number of workers that read and validate records at the same time, from 1 to 1024; 1 by default. Results keep the order of
    /// the stream whatever the number. One worker validates each record when it is asked for. Several workers validate ahead, a block of
    /// records each, so memory grows with their number and not with the stream.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1 or greater than 1024.</exception>
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

    /// <summary>Gets the options for the validation of each record; null for none.</summary>
    public ReportValidationOptions? Validation { get; init; }
}
