using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Serialization;

namespace WhoCode.Reporting.Tests.Validation;

/// <summary>Tests what the index returns to rules at any time of a validation.</summary>
public sealed class ReportIndexTests
{
    private static readonly RuleDescriptor Asking = CustomRules.Describe("ACME1001");

    private static readonly StakeholderReport Three = TestReports.Maximal with
    {
        Contributions = [.. Enumerable.Range(1, 3).Select(number => TestReports.Story with
        {
            Id = $"c{number}", Narrative = $"What happened, told as number {number}.", Evidence = number == 3 ? ["e1", "e3", "e9"] : ["e1"],
        })],
        Evidence = [.. Enumerable.Range(1, 3).Select(number => TestReports.Maximal.Evidence[0] with { Id = $"e{number}" })],
    };

    [Fact]
    public void The_index_finds_contributions_after_the_current_one() =>
        AskedBy<Contribution>(index => index.IndexOfContribution("c3") + index.IndexOfNarrative("What happened, told as number 2.")).Should().Equal(3, 3, 3);

    [Fact]
    public void The_index_finds_citations_in_later_contributions() =>
        AskedBy<Contribution>(index => (index.IsCited("e3") ? 1 : 0) + (index.IsCited("e2") ? 10 : 0)).Should().Equal(1, 1, 1);

    [Fact]
    public void The_index_finds_citations_of_missing_evidence() =>
        AskedBy<Evidence>(index => (index.IsCited("e9") ? 1 : 0) + (index.IsCited("e8") ? 10 : 0)).Should().Equal(1, 1, 1);

    [Theory]
    [InlineData("measures")]
    [InlineData("laws")]
    [InlineData("agreements")]
    [InlineData("support")]
    public void Each_list_of_a_national_report_can_cite_evidence(string list)
    {
        var read = ReadNational($$"""{"{{list}}": [{}, {"evidence": ["e2"]}]}""");

        read.Should().NotContain("WHC3004 /evidence/1").And.Contain("WHC3004 /evidence/0");
    }

    [Theory]
    [InlineData("measures")]
    [InlineData("laws")]
    [InlineData("agreements")]
    [InlineData("support")]
    public void Evidence_of_a_national_report_is_not_called_uncited_if_citations_were_skipped(string list)
    {
        foreach (var unreadable in (string[])["1", "[1]", """[{"evidence": 1}]""", """[{"evidence": [1]}]"""])
        {
            ReadNational($$"""{"{{list}}": {{unreadable}}}""")
                .Should().NotContain(finding => finding.StartsWith("WHC3004", StringComparison.Ordinal), "{0} of {1} could cite it", unreadable, list);
        }
    }

    [Fact]
    public void The_index_finds_citations_in_a_national_report()
    {
        List<bool> answers = [];
        var rules = RuleSet.Empty.With(Rule.Create<NationalReport>(Asking, (_, context) => answers.AddRange(
            [context.References.IndexOfEvidence("e1") == 0, context.References.IsCited("e1"), context.References.IsCited("e9"), context.References.IndexOfContribution("e1") < 0])));

        new ReportValidator(rules).Validate(NationalReports.National, ValidationProfile.Draft);

        answers.Should().Equal(true, true, false, true);
    }

    [Fact]
    public void Each_duplicate_names_the_first_item_of_the_same_id()
    {
        var alike = Three with
        {
            Contributions = [.. Three.Contributions.Select(story => story with { Id = "c1", Narrative = "The same.", Evidence = ["e1"] })],
            Evidence = [.. Three.Evidence.Select(evidence => evidence with { Id = "e1" })],
        };

        Found(alike, "WHC3001", "WHC3002", "WHC3004", "WHC3009").Should().Equal(
            "WHC3001 /contributions/1/id: Contribution 1 of the list already has the id 'c1'.",
            "WHC3009 /contributions/1/narrative: This narrative is the same, word for word, as that of contribution 1 of the list.",
            "WHC3001 /contributions/2/id: Contribution 1 of the list already has the id 'c1'.",
            "WHC3009 /contributions/2/narrative: This narrative is the same, word for word, as that of contribution 1 of the list.",
            "WHC3002 /evidence/1/id: Evidence 1 of the list already has the id 'e1'.",
            "WHC3002 /evidence/2/id: Evidence 1 of the list already has the id 'e1'.");
    }

