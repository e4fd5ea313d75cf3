using System.Text.Json;
using WhoCode.Reporting.Differences;
using WhoCode.Reporting.Forms;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Testing;
using static WhoCode.Reporting.Tests.Differences.Versions;

namespace WhoCode.Reporting.Tests.Differences;

public sealed class ReportDifferenceTests
{
    private static readonly StakeholderReport Report = SampleReports.Maximal with { View = null };

    private static readonly NationalReport National = SampleReports.MaximalNational with { View = null };

    private static readonly WorkforceStock Row = NationalReports.Stock;

    [Fact]
    public void A_changed_text_has_its_path_pointers_and_both_values()
    {
        var change = CompareAll(Report, Report with { Contributions = [Report.Contributions[0], Report.Contributions[1] with { Narrative = "They were not." }] }).Changes.Should().ContainSingle().Subject;

        (change.Kind, change.FieldKind, change.Path.ToString()).Should().Be((ChangeKind.Changed, FieldKind.MultilineText, "Contribution 2 (Contracts of midwives) › Narrative"));
        (change.PointerBefore, change.PointerAfter).Should().Be((JsonPointer.Parse("/contributions/1/narrative"), JsonPointer.Parse("/contributions/1/narrative")));
        change.Before!.Text.Should().Be("Midwives were given the contracts that they had been promised.");
        change.After.Should().Be(new ChangedValue { Json = "\"They were not.\"", Text = "They were not.", Display = change.After!.Display });
        change.After!.Display.ToString().Should().Be("They were not.");
    }

    [Fact]
    public void A_contribution_is_found_by_its_id_wherever_it_is()
    {
        var (first, second) = (Report.Contributions[0], Report.Contributions[1]);

        var difference = CompareAll(Report, Report with { Contributions = [second with { Title = "Contracts" }, first with { Id = "c3", Title = "A third", Narrative = "New.", Figures = [], Recommendations = [], Agreements = [] }, first] });

        difference.Lines().Where(line => !line.StartsWith("Added", StringComparison.Ordinal)).Should().Equal(
            "Moved /contributions/1 /contributions/0 - -", "Changed /contributions/1/title /contributions/0/title \"Contracts of midwives\" \"Contracts\"");
        difference.Changes.Should().ContainSingle(change => change.Kind == ChangeKind.Added).Which.PointerAfter.ToString().Should().Be("/contributions/1");
        difference.CountOf(ChangeKind.Moved).Should().Be(1);
    }

    [Fact]
    public void As_few_items_as_possible_are_moved()
    {
        var many = Report with { Contributions = [.. Enumerable.Range(0, 30).Select(i => Report.Contributions[0] with { Id = $"c{i}" })] };
        var last = many with { Contributions = [.. many.Contributions.Skip(1), many.Contributions[0]] };

        CompareAll(many, last).Lines().Should().Equal("Moved /contributions/0 /contributions/29 - -");
        JsonDocument.Parse(ReportPatch.Create(many, last)).RootElement.GetArrayLength().Should().Be(1);
    }

    [Fact]
    public void A_new_id_is_a_change_of_the_id() =>
        CompareAll(Report, Report with { Contributions = [Report.Contributions[0] with { Id = "other" }, Report.Contributions[1]] }).Lines()
            .Should().Equal("Changed /contributions/0/id /contributions/0/id \"c1\" \"other\"");

    [Fact]
    public void In_views_contributions_and_evidence_are_matched_by_content()
    {
        var fewer = Report with { Contributions = [Report.Contributions[1]] };

        var difference = CompareAll(Report.ViewFor(Audience.Public)!, fewer.ViewFor(Audience.Public)!);

        difference.Changes.Should().ContainSingle(change => change.Kind == ChangeKind.Removed).Which.PointerBefore.ToString().Should().Be("/contributions/0");
        difference.Lines().Should().Contain("Changed /contributions/1/id /contributions/0/id \"c2\" \"c1\"");
        difference.Notes.Select(note => note.ToString()).Should().ContainSingle(note => note.StartsWith("At least one of the reports is a version for an audience"));
        ReportDifference.Compare(Report.ViewFor(Audience.Public)!, fewer.ViewFor(Audience.Public)!, audience: Audience.Public).Lines().Should().HaveCount(1, "ids are new");
    }

