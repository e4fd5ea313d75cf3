using static WhoCode.Reporting.Tests.Cli.ToolCall;

namespace WhoCode.Reporting.Tests.Cli;

/// <summary>What a newcomer types, and whether the answer helps.</summary>
public sealed class MistypedCallTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("whocode");

    [Theory]
    [InlineData("vaildate x", "There is no command 'vaildate'. Did you mean 'validate'? See 'whocode --help'.")]
    [InlineData("workforce exprt x", "There is no command 'exprt'. Did you mean 'export'? See 'whocode workforce --help'.")]
    [InlineData("help vaildate", "There is no command 'vaildate'. Did you mean 'validate'?")]
    [InlineData("schema stakeholder --profil draft", "There is no option '--profil'. Did you mean '--profile'? See 'whocode schema --help'.")]
    [InlineData("rules --formt json", "There is no option '--formt'. Did you mean '--format'? See 'whocode rules --help'.")]
    [InlineData("schema --bogus", "There is no option '--bogus'. See 'whocode schema --help'.")]
    [InlineData("validate x --shw-source", "There is no option '--shw-source'. Did you mean '--show-source'? See 'whocode validate --help'.")]
    [InlineData("validate x -p draft", "There is no option '-p'. Did you mean '--profile'? See 'whocode validate --help'.")]
    [InlineData("validate x -z", "There is no option '-z'. See 'whocode validate --help'.")]
    [InlineData("-v", "There is no option '-v'. Did you mean '--version'? See 'whocode --help'.")]
    [InlineData("version", "There is no command 'version'. Did you mean '--version'? See 'whocode --help'.")]
    [InlineData("validate x --profile sumbission", "'sumbission' is not a value of --profile. Use one of: draft, submission, publication. Did you mean 'submission'? See 'whocode validate --help'.")]
    [InlineData("validate x --profile final", "'final' is not a value of --profile. Use one of: draft, submission, publication. See 'whocode validate --help'.")]
    [InlineData("schema stakholder", "'stakholder' has no schema. Did you mean 'stakeholder'? See 'whocode schema --help'.")]
    [InlineData("schema minutes", "'minutes' has no schema. 'whocode schema --list' lists all kinds. See 'whocode schema --help'.")]
    [InlineData("rules 3006", "There is no rule '3006'. Did you mean 'WHC3006'?")]
    [InlineData("rules WHC-3006", "There is no rule 'WHC-3006'. Did you mean 'WHC3006'?")]
    [InlineData("rules WHC3999", "There is no rule 'WHC3999'. 'whocode rules' lists all rules.")]
    [InlineData("new stakeholder --round 5 --fields ethical-recruitmnt", "'ethical-recruitmnt' is not a thematic field. Write numbers from 1 to 9 or ids, separated by commas; 'whocode fields' lists them. Did you mean 'ethical-recruitment'?")]
    [InlineData("new stakeholder --round five", "--round needs the number of a round. Known rounds: 1, 2, 3, 4, 5, 6. See 'whocode new --help'.")]
    [InlineData("new", "'whocode new' needs the argument KIND. See 'whocode new --help'.")]
    [InlineData("new stakeholder", "'whocode new' needs the option --round. See 'whocode new --help'.")]
    [InlineData("validate", "'whocode validate' needs the argument FILE. See 'whocode validate --help'.")]
    [InlineData("validate x --profile", "The option --profile needs a value. See 'whocode validate --help'.")]
    [InlineData("validate x --profile draft --profile draft", "The option --profile can be given only once. See 'whocode validate --help'.")]
    [InlineData("rules a b", "'whocode rules' does not take 'b'. Put quotation marks around a name that contains spaces. See 'whocode rules --help'.")]
    [InlineData("workforce export", "'whocode workforce export' needs the argument REPORT. See 'whocode workforce export --help'.")]
    public void A_call_that_cannot_be_used_names_what_is_wrong_and_what_was_probably_meant(string words, string reason) =>
        Run(words.Split(' ')).Should().Be(new ToolCall(2, "", $"whocode: {reason}\n"));

    [Theory]
    [InlineData("validate x --profile DRAFT")]
    [InlineData("compare x y --format Markdown")]
    [InlineData("schema Stakeholder --dialect DRAFT-07")]
    [InlineData("new NATIONAL --round 5 --country gha")]
    public void Values_can_be_written_in_any_letter_case(string words) => Run(words.Split(' ')).Error.Should().NotContain("--help");

    [Fact]
    public void A_path_to_nothing_suggests_the_file_that_was_probably_meant()
    {
        var report = Put("report.json");
        Put("report2024.json");

        Run("validate", At("reprot.json")).Error.Should().Be($"whocode: '{At("reprot.json")}' cannot be read: there is no such file. Did you mean '{report}'?\n");
        Run("validate", At("report2025.json")).Error.Should().NotContain("Did you mean", "another number is another file");
        Run("validate", At("letter.json")).Error.Should().NotContain("Did you mean");
        Run("validate", Path.Combine(At("nowhere"), "x.json")).Error.Should().EndWith($"there is no folder '{At("nowhere")}'.\n");
    }

    [Fact]
    public void A_file_in_place_of_a_command_leads_to_validate()
    {
        var report = Put("report.json");

        Run(report).Error.Should().Be($"whocode: There is no command '{report}'. To validate a file, use 'whocode validate {report}'. See 'whocode --help'.\n");
    }

    [Fact]
    public void A_folder_suggests_a_pattern_where_several_files_are_taken()
    {
        Run("validate", folder.FullName).Error.Should().EndWith($"it is a folder; for the reports in it, write '{At("*.json")}'.\n");
        Run("workforce", "export", folder.FullName).Error.Should().EndWith("it is a folder, not a file.\n");
    }

    [Fact]
    public void A_pattern_that_the_shell_left_alone_means_the_files_that_match_it()
    {
        var (b, a) = (Put("b.json"), Put("a.json"));
        Put("c.txt");

        Run("validate", At("*.json")).Should().Be(Run("validate", a, b));
        Run("validate", At("?.json"), "--format", "json").Should().Be(Run("validate", a, b, "--format", "json"));
    }

    [Fact]
    public void A_pattern_that_matches_nothing_is_an_error_and_nothing_is_validated() =>
        Run("validate", At("*.json"), CleanPath).Should().Be(new ToolCall(2, "", $"whocode: No file matches '{At("*.json")}'.\n"));

    [LinuxFact]
    public void A_file_that_really_has_the_name_of_a_pattern_is_that_file()
    {
        Put("a.json");
        var literal = Put("*.json");

        Run("validate", literal).Output.TrimEnd('\n').Split('\n').Should().ContainSingle().Which.Should().StartWith(literal);
    }

    [Theory]
    [InlineData("“my", "report.json”")]
    [InlineData("—jsonl", "x.json")]
    [InlineData("x.json", "–-profile", "draft")]
    public void Typographic_signs_in_a_call_that_fails_get_a_hint(params string[] words) => Run(["validate", .. words]).Error.Should()
        .EndWith("whocode: An argument contains typographic quotation marks or dashes, such as “ ” or –. Type \" and - on the keyboard instead.\n");

    [Fact]
    public void Typographic_signs_in_the_name_of_a_file_get_no_hint() => Run("validate", Put("“report”.json")).Error.Should().BeEmpty();

    public void Dispose() => folder.Delete(recursive: true);

    private string At(string name) => Path.Combine(folder.FullName, name);

    private string Put(string name)
    {
        File.Copy(CleanPath, At(name));
        return At(name);
    }
}
