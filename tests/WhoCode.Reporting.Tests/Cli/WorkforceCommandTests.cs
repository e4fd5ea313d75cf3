using System.Text;
using static WhoCode.Reporting.Tests.Cli.ToolCall;

namespace WhoCode.Reporting.Tests.Cli;

public sealed class WorkforceCommandTests : IDisposable
{
    private static readonly NationalReport National = new() { FormatVersion = "1.0", Round = 5, MemberState = TestReports.Ghana };

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("whocode");

    [Fact]
    public void What_is_exported_and_imported_is_the_same_report()
    {
        var report = Written(National with { Workforce = Tests.Tables.Tables.Maximal });
        var table = Path.Combine(folder.FullName, "table.csv");
        var again = Path.Combine(folder.FullName, "again.json");

        Run("workforce", "export", report, "--output", table).Should().Be(new ToolCall(0, "", ""));
        Run("workforce", "import", table, "--into", Written(National), "--output", again).Should().Be(new ToolCall(0, "", ""));

        ReportJson.Read<NationalReport>(File.ReadAllBytes(again)).Report.Should().Be(National with { Workforce = Tests.Tables.Tables.Maximal });
    }

    [Fact]
    public void Marks_that_another_program_took_away_are_told()
    {
        var report = Written(National with { Workforce = Tests.Tables.Tables.Maximal });
        var table = Run("workforce", "export", report).Output.Replace("not-applicable", "", StringComparison.Ordinal);

        var call = RunWith(table, "workforce", "import", "-", "--into", report);

        call.Status.Should().Be(0);
        call.Error.Should().Contain("but 0 in 'standard input'. The other numbers are now unknown.");
        RunWith(Run("workforce", "export", report).Output, "workforce", "import", "-", "--into", report).Error.Should().NotContain("not applicable");
    }

    [Fact]
    public void A_report_without_numbers_stays_without()
    {
        var table = Run("workforce", "export", Written(National)).Output;

        table.Split("\r\n").Should().HaveCount(2).And.HaveElementAt(1, "");
        RunWith(table, "workforce", "import", "-", "--into", Written(National)).Output.Should().Be(Encoding.UTF8.GetString(ReportJson.Write(National)));
    }

    [Fact]
    public void A_terminal_is_shown_what_would_steer_it_and_a_pipe_gets_the_table_as_it_is()
    {
        var stock = new WorkforceStock { Occupations = [OccupationCode.FromIsco08("2221")], Year = 2023, Coverage = "a\u202Eb\u0085c" };
        var report = Written(National with { Workforce = new() { Stocks = [stock] } });

        var piped = Run("workforce", "export", report).Output;
        var shown = RunIn(new() { IsOutputTerminal = () => true }, "", "workforce", "export", report).Output;

        piped.Should().Contain("a\u202Eb\u0085c");
        shown.Should().Be(piped.Replace("\u202E", "\\u202E", StringComparison.Ordinal).Replace("\u0085", "\\u0085", StringComparison.Ordinal));
    }

    [Fact]
    public void A_faulty_table_ends_with_1_and_nothing_is_written()
    {
        var output = Path.Combine(folder.FullName, "out.json");

        var call = RunWith("table,occupations,year\nstock,ISCO-08:2221,2024/25\n", "workforce", "import", "-", "--into", Written(National), "--output", output);

        call.Should().Be(new ToolCall(
            1, "standard input:2:20: error WHC0024: /workforce/stocks/0/year: Row 2, column year: '…' is not a year from 1900 to 2199 in plain digits.\n", ""));
        File.Exists(output).Should().BeFalse();
    }

    [Fact]
    public void A_report_that_cannot_be_read_in_full_is_not_written_again()
    {
        var call = RunWith("table,occupations,year\nstock,ISCO-08:2221,2024\n", "workforce", "import", "-", "--into", CleanPath);

        call.Status.Should().Be(1);
        call.Output.Should().StartWith($"{CleanPath}:").And.Contain("WHC0011");
        Run("workforce", "export", CleanPath).Status.Should().Be(1);
    }

    [Fact]
    public void What_cannot_be_used_ends_with_2()
    {
        Run("workforce", "import", "-").Status.Should().Be(2);
        Run("workforce", "import", "no such.csv", "--into", Written(National)).Status.Should().Be(2);
        Run("workforce", "export", "no such.json").Error.Should().Be("whocode: 'no such.json' cannot be read: there is no such file.\n");
        Run("workforce", "import", "-", "--into", "-").Error.Should().Be("whocode: Standard input can be the table or the report, not both.\n");
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string Written(NationalReport report)
    {
        var file = Path.Combine(folder.FullName, $"{Guid.NewGuid():N}.json");
        File.WriteAllBytes(file, ReportJson.Write(report));
        return file;
    }
}
