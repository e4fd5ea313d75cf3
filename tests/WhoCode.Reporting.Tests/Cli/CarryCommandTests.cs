using System.Text.Json;
using WhoCode.Reporting.NextRound;
using WhoCode.Reporting.Tests.NextRound;
using static WhoCode.Reporting.Tests.Cli.ToolCall;

namespace WhoCode.Reporting.Tests.Cli;

public sealed class CarryCommandTests : IDisposable
{
    private static readonly StakeholderReport Report = NextRounds.Stakeholder;

    private readonly string folder = Directory.CreateTempSubdirectory("whocode").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_draft_goes_to_standard_output_and_the_list_to_standard_error()
    {
        var call = RunWith(NextRounds.Json(Report), "carry", "-", "--round", "5");

        call.Status.Should().Be(0);
        call.Output.Should().Be(NextRounds.Json(Report.To(5).Report) + "\n");
        call.Error.Should().Be(CarriedReportExportTests.Write(Report.To(5), CarriedReportFormat.Text));
    }

    [Fact]
    public void Draft_and_list_are_written_to_files()
    {
        var (draft, list) = (File("next.json"), File("list.json"));

        var call = RunWith(NextRounds.Json(Report), "carry", "-", "--round", "5", "--output", draft, "--list", list, "--format", "json");

        call.Should().Be(new ToolCall(0, "", ""));
        System.IO.File.ReadAllText(draft).Should().Be(NextRounds.Json(Report.To(5).Report) + "\n");
        JsonDocument.Parse(System.IO.File.ReadAllText(list)).RootElement.GetProperty("items").GetArrayLength().Should().Be(Report.To(5).Items.Count);
    }

    [Fact]
    public void A_national_report_is_carried_too() =>
        RunWith(NextRounds.Json(NextRounds.National), "carry", "-", "--round", "5").Output.Should().Be(NextRounds.Json(NextRounds.National.To(5).Report) + "\n");

    [Theory]
    [InlineData("next.json")]
    [InlineData("list.txt")]
    public void No_file_is_replaced_unless_that_is_asked_for(string existing)
    {
        System.IO.File.WriteAllText(File(existing), "mine");
        string[] words = ["carry", "-", "--round", "5", "--output", File("next.json"), "--list", File("list.txt")];

        var call = RunWith(NextRounds.Json(Report), words);

        call.Status.Should().Be(2);
        call.Error.Should().Contain(existing).And.Contain("already exists, and nothing was written");
        Directory.GetFiles(folder).Should().ContainSingle();
        System.IO.File.ReadAllText(File(existing)).Should().Be("mine");
        RunWith(NextRounds.Json(Report), [.. words, "--force"]).Status.Should().Be(0);
        System.IO.File.ReadAllText(File(existing)).Should().NotBe("mine");
    }

    [Fact]
    public void The_report_itself_is_never_replaced()
    {
        System.IO.File.WriteAllText(File("report.json"), NextRounds.Json(Report));

        Run("carry", File("report.json"), "--round", "5", "--output", File("report.json"), "--force").Status.Should().Be(2);
        System.IO.File.ReadAllText(File("report.json")).Should().Be(NextRounds.Json(Report));
    }

    [Fact]
    public void Draft_and_list_must_be_in_different_places()
    {
        foreach (var words in (string[][])[["--list", "-"], ["--output", "-", "--list", "-"], ["--output", File("a"), "--list", File("./a")]])
        {
            var call = RunWith(NextRounds.Json(Report), ["carry", "-", "--round", "5", .. words]);

            call.Status.Should().Be(2);
            call.Error.Should().Contain("same place");
        }

        RunWith(NextRounds.Json(Report), "carry", "-", "--round", "5", "--output", File("a"), "--list", "-").Output.Should().StartWith("Draft for round 5");
    }

    [Fact]
    public void A_file_that_cannot_be_read_completely_is_refused()
    {
        var call = RunWith(NextRounds.Json(Report).Replace("\"title\"", "\"titel\"", StringComparison.Ordinal), "carry", "-", "--round", "5");

        call.Status.Should().Be(2);
        call.Output.Should().BeEmpty();
        call.Error.Should().Contain("What could not be read cannot be carried, so nothing was written.");
    }

    [Fact]
    public void A_report_with_errors_is_carried_with_a_warning()
    {
        var call = RunWith(NextRounds.Json(Report with { Evidence = [] }), "carry", "-", "--round", "5");

        call.Status.Should().Be(0);
        call.Error.Should().StartWith("whocode: 'standard input' has errors (");
    }

    [Theory]
    [InlineData("4", "is for round 4. Carry it to a later round than that, not to round 4.")]
    [InlineData("9", "Round 9 is not in the catalogue.")]
    [InlineData("x", "--round needs the number of a round.")]
    public void A_round_that_is_not_later_or_not_known_is_refused(string round, string message)
    {
        var call = RunWith(NextRounds.Json(Report), "carry", "-", "--round", round);

        call.Status.Should().Be(2);
        call.Output.Should().BeEmpty();
        call.Error.Should().Contain(message);
    }

    [Fact]
    public void A_view_and_a_report_without_a_round_are_refused()
    {
        RunWith(NextRounds.Json(Report.ViewFor(Audience.Partner)!), "carry", "-", "--round", "5").Error.Should().Contain("a version for an audience");
        RunWith(NextRounds.Json(Report with { Round = null }), "carry", "-", "--round", "5").Error.Should().Contain("does not state its round");
        RunWith("[]", "carry", "-", "--round", "5").Status.Should().Be(2);
        Run("carry", File("nothing.json"), "--round", "5").Status.Should().Be(2);
    }

    [Fact]
    public void Help_describes_the_command() =>
        Run("carry", "--help").Output.Should().Contain("whocode carry REPORT --round N").And.Contain("--list FILE").And.Contain("Consents that were given are never");

    private string File(string name) => Path.Combine(folder, name);
}
