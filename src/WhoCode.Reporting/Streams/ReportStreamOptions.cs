namespace WhoCode.Reporting.Streams;

/// <summary>Provides options for reading a stream of reports.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record ReportStreamOptions
{
    /// <summary>Gets new options with the defaults: one worker, no deviations, and the complete report.</summary>
    /// <remarks>Each access returns a new instance, because a configuration binder sets the properties of the instance that it finds.</remarks>
    public static ReportStreamOptions Default => new();

    /// <summary>
    /// Gets the number of workers that read and validate records at the same time, from 1 to 1024; 1 by default. Results are always in the order of
    /// the stream. One worker validates each record when it is requested. Several workers validate blocks of records ahead, so memory grows with
    /// their number and not with the stream.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1 or greater than 1024.</exception>
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

    /// <summary>Gets the options for validating each record; null, the default, for no deviations and the complete report.</summary>
    public ReportValidationOptions? Validation { get; init; }
}
