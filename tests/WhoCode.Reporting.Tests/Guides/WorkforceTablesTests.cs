using System.Text;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Tables;

namespace WhoCode.Reporting.Tests.Guides;

/// <summary>The code and the table of docs/guides/workforce-tables.md.</summary>
public sealed class WorkforceTablesTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(Repository.Path("docs", "guides", "workforce-tables.md"));

    private readonly string folder = Directory.CreateTempSubdirectory("whocode").FullName;

    [Fact]
    public void The_guide_shows_the_code_that_runs() => DocumentedCode.Check(
        Repository.Path("docs", "guides", "workforce-tables.md"),
        Repository.Path("tests", "WhoCode.Reporting.Tests", "Guides", "WorkforceTablesTests.cs"));

    [Fact]
    public void The_table_of_the_guide_is_read_into_a_report()
    {
        var path = Path.Combine(folder, "table.csv");
        File.WriteAllBytes(path, Table());
        var report = new NationalReport();

        // <page>
        using var file = File.OpenRead(path);
        var table = WorkforceCsv.Read(file);
        if (!table.Findings.HasErrors)
        {
            report = report with { Workforce = table.Workforce };
        }

        var findings = new ReportValidator().Validate(report, ValidationProfile.Draft);
        byte[] csv = WorkforceCsv.Write(report.Workforce ?? new());
        // </page>

        table.Findings.Should().BeEmpty();
        findings.Should().NotContain(finding => finding.Pointer.ToString().StartsWith("/workforce"));
        csv.Should().Equal(Table(), "the guide shows a table as it is written");
        report.Workforce!.Stocks.Should().HaveCount(2);
        ReportJson.Read<NationalReport>(ReportJson.Write(report)).Report.Should().Be(report);
    }

    [Fact]
    public void The_guide_tells_of_every_column_in_order()
    {
        var told = Page.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal)).SelectMany(line => line.Split('|')[1].Split(',')).Select(name => name.Trim(' ', '`'));

        told.Should().Equal(WorkforceCsv.Columns);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static byte[] Table()
    {
        var from = Page.IndexOf("```csv\n", StringComparison.Ordinal) + "```csv\n".Length;
        return Encoding.UTF8.GetBytes(Page[from..Page.IndexOf("```", from, StringComparison.Ordinal)].Replace("\n", "\r\n"));
    }
}
