namespace WhoCode.Reporting.Testing;

/// <summary>A clock that always returns noon of a date, in UTC.</summary>
internal sealed class FixedTime(DateOnly day) : TimeProvider
{
    private readonly DateTimeOffset now = new(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;
}
