using System.Globalization;

namespace WhoCode.Reporting.Tests.Json;

public sealed class WholeNumberTests
{
    [Theory]
    [InlineData("4", 4)]
    [InlineData("4.0", 4)]
    [InlineData("4e0", 4)]
    [InlineData("0.4e1", 4)]
    [InlineData("400e-2", 4)]
    [InlineData("40.0e-1", 4)]
    [InlineData("40e-1", 4)]
    [InlineData("-0", 0)]
    [InlineData("0.000e-99999999999999999999", 0)]
    [InlineData("0.0040E+3", 4)]
    [InlineData("4000000000000000000000000000000000000e-36", 4)]
    [InlineData("2147483647.0", int.MaxValue)]
    [InlineData("-2147483648", int.MinValue)]
    [InlineData("-2147483648.0", int.MinValue)]
    public void A_whole_number_is_read_in_any_notation(string written, int round)
    {
        var result = ReportJson.Read<StakeholderReport>($$"""{"round": {{written}}}""");

        result.Findings.Should().BeEmpty();
        result.Report!.Round.Should().Be(round);
    }

    [Fact]
    public void A_whole_number_is_written_without_a_fraction() =>
        System.Text.Encoding.UTF8.GetString(ReportJson.Write(ReportJson.Read<StakeholderReport>("""{"round": 4.0}""").Report!)).Should().Contain("\"round\": 4\n");

    [Theory]
    [InlineData("4.5")]
    [InlineData("4e-1")]
    [InlineData("4.0e-1")]
    [InlineData("40.0e-2")]
    [InlineData("1e-29")]
    [InlineData("1e-400")]
    [InlineData("4.00000000000000000000000000000000000001")]
    [InlineData("1e-99999999999999999999")]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    [InlineData("1e400")]
    [InlineData("99999999999999999999999999999999")]
    public void A_fraction_and_a_number_that_is_too_large_are_reported(string written)
    {
        var result = ReportJson.Read<StakeholderReport>(string.Create(CultureInfo.InvariantCulture, $$"""{"round": {{written}}}"""));

        result.Report!.Round.Should().BeNull();
        result.Findings.Should().ContainSingle().Which.Message.Should().Be($"'{written}' is not a whole number.");
    }
}
