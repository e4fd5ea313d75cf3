using System.Text.Json.Nodes;
using WhoCode.Reporting.NextRound;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Tests.Laws;
using WhoCode.Reporting.Tests.Laws.Privacy;

namespace WhoCode.Reporting.Tests.NextRound;

/// <summary>What is true of carrying any report to any later round, on random reports of both kinds with a mark in every text.</summary>
public sealed class CarryLawTests
{
    private const int Quick = 500;
    private static readonly int Many = Thoroughness.Cases;

    private static readonly ReportValidator Validator = new(catalog: NextRounds.Own);

    private static readonly string[] Consents = ["publishReport", "publishName", "publishContact", "publicationConsent", "consent"];

    [Fact]
    public void Every_value_is_carried_unchanged_or_is_in_the_list() => ForEach(first: 0, Quick, CheckEverything);

    [Fact]
    public void No_consent_survives_and_every_refusal_does() => ForEach(first: 0, Quick, CheckConsents);

    [Fact]
    public void The_draft_shows_nobody_more_than_the_old_report() => ForEach(first: 0, Quick, CheckViews);

    [Fact]
    public void The_draft_breaks_only_rules_that_the_old_report_breaks() => ForEach(first: 0, Quick, CheckErrors);

    [Fact]
    [Trait("Category", "Exhaustive")]
    public void Carrying_many_reports_loses_nothing_keeps_no_consent_shows_no_more_and_breaks_no_other_rule() => ForEach(first: Quick, Many, static (old, carried) =>
    {
        CheckEverything(old, carried);
        CheckConsents(old, carried);
        CheckViews(old, carried);
        CheckErrors(old, carried);
    });

    [Fact]
    public void Carrying_the_same_report_again_gives_the_same_draft_and_list() => ForEach(first: 0, Quick, static (old, carried) =>
    {
        var again = old.To(carried.Round, NextRounds.Own);

        again.Should().Be(carried);
        again.GetHashCode().Should().Be(carried.GetHashCode());
        ReportJson.Write(again.Report).Should().Equal(ReportJson.Write(carried.Report));
        CarriedReportExportTests.Write(again, CarriedReportFormat.Json).Should().Be(CarriedReportExportTests.Write(carried, CarriedReportFormat.Json));
    });

    [Fact]
    public void Nothing_that_a_person_wrote_is_in_the_list() => ForEach(first: 0, Quick, static (_, carried) =>
    {
        foreach (var format in Enum.GetValues<CarriedReportFormat>())
        {
            MarkedReport.MarksIn(CarriedReportExportTests.Write(carried, format)).Should().BeEmpty();
        }

        MarkedReport.MarksIn(string.Concat(carried.Items) + carried).Should().BeEmpty();
    });

    [Fact]
    public void A_list_from_which_something_is_missing_breaks_the_law() => ForEach(first: 0, 100, static (old, carried) =>
    {
        foreach (var item in carried.Items.Where(item => item.Outcome != CarryOutcome.Review))
        {
            CarryLaw.FindProblems(old, carried.Report, [.. carried.Items.Where(other => other != item)]).Should().NotBeEmpty("{0} is missing", item);
        }
    });

    [Fact]
    public void A_draft_in_which_something_was_changed_added_or_dropped_breaks_the_law() => ForEach(first: 0, 100, static (old, carried) =>
    {
        var draft = carried.Report;

        CarryLaw.FindProblems(old, draft with { Title = "Another title" }, carried.Items).Should().NotBeEmpty();
        CarryLaw.FindProblems(old, draft with { SubmittedOn = new(2030, 1, 1) }, carried.Items).Should().NotBeEmpty();
        CarryLaw.FindProblems(old, draft with { Evidence = [.. draft.Evidence, new()] }, carried.Items).Should().NotBeEmpty();
        if (draft.Evidence.Count > 0)
        {
            CarryLaw.FindProblems(old, draft with { Evidence = [.. draft.Evidence.Skip(1)] }, carried.Items).Should().NotBeEmpty();
        }
    });

    private static void ForEach(int first, int count, Action<Report, CarriedReport<Report>> check)
    {
        for (var seed = first; seed < first + count; seed++)
        {
            var old = MarkedReport.Create(seed).Report;
            var later = NextRounds.Own.Rounds.Where(round => round.Number > old.Round).ToList();
            check(old, old.CarryTo(later[seed / 2 % later.Count], NextRounds.Own));
        }
    }

    private static void CheckEverything(Report old, CarriedReport<Report> carried) => Expect(CarryLaw.FindProblems(old, carried.Report, carried.Items), old);

    /// <summary>A co-signatory that refused is not carried at all.</summary>
    private static void CheckConsents(Report old, CarriedReport<Report> carried)
    {
        var (before, after) = (AnswersIn(old), AnswersIn(carried.Report));
        var unnamed = old is StakeholderReport { Reporter: { } reporter } ? reporter.CoSignatories.Count(signatory => signatory.Consent == false) : 0;
        Expect(after.Contains(true) ? ["A consent is in the draft."] : [], old);
        Expect(after.Count(answer => !answer) != before.Count(answer => !answer) - unnamed ? ["A refusal is lost or new."] : [], old);
    }

    private static void CheckViews(Report old, CarriedReport<Report> carried)
    {
        foreach (var audience in (Audience[])[Audience.Partner, Audience.Public])
        {
            Expect(MarksFor(carried.Report, audience).Except(MarksFor(old, audience)).Select(mark => $"{mark} is visible to {audience}"), old);
        }
    }

    private static void CheckErrors(Report old, CarriedReport<Report> carried) =>
        Expect(RulesBrokenBy(carried.Report).Except(RulesBrokenBy(old)).Select(rule => $"{rule} is broken by the draft alone"), old);

    private static void Expect(IEnumerable<string> noProblems, Report old)
    {
        var problems = noProblems.ToList();
        if (problems.Count > 0)
        {
            Assert.Fail($"{string.Join('\n', problems)}\n{NextRounds.Json(old)}");
        }
    }

    private static HashSet<RuleId> RulesBrokenBy(Report report) => [.. Validator.Validate(report, ValidationProfile.Draft).Errors.Select(finding => finding.RuleId)];

    /// <summary>What an audience sees once the report may be published, because a draft without consents would hide everything.</summary>
    private static HashSet<string> MarksFor(Report report, Audience audience)
    {
        var published = report is StakeholderReport stakeholder ? stakeholder with { Consent = (stakeholder.Consent ?? new()) with { PublishReport = true } } : report;
        return published.ViewFor(audience) is { } view ? [.. MarkedReport.MarksIn(NextRounds.Json(view))] : [];
    }

    private static List<bool> AnswersIn(Report report)
    {
        var answers = new List<bool>();
        Add(JsonNode.Parse(ReportJson.Write(report with { Extensions = new Dictionary<string, System.Text.Json.JsonElement>() })));
        return answers;

        void Add(JsonNode? node)
        {
            foreach (var (name, value) in node as JsonObject ?? [])
            {
                if (Consents.Contains(name) && value is JsonValue answer)
                {
                    answers.Add(answer.GetValue<bool>());
                }

                Add(value);
            }

            (node as JsonArray)?.ToList().ForEach(Add);
        }
    }
}
