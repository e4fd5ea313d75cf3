using System.Buffers;
using System.Text;
using System.Text.Json;
using WhoCode.Reporting.Differences;
using WhoCode.Reporting.Testing;
using static WhoCode.Reporting.Tests.Differences.Versions;

namespace WhoCode.Reporting.Tests.Differences;

public sealed class DifferenceExportTests
{
    private const string Hostile = "<b>x</b> | [click](http://evil.example) \u001b[2J\u202Egnp `code`\nsecond line";

    private static readonly StakeholderReport Before = new()
    {
        Id = "r1",
        Title = "A report",
        Reporter = new() { Name = "Example Network" },
        Contributions = [new() { Id = "c1", Title = "First" }, new() { Id = "c2", Title = "Second", Assessment = Assessment.Challenge }, new() { Id = "c3", Title = "Third", SourceCountries = [TestReports.Ghana] }],
    };

    private static readonly StakeholderReport After = Before with
    {
        Contributions = [Before.Contributions[2] with { SourceCountries = [] }, Before.Contributions[0], new() { Id = "c4", Title = "Fourth", PublicationConsent = true }, Before.Contributions[1] with { Assessment = Assessment.Mixed }],
    };

    private static readonly ReportDifference Pair = ReportDifference.Compare(Before, After, beforeName: "a.json", afterName: "b.json", audience: Audience.Secretariat);

    [Fact]
    public void Text_shows_each_change_with_signs_and_words() => Pair.Write(DifferenceFormat.Text).Should().Be(
        """
        Changes between two versions of a report
        Prepared for: The secretariat

          - Earlier version: a.json; Example Network; "A report"; [r1]
          + Later version: b.json; Example Network; "A report"; [r1]

        ~ Moved: Contribution 1 (Third)
            From position 3 to position 1.
            [/contributions/2 > /contributions/0]

        - Removed: Contribution 3 (Third) › Source countries 1
            - Ghana
            [/contributions/2/sourceCountries/0]

        + Added: Contribution 3 (Fourth)
            + Id of the contribution: c4; Title: Fourth; Contribution may be published: Yes
            [/contributions/2]

        ~ Changed: Contribution 4 (Second) › Assessment
            - Challenge
            + Good practice and a challenge
            [/contributions/1/assessment > /contributions/3/assessment]

        4 changes. Added: 1. Removed: 1. Changed: 1. Moved: 1.

        """.Replace("Good practice and a challenge", Localization.Labels.For(Assessment.Mixed).ToString(), StringComparison.Ordinal));

    [Fact]
    public void Markdown_has_a_table_of_the_changes() => Pair.Write(DifferenceFormat.Markdown).Should()
        .StartWith("# Changes between two versions of a report\n\nPrepared for: The secretariat\n\n- **Earlier version** a.json; Example Network; \"A report\"; \\[r1\\]\n")
        .And.Contain("\n4 changes. Added: 1. Removed: 1. Changed: 1. Moved: 1.\n\n| Change | Location | Earlier version | Later version |\n| --- | --- | --- | --- |\n"
            + "| Moved<br>From position 3 to position 1. | Contribution 1 (Third)<br>/contributions/2<br>/contributions/0 |  |  |\n"
            + "| Removed | Contribution 3 (Third) › Source countries 1<br>/contributions/2/sourceCountries/0 | Ghana |  |\n");

    [Fact]
    public void JSON_has_the_complete_values()
    {
        var story = new string('x', 30_000);
        using var json = JsonDocument.Parse(ReportDifference.Compare(Before, Before with { Summary = story }, audience: Audience.Partner).Write(DifferenceFormat.Json));
        var (root, change) = (json.RootElement, json.RootElement.GetProperty("changes")[0]);

        (root.GetProperty("formatVersion").GetString(), root.GetProperty("language").GetString(), root.GetProperty("audience").GetString()).Should().Be(("1.0", "en", "partner"));
        root.GetProperty("counts").GetRawText().Replace(" ", "").Replace("\n", "").Should().Be("""{"added":1,"removed":0,"changed":0,"moved":0,"withheld":0}""");
        (change.GetProperty("change").GetString(), change.GetProperty("kind").GetString(), change.GetProperty("path").GetString()).Should().Be(("added", "multiline-text", "Summary"));
        change.TryGetProperty("pointerBefore", out _).Should().BeFalse();
        change.GetProperty("pointerAfter").GetString().Should().Be("/summary");
        change.GetProperty("after").GetString().Should().Be(story);
    }

    [Theory]
    [InlineData(DifferenceFormat.Text)]
    [InlineData(DifferenceFormat.Json)]
    [InlineData(DifferenceFormat.Markdown)]
    public void Hostile_texts_cannot_control_a_terminal_or_a_page(DifferenceFormat format)
    {
        var hostile = Before with
        {
            Title = Hostile,
            Summary = Hostile,
            Contributions = [new() { Id = "c1", Title = Hostile, Narrative = "x" + Hostile }, new() { Title = Hostile }],
            Extensions = new Dictionary<string, JsonElement> { [Hostile] = JsonElement.Parse("\"<i>\"") },
        };

        var written = ReportDifference.Compare(hostile, hostile with { Summary = $"More {Hostile}", Contributions = [hostile.Contributions[0] with { Narrative = Hostile }], Extensions = new Dictionary<string, JsonElement>() },
            beforeName: Hostile, afterName: Hostile, audience: Audience.Secretariat).Write(format);

        written.Should().NotContain("\u001b").And.NotContain("\nsecond");
        if (format != DifferenceFormat.Json)
        {
            written.Should().NotContain("\u202E");
        }

        if (format == DifferenceFormat.Markdown)
        {
            written.Should().NotContain("<b>").And.NotContain("<i>").And.NotContain("x</b> |").And.NotContain("[click](");
            written.Split('\n').Where(line => line.StartsWith('|')).Select(Columns).Should().OnlyContain(columns => columns == 4);
        }

        static int Columns(string row) => row.Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|') - 1;
    }

