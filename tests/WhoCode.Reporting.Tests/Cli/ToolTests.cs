using System.Text.Json;
using WhoCode.Reporting.Cli;
using static WhoCode.Reporting.Tests.Cli.ToolCall;

namespace WhoCode.Reporting.Tests.Cli;

public sealed class ToolTests
{
    [Theory]
    [InlineData("validate")]
    [InlineData("bogus")]
    [InlineData("validate x --profile final")]
    [InlineData("validate x --format xml")]
    [InlineData("schema minutes")]
    [InlineData("code 11.1")]
    [InlineData("code nonsense")]
    [InlineData("lists Atlantis")]
    [InlineData("new stakeholder")]
    [InlineData("new stakeholder --round four")]
    [InlineData("new stakeholder --round 9")]
    [InlineData("new stakeholder --round 1")]
    [InlineData("new stakeholder --round 4 --fields 1,10")]
    [InlineData("new stakeholder --round 4 --country GHA")]
    [InlineData("new national --round 4")]
    [InlineData("new national --round 4 --country Atlantis")]
    [InlineData("new national --round 9 --country GHA")]
    public void A_call_that_cannot_be_used_ends_with_2_and_one_line_that_says_why(string words)
    {
        var call = Run(words.Split(' '));

        call.Status.Should().Be(2);
        call.Output.Should().BeEmpty();
        call.Error.Should().StartWith("whocode: ").And.EndWith("\n").And.NotContain("   at ");
        call.Error.TrimEnd('\n').Should().NotContain("\n").And.EndWith(".");
    }

    [Theory]
    [InlineData("--round 2")]
    [InlineData("--round 4 --fields 1,4")]
    [InlineData("--round 5 --fields support-and-safeguards")]
    public void A_new_draft_is_a_clean_draft(string options)
    {
        var draft = Run(["new", "stakeholder", .. options.Split(' ')]);

        draft.Status.Should().Be(0);
        RunWith(draft.Output, "validate", "-", "--profile", "draft").Output.Should().Be("standard input: no findings. Validated as: draft.\n");
    }

    [Fact]
    public void A_new_draft_has_a_contribution_for_each_field_asked_for()
    {
        using var draft = JsonDocument.Parse(Run("new", "stakeholder", "--round", "4", "--fields", "1, 4").Output);

        draft.RootElement.GetProperty("contributions").EnumerateArray().Select(story => story.GetProperty("field").GetString())
            .Should().Equal("ethical-recruitment", "international-cooperation");
    }

    [Fact]
    public void What_a_terminal_would_obey_is_made_visible()
    {
        var call = RunWith("{\"\\u001b[31mx\": 1}", "validate", "-", "--quote");

        call.Output.Should().Contain("\\u001B[31mx").And.NotContain("\u001b");
    }

    [Fact]
    public void Every_command_has_help()
    {
        foreach (var command in (string[])["", "validate", "schema", "code", "fields", "rounds", "lists", "new"])
        {
            var call = Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

            call.Status.Should().Be(0);
            call.Output.Should().Contain("Usage:");
        }
    }

    [Fact]
    public void An_output_that_takes_no_more_ends_with_2_and_one_line()
    {
        using var error = new StringWriter { NewLine = "\n" };
        using var stream = new FullStream();
        using var full = new StreamWriter(stream) { NewLine = "\n" };

        Tool.Run(["validate", FaultyPath], Stream.Null, full, error).Should().Be(2);

        error.ToString().Should().Be("whocode: There is no room.\n");
        stream.IsFull = false;
    }

    [Fact]
    public void What_a_terminal_would_obey_is_made_visible_where_a_call_is_refused_too() =>
        Run("lists", "\u001b[31mx").Error.Should().Contain("\\u001B[31mx").And.NotContain("\u001b");

    [Fact]
    public void A_new_draft_numbers_its_contributions_from_1()
    {
        using var draft = JsonDocument.Parse(Run("new", "stakeholder", "--round", "5", "--fields", "1,4").Output);

        draft.RootElement.GetProperty("contributions").EnumerateArray().Select(story => story.GetProperty("id").GetString()).Should().Equal("c1", "c2");
        draft.RootElement.GetProperty("round").GetInt32().Should().Be(5);
    }

