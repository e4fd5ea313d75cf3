namespace WhoCode.Reporting.Coverage;

/// <summary>Represents how many national reports, and which of their entries, address a value.</summary>
/// <remarks>Each number is from 0 to 2^53 - 1, which JSON can express exactly everywhere. Compared by content. Immutable and thread-safe.</remarks>
public sealed record NationalCounts
{
    /// <summary>Gets the number of national reports.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 2^53 - 1.</exception>
    public long Reports { get; init => field = CountColumns.Check(value); }

    /// <summary>Gets the number of entries: measures and other sections, as <see cref="CoverageDimension"/> lists them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 2^53 - 1.</exception>
    public long Entries { get; init => field = CountColumns.Check(value); }

    /// <summary>Gets the number of measures that are not planned.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 2^53 - 1.</exception>
    public long NotPlanned { get; init => field = CountColumns.Check(value); }

    /// <summary>Gets the number of measures that are planned.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 2^53 - 1.</exception>
    public long Planned { get; init => field = CountColumns.Check(value); }

    /// <summary>Gets the number of measures that have begun.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 2^53 - 1.</exception>
    public long Begun { get; init => field = CountColumns.Check(value); }

    /// <summary>Gets the number of measures that are in place.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 2^53 - 1.</exception>
    public long InPlace { get; init => field = CountColumns.Check(value); }

    /// <summary>Gets the number of measures that have ended.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 2^53 - 1.</exception>
    public long Ended { get; init => field = CountColumns.Check(value); }

    /// <summary>Gets the number of measures whose status is not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 2^53 - 1.</exception>
    public long StatusNotStated { get; init => field = CountColumns.Check(value); }

    /// <summary>Gets the number of entries that are not measures, such as laws and agreements: all other entries.</summary>
    public long OtherEntries => Math.Max(0, Entries - NotPlanned - Planned - Begun - InPlace - Ended - StatusNotStated);

    /// <summary>Returns the numbers of reports and entries.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"national reports: {Reports}, entries: {Entries}");
}
