using System.Text;
using WhoCode.Reporting.Forms;
using WhoCode.Reporting.Tests.Validation;

namespace WhoCode.Reporting.Tests.Forms.Drafts;

public sealed class ReportDraftTests
{
    private const string Three = """{"evidence":[{"id":"a"},{"id":"b"},{"id":"c"}]}""";

    [Fact]
    public void A_draft_of_a_report_has_the_content_of_the_report()
    {
        Drafts.Create(TestReports.Maximal).ToReport().Should().Be(TestReports.Maximal);
        Drafts.Create(NationalReports.National).ToReport().Should().Be(NationalReports.National);
        Drafts.Create(new NationalReport()).ToReport().Should().Be(new NationalReport());
    }

    [Theory]
    [MemberData(nameof(Samples.Reports), MemberType = typeof(Samples))]
    public void Opening_and_saving_loses_nothing(string name)
    {
        var sample = Repository.Sample(name);

        var draft = Drafts.Open(sample);

        Drafts.IsSameJson(draft.ToJson(), sample).Should().BeTrue();
        draft.ToPatch().Should().Equal("[]"u8.ToArray());
    }

    [Fact]
    public void Wrong_content_of_a_document_is_kept()
    {
        const string Json = """{"titel":{"a":[null]},"round":"four","reporter":[1],"contributions":[5,{"title":7,"title":"twice"}],"evidence":"none","scope":null,"generalComments":"\ud800"}""";

        var draft = Drafts.Open(Json);

        draft.Json().Should().Be(Json);
        draft.Findings.Select(Drafts.Print).Should().BeEquivalentTo(draft.FindingsOfJson());
    }

    [Theory]
    [InlineData("", "WHC0001")]
    [InlineData("{\"title\":", "WHC0002")]
    [InlineData("[1]", "WHC0007")]
    [InlineData("{} {}", "WHC0002")]
    public void A_document_that_is_not_a_JSON_object_is_not_opened_and_findings_state_the_reason(string json, string rule)
    {
        ReportDraft.TryOpen(Encoding.UTF8.GetBytes(json), out var draft, out var findings).Should().BeFalse();

        draft.Should().BeNull();
        findings.Select(finding => finding.RuleId.ToString()).Should().Contain(rule);
    }

    [Fact]
    public void What_a_draft_does_not_keep_is_reported_when_it_is_opened()
    {
        byte[] json = [0xEF, 0xBB, 0xBF, .. "{ /* note */ \"title\": \"na"u8, 0xEF, .. "ve\", \"round\": 4, }"u8];

        ReportDraft.TryOpen(json, out var draft, out var findings).Should().BeTrue();

        findings.Select(finding => finding.RuleId.ToString()).Should().BeEquivalentTo("WHC0009", "WHC0009", "WHC0003");
        findings.Should().OnlyContain(finding => finding.Position != null);
        draft!.GetText(Drafts.At("/round")).Should().Be("4");
    }

    [Fact]
    public void A_document_beyond_the_limits_or_too_deep_is_not_opened()
    {
        var small = new ReportValidator(limits: new() { MaxBytes = 20 });
        ReportDraft.TryOpen(Encoding.UTF8.GetBytes(Three), out _, out var beyond, new() { Validator = small }).Should().BeFalse();
        beyond.Should().ContainSingle().Which.RuleId.ToString().Should().Be("WHC0012");

        var deep = $$"""{"unknown":{{new string('[', 80)}}{{new string(']', 80)}}}""";
        ReportDraft.TryOpen(Encoding.UTF8.GetBytes(deep), out _, out var tooDeep).Should().BeFalse();
        tooDeep.Should().NotBeEmpty();
    }

    [Fact]
    public void Limits_of_the_validator_apply_while_the_draft_grows()
    {
        ReportDraft.TryOpen(Encoding.UTF8.GetBytes(Three), out var draft, out _, new() { Validator = new(limits: new() { MaxItems = 4 }) }).Should().BeTrue();

        draft!.Insert(Drafts.At("/evidence/-"));
        draft.Insert(Drafts.At("/evidence/-"));

        draft.Findings.Should().ContainSingle().Which.RuleId.ToString().Should().Be("WHC0012");
    }

    [Theory]
    [InlineData("/evidence/0", "0", """[{},{"id":"a"},{"id":"b"},{"id":"c"}]""")]
    [InlineData("/evidence/3", "3", """[{"id":"a"},{"id":"b"},{"id":"c"},{}]""")]
    [InlineData("/evidence/-", "3", """[{"id":"a"},{"id":"b"},{"id":"c"},{}]""")]
    public void An_item_is_inserted_before_another_or_at_the_end(string pointer, string position, string expected)
    {
        var draft = Drafts.Open(Three);

        draft.Insert(Drafts.At(pointer)).ToString().Should().Be($"/evidence/{position}");

        draft.GetJson(Drafts.At("/evidence"))!.Value.GetRawText().Should().Be(expected);
    }

