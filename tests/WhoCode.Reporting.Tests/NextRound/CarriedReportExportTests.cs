using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.NextRound;

namespace WhoCode.Reporting.Tests.NextRound;

public sealed class CarriedReportExportTests
{
    private static readonly CarriedReport<StakeholderReport> Carried = new StakeholderReport
    {
        Round = 4,
        Title = "A title",
        Contributions = [new() { Figures = [new() { Label = "A label" }] }, new() { Figures = [new()] }],
        Evidence = [new() { Kind = EvidenceKind.Testimony, Title = "What a person said" }],
    }.To(5);

    public static string Write<TReport>(CarriedReport<TReport> carried, CarriedReportFormat format, LocalizedTexts? texts = null) where TReport : Report
    {
        var output = new ArrayBufferWriter<byte>();
        CarriedReportExport.Write(output, format, carried, texts);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    [Fact]
    public void Text_groups_the_items_by_outcome_and_explanation() => Write(Carried, CarriedReportFormat.Text).Should().Be(
        """
        Draft for round 5, from a report for round 4
        To review: 6. Replaced: 1. Not carried: 1.
        Everything that is not in this list is in the draft, unchanged. Locations are those in the
        draft. For what was not carried, they are those in the old report.

        Carried, but to be reviewed
          Facts that are not known: Of round 5, these facts are not known: its thematic fields. As
            soon as you know them, check what depends on them.
              Reporting round [/round]
          Title and summary: Check that this does not name the old round or its year, and fits the
            new report.
              Title of the report [/title]
          Situation: Check whether this is still so, and report what has changed since round 4.
              Contribution 1 [/contributions/0]
              Contribution 2 [/contributions/1]
          Figures: Check each number and its year. If there are newer numbers, report those.
              Contribution 1 › Figures [/contributions/0/figures]
              Contribution 2 › Figures [/contributions/1/figures]

        Replaced
          New round: The draft has 5 in its place.
              Reporting round [/round]

        Not carried
          Evidence from a person: This comes from a person, or its use was refused. The draft keeps
            only what protects the sections that cite it. Ask the person before you add the rest.
              Evidence 1 [/evidence/0]

        This was written by WhoCode.Reporting, which is not a product of the World Health
        Organization and not endorsed by it.

        """);

    [Fact]
    public void Markdown_has_a_check_box_for_each_item()
    {
        var page = Write(Carried, CarriedReportFormat.Markdown);

        page.Should().StartWith("# Draft for round 5, from a report for round 4\n\nTo review: 6. Replaced: 1. Not carried: 1.\n\n")
            .And.Contain("\n## Carried, but to be reviewed\n\n**Facts that are not known.** ")
            .And.Contain("\n- [ ] Contribution 1 › Figures `/contributions/0/figures`\n- [ ] Contribution 2 › Figures `/contributions/1/figures`\n");
        page.Split('\n').Count(line => line.StartsWith("- [ ] ", StringComparison.Ordinal)).Should().Be(Carried.Items.Count);
    }

    [Fact]
    public void JSON_has_each_item_with_both_locations()
    {
        using var json = JsonDocument.Parse(Write(Carried, CarriedReportFormat.Json));
        var root = json.RootElement;

        root.EnumerateObject().Select(property => property.Name).Should().Equal("formatVersion", "language", "fromRound", "round", "counts", "items");
        root.GetProperty("counts").GetRawText().Where(c => !char.IsWhiteSpace(c)).Should().Equal("""{"review":6,"replaced":1,"notCarried":1}""");
        root.GetProperty("items").GetArrayLength().Should().Be(Carried.Items.Count);
        var last = root.GetProperty("items").EnumerateArray().Last();
        last.GetProperty("pointer").GetString().Should().Be("/evidence/0");
        last.GetProperty("newPointer").GetString().Should().Be("/evidence/0");
        last.GetProperty("outcome").GetString().Should().Be("not-carried");
        last.GetProperty("reason").GetString().Should().Be("personal-evidence");
        last.GetProperty("explanation").GetString().Should().StartWith("This comes from a person");
    }

    [Theory]
    [InlineData(CarriedReportFormat.Text)]
    [InlineData(CarriedReportFormat.Markdown)]
    [InlineData(CarriedReportFormat.Json)]
    public void Nothing_of_the_report_is_quoted(CarriedReportFormat format) =>
        Write(Carried, format).Should().NotContain("A title").And.NotContain("A label").And.NotContain("What a person said").And.EndWith("\n");

    [Fact]
    public void Location_of_what_was_not_carried_is_that_in_the_old_report()
    {
        var carried = new NationalReport { Round = 4, PreparedWith = [new() { Name = "A" }, new() { Name = "B", Kind = StakeholderKind.TradeUnion }] }.To(5);

        Write(carried, CarriedReportFormat.Text).Should().Contain("Participant 1 [/preparedWith/0]\n\nReplaced").And.Contain("Participant 1 [/preparedWith/0]\n\nThis was written");
    }

    [Fact]
    public void The_same_items_give_the_same_bytes_in_any_culture()
    {
        var usual = Write(Carried, CarriedReportFormat.Text);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");

            Write(new StakeholderReport { Round = 4, Title = "A title", Contributions = Carried.Report.Contributions, Evidence = [new() { Kind = EvidenceKind.Testimony, Title = "What a person said" }] }.To(5), CarriedReportFormat.Text)
                .Should().Be(usual);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Every_reason_and_outcome_has_a_label_and_every_reason_an_explanation()
    {
        foreach (var reason in Enum.GetValues<CarryReason>())
        {
            Labels.For(reason).ToString(LocalizedTexts.English).Should().NotBeEmpty();
            LocalizedTexts.English.Keys.Should().Contain(key => key.StartsWith($"carry.why.{JsonSerializer.Serialize(reason).Trim('"')}", StringComparison.Ordinal));
        }

        Enum.GetValues<CarryOutcome>().Select(outcome => Labels.For(outcome).ToString(LocalizedTexts.English)).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task All_overloads_write_the_same_bytes()
    {
        foreach (var format in Enum.GetValues<CarriedReportFormat>())
        {
            using MemoryStream stream = new(), body = new();
            CarriedReportExport.Write(stream, format, Carried);
            await CarriedReportExport.WriteAsync(body, format, Carried);

            Encoding.UTF8.GetString(stream.ToArray()).Should().Be(Write(Carried, format)).And.Be(Encoding.UTF8.GetString(body.ToArray()));
        }
    }

    [Fact]
    public void A_wrong_call_throws_and_writes_nothing()
    {
        using var stream = new MemoryStream();

        FluentActions.Invoking(() => CarriedReportExport.Write((Stream)null!, CarriedReportFormat.Text, Carried)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => CarriedReportExport.Write(stream, CarriedReportFormat.Text, (CarriedReport<Report>)null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => CarriedReportExport.Write(stream, (CarriedReportFormat)9, Carried)).Should().Throw<ArgumentOutOfRangeException>();
        foreach (var format in Enum.GetValues<CarriedReportFormat>())
        {
            FluentActions.Invoking(() => CarriedReportExport.Write(stream, format, Carried with { Items = [Carried.Items[0] with { Outcome = (CarryOutcome)9 }] })).Should().Throw<ArgumentOutOfRangeException>();
        }

        stream.Length.Should().Be(0);
    }

    [Fact]
    public void Items_of_an_application_can_have_any_location_and_text()
    {
        var own = Carried.Items[0] with { Pointer = JsonPointer.Parse("/nothing/\u001b/0"), NewPointer = null, Explanation = "Own\u001b[2J \u202E<b>" };

        Write(Carried with { Items = [own, own with { Pointer = JsonPointer.Root }] }, CarriedReportFormat.Text).Should().NotContain("\u001b").And.NotContain("\u202E");
        Write(Carried with { Items = [own, own with { Pointer = JsonPointer.Root }] }, CarriedReportFormat.Markdown).Should().NotContain("\u001b").And.NotContain("<b>");
    }
}