    [Fact]
    public void Rows_are_matched_by_what_they_count()
    {
        var before = National with { Workforce = new() { Stocks = [Row, Row with { Year = 2021, Total = 900, DomesticallyTrained = 690 }] } };
        var after = before with { Workforce = new() { Stocks = [Row with { Year = 2023 }, Row with { Total = 1_001 }] } };

        var difference = CompareAll(before, after);

        difference.Lines().Select(line => string.Join(' ', line.Split(' ')[..3])).Should().Equal(
            "Added - /workforce/stocks/0", "Changed /workforce/stocks/0/total /workforce/stocks/1/total", "Removed /workforce/stocks/1 -");
        difference.Changes[1].Path.ToString().Should().Be("Workforce data › Workforce stock 2 (Nursing Professionals (ISCO-08:2221), 2022) › Total");
        (difference.Changes[1].Before!.Display.ToString(), difference.Changes[1].After!.Display.ToString()).Should().Be(("1000", "1001"));
    }

    [Fact]
    public void An_item_whose_text_was_reworded_is_changed_and_not_another_item()
    {
        var before = National with { Constraints = [new() { Description = "The data of the register arrive late every year." }, new() { Description = "There is no register of midwives." }] };
        var after = National with { Constraints = [new() { Description = "Staff is missing." }, new() { Description = "The data of the register arrive late." }, new() { Description = "There is no register of midwives." }] };

        CompareAll(before, after).Lines().Select(line => line.Split(' ')[0] + line.Split(' ')[2]).Should().Equal("Added/constraints/0", "Changed/constraints/1/description");
    }

    [Fact]
    public void Reworded_Chinese_texts_are_similar_although_words_have_no_spaces()
    {
        var before = National with { Constraints = [new() { Description = "登记处的数据每年都很晚才到达" }] };

        CompareAll(before, National with { Constraints = [new() { Description = "登记处的数据每年都到达得很晚" }] }).Changes.Should().ContainSingle().Which.Kind.Should().Be(ChangeKind.Changed);
        CompareAll(before, National with { Constraints = [new() { Description = "没有助产士登记册" }] }).Changes.Select(change => change.Kind).Should().Equal(ChangeKind.Added, ChangeKind.Removed);
    }

    [Fact]
    public void Many_reworded_items_without_ids_are_each_matched_with_their_own()
    {
        NationalReport Texts(string ending) => new() { Constraints = [.. Enumerable.Range(0, 100).Select(i => new Constraint { Description = $"word{i} text{i} line{i} {ending}" })] };

        CompareAll(Texts("before"), Texts("after")).Changes.Should().HaveCount(100).And.OnlyContain(change => change.Kind == ChangeKind.Changed);
    }

    [Fact]
    public void Codes_in_a_list_are_added_and_removed() =>
        CompareAll(Report, Report with { Scope = Report.Scope! with { Countries = [TestReports.Ghana, .. Report.Scope.Countries.Skip(1)] } }).Lines()
            .Should().Equal("Added - /scope/countries/0 - \"GHA\"", "Removed /scope/countries/0 - \"GBR\" -");

    [Fact]
    public void An_object_is_added_as_a_whole_and_its_properties_have_labels()
    {
        var change = CompareAll(Report with { Scope = null }, Report).Changes.Should().ContainSingle().Subject;

        (change.Kind, change.FieldKind, change.Path.ToString()).Should().Be((ChangeKind.Added, FieldKind.Object, "Scope"));
        change.After!.Display.ToString().Should().StartWith("Geographical level: ").And.Contain("; Countries: United Kingdom").And.Contain("; WHO regions: European Region, African Region");
    }

