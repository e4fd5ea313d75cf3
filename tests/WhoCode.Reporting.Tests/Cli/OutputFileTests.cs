using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text;
using static WhoCode.Reporting.Tests.Cli.ToolCall;

namespace WhoCode.Reporting.Tests.Cli;

/// <summary>What a result is written to, and that nothing else is destroyed.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class OutputFileTests : IDisposable
{
    private static readonly NationalReport National = new() { FormatVersion = "1.0", Round = 5, MemberState = TestReports.Ghana };

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("whocode");

    [Fact]
    public void A_file_is_replaced_and_nothing_is_left_beside_it()
    {
        var file = WithText("result", "old");

        ValidateInto(file).Should().Be(new ToolCall(0, "", ""));

        File.ReadAllText(file).Should().Contain("no findings");
        folder.GetFiles().Should().ContainSingle();
    }

    [LinuxFact]
    public void A_link_is_followed_whether_its_file_is_there_or_not()
    {
        var (real, missing) = (WithText("real", "old"), At("missing"));
        File.CreateSymbolicLink(At("link"), "real");
        File.CreateSymbolicLink(At("dangling"), missing);

        ValidateInto(At("link")).Status.Should().Be(0);
        ValidateInto(At("dangling")).Status.Should().Be(0);

        new FileInfo(At("link")).LinkTarget.Should().Be("real");
        File.ReadAllText(real).Should().Contain("no findings");
        File.ReadAllText(missing).Should().Contain("no findings");
    }

    [LinuxFact]
    public void Links_that_lead_in_a_circle_are_refused()
    {
        File.CreateSymbolicLink(At("one"), At("two"));
        File.CreateSymbolicLink(At("two"), At("one"));

        ValidateInto(At("one")).Status.Should().Be(2);
    }

    [LinuxFact]
    public void A_file_that_only_its_owner_may_read_stays_one()
    {
        const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var file = WithText("private", "old");
        File.SetUnixFileMode(file, Private);

        ValidateInto(file).Status.Should().Be(0);

        File.GetUnixFileMode(file).Should().Be(Private);
    }

    [LinuxFact]
    public void A_file_that_nobody_may_write_is_left_alone()
    {
        var file = WithText("kept", "old");
        File.SetUnixFileMode(file, UnixFileMode.UserRead);

        var call = ValidateInto(file);

        call.Should().Be(new ToolCall(2, "", $"whocode: '{file}' cannot be written: it is a folder, or writing it is not allowed.\n"));
        File.ReadAllText(file).Should().Be("old");
    }

    [LinuxFact]
    public async Task A_named_pipe_is_written_into()
    {
        var pipe = At("pipe");
        using (var made = Process.Start("mkfifo", [pipe]))
        {
            await made.WaitForExitAsync();
        }

        var reading = Task.Run(() => File.ReadAllText(pipe));
        ValidateInto(pipe).Status.Should().Be(0);

        (await reading).Should().Contain("no findings");
        folder.GetFiles().Should().ContainSingle();
    }

    [LinuxFact]
    public void A_device_is_written_into()
    {
        var call = ValidateInto("/dev/full");

        call.Status.Should().Be(2, "this device is always full");
        call.Error.Should().Contain("No space left on device");
    }

    [Fact]
    public void A_hyphen_is_standard_output() =>
        Run("validate", CleanPath, "--output", "-").Should().Be(Run("validate", CleanPath));

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    public void What_was_read_is_not_written_over(string format)
    {
        var file = WithText("report.json", File.ReadAllText(CleanPath));

        var call = Run("validate", file, "--format", format, "--output", Path.Combine(folder.FullName, ".", "report.json"));

        call.Status.Should().Be(2);
        call.Error.Should().EndWith("cannot be written: it is an input file of this command; choose another name.\n");
        File.ReadAllText(file).Should().Be(File.ReadAllText(CleanPath));
    }

    [LinuxFact]
    public void What_was_read_is_known_behind_a_link_too()
    {
        var file = WithText("report.json", File.ReadAllText(CleanPath));
        File.CreateSymbolicLink(At("link"), file);

        Run("validate", file, "--output", At("link")).Status.Should().Be(2);
        Run("validate", At("link"), "--output", file).Status.Should().Be(2);
        File.CreateSymbolicLink(At("folder"), folder.FullName);
        Run("validate", file, "--output", Path.Combine(At("folder"), "report.json")).Status.Should().Be(2);

        File.ReadAllText(file).Should().Be(File.ReadAllText(CleanPath));
    }

    [Fact]
    public void A_file_of_deviations_is_not_written_over_either()
    {
        var file = WithText("deviations.json", File.ReadAllText(Repository.Path("docs", "samples", "deviations.json")));

        Run("validate", CleanPath, "--deviations", file, "--output", file).Status.Should().Be(2);
    }

    [Fact]
    public void A_table_can_be_put_into_the_report_that_it_came_from_and_what_it_replaces_is_said()
    {
        var report = WithText("report.json", Encoding.UTF8.GetString(ReportJson.Write(National with { Workforce = Tests.Tables.Tables.Maximal })));
        var table = At("table.csv");
        Run("workforce", "export", report, "--output", table).Status.Should().Be(0);
        File.AppendAllText(table, "stock,ISCO-08:2222,2021\r\n");

        var call = Run("workforce", "import", table, "--into", report, "--output", report);

        call.Status.Should().Be(0);
        call.Error.Should().MatchRegex(@"^whocode: Rows written: \d+, from '.*table\.csv'\. Rows replaced: \d+, from '.*report\.json'\.\n$");
        ReportJson.Read<NationalReport>(File.ReadAllBytes(report)).Report!.Workforce!.Stocks.Should().HaveCount(Tests.Tables.Tables.Maximal.Stocks.Count + 1);
        Run("workforce", "import", table, "--into", report, "--output", table).Status.Should().Be(2, "the table was read too");
    }

    [Fact]
    public void A_table_without_rows_erases_nothing_unless_asked()
    {
        var report = WithText("report.json", Encoding.UTF8.GetString(ReportJson.Write(National with { Workforce = Tests.Tables.Tables.Maximal })));
        var header = WithText("header.csv", "table,occupations,year\r\n");
        var output = At("out.json");

        var refused = Run("workforce", "import", header, "--into", report, "--output", output);
        refused.Status.Should().Be(2);
        refused.Error.Should().Contain("contains no rows").And.Contain("--allow-empty");
        File.Exists(output).Should().BeFalse();

        Run("workforce", "import", header, "--into", report, "--output", output, "--allow-empty").Status.Should().Be(0);
        ReportJson.Read<NationalReport>(File.ReadAllBytes(output)).Report!.Workforce.Should().Be(new Workforce());
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static ToolCall ValidateInto(string file) => Run("validate", CleanPath, "--output", file);

    private string At(string name) => Path.Combine(folder.FullName, name);

    private string WithText(string name, string text)
    {
        File.WriteAllText(At(name), text);
        return At(name);
    }
}
