using System.Text;
using System.Text.Json;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Schema;
using static WhoCode.Reporting.Tests.Cli.ToolCall;

namespace WhoCode.Reporting.Tests.Cli;

public sealed class SchemaCommandTests
{
    [Fact]
    public void The_schema_is_printed_as_the_library_writes_it() =>
        Run("schema", "stakeholder").Output.Should().Be(Encoding.UTF8.GetString(ReportSchema.Write(ReportSchema.Generate(SchemaKind.StakeholderReport))));

    [Theory]
    [InlineData("stakeholder-report:1.0:draft:2020-12", "stakeholder", "--profile", "draft")]
    [InlineData("stakeholder-report:1.0:submission:draft-07", "stakeholder-report", "--dialect", "draft-07")]
    [InlineData("contribution:1.0:publication:2020-12", "contribution", "--profile", "publication")]
    [InlineData("findings-document:1.0:2020-12", "findings-document")]
    public void Kind_profile_and_dialect_are_chosen(string id, params string[] words)
    {
        using var schema = JsonDocument.Parse(Run(["schema", .. words]).Output);

        schema.RootElement.GetProperty("x-whocode-schema").GetString().Should().Be(id);
    }

    [Fact]
    public void A_folder_takes_the_schema_under_its_usual_name()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var call = Run("schema", "evidence", "--profile", "draft", "--dialect", "draft-04", "--output", folder.FullName);

            call.Status.Should().Be(0);
            call.Output.Should().BeEmpty();
            folder.EnumerateFiles().Select(file => file.Name).Should().Equal("evidence.draft.draft-04.schema.json");
            File.ReadAllBytes(Path.Combine(folder.FullName, "evidence.draft.draft-04.schema.json")).Should().Equal(
                ReportSchema.Write(ReportSchema.Generate(SchemaKind.Evidence, new() { Profile = ValidationProfile.Draft, Dialect = SchemaDialect.Draft04 })));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("minutes")]
    [InlineData("stakeholder", "--dialect", "draft-06")]
    [InlineData("stakeholder", "--profile", "final")]
    [InlineData("stakeholder", "--output", "no/such/folder")]
    public void A_call_that_cannot_be_used_is_told_in_one_line(params string[] words)
    {
        var call = Run(["schema", .. words]);

        call.Status.Should().Be(2);
        call.Output.Should().BeEmpty();
        call.Error.TrimEnd().Should().StartWith("whocode: ").And.NotContain("\n");
    }
}