    [Fact]
    public void Of_long_texts_the_passages_that_differ_are_shown()
    {
        var (start, end) = (string.Join(' ', Enumerable.Repeat("before", 500)), string.Join(' ', Enumerable.Repeat("after", 500)));

        var written = CompareAll(Before with { Summary = $"{start} were promised {end}" }, Before with { Summary = $"{start} were given {end}" }).Write(DifferenceFormat.Text);

        written.Should().MatchRegex("    - …(before )+were promised( after)+…\n    \\+ …(before )+were given( after)+ ?(af|aft|afte|a)?…\n".Replace("( after)+…", "( after)+ ?(af|aft|afte|a)?…", StringComparison.Ordinal));
        written.Split('\n').Should().OnlyContain(line => line.Length <= 92);
    }

    [Theory]
    [InlineData("one two", "one  two\n")]
    public void Texts_that_look_the_same_have_a_remark(string before, string after)
    {
        CompareAll(Before with { Summary = before }, Before with { Summary = after }).Write(DifferenceFormat.Text).Should().Contain("    - one two\n    + one two\n    Only spaces or line breaks differ.\n");
        CompareAll(Before with { Summary = before }, Before with { Summary = after }).Write(DifferenceFormat.Markdown).Should().Contain("| Changed<br>Only spaces or line breaks differ. | Summary<br>/summary | one two | one two |\n");
    }

    [Fact]
    public void No_excerpt_is_longer_than_240_characters_or_ends_inside_a_character()
    {
        foreach (var seed in Enumerable.Range(0, 500))
        {
            var random = new Random(seed);
            var (before, after) = (Text(random), Text(random));
            var written = CompareAll(Before with { Title = before }, Before with { Title = after }).Write(DifferenceFormat.Markdown);

            written.Should().NotContain("\uFFFD").And.NotContain("uD83D");
            written.Split('\n').Should().OnlyContain(line => line.Length < 3_000);
        }

        static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(400)).Select(_ => random.Next(6) switch { 0 => " ", 1 => "🚀", _ => "a" }));
    }

    [Fact]
    public void Lines_of_text_fit_a_terminal_and_do_not_end_with_a_space()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 5_000));

        CompareAll(Before, Before with { Summary = words, Contributions = [.. Before.Contributions, new() { Title = words, Narrative = words }] }).Write(DifferenceFormat.Text).Split('\n')
            .Should().OnlyContain(line => line.Length <= 92 && line == line.TrimEnd());
    }

    [Fact]
    public void Nothing_changed_is_written_in_every_format()
    {
        foreach (var format in Enum.GetValues<DifferenceFormat>())
        {
            CompareAll(new NationalReport(), new NationalReport()).Write(format).Should().EndWith("\n");
        }

        CompareAll(new NationalReport(), new NationalReport()).Write(DifferenceFormat.Text).Should().EndWith("\nNo changes to show.\n");
    }

    [Fact]
    public void Changes_that_are_left_out_are_counted()
    {
        var secret = SampleReports.Maximal with { View = null, Contributions = [.. SampleReports.Maximal.Contributions, new() { Id = "c9", Audience = Audience.Secretariat, Title = "Secret" }] };
        var difference = ReportDifference.Compare(secret, SampleReports.Maximal with { View = null });

        difference.Write(DifferenceFormat.Text).Should().EndWith("\nNo changes to show.\nChanges left out, because this audience is not allowed to see them: 1.\n").And.NotContain("Secret");
        difference.Write(DifferenceFormat.Markdown).Should().Contain("\n\nChanges left out, because this audience is not allowed to see them: 1.\n");
    }

    [Fact]
    public async Task Every_destination_gets_the_same_bytes()
    {
        foreach (var format in Enum.GetValues<DifferenceFormat>())
        {
            var buffer = new ArrayBufferWriter<byte>();
            using var stream = new MemoryStream();
            DifferenceExport.Write(buffer, format, Pair);
            await DifferenceExport.WriteAsync(stream, format, Pair);

            Encoding.UTF8.GetString(buffer.WrittenSpan).Should().Be(Pair.Write(format));
            Encoding.UTF8.GetString(stream.ToArray()).Should().Be(Pair.Write(format));
        }
    }

    [Fact]
    public void A_wrong_call_throws()
    {
        FluentActions.Invoking(() => DifferenceExport.Write((Stream)null!, DifferenceFormat.Text, Pair)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => DifferenceExport.Write((IBufferWriter<byte>)null!, DifferenceFormat.Text, Pair)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => DifferenceExport.Write(Stream.Null, DifferenceFormat.Text, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => DifferenceExport.Write(Stream.Null, (DifferenceFormat)9, Pair)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Pair with { Changes = [Pair.Changes[0] with { Kind = (ChangeKind)9 }] } is var odd ? odd.Write(DifferenceFormat.Json) : "").Should().Throw<ArgumentOutOfRangeException>();
    }
}