    [Theory]
    [InlineData(3)]
    [InlineData(1_200)]
    [InlineData(70_000)]
    [InlineData(3, 120_000)]
    public void The_index_forgets_the_previous_report(int contributions, int cited = 1)
    {
        var validator = new ReportValidator(RuleSet.BuiltIn, limits: new() { MaxFindings = 10 });
        string[] citations = [.. Enumerable.Range(1, cited).Select(i => $"e{i}")];
        var many = TestReports.Maximal with { Contributions = [.. Enumerable.Range(0, contributions).Select(i => TestReports.Story with { Id = $"c{i}", Narrative = $"N{i}", Evidence = citations })] };

        validator.Validate(many, ValidationProfile.Draft);
        validator.Validate(many, ValidationProfile.Draft).Should().NotContain(finding => finding.RuleId == RuleId.Parse("WHC3001"));
        validator.Validate(TestReports.Maximal, ValidationProfile.Submission).Should().BeEmpty();
    }

    [Fact]
    public void Narratives_that_differ_only_in_the_middle_are_different()
    {
        string Told(int number) => $"{new string('a', 100)}{number}{new string('a', 100)}";
        var report = Three with { Contributions = [.. Three.Contributions.Select((story, i) => story with { Narrative = Told(i) })] };

        Found(report, "WHC3009").Should().BeEmpty();
        Found(report with { Contributions = [.. report.Contributions, TestReports.Story with { Id = "c4", Narrative = Told(1) }] }, "WHC3009")
            .Should().Equal("WHC3009 /contributions/3/narrative: This narrative is the same, word for word, as that of contribution 2 of the list.");
    }

    [Fact]
    public void The_index_of_a_page_contains_contributions_outside_the_page()
    {
        var report = Three with { Contributions = [.. Three.Contributions, TestReports.Story with { Id = "c2" }] };

        new ReportValidator().Validate(report, ValidationProfile.Submission, new() { Page = ReportPage.Create(JsonPointer.Parse("/contributions/3")) })
            .Should().ContainSingle().Which.Message.Should().Be("Contribution 2 of the list already has the id 'c2'.");
    }

    [Fact]
    public void The_index_returns_minus_1_for_what_is_not_in_the_report()
    {
        List<int> results = [];
        var rules = RuleSet.Empty.With(Rule.Create<StakeholderReport>(Asking, (_, context) =>
            results.AddRange([context.References.IndexOfEvidence("e9"), context.References.IndexOfContribution("c9"), context.References.IndexOfNarrative("What did not happen.")])));

        new ReportValidator(rules).Validate(TestReports.Maximal, ValidationProfile.Draft);

        results.Should().Equal(-1, -1, -1);
    }

    [Fact]
    public void An_index_is_empty_after_the_validation()
    {
        ReportIndex? kept = null;
        var rules = RuleSet.Empty.With(Rule.Create<StakeholderReport>(Asking, (_, context) => kept = context.References));

        new ReportValidator(rules).Validate(TestReports.Maximal, ValidationProfile.Draft);

        kept!.IndexOfEvidence("e1").Should().Be(-1);
        kept.IsCited("e1").Should().BeFalse();
    }

    private static List<int> AskedBy<TNode>(Func<ReportIndex, int> ask) where TNode : notnull
    {
        var results = new List<int>();
        var rule = Rule.Create<TNode>(Asking, (_, context) => results.Add(ask(context.References)));
        new ReportValidator(RuleSet.Empty.With(rule)).Validate(Three, ValidationProfile.Draft);
        return results;
    }

    private static IEnumerable<string> ReadNational(string report)
    {
        var json = report.Insert(1, """ "memberState": "IRL", "evidence": [{"id": "e1"}, {"id": "e2"}], """);
        return new ReportValidator().ReadAndValidate<NationalReport>(System.Text.Encoding.UTF8.GetBytes(json), ValidationProfile.Submission).Findings
            .Select(finding => $"{finding.RuleId} {finding.Pointer}");
    }

    private static IEnumerable<string> Found(StakeholderReport report, params string[] rules) =>
        new ReportValidator().Validate(report, ValidationProfile.Submission)
            .Where(finding => rules.Contains(finding.RuleId.ToString())).Select(finding => $"{finding.RuleId} {finding.Pointer}: {finding.Message}");

    [Fact]
    public void A_rule_on_a_national_report_finds_measures_and_agreements()
    {
        var report = NationalReports.National with { Measures = [NationalReports.Deed, NationalReports.Deed with { Field = ThematicFieldId.DataAndResearch }], Agreements = [NationalReports.Treaty] };
        var results = new List<int>();
        var rule = Rule.Create<NationalReport>(CustomRules.Describe("ACME5001"), (_, context) => results.AddRange(
        [
            context.References.IndexOfMeasure(ThematicFieldId.DataAndResearch), context.References.IndexOfMeasure(ThematicFieldId.ReportingToWho),
            context.References.IndexOfAgreement(NationalReports.Treaty.Title!), context.References.IndexOfAgreement("No such agreement"),
        ]));

        new ReportValidator(RuleSet.Empty.With(rule)).Validate(report, ValidationProfile.Draft);

        results.Should().Equal(1, -1, 0, -1);
    }
}