    [Fact]
    public void An_error_output_that_takes_nothing_leaves_the_exit_status_as_it_is()
    {
        using var full = new StreamWriter(new FullStream()) { AutoFlush = true };
        using var output = new StringWriter();

        Tool.Run(["validate", "nothing.json"], Stream.Null, output, full).Should().Be(2);
        Tool.Run(["--nothing"], Stream.Null, output, full).Should().Be(2);

        ((FullStream)full.BaseStream).IsFull = false;
    }

    [Theory]
    [InlineData("Korea", "'Korea' is not a known country. It can be KOR or PRK.")]
    [InlineData("Germny", "Did you mean \"DEU\"?")]
    [InlineData("Kosovo", "ISO 3166-1 has no code for it.")]
    public void A_country_that_is_not_known_gets_the_advice_of_the_catalogue(string written, string advice)
    {
        Run("lists", written).Error.Should().Contain(advice);
        Run("new", "national", "--round", "5", "--country", written).Error.Should().Contain(advice);
    }

    [Theory]
    [InlineData("code")]
    [InlineData("code 9")]
    [InlineData("code 5.1")]
    [InlineData("code 11.1")]
    [InlineData("fields")]
    [InlineData("rounds")]
    [InlineData("lists")]
    [InlineData("lists USA")]
    [InlineData("lists HKG")]
    [InlineData("lists Atlantis")]
    [InlineData("new stakeholder --round 9")]
    [InlineData("new stakeholder --round 1")]
    [InlineData("new stakeholder --round 4 --fields 10")]
    [InlineData("validate nothing.json")]
    [InlineData("validate docs/samples/faulty-stakeholder.json --explain")]
    public void No_sentence_of_the_tool_has_a_place_left_open(string words)
    {
        var call = Run([.. words.Split(' ').Select(word => word.Replace("docs/samples/faulty-stakeholder.json", FaultyPath, StringComparison.Ordinal))]);

        (call.Output + call.Error).Should().NotContainAny("{", "}").And.NotBeEmpty();
    }

    /// <summary>A stream that takes nothing until it is emptied.</summary>

    private sealed class FullStream : MemoryStream
    {
        public bool IsFull { get; set; } = true;

        public override void Write(ReadOnlySpan<byte> buffer) => Take();

        public override void Write(byte[] buffer, int offset, int count) => Take();

        private void Take()
        {
            if (IsFull)
            {
                throw new IOException("There is no room.");
            }
        }
    }

    [Theory]
    [InlineData("@x.json")]
    [InlineData("-hx.json")]
    [InlineData("--help")]
    [InlineData("-")]
    [InlineData("a\nb.json")]
    public void A_file_name_is_a_file_name(string name)
    {
        var folder = Directory.CreateTempSubdirectory("whocode");
        try
        {
            var file = Path.Combine(folder.FullName, name);
            File.WriteAllText(file, File.ReadAllText(CleanPath));

            var call = Run("validate", file);

            call.Output.Should().Be($"{Reporting.Localization.LocalizedText.MakeVisible(file)} (sample-nurses-2024): no findings. Validated as: submission.\n");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_words_in_a_file_are_not_taken_for_those_of_the_call()
    {
        var folder = Directory.CreateTempSubdirectory("whocode");
        try
        {
            var (words, precious) = (Path.Combine(folder.FullName, "words"), Path.Combine(folder.FullName, "precious"));
            File.WriteAllText(words, $"{CleanPath} --output {precious}");

            Run("validate", $"@{words}").Status.Should().Be(2);

            File.Exists(precious).Should().BeFalse();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("@no-such-file")]
    [InlineData("-h1.json")]
    public void A_name_that_looks_like_something_else_is_still_looked_for(string name) =>
        Run("validate", name).Error.Should().StartWith($"whocode: '{name}' cannot be read: ");

    [Fact]
    public void After_two_hyphens_come_only_file_names() =>
        Run("validate", "--", "--help").Error.Should().Be("whocode: '--help' cannot be read: there is no such option, and no such file.\n");

    [Fact]
    public void An_empty_name_names_nothing()
    {
        Run("validate", "").Error.Should().Be("whocode: '' cannot be read: the file name is empty.\n");
        Run("validate", CleanPath, "--output", "").Error.Should().Be("whocode: '' cannot be written: the file name is empty.\n");
    }
}
