namespace WhoCode.Reporting.Tests;

/// <summary>A clock that always shows noon of one day.</summary>
internal sealed class FixedDay(DateOnly day) : TimeProvider
{
    public FixedDay(int year, int month, int day)
        : this(new DateOnly(year, month, day))
    {
    }

    public override DateTimeOffset GetUtcNow() => new(day.ToDateTime(new(12, 0)), TimeSpan.Zero);
}