    [Theory]
    [InlineData("/reporter/country", "Ireland", "United Kingdom of Great Britain and Northern Ireland")]
    [InlineData("/consent/publishReport", "No", "Yes")]
    [InlineData("/submittedOn", "1 September 2021", "2 October 2021")]
    [InlineData("/reporter/kind", "Trade union", "Nongovernmental organization")]
    public void Values_are_described_for_people(string pointer, string before, string after)
    {
        var earlier = Report with { Reporter = Report.Reporter! with { Country = NationalReports.Ireland, Kind = StakeholderKind.TradeUnion }, Consent = Report.Consent! with { PublishReport = false } };
        var later = Report with { SubmittedOn = new(2021, 10, 2), Reporter = Report.Reporter! with { Kind = StakeholderKind.NongovernmentalOrganization } };

        var change = CompareAll(earlier, later).Changes.Should().ContainSingle(change => change.PointerAfter.ToString() == pointer).Subject;

        (change.Before!.Display.ToString(), change.After!.Display.ToString()).Should().Be((before, after));
    }

    [Fact]
    public void A_Member_State_that_is_stated_now_is_added() =>
        CompareAll(new NationalReport(), new NationalReport { MemberState = TestReports.Ghana }).Lines().Should().Equal("Added - /memberState - \"GHA\"");

    [Fact]
    public void The_notation_of_a_number_is_not_a_change()
    {
        NationalReport With(decimal amount) => new() { Support = [new() { Direction = SupportDirection.Given, Amount = amount }] };

        CompareAll(With(1_000.50m), With(1_000.5m)).Changes.Should().BeEmpty();
        CompareAll(With(1_000.50m), With(1_000.51m)).Lines().Should().Equal("Changed /support/0/amount /support/0/amount 1000.50 1000.51");
    }

    [Fact]
    public void Extensions_are_compared_by_their_keys()
    {
        var after = Report with { Extensions = new Dictionary<string, JsonElement> { ["org.example.form"] = JsonElement.Parse("""{"done":true,"page":3}"""), ["org.example.new"] = JsonElement.Parse("null") } };

        var difference = CompareAll(Report, after);

        difference.Lines().Should().Equal("Added - /extensions/org.example.new - null", "Removed /extensions/org.example.notes - [\"first\",\"second\"] -");
        difference.Changes.Should().OnlyContain(change => change.FieldKind == FieldKind.Extensions);
        difference.Changes[0].Path.ToString().Should().Be("Extensions › org.example.new");
    }

    /// <summary>The names show that the library knows what identifies an item of each type.</summary>
    [Fact]
    public void Every_item_of_every_list_of_objects_has_a_name_in_paths()
    {
        var changes = CompareAll(Report, Emptied()).Changes.Concat(CompareAll(National, new NationalReport { Workforce = new() }).Changes).Where(change => change.PointerBefore is { } pointer
            && int.TryParse(pointer.Segments[^1], out _) && change.FieldKind == FieldKind.Object).ToList();

        changes.Select(change => string.Join('/', change.PointerBefore!.Value.Segments.Where(segment => !int.TryParse(segment, out _)))).Distinct().Should().BeEquivalentTo(
            "reporter/coSignatories", "contributions", "contributions/figures", "contributions/recommendations", "endorsements", "evidence", "answers",
            "preparedWith", "measures", "laws", "agreements", "support", "constraints", "workforce/stocks", "workforce/trainingCountries", "workforce/inflows", "workforce/outflows");
        changes.Should().OnlyContain(change => change.Path.ToString().EndsWith(')'));

        StakeholderReport Emptied() => new()
        {
            Reporter = new(),
            Contributions = [Report.Contributions[0] with { Figures = [], Recommendations = [] }],
        };
    }