    [Fact]
    public void An_item_of_the_model_is_inserted_into_a_list_that_is_missing()
    {
        var draft = Drafts.Create(new StakeholderReport());

        draft.Insert(Drafts.At("/contributions/-"), TestReports.Story);
        draft.Insert(Drafts.At("/contributions/0/sourceCountries/0"), TestReports.Zimbabwe);

        draft.ToReport().As<StakeholderReport>().Contributions.Should().Equal(TestReports.Story with { SourceCountries = [TestReports.Zimbabwe, TestReports.Ghana] });
    }

    [Theory]
    [InlineData("/evidence/0", "/evidence/2", "bca")]
    [InlineData("/evidence/2", "/evidence/0", "cab")]
    [InlineData("/evidence/0", "/evidence/-", "bca")]
    [InlineData("/evidence/1", "/evidence/1", "abc")]
    public void An_item_is_moved_to_the_position_that_it_has_afterwards(string from, string to, string expected)
    {
        var draft = Drafts.Open(Three);

        draft.Move(Drafts.At(from), Drafts.At(to));

        string.Concat(draft.ToReport().Evidence.Select(item => item.Id)).Should().Be(expected);
    }

    [Fact]
    public void An_unknown_property_can_be_moved_to_the_intended_one()
    {
        var draft = Drafts.Open("""{"titel":"A report","round":4}""");

        draft.Move(Drafts.At("/titel"), Drafts.At("/title"));

        draft.Json().Should().Be("""{"round":4,"title":"A report"}""");
        draft.Findings.Should().NotContain(finding => finding.RuleId.ToString() == "WHC0005");
    }

    [Fact]
    public void Values_can_be_removed_whether_reports_have_such_properties_or_not()
    {
        var draft = Drafts.Open("""{"titel":"A report","round":4,"evidence":[{"id":"a"},{"id":"b"}]}""");

        draft.Remove(Drafts.At("/titel")).Should().BeTrue();
        draft.Remove(Drafts.At("/title")).Should().BeFalse();
        draft.Remove(Drafts.At("/evidence/0")).Should().BeTrue();

        draft.Json().Should().Be("""{"round":4,"evidence":[{"id":"b"}]}""");
    }

