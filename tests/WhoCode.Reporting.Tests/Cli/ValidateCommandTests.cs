using System.Text.Json;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Languages;
using WhoCode.Reporting.Validation;
using static WhoCode.Reporting.Tests.Cli.ToolCall;

namespace WhoCode.Reporting.Tests.Cli;

public sealed class ValidateCommandTests
{
    [Fact]
    public void A_clean_report_ends_with_0_and_says_so()
    {
        var call = Run("validate", CleanPath);

        call.Should().Be(new ToolCall(0, $"{CleanPath}: nothing found, checked as a submission.\n", ""));
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

    [Fact]
    public void Every_finding_as_JSON_is_the_finding_of_the_library()
    {
        using var document = JsonDocument.Parse(Run("validate", FaultyPath, "--format", "json").Output);
        var file = document.RootElement.GetProperty("files")[0];
        var expected = new ReportValidator().ReadAndValidate(File.ReadAllBytes(FaultyPath), Profile.Submission).Findings;

        file.GetProperty("file").GetString().Should().Be(FaultyPath);
        file.GetProperty("profile").GetString().Should().Be("submission");
        file.GetProperty("errors").GetInt32().Should().Be(16);
        file.GetProperty("warnings").GetInt32().Should().Be(5);
        file.GetProperty("advice").GetInt32().Should().Be(3);
        file.GetProperty("findings").EnumerateArray().Select(finding => string.Join(
                '|', finding.EnumerateObject().Select(member => $"{member.Name}={(member.Value.ValueKind == JsonValueKind.Array ? member.Value.GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal) : member.Value)}")))
            .Should().Equal(expected.Select(finding => string.Join(
                '|',
                $"rule={finding.RuleId}",
                $"severity={finding.Severity.ToString().ToLowerInvariant()}",
                $"pointer={finding.Pointer}",
                $"line={finding.Position!.Value.Line}",
                $"column={finding.Position!.Value.Column}",
                $"message={finding.Message}",
                $"remedy={finding.RemedyIn(Words.English)}",
                $"paragraphs=[{string.Join(',', finding.Paragraphs.Select(paragraph => $"\"{paragraph}\""))}]")));
    }

    [Fact]
    public void As_JSON_the_whole_report_is_the_empty_pointer_and_the_input_has_its_name()
    {
        using var document = JsonDocument.Parse(RunWith("[]", "validate", "-", "--format", "json").Output);
        var file = document.RootElement.GetProperty("files")[0];

        file.GetProperty("file").GetString().Should().Be("standard input");
        file.GetProperty("findings")[0].GetProperty("pointer").GetString().Should().BeEmpty();
    }

    [Fact]
    public void A_clean_file_after_a_faulty_one_does_not_make_the_call_clean() => Run("validate", FaultyPath, CleanPath).Status.Should().Be(1);
}
