using System.Text.Json;
using WhoCode.Reporting.Comparison;
using WhoCode.Reporting.Localization;
using static WhoCode.Reporting.Tests.Comparison.TwoSides;

namespace WhoCode.Reporting.Tests.Comparison;

public sealed class ComparisonExportTests
{
    private const string Hostile = "<b>x</b> | [click](http://evil.example) \u001b[2J\u202Egnp `code` \ud800\nsecond line";

    private static readonly ReportComparison Pair = CompareAll(
        National(Measure(MeasureStatus.InPlace, "It is hard.", "4.1")),
        [Stakeholder(Contribution(Assessment.Challenge, "4.1", "3.4"))],
        nationalName: "national.json",
        stakeholderNames: ["network.json"]);

    [Fact]
    public void Text_shows_the_entries_of_each_side_with_their_locations() =>
        Pair.Write(ComparisonFormat.Text).Should().Contain(
            """
            1  Ethical recruitment: partly the same
              The Member State reports steps that support the Code as well as gaps or difficulties;
              stakeholders report gaps or difficulties.
              Member State
                In place: What was done.
                  Difficulties: It is hard.
                  [N /measures/0; Code 4.1]
              Stakeholders
                Challenge: A story
                  [AN; S1 /contributions/0; Code 3.4, 4.1]
              Citations: both sides cite 4.1; only stakeholders cite 3.4.

            """);

    [Theory]
    [InlineData(ComparisonFormat.Text)]
    [InlineData(ComparisonFormat.Markdown)]
    [InlineData(ComparisonFormat.Json)]
    public void No_comparison_contains_a_withheld_name(ComparisonFormat format)
    {
        var withheld = Stakeholder(Contribution(Assessment.Challenge, "4.1")) with
        {
            Reporter = new() { Name = "Somebody", NameWithheld = true, Acronym = "SBY", Affiliation = "Somewhere" },
        };

        var written = CompareAll(National(), [withheld, withheld]).Write(format);

        written.Should().NotContain("Somebody").And.NotContain("SBY").And.NotContain("Somewhere");
        written.Should().Contain(format == ComparisonFormat.Json ? "\"nameWithheld\": true" : "name withheld");
    }