    [Fact]
    public void Wrong_calls_throw_and_change_nothing()
    {
        var draft = Drafts.Open(Three);

        FluentActions.Invoking(() => draft.Insert(Drafts.At("/evidence/4"))).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*3 items*");
        FluentActions.Invoking(() => draft.Insert(Drafts.At("/title/0"))).Should().Throw<ArgumentException>().WithMessage("*no list*'/title'*");
        FluentActions.Invoking(() => draft.Insert(Drafts.At(""))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => draft.Move(Drafts.At("/evidence"), Drafts.At("/evidence/0"))).Should().Throw<ArgumentException>().WithMessage("*into itself*");
        FluentActions.Invoking(() => draft.Move(Drafts.At("/evidence/7"), Drafts.At("/evidence/0"))).Should().Throw<ArgumentException>().WithMessage("*no value at '/evidence/7'*");
        FluentActions.Invoking(() => draft.Move(Drafts.At("/evidence/0"), Drafts.At("/evidence/3"))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => draft.Move(Drafts.At("/evidence/0"), Drafts.At("/colour"))).Should().Throw<ArgumentException>().WithMessage("*no property*'/colour'*");
        FluentActions.Invoking(() => draft.Remove(Drafts.At("/evidence/3"))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => draft.Remove(Drafts.At(""))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => draft.SetJson(Drafts.At(""), System.Text.Json.JsonElement.Parse("5"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => draft.SetJson(Drafts.At("/title"), default)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => draft.Profile = (ValidationProfile)9).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new ReportDraftOptions { MaxUndoSteps = -1 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => draft.ToPatch(Drafts.Open(Three).Mark())).Should().Throw<ArgumentException>();

        draft.Json().Should().Be(Three);
        draft.CanUndo.Should().BeFalse();
    }

    [Fact]
    public void Findings_follow_the_profile()
    {
        var draft = Drafts.Create(TestReports.Maximal with { Title = null, Reporter = null });
        draft.RulesAt("/reporter").Should().BeEmpty();

        draft.Profile = ValidationProfile.Submission;

        draft.RulesAt("/reporter").Should().Equal("WHC1001");
        draft.GetFindings(JsonPointer.Root, includeDescendants: true).Should().Equal(draft.Findings);
    }

    [Fact]
    public void Steps_can_be_undone_and_redone_up_to_the_maximum()
    {
        var draft = ReportDraft.Create(new StakeholderReport(), new() { Validator = Drafts.Validator, MaxUndoSteps = 2 });
        foreach (var title in new[] { "a", "ab", "abc" })
        {
            draft.SetText(Drafts.At("/title"), title);
        }

        draft.Undo().Should().BeTrue();
        draft.Undo().Should().BeTrue();
        draft.Undo().Should().BeFalse();
        draft.GetText(Drafts.At("/title")).Should().Be("a");
        draft.Redo().Should().BeTrue();
        draft.GetText(Drafts.At("/title")).Should().Be("ab");
        draft.SetText(Drafts.At("/title"), "x");
        draft.CanRedo.Should().BeFalse();
    }

    [Fact]
    public void A_group_of_changes_is_one_step_with_one_event()
    {
        var draft = Drafts.Create(new StakeholderReport());
        var events = new List<DraftChangedEventArgs>();
        draft.Changed += (_, change) => events.Add(change);

        using (draft.BeginGroup())
        {
            draft.SetText(Drafts.At("/title"), "a");
            using (draft.BeginGroup())
            {
                draft.SetText(Drafts.At("/summary"), "b");
            }

            draft.SetText(Drafts.At("/round"), "x");
            draft.RulesAt("/round").Should().Equal("WHC0007");
            draft.Invoking(open => open.Undo()).Should().Throw<InvalidOperationException>();
        }

        events.Should().ContainSingle().Which.Changed.Select(pointer => pointer.ToString()).Should().BeEquivalentTo("/title", "/summary", "/round");
        events[0].FindingsChanged.Select(pointer => pointer.ToString()).Should().Contain("/round");
        draft.Undo();
        draft.Json().Should().Be("{}");
        draft.CanUndo.Should().BeFalse();
    }

    [Fact]
    public void Events_contain_changed_locations_and_lists_whose_items_moved()
    {
        var draft = Drafts.Open(Three);
        DraftChangedEventArgs? last = null;
        draft.Changed += (_, change) => last = change;

        draft.SetText(Drafts.At("/evidence/1/title"), "x");
        last!.Changed.Should().Equal(Drafts.At("/evidence/1/title"));
        draft.Move(Drafts.At("/evidence/0"), Drafts.At("/evidence/2"));
        last.Changed.Should().Equal(Drafts.At("/evidence"));
        draft.Profile = ValidationProfile.Submission;
        last.Changed.Should().BeEmpty();
        last.FindingsChanged.Should().NotBeEmpty();
        draft.Undo();
        last.Changed.Should().Equal(Drafts.At("/evidence"));
    }

    [Fact]
    public void A_validator_with_asynchronous_rules_throws() =>
        FluentActions.Invoking(() => ReportDraft.Create(new StakeholderReport(), new() { Validator = new(RuleSet.BuiltIn.With(CustomRules.Waiting<Contribution>("HST0001", (_, _, _) => Task.CompletedTask))) }))
            .Should().Throw<ArgumentException>();

    [Fact]
    public void The_JSON_of_a_draft_is_written_like_that_of_a_report() =>
        Drafts.Create(TestReports.Maximal).ToJson().Should().Equal(ReportJson.Write(TestReports.Maximal));

    [Fact]
    public void A_keystroke_takes_a_fraction_of_reading_and_validating_the_whole_document()
    {
        var draft = Drafts.Create(TestReports.Large(200));
        var narrative = draft.GetField(Drafts.At("/contributions/100/narrative"));
        var (keystroke, whole) = (new List<TimeSpan>(), new List<TimeSpan>());
        for (var i = 0; i < 40; i++)
        {
            keystroke.Add(TimeOf(() =>
            {
                narrative.Text += "x";
                _ = draft.Findings.Count;
            }));
            whole.Add(TimeOf(() => _ = Drafts.Validator.ReadAndValidate(draft.ToJson(), ValidationProfile.Draft).Findings.Count));
        }

        Median(keystroke).Should().BeLessThan(Median(whole) / 2);
    }

    private static TimeSpan TimeOf(Action action)
    {
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        action();
        return System.Diagnostics.Stopwatch.GetElapsedTime(start);
    }

    private static TimeSpan Median(List<TimeSpan> times) => times.Order().ElementAt(times.Count / 2);
}
