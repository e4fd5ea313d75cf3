using System.Text;
using System.Text.Json;
using WhoCode.Reporting.Cli;

namespace WhoCode.Reporting.Tests.Cli;

public sealed class ToolTests
{
    private static string FaultyPath => Repository.Path("docs", "samples", Samples.Faulty);

    private static string CleanPath => Repository.Path("docs", "samples", "stakeholder-icn-2024.json");

    [Fact]
    public void A_clean_report_ends_with_0_and_says_so()
    {
        var call = Run("validate", CleanPath);

        call.Should().Be(new Call(0, $"{CleanPath}: nothing found, checked as a submission.\n", ""));
    }

    [Fact]
    public void A_faulty_report_ends_with_1_and_has_a_line_for_each_finding_and_then_the_counts()
    {
        var call = Run("validate", FaultyPath);

        call.Status.Should().Be(1);
        call.Error.Should().BeEmpty();
        var lines = call.Output.TrimEnd('\n').Split('\n');
        lines.Should().HaveCount(25);
        lines[5].Should().Be($"{FaultyPath}:32:15: error WHC3006: /contributions/0/period/to: The period ends on 2020-03, before it starts on 2020-11.");
        lines[6].Should().Be($"{FaultyPath}:35:9: advice WHC4014: /contributions/0/sourceCountries/0: Zimbabwe is not on SSL2020, the list in force for round 4. It is on WHR2006, SSL2023. (Code 3.3, 5.1)");
        lines[^1].Should().Be($"{FaultyPath}: errors 16, warnings 5, advice 3; checked as a submission.");
    }

    [Fact]
    public void What_to_do_can_be_asked_for() =>
        Run("validate", FaultyPath, "--explain").Output.Should().Contain("\n    Correct one of the two dates.\n");

    [Fact]
    public void Findings_as_JSON_hold_the_same_and_the_counts()
    {
        var call = Run("validate", FaultyPath, CleanPath, "--format", "json", "--profile", "publication");

        call.Status.Should().Be(1);
        using var document = JsonDocument.Parse(call.Output);
        var files = document.RootElement.GetProperty("files");
        files.GetArrayLength().Should().Be(2);
        files[0].GetProperty("errors").GetInt32().Should().Be(16);
        files[0].GetProperty("findings").GetArrayLength().Should().Be(24);
        files[1].GetProperty("profile").GetString().Should().Be("publication");
        var finding = files[0].GetProperty("findings")[5];
        finding.GetProperty("rule").GetString().Should().Be("WHC3006");
        finding.GetProperty("line").GetInt32().Should().Be(32);
        finding.GetProperty("remedy").GetString().Should().Be("Correct one of the two dates.");
    }

    [Fact]
    public void A_draft_may_be_unfinished() => Run("validate", FaultyPath, "--profile", "draft").Output.Should().NotContain("is missing");

    [Fact]
    public void A_dash_reads_standard_input()
    {
        var call = RunWith("{\"round\": 9}", "validate", "-", "--profile", "draft");

        call.Status.Should().Be(1);
        call.Output.Should().Be(
            "standard input:1:11: error WHC4001: /round: Round 9 is not in the catalogue; known are 1, 2, 3, 4, 5.\n"
            + "standard input: errors 1, warnings 0, advice 0; checked as a draft.\n");
    }

    [Fact]
    public void A_file_that_cannot_be_used_ends_with_2_and_the_others_are_still_checked()
    {
        var call = Run("validate", "no such file.json", FaultyPath, Repository.Root);

        call.Status.Should().Be(2);
        call.Error.Should().Be(
            $"whocode: 'no such file.json' cannot be read: there is no such file.\nwhocode: '{Repository.Root}' cannot be read: it is a folder, or reading it is not allowed.\n");
        call.Output.Should().Contain("WHC3006");
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("bogus")]
    [InlineData("validate x --profile final")]
    [InlineData("validate x --format xml")]
    [InlineData("schema minutes")]
    [InlineData("code 11.1")]
    [InlineData("code nonsense")]
    [InlineData("lists Atlantis")]
    [InlineData("new stakeholder")]
    [InlineData("new stakeholder --round four")]
    [InlineData("new stakeholder --round 9")]
    [InlineData("new stakeholder --round 1")]
    [InlineData("new stakeholder --round 4 --fields 1,10")]
    public void A_call_that_cannot_be_used_ends_with_2_and_one_line_that_says_why(string words)
    {
        var call = Run(words.Split(' '));

        call.Status.Should().Be(2);
        call.Output.Should().BeEmpty();
        call.Error.Should().StartWith("whocode: ").And.EndWith("\n").And.NotContain("   at ");
        call.Error.TrimEnd('\n').Should().NotContain("\n").And.EndWith(".");
    }

