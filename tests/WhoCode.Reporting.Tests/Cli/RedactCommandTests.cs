using System.Text;
using WhoCode.Reporting.Testing;
using static WhoCode.Reporting.Tests.Cli.ToolCall;

namespace WhoCode.Reporting.Tests.Cli;

public sealed class RedactCommandTests
{
    private static readonly StakeholderReport Report = SampleReports.Maximal with { View = null };

    [Fact]
    public void The_version_for_the_public_is_written_and_the_call_ends_with_0()
    {
        var call = RunWith(Json(Report), "redact", "-");

        call.Status.Should().Be(0);
        call.Error.Should().BeEmpty();
        call.Output.Should().Be(Json(Report.ViewFor(Audience.Public)!) + "\n");
    }

    [Fact]
    public void The_audience_is_chosen() =>
        RunWith(Json(Report), "redact", "-", "--for", "partner").Output.Should().Contain("\"audience\": \"partner\"");

    [Fact]
    public void A_report_that_nobody_allowed_to_publish_is_refused()
    {
        var call = RunWith(Json(Report with { Consent = null }), "redact", "-", "--for", "public");

        call.Status.Should().Be(2);
        call.Output.Should().BeEmpty();
        call.Error.Should().StartWith("whocode: This audience is not allowed to see anything of 'standard input'");
    }

    [Theory]
    [InlineData("\"publishName\": true", "\"publishName\": \"no\"")]
    [InlineData("\"audience\": \"public\"", "\"audience\": \"Secretariat\"")]
    [InlineData("\"audience\": \"public\"", "\"audiance\": \"secretariat\"")]
    public void A_report_whose_consents_cannot_be_read_is_refused(string old, string wrong)
    {
        var call = RunWith(Json(Report).Replace(old, wrong, StringComparison.Ordinal), "redact", "-", "--for", "partner");

        call.Status.Should().Be(2);
        call.Output.Should().BeEmpty();
        call.Error.Should().Contain("What could not be read can be a consent, so nothing was written.");
    }

    [Fact]
    public void The_report_itself_is_never_replaced()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("whocode").FullName, "report.json");
        File.WriteAllText(file, Json(Report));

        Run("redact", file, "--output", file).Status.Should().Be(2);

        File.ReadAllText(file).Should().Be(Json(Report));
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    private static string Json(Report report) => Encoding.UTF8.GetString(ReportJson.Write(report));
}
