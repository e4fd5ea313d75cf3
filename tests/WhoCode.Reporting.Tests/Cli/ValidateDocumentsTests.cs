using System.Text;
using System.Text.Json;
using WhoCode.Reporting.Cli;
using WhoCode.Reporting.Export;
using WhoCode.Reporting.Rules;
using static WhoCode.Reporting.Tests.Cli.ToolCall;

namespace WhoCode.Reporting.Tests.Cli;

public sealed class ValidateDocumentsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("whocode").FullName;

    public static TheoryData<string> Formats => ["json", "csv", "sarif", "markdown"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_document_is_what_the_library_writes_on_the_output_and_in_a_file(string format)
    {
        var bytes = File.ReadAllBytes(FaultyPath);
        var validator = new ReportValidator();
        using var expected = new MemoryStream();
        var document = validator.CreateDocument(bytes, validator.ReadAndValidate(bytes, ValidationProfile.Publication), FaultyPath);
        FindingsExport.Write(expected, Enum.Parse<FindingsFormat>(format, ignoreCase: true), document);
        var file = Path.Combine(folder, "findings");
        File.WriteAllText(file, "what was there before");

        var printed = Run("validate", FaultyPath, "--profile", "publication", "--format", format);
        var written = Run("validate", FaultyPath, "--profile", "publication", "--format", format, "--output", file);

        printed.Should().Be(new ToolCall(1, Encoding.UTF8.GetString(expected.ToArray()), ""));
        written.Should().Be(new ToolCall(1, "", ""));
        File.ReadAllBytes(file).Should().Equal(expected.ToArray());
        Directory.EnumerateFiles(folder).Should().ContainSingle("nothing is left beside it");
    }

    [Fact]
    public void Text_is_written_to_a_file_too()
    {
        var file = Path.Combine(folder, "findings.txt");

        Run("validate", FaultyPath, "--output", file).Should().Be(new ToolCall(1, "", ""));

        File.ReadAllText(file).Should().Be(Run("validate", FaultyPath).Output);
    }

    [Fact]
    public void Several_files_give_a_list_of_documents_and_a_file_that_cannot_be_read_is_told_beside_them()
    {
        var call = Run("validate", FaultyPath, "no such file.json", CleanPath, "--format", "json");

        call.Status.Should().Be(2);
        call.Error.Should().Contain("no such file.json");
        using var documents = JsonDocument.Parse(call.Output);
        documents.RootElement.EnumerateArray().Select(document => document.GetProperty("name").GetString()).Should().Equal(FaultyPath, CleanPath);
    }

    [Fact]
    public void A_deviation_lowers_a_finding_and_the_line_says_so()
    {
        var file = Deviations("""{"formatVersion": "1.0", "deviations": [{"rule": "WHC3006", "pointer": "/contributions/0", "itemId": "c1", "reason": "As in the source.", "author": "Desk 4", "expires": "2199-01-01"}]}""");

        var call = Run("validate", FaultyPath, "--deviations", file, "--quote");

        call.Output.Should().Contain(
            "advice WHC3006: /contributions/0/period/to: The period ends on 2020-03, before it starts on 2020-11. [was error; downgraded by Desk 4 until 1 January 2199: As in the source.]\n");
        call.Output.Should().EndWith("errors 15, warnings 6, advice 6. Validated as: submission.\n");
    }

    [Fact]
    public void A_faulty_file_of_deviations_stops_the_call_with_one_line()
    {
        var file = Deviations("""{"formatVersion": "1.0", "deviations": [{"rule": "3006", "pointer": "", "reason": "None.", "author": "Desk 4", "expires": "2199-01-01"}]}""");

        var call = Run("validate", FaultyPath, "--deviations", file);

        call.Status.Should().Be(2);
        call.Output.Should().BeEmpty();
        call.Error.Should().StartWith($"whocode: '{file}' cannot be used as a file of deviations. Errors: 1; the first is at 1:50: ").And.EndWith("\n");
        Run("validate", FaultyPath, "--deviations", "no such file").Status.Should().Be(2);
    }

    [Fact]
    public void A_place_that_cannot_be_written_to_ends_with_2_and_one_line()
    {
        Run("validate", CleanPath, "--format", "csv", "--output", folder).Should().Be(
            new ToolCall(2, "", $"whocode: '{folder}' cannot be written: it is a folder, or writing it is not allowed.\n"));
        var nowhere = Path.Combine(folder, "no", "such", "folder.csv");
        Run("validate", CleanPath, "--format", "csv", "--output", nowhere).Should().Be(
            new ToolCall(2, "", $"whocode: '{nowhere}' cannot be written: there is no such folder.\n"));
    }

    [Fact]
    public void As_JSON_the_input_has_its_name()
    {
        using var document = JsonDocument.Parse(RunWith("[]", "validate", "-", "--format", "json").Output);

        document.RootElement.GetProperty("name").GetString().Should().Be("standard input");
        document.RootElement.GetProperty("findings")[0].GetProperty("pointer").GetString().Should().BeEmpty();
    }

    [Fact]
    public void The_input_can_be_given_a_name()
    {
        using var sarif = JsonDocument.Parse(RunWith("[]", "validate", "-", "--format", "sarif", "--stdin-name", "reports/a.json").Output);

        sarif.RootElement.GetProperty("runs")[0].GetProperty("artifacts")[0].GetProperty("location").GetProperty("uri").GetString().Should().Be("reports/a.json");
        RunWith("[]", "validate", "-", "--stdin-name", "reports/a.json").Output.Should().StartWith("reports/a.json:1:1: ");
    }

    [Fact]
    public void SARIF_names_the_files_that_could_not_be_read()
    {
        var call = Run("validate", CleanPath, "no such file.json", "--format", "sarif");

        using var sarif = JsonDocument.Parse(call.Output);
        var invocation = sarif.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0];
        invocation.GetProperty("executionSuccessful").GetBoolean().Should().BeFalse();
        invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString()
            .Should().Be("'no such file.json' could not be read: there is no such file.");
        call.Status.Should().Be(2);
    }

    [Fact]
    public void SARIF_refers_to_the_page_about_the_rules()
    {
        using var sarif = JsonDocument.Parse(Run("validate", FaultyPath, "--format", "sarif", "--help-uri", "https://example.org/rules").Output);

        sarif.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("informationUri").GetString().Should().Be("https://example.org/rules");
        Run("validate", FaultyPath, "--format", "sarif", "--help-uri", "rules.html").Should().Match<ToolCall>(call => call.Status == 2 && call.Output == "");
    }

    [Fact]
    public void A_document_on_standard_output_goes_to_the_text_output_where_a_closed_pipe_ends_nothing()
    {
        var surroundings = new ToolSurroundings { OpenOutput = () => throw new IOException("Broken pipe", 32) };

        RunIn(surroundings, "", "validate", FaultyPath, "--format", "sarif").Should().Be(Run("validate", FaultyPath, "--format", "sarif"));
    }

    [Fact]
    public void A_document_replaces_no_file_that_is_still_to_be_read()
    {
        var first = Path.Combine(folder, "first.json");
        var second = Path.Combine(folder, "second.json");
        File.Copy(FaultyPath, first);
        File.Copy(FaultyPath, second);

        Run("validate", first, second, "--format", "sarif", "--output", second).Status.Should().Be(2);
        Run("validate", first, second, "--output", second).Status.Should().Be(2);

        File.ReadAllBytes(second).Should().Equal(File.ReadAllBytes(FaultyPath));
        Directory.EnumerateFiles(folder).Should().HaveCount(2, "nothing is left beside them");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Deviations(string json)
    {
        var file = Path.Combine(folder, "deviations.json");
        File.WriteAllText(file, json);
        return file;
    }
}
