using WhoCode.Reporting.Tests.Rendering;
using static WhoCode.Reporting.Tests.Cli.ToolCall;

namespace WhoCode.Reporting.Tests.Cli;

public sealed class RenderCommandTests
{
    private static readonly string National = Repository.Path("docs", "samples", "national-example-2024.json");
    private static readonly string Network = Repository.Path("docs", "samples", "stakeholder-network-2024.json");

    [Fact]
    public void The_page_is_written_for_partners_as_HTML()
    {
        var call = Run("render", National);

        (call.Status, call.Error).Should().Be((0, ""));
        call.Output.Should().StartWith("<!DOCTYPE html>").And.NotContain("desk@office.example.org").And.Be(ReportPageHtml(Audience.Partner));
    }

    [Fact]
    public void The_audience_and_the_format_are_chosen() =>
        Run("render", National, "--for", "secretariat", "--format", "markdown").Output.Should().Contain("# An invented national report").And.Contain("desk@office");

    [Fact]
    public void A_second_language_is_shown_beside_the_first() =>
        Run("render", National, "--lang", "fr", "--beside", "ar").Output.Should().Contain("<html lang=\"fr\" dir=\"ltr\">").And.Contain("<span lang=\"ar\" dir=\"rtl\">");

    [Fact]
    public void A_second_language_that_does_not_exist_is_refused()
    {
        var call = Run("render", National, "--beside", "de");

        (call.Status, call.Output).Should().Be((2, ""));
        call.Error.Should().Be("whocode: There are no texts in 'de'. Languages: ar, en, es, fr, ru, zh.\n");
    }

    [Fact]
    public void Findings_are_shown_only_if_they_are_asked_for()
    {
        var complete = RunWith("""{"reporter":{"kind":"trade-union","name":"A union"},"contributions":[{"title":"A title"}]}""", "render", "-", "--with-findings");

        complete.Output.Should().Contain("class=\"notice error\"");
        RunWith("""{"reporter":{"kind":"trade-union","name":"A union"},"contributions":[{"title":"A title"}]}""", "render", "-").Output.Should().NotContain("class=\"notice");
    }

    [Fact]
    public void A_report_that_cannot_be_read_completely_is_refused()
    {
        var call = Run("render", FaultyPath);

        (call.Status, call.Output).Should().Be((2, ""));
        call.Error.Should().Contain("can be a consent");
    }

    [Fact]
    public void A_report_of_which_the_audience_may_see_nothing_is_refused() => Run("render", Network, "--for", "public").Status.Should().Be(2);

    private static string ReportPageHtml(Audience audience) => PageReading.OfSample("national-example-2024.json", new() { Audience = audience }).Html();
}
