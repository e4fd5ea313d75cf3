using System.Text;
using System.Text.Json;
using WhoCode.Reporting.Cli;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Schema;
using static WhoCode.Reporting.Tests.Cli.ToolCall;

namespace WhoCode.Reporting.Tests.Cli;

/// <summary><c>new --output FILE --with-schema</c>: a report that an editor completes and checks.</summary>
public sealed class NewFileTests : IDisposable
{
    private const string SchemaName = "stakeholder-report.submission.draft-07.schema.json";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("whocode");

    private string Report => Path.Combine(folder.FullName, "report.json");

    private string Schema => Path.Combine(folder.FullName, SchemaName);

    [Fact]
    public void The_report_names_its_schema_first_and_the_schema_is_beside_it()
    {
        New("--with-schema").Should().Be(new ToolCall(0, "", ""));

        using var json = JsonDocument.Parse(File.ReadAllBytes(Report));
        json.RootElement.EnumerateObject().First().Should().Match<JsonProperty>(first => first.Name == "$schema" && first.Value.GetString() == $"./{SchemaName}");
        File.ReadAllBytes(Schema).Should().Equal(ReportSchema.Write(
            ReportSchema.Generate(SchemaKind.StakeholderReport, new() { Profile = ValidationProfile.Submission, Dialect = SchemaDialect.Draft07 })));
        folder.GetFiles().Should().HaveCount(2);
    }

    [Fact]
    public void The_report_is_a_clean_draft_and_keeps_the_name_of_its_schema()
    {
        New("--with-schema");

        Run("validate", Report, "--profile", "draft").Output.Should().EndWith("no findings. Validated as: draft.\n");
        var read = ReportJson.Read(File.ReadAllBytes(Report));
        read.Findings.Should().BeEmpty();
        read.Report!.Schema.Should().Be($"./{SchemaName}");
        ReportJson.Read(ReportJson.Write(read.Report)).Report.Should().Be(read.Report);
        Encoding.UTF8.GetString(ReportJson.Write(read.Report)).Should().Contain($"\"$schema\": \"./{SchemaName}\"");
    }

    [Fact]
    public void A_file_is_not_replaced_unless_asked()
    {
        File.WriteAllText(Report, "mine");

        New().Should().Be(new ToolCall(2, "", $"whocode: '{Report}' already exists, and nothing was written. To replace it, add --force.\n"));
        New("--with-schema").Status.Should().Be(2);
        File.ReadAllText(Report).Should().Be("mine");
        folder.GetFiles().Should().ContainSingle();

        New("--force").Status.Should().Be(0);
        File.ReadAllText(Report).Should().StartWith("{");
    }

    [Fact]
    public void Another_schema_is_not_replaced_unless_asked_and_the_same_one_is_no_obstacle()
    {
        File.WriteAllText(Schema, "{}");

        New("--with-schema").Error.Should().Be($"whocode: '{Schema}' already exists, and nothing was written. To replace it, add --force.\n");
        File.Exists(Report).Should().BeFalse();
        New("--with-schema", "--force").Status.Should().Be(0);
        File.Delete(Report);
        New("--with-schema").Status.Should().Be(0);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("nowhere/report.json")]
    public void Where_the_report_cannot_be_written_there_is_no_schema_either(string name)
    {
        var file = name.Length == 0 ? name : Path.Combine(folder.FullName, name);

        Run("new", "stakeholder", "--round", "5", "--output", file, "--with-schema").Status.Should().Be(2);

        folder.GetFileSystemInfos().Should().BeEmpty();
    }

    [Fact]
    public void A_schema_needs_a_place() =>
        Run("new", "stakeholder", "--round", "5", "--with-schema").Should().Be(
            new ToolCall(2, "", "whocode: --with-schema writes the schema beside the report. Add --output FILE.\n"));

    [Fact]
    public void The_schema_cannot_take_the_place_of_the_report() =>
        Run("new", "stakeholder", "--round", "5", "--with-schema", "--output", Schema).Error.Should().Contain("is the name of the schema file");

    [Fact]
    public void What_to_do_next_is_shown_to_a_person_and_is_not_part_of_the_report()
    {
        var surroundings = new ToolSurroundings { IsErrorTerminal = () => true };

        var printed = RunIn(surroundings, "", "new", "national", "--round", "5", "--country", "GHA");
        var written = RunIn(surroundings, "", "new", "stakeholder", "--round", "5", "--output", Report);

        printed.Error.Should().StartWith("whocode: Fill in what you know;");
        ReportJson.Read(printed.Output).Report!.GeneralComments.Should().BeNull();
        written.Error.Should().Contain($"'whocode validate {Report} --profile draft'");
        Run("new", "national", "--round", "5", "--country", "GHA").Error.Should().BeEmpty("nobody is there to read it");
    }

    public void Dispose() => folder.Delete(recursive: true);

    private ToolCall New(params string[] options) => Run(["new", "stakeholder", "--round", "5", "--output", Report, .. options]);
}