    [Fact]
    public void The_code_tells_of_9_4_in_six_lines() =>
        Run("code", "9.4").Output.Should().Be(
            """
            9.4 of the Code of 2010 (WHA63.16), in Article 9, Monitoring and institutional arrangements
            Says       The Secretariat may consider stakeholders' reports on activities related to implementation.
            Speaks to  the WHO Secretariat; its word is "may"
            Refers to  2.2; referred to from: none
            Fields     9 Reporting to WHO (related)
            Source     our summary, not WHO's text; held against the adopted text. Topics: stakeholder reports

            """);

    [Fact]
    public void The_code_refuses_1_1_with_what_to_write() =>
        Run("code", "1.1").Error.Should().Be("whocode: There is no 1.1: Article 1 has 1(1) to 1(4). Write 1(1).\n");

    [Fact]
    public void An_article_is_shown_with_its_paragraphs_and_the_overview_with_who_may_report()
    {
        Run("code", "Article 7").Output.Should().Contain("7.2(c)").And.Contain("not WHO's");
        Run("code").Output.Should().Contain("Independent Stakeholders Reporting Instrument").And.Contain("Edition 2026").And.Contain("1(1) – 1(4)");
    }

    [Fact]
    public void Fields_rounds_and_lists_are_shown_with_what_is_unknown()
    {
        Run("fields").Output.Should().Contain("9  reporting-to-who").And.Contain("own");
        Run("rounds").Output.Should().Contain("no instrument").And.Contain("? – 2021-09-15").And.Contain("by 2024-05-15 – ?");
        Run("lists").Output.Should().Contain("57 countries").And.Contain("Not produced or endorsed by WHO");
        Run("lists", "Zimbabwe").Output.Should().Contain("not on  SSL2020").And.Contain("on      SSL2023");
        Run("lists", "USA").Output.Should().Contain("22 January 2025");
    }

    [Theory]
    [InlineData("--round 2")]
    [InlineData("--round 4 --fields 1,4")]
    [InlineData("--round 5 --fields support-and-safeguards")]
    public void A_new_draft_is_a_clean_draft(string options)
    {
        var draft = Run(["new", "stakeholder", .. options.Split(' ')]);

        draft.Status.Should().Be(0);
        RunWith(draft.Output, "validate", "-", "--profile", "draft").Output.Should().Be("standard input: nothing found, checked as a draft.\n");
    }

    [Fact]
    public void A_new_draft_has_a_contribution_for_each_field_asked_for()
    {
        using var draft = JsonDocument.Parse(Run("new", "stakeholder", "--round", "4", "--fields", "1, 4").Output);

        draft.RootElement.GetProperty("contributions").EnumerateArray().Select(story => story.GetProperty("field").GetString())
            .Should().Equal("ethical-recruitment", "international-cooperation");
    }

    [Fact]
    public void The_schema_is_printed()
    {
        using var schema = JsonDocument.Parse(Run("schema", "stakeholder", "--profile", "draft").Output);

        schema.RootElement.GetProperty("$id").GetString().Should().EndWith(":draft");
    }

    [Fact]
    public void What_a_terminal_would_obey_is_made_visible()
    {
        var call = RunWith("{\"\\u001b[31mx\": 1}", "validate", "-");

        call.Output.Should().Contain("\\u001B[31mx").And.NotContain("\u001b");
    }

    [Fact]
    public void Every_command_has_help()
    {
        foreach (var command in (string[])["", "validate", "schema", "code", "fields", "rounds", "lists", "new"])
        {
            var call = Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

            call.Status.Should().Be(0);
            call.Output.Should().Contain("Usage:");
        }
    }

    [Fact]
    public void An_output_that_takes_no_more_ends_with_2_and_one_line()
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var stream = new FullStream();
        using var full = new StreamWriter(stream) { NewLine = "\n" };

        Tool.Run(["validate", FaultyPath], Stream.Null, full, error).Should().Be(2);

        error.ToString().Should().Be("whocode: There is no room.\n");
        stream.IsFull = false;
    }

    private static Call Run(params string[] words) => RunWith("", words);

    private static Call RunWith(string input, params string[] words)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        return new(Tool.Run(words, stream, output, error), output.ToString(), error.ToString());
    }

    private sealed record Call(int Status, string Output, string Error);

    /// <summary>A stream that takes nothing until it is emptied.</summary>
    private sealed class FullStream : MemoryStream
    {
        public bool IsFull { get; set; } = true;

        public override void Write(ReadOnlySpan<byte> buffer) => Take();

        public override void Write(byte[] buffer, int offset, int count) => Take();

        private void Take()
        {
            if (IsFull)
            {
                throw new IOException("There is no room.");
            }
        }
    }
}