    [Fact]
    public void Reports_that_may_not_be_versions_of_one_report_have_notes()
    {
        var other = Report with { Id = "another", EarlierReport = new() { Relation = ReportRelation.Supplements }, Round = 5, Reporter = new() { Name = "Another" } };

        CompareAll(Report, other).Notes.Select(note => note.ToString()).Should().Equal(
            "The reports have different ids. They may not be versions of the same report.", "The reports have different reporters. They may not be versions of the same report.",
            "The earlier report is for round 4, and the later report is for round 5.", "The later report supplements an earlier report. What it does not repeat may still be valid.");
        CompareAll(National, National with { MemberState = TestReports.Zimbabwe, EarlierReport = null }).Notes.Should().ContainSingle().Which.ToString().Should().Be("The reports are from different Member States.");
        CompareAll(Report with { EarlierReport = null }, Report with { Id = "second", EarlierReport = new() { Relation = ReportRelation.Replaces, Id = Report.Id } }).Notes.Should().BeEmpty();
    }

    [Fact]
    public void The_versions_are_described()
    {
        var difference = ReportDifference.Compare(Report, Report, beforeName: "a.json", afterName: "b.json");

        difference.Before.Should().Be(new ComparedVersion { Name = "a.json", Id = "sample-1", Title = "Contracts of nurses and midwives", Reporter = "Example Network" });
        difference.After.Name.Should().Be("b.json");
        difference.Should().Be(ReportDifference.Compare(Report, Report, beforeName: "a.json", afterName: "b.json"));
    }

    [Fact]
    public void Differences_are_compared_by_content()
    {
        var (one, same) = (CompareAll(Report, Other()), CompareAll(Report, Other()));

        one.Should().Be(same);
        one.GetHashCode().Should().Be(same.GetHashCode());
        one.Should().NotBe(CompareAll(Report, Report));

        StakeholderReport Other() => Report with { Contributions = [], Title = "Another", Scope = null };
    }

    [Fact]
    public void Strings_for_logs_contain_kinds_locations_and_numbers()
    {
        var difference = CompareAll(Report, Report with { Title = "Another", Extensions = new Dictionary<string, JsonElement>() });

        difference.ToString().Should().Be("ReportDifference Secretariat, changes: 3");
        difference.Changes.Select(change => change.ToString()).Should().Equal("ReportChange Changed /title", "ReportChange Removed /extensions", "ReportChange Removed /extensions");
        (difference.Changes[0].Before!.ToString(), difference.Before.ToString()).Should().Be(("ChangedValue", "ComparedVersion"));
    }

    [Fact]
    public void A_wrong_call_throws()
    {
        FluentActions.Invoking(() => ReportDifference.Compare(null!, Report)).Should().Throw<ArgumentNullException>().WithParameterName("before");
        FluentActions.Invoking(() => ReportDifference.Compare(Report, null!)).Should().Throw<ArgumentNullException>().WithParameterName("after");
        FluentActions.Invoking(() => ReportDifference.Compare(Report, Report, audience: (Audience)9)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("audience");
        FluentActions.Invoking(() => ReportPatch.Create(null!, Report)).Should().Throw<ArgumentNullException>().WithParameterName("before");
        FluentActions.Invoking(() => ReportPatch.Create(Report, null!)).Should().Throw<ArgumentNullException>().WithParameterName("after");
        FluentActions.Invoking(() => ReportPatch.Create(Report, National)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => CompareAll(Report with { Title = "half \ud800" }, Report)).Should().Throw<JsonException>();
        FluentActions.Invoking(() => CompareAll(Report, National)).Should().Throw<ArgumentException>()
            .WithMessage("The earlier version is a stakeholder report and the later one a national report. Compare two reports of the same kind.*");
    }

    [Fact]
    public void Every_kind_of_change_has_a_label() =>
        Enum.GetValues<ChangeKind>().Select(kind => Labels.For(kind).ToString()).Should().Equal("Added", "Removed", "Changed", "Moved");
}
