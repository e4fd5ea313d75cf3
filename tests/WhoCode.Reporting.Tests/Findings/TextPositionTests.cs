using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Findings;

public sealed class TextPositionTests
{
    [Fact]
    public void Positions_sort_by_line_and_then_by_column() =>
        new TextPosition[] { new(10, 1), new(2, 30), new(2, 4), new(1, 99) }.Order()
            .Should().Equal(new TextPosition(1, 99), new TextPosition(2, 4), new TextPosition(2, 30), new TextPosition(10, 1));

    [Fact]
    public void Positions_are_equal_if_line_and_column_are_equal()
    {
        new TextPosition(12, 5).CompareTo(new TextPosition(12, 5)).Should().Be(0);
        (new TextPosition(12, 5) == new TextPosition(12, 5)).Should().BeTrue();
        (new TextPosition(12, 5) == new TextPosition(5, 12)).Should().BeFalse();
    }

    [Fact]
    public void A_position_is_written_as_line_and_column() => new TextPosition(12, 5).ToString().Should().Be("12:5");
}
