using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using WhoCode.Reporting.Schema;
using WhoCode.Reporting.Tests.Laws;

namespace WhoCode.Reporting.Tests.Schema;

public sealed class CommittedSchemaTests
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Fact]
    public void The_schema_of_findings_documents_is_the_one_that_is_drawn() =>
        Check("findings-document.2020-12.schema.json", ReportSchema.DrawFindingsDocument());

    [Fact]
    public void The_schema_of_deviation_files_is_the_one_that_is_drawn() =>
        Check("deviation-file.2020-12.schema.json", ReportSchema.DrawDeviationFile());

    private static void Check(string name, JsonObject schema) =>
        GeneratedFile.Check(Repository.Path("docs", "schema", name), schema.ToJsonString(Layout) + "\n");
}
