namespace WhoCode.Reporting.Coverage;

/// <summary>Represents how many stakeholder reports, and which of their entries, address a value.</summary>
/// <remarks>Each number is from 0 to 2^53 - 1, which JSON can express exactly everywhere. Compared by content. Immutable and thread-safe.</remarks>
public sealed record StakeholderCounts
{
    /// <summary>Gets the number of stakeholder reports.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 2^53 - 1.</exception>
    public long Reports { get; init => field = CountColumns.Check(value); }

    /// <summary>Gets the number of entries: contributions or, for addressees, recommendations.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 2^53 - 1.</exception>
    public long Entries { get; init => field = CountColumns.Check(value); }

    /// <summary>Gets the number of entries whose contribution describes good practice.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 2^53 - 1.</exception>
    public long GoodPractice { get; init => field = CountColumns.Check(value); }

    /// <summary>Gets the number of entries whose contribution describes a challenge.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 2^53 - 1.</exception>
    public long Challenge { get; init => field = CountColumns.Check(value); }

    /// <summary>Gets the number of entries whose contribution describes both good practice and a challenge.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not from 0 to 2^53 - 1.</exception>
    public long Mixed { get; init => field = CountColumns.Check(value); }

    /// <summary>Gets the number of entries whose contribution states no assessment: all other entries.</summary>
    public long NotStated => Math.Max(0, Entries - GoodPractice - Challenge - Mixed);

    /// <summary>Returns the numbers of reports and entries.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"stakeholder reports: {Reports}, entries: {Entries}");
}