    [Theory]
    [InlineData(ComparisonFormat.Text)]
    [InlineData(ComparisonFormat.Markdown)]
    [InlineData(ComparisonFormat.Json)]
    public void A_note_names_a_report_that_must_not_be_published(ComparisonFormat format)
    {
        const string Note = "The reporter of S1 does not agree to publication. Do not publish what this page shows of this report.";
        var report = Stakeholder(Contribution(Assessment.Challenge, "4.1"));

        string.Join(' ', CompareAll(National(), [report with { Consent = new() { PublishReport = false } }]).Write(format)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Should().Contain(Note);
        CompareAll(National(), [report with { Consent = new() { PublishReport = true } }]).Write(format).Should().NotContain("agree to publication");
    }

    [Fact]
    public void Lines_of_text_fit_a_terminal_and_do_not_end_with_a_space()
    {
        var lines = CompareAll(
            National(Measure(MeasureStatus.InPlace, string.Join(' ', Enumerable.Repeat("word", 5_000)), "4.1")),
            [Stakeholder(Contribution(Assessment.Challenge, "4.1"))]).Write(ComparisonFormat.Text).Split('\n');

        lines.Should().OnlyContain(line => line.Length <= 100 && line == line.TrimEnd());
    }

    [Fact]
    public void Markdown_has_a_table_for_each_field_and_one_for_paragraphs() =>
        Pair.Write(ComparisonFormat.Markdown).Should()
            .Contain("\n| Member State | In place | What was done.<br>Difficulties: It is hard. | N `/measures/0` | 4.1 |\n")
            .And.Contain("\n| AN | Challenge | A story | S1 `/contributions/0` | 3.4, 4.1 |\n")
            .And.Contain("| N /measures/0 (In place) | S1 /contributions/0 (Challenge) | partly the same |\n");

    [Fact]
    public void JSON_has_a_pointer_for_each_entry()
    {
        using var json = JsonDocument.Parse(Pair.Write(ComparisonFormat.Json));
        var root = json.RootElement;
        var field = root.GetProperty("fields")[0];

        root.GetProperty("formatVersion").GetString().Should().Be("1.0");
        root.GetProperty("country").GetString().Should().Be("CHE");
        root.GetProperty("stakeholders")[0].GetProperty("name").GetString().Should().Be("network.json");
        field.GetProperty("standing").GetString().Should().Be("alike-in-part");
        field.GetProperty("memberState")[0].GetProperty("pointer").GetString().Should().Be("/measures/0");
        field.GetProperty("stakeholders")[0].GetProperty("report").GetString().Should().Be("S1");
        root.GetProperty("paragraphs")[1].GetProperty("stakeholders")[0].GetProperty("pointer").GetString().Should().Be("/contributions/0");
    }

    [Theory]
    [InlineData(ComparisonFormat.Text)]
    [InlineData(ComparisonFormat.Markdown)]
    [InlineData(ComparisonFormat.Json)]
    public void Hostile_texts_cannot_control_a_terminal_or_a_page(ComparisonFormat format)
    {
        var written = CompareAll(
            National(Measure(MeasureStatus.InPlace, Hostile) with { Measures = Hostile }) with { Authority = new() { Name = Hostile } },
            [Stakeholder(Contribution(Assessment.Mixed) with { Title = Hostile }) with { Reporter = new() { Name = Hostile, Acronym = Hostile } }],
            nationalName: Hostile,
            stakeholderNames: [Hostile]).Write(format);

        written.Should().NotContain("\u001b").And.NotContain("\nsecond");
        if (format != ComparisonFormat.Json)
        {
            written.Should().NotContain("\u202E");
        }

        if (format == ComparisonFormat.Markdown)
        {
            written.Should().NotContain("<b>").And.NotContain("x</b> |").And.NotContain("[click](");
        }
    }

    [Fact]
    public void Many_locations_are_shortened_in_text_and_complete_in_JSON()
    {
        var comparison = CompareAll(National(), [Stakeholder([.. Enumerable.Repeat(Contribution(Assessment.Challenge, "4.1"), 20)])]);

        comparison.Write(ComparisonFormat.Text).Should().Contain("and 12 more");
        using var json = JsonDocument.Parse(comparison.Write(ComparisonFormat.Json));
        json.RootElement.GetProperty("paragraphs")[0].GetProperty("stakeholders").GetArrayLength().Should().Be(20);
    }

    [Fact]
    public void Every_value_of_the_comparison_has_a_label()
    {
        string[] labels =
        [
            .. Enum.GetValues<PositionAgreement>().Select(value => Labels.For(value).ToString()), .. Enum.GetValues<ReportedPosition>().Select(value => Labels.For(value).ToString()),
            .. Enum.GetValues<NationalSection>().Select(value => Labels.For(value).ToString()), .. Enum.GetValues<CountryRelation>().Select(value => Labels.For(value).ToString()),
            .. Enum.GetValues<OmissionReason>().Select(value => Labels.For(value).ToString()),
        ];

        labels.Should().NotContain(string.Empty);
    }

    [Fact]
    public void Empty_sides_are_written_in_every_format()
    {
        foreach (var format in Enum.GetValues<ComparisonFormat>())
        {
            CompareAll(new(), []).Write(format).Should().EndWith("\n");
        }
    }

    [Fact]
    public void A_wrong_call_throws()
    {
        FluentActions.Invoking(() => ComparisonExport.Write((Stream)null!, ComparisonFormat.Text, Pair)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ComparisonExport.Write(Stream.Null, ComparisonFormat.Text, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ComparisonExport.Write(Stream.Null, (ComparisonFormat)9, Pair)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
