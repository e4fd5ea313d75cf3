using System.Text;
using System.Text.Json;
using static WhoCode.Reporting.Tests.Cli.ToolCall;

namespace WhoCode.Reporting.Tests.Cli;

public sealed class CompareCommandTests
{
    private static readonly string Stakeholder = Repository.Path("docs", "samples", "stakeholder-network-2024.json");

    private static readonly string National = Encoding.UTF8.GetString(ReportJson.Write(Comparison.TwoSides.National(Comparison.TwoSides.Measure(MeasureStatus.Begun, null, "5.4")) with
    {
        FormatVersion = "1.0",
    }));

    [Fact]
    public void The_two_sides_are_printed_and_the_call_ends_with_0()
    {
        var call = RunWith(National, "compare", "-", Stakeholder);

        call.Status.Should().Be(0);
        call.Error.Should().BeEmpty();
        call.Output.Should().StartWith("Switzerland, round 5 (2024): national report and stakeholder reports compared\n")
            .And.Contain("1  Ethical recruitment: different positions").And.Contain("[Sample Network for Health; S1 /contributions/2; Code 3.4]").And.Contain("contributions compared");
    }

    [Theory]
    [InlineData("markdown", "# Switzerland")]
    [InlineData("json", "{")]
    public void The_form_is_chosen(string format, string start) =>
        RunWith(National, "compare", "-", Stakeholder, "--format", format).Output.Should().StartWith(start);

    [Fact]
    public void A_file_takes_the_document()
    {
        var file = Path.GetTempFileName();
        try
        {
            RunWith(National, "compare", "-", Stakeholder, "--format", "json", "--output", file).Should().Be(new ToolCall(0, "", ""));
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            json.RootElement.GetProperty("round").GetInt32().Should().Be(5);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void A_stakeholder_report_in_the_first_place_is_told_in_a_line() =>
        Run("compare", Stakeholder, Stakeholder).Should().Be(new ToolCall(
            2, "", $"whocode: '{Stakeholder}' is a stakeholder report. Put the national report first: whocode compare NATIONAL STAKEHOLDER.\n"));

    [Fact]
    public void Each_file_that_cannot_be_compared_has_its_line()
    {
        var call = RunWith("[1]", "compare", "-", "no-such.json", Repository.Path("docs", "samples", "deviations.json"));

        call.Should().Be(new ToolCall(2, "",
            "whocode: 'standard input' cannot be read as a report.\nwhocode: 'no-such.json' cannot be read: there is no such file.\n"
            + $"whocode: '{Repository.Path("docs", "samples", "deviations.json")}' cannot be read as a report.\n"));
    }

    [Fact]
    public void A_national_report_after_the_first_is_refused_and_so_is_one_without_a_Member_State()
    {
        RunWith(National, "compare", Stakeholder, "-").Error.Should().Contain("'standard input' is a national report.");
        RunWith("""{"round": 5, "measures": [], "laws": []}""", "compare", "-", Stakeholder)
            .Should().Match<ToolCall>(call => call.Status == 2 && call.Error.Contains("does not name its Member State"));
    }

    [Fact]
    public void A_faulty_report_is_compared_as_far_as_it_can_be_read()
    {
        var call = RunWith(National, "compare", "-", FaultyPath, "--for", "secretariat");

        call.Status.Should().Be(0);
        call.Error.Should().StartWith($"whocode: '{FaultyPath}' has errors (").And.EndWith("). Only what could be read is compared. Use 'whocode validate' to see the errors.\n");
        call.Output.Should().Contain("S1  ");
    }

    [Fact]
    public void A_faulty_report_is_not_compared_for_others_as_a_consent_may_not_have_been_read()
    {
        var call = RunWith(National, "compare", "-", FaultyPath);

        call.Status.Should().Be(2);
        call.Output.Should().BeEmpty();
        call.Error.Should().Contain("What could not be read can be a consent, so nothing was written.");
    }

    [Fact]
    public void Standard_input_is_read_once() =>
        RunWith(National, "compare", "-", "-").Should().Be(new ToolCall(2, "", "whocode: Only one of the files can be standard input.\n"));
}
