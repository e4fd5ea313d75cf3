using System.Globalization;

namespace WhoCode.Reporting.Tests.Json;

public sealed class ExactNumberTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-0.0e-400")]
    [InlineData("12.50")]
    [InlineData("1e-28")]
    [InlineData("0.1e+3")]
    [InlineData("7.9e27")]
    [InlineData("1234567890.123456789012345678")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("12.500000000000000000000000000000000000000")]
    [InlineData("79228162514264337593543950335")]
    public void A_number_that_fits_a_decimal_exactly_is_read(string written)
    {
        var result = Read(written);

        result.Findings.Should().BeEmpty();
        result.Report!.Contributions[0].Figures[0].Value.Should().Be(decimal.Parse(written, NumberStyles.Float, CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("1e-30")]
    [InlineData("1e-400")]
    [InlineData("12345678901.1234567890123456789")]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("100.00000000000000000000000000001")]
    [InlineData("1e29")]
    public void A_number_that_does_not_fit_a_decimal_is_reported_and_never_rounded(string written)
    {
        var result = Read(written);

        result.Report!.Contributions[0].Figures[0].Value.Should().BeNull();
        result.Findings.Should().ContainSingle().Which.Message.Should().StartWith($"'{written}' is not a number (at most 28 digits)");
    }

    [Theory]
    [InlineData("1 250", "1250")]
    [InlineData("1\u202F250", "1250")]
    [InlineData("1\u2009250\u2009000", "1250000")]
    [InlineData("1.250,00", "1250")]
    [InlineData("1,250.0", "1250")]
    [InlineData("1'250", "1250")]
    [InlineData("69000,0", "69000")]
    [InlineData("٦٩٠٠٠", "69000")]
    [InlineData("٦٩٬٠٠٠", "69000")]
    [InlineData("-1 250", "-1250")]
    [InlineData("12.5", "12.5")]
    [InlineData("1 25", null)]
    [InlineData("1,250,00", null)]
    [InlineData("12,5", "12.5")]
    [InlineData("0,500", "0.500")]
    [InlineData("1e-30", null)]
    [InlineData("1.000.0", null)]
    [InlineData("many", null)]
    public void A_number_in_quotation_marks_gets_the_number_as_suggestion(string written, string? meant) =>
        Read($"\"{written}\"").Findings.Should().ContainSingle().Which.Message.Should().Match(meant is null ? "Expected a number (at most 28 digits) but found text in quotation marks." : $"*Did you mean {meant}?");

    [Theory]
    [InlineData("12,345", "12345 or 12.345")]
    [InlineData("1.250", "1250 or 1.250")]
    public void An_ambiguous_separator_gets_both_numbers_as_suggestion(string written, string readings) =>
        Read($"\"{written}\"").Findings.Should().ContainSingle().Which.Message.Should().EndWith($" It can be {readings}.");

    [Theory]
    [InlineData("2.021", "2021")]
    [InlineData("2021.0", "2021")]
    [InlineData("2021,5", null)]
    public void A_suggestion_for_a_whole_number_has_no_fraction(string written, string? meant) =>
        ReportJson.Read<StakeholderReport>($$"""{"round": "{{written}}"}""").Findings.Should().ContainSingle().Which.Message.Should().Match(meant is null ? "Expected a whole number but found text in quotation marks." : $"*Did you mean {meant}?");

    private static ReadResult<Reporting.StakeholderReport> Read(string value) =>
        ReportJson.Read<StakeholderReport>($$$"""{"contributions": [{"figures": [{"value": {{{value}}}}]}]}""");
}
