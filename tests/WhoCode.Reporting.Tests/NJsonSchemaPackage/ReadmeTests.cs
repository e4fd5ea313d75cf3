using System.Text;
using System.Text.Json.Nodes;
using WhoCode.Reporting.NJsonSchema;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Schema;
using WhoCode.Reporting.Tests.Guides;
using JsonSchema = NJsonSchema.JsonSchema;

namespace WhoCode.Reporting.Tests.NJsonSchemaPackage;

public sealed class ReadmeTests
{
    private Printed Console { get; } = new();

    [Fact]
    public void The_readme_of_the_package_shows_the_tested_code() => DocumentedCode.Check(
        Repository.Path("src", "WhoCode.Reporting.NJsonSchema", "README.md"),
        Repository.Path("tests", "WhoCode.Reporting.Tests", "NJsonSchemaPackage", "ReadmeTests.cs"));

    [Fact]
    public async Task The_first_program_prints_what_the_page_shows()
    {
        // <page>
        var check = await SchemaCheck.CreateAsync(SchemaKind.Contribution, new SchemaOptions { Profile = ValidationProfile.Draft });
        foreach (var finding in check.Check("""{"id": "c1", "titel": "Nurses who left"}"""u8))
        {
            Console.WriteLine($"{finding.Position}: {finding.Message} {finding.Remedy}");
        }
        // </page>

        DocumentedCode.CheckOutputOf(Repository.Path("src", "WhoCode.Reporting.NJsonSchema", "README.md"), 1, Console);
    }

    [Fact]
    public async Task A_schema_and_a_schema_check_are_created_as_the_readme_shows()
    {
        var utf8Json = Encoding.UTF8.GetBytes("""{"round": 0, "extensions": {"org.example.form": {"Desk": "four"}}}""");

        // <page>
        // The schema of a report in NJsonSchema, for NSwag and for generators of types and forms.
        JsonSchema schema = await ReportJsonSchema.CreateAsync(SchemaKind.StakeholderReport);

        // The schema of your own class, for your own key in "extensions".
        var options = new SchemaOptions
        {
            Extensions = new Dictionary<string, JsonObject> { ["org.example.form"] = ReportJsonSchema.CreateForExtension<FormState>() },
        };

        // NJsonSchema checks the document, and its errors are returned as findings with pointer, line and column.
        SchemaCheck check = await SchemaCheck.CreateAsync(SchemaKind.StakeholderReport, options);
        FindingList findings = check.Check(utf8Json);
        // </page>

        schema.Definitions.Should().ContainKey("contribution");
        findings.Select(finding => $"{finding.RuleId} {finding.Pointer}").Should().Contain(["WHC2003 /round", "NJS2001 /extensions/org.example.form/Desk", "WHC1001 /reporter"]);
    }

    private sealed class FormState
    {
        public int Desk { get; set; }
    }
}
