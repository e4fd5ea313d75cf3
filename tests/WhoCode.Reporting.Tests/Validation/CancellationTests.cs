using WhoCode.Reporting.Rules;
using static WhoCode.Reporting.Tests.Validation.CustomRules;

namespace WhoCode.Reporting.Tests.Validation;

/// <summary>Tests what happens if the caller cancels during a validation.</summary>
public sealed class CancellationTests
{
    private static readonly StakeholderReport Large = TestReports.Large(100);

    public static TheoryData<bool> FromTextOrNot => [true, false];

    [Theory]
    [MemberData(nameof(FromTextOrNot))]
    public async Task After_cancellation_no_further_node_is_visited(bool isText)
    {
        using var source = new CancellationTokenSource();
        var visited = 0;
        var rules = RuleSet.Empty.With(OnContributions("ACME0001", (_, _) =>
        {
            if (++visited == 10)
            {
                source.Cancel();
            }
        }));

        await IsCancelled(rules, isText, source.Token);

        visited.Should().Be(10, "of 100 contributions, the tenth cancels");
    }

    [Fact]
    public async Task After_cancellation_no_further_rule_is_applied_to_the_same_node()
    {
        using var source = new CancellationTokenSource();
        var applied = new List<string>();
        var rules = RuleSet.Empty.With(
            OnContributions("ACME0001", (_, _) => applied.Add("before")),
            OnContributions("ACME0002", (_, _) => source.Cancel()),
            OnContributions("ACME0003", (_, _) => applied.Add("after")),
            Rule.Create<StakeholderReport>(Describe("ACME0004"), (_, _) => applied.Add("the whole report")));

        await IsCancelled(rules, isText: false, source.Token);

        applied.Should().Equal("before");
    }

    [Fact]
    public async Task Cancellation_ends_lists_of_values_too()
    {
        using var source = new CancellationTokenSource();
        var visited = 0;
        var rules = RuleSet.Empty.With(Rule.Create<CountryCode>(Describe("ACME0001"), (_, _) =>
        {
            visited++;
            source.Cancel();
        }));
        var report = new StakeholderReport { Scope = new() { Countries = [.. Enumerable.Repeat(TestReports.Zimbabwe, 5)] } };

        await FluentActions.Awaiting(() => new ReportValidator(rules).ValidateAsync(report, ValidationProfile.Draft, cancellationToken: source.Token).AsTask())
            .Should().ThrowAsync<OperationCanceledException>();
        visited.Should().Be(1);
    }

    [Fact]
    public async Task After_cancellation_properties_without_rules_are_not_checked_either()
    {
        using var source = new CancellationTokenSource();
        var rules = RuleSet.Empty.With(Rule.Create<Reporter>(Describe("ACME0001"), (_, _) => source.Cancel()));
        var report = new StakeholderReport { Reporter = new() { Name = "A" }, Contributions = [.. Enumerable.Repeat(new Contribution(), 20_000)] };
        var before = GC.GetAllocatedBytesForCurrentThread();

        var check = new ReportValidator(rules).ValidateAsync(report, ValidationProfile.Publication, cancellationToken: source.Token).AsTask();

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(5_000_000, "20 000 empty contributions would give more findings than that");
        await FluentActions.Awaiting(() => check).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task A_rule_that_throws_after_cancellation_ends_the_validation_as_canceled()
    {
        using var source = new CancellationTokenSource();
        var rules = RuleSet.Empty.With(Rule.Create<StakeholderReport>(Describe("ACME0001"), (_, _) =>
        {
            source.Cancel();
            source.Token.ThrowIfCancellationRequested();
        }));

        await IsCancelled(rules, isText: false, source.Token);
    }

    [Fact]
    public void A_rule_that_throws_OperationCanceledException_by_itself_is_a_finding()
    {
        var rules = RuleSet.Empty.With(Rule.Create<StakeholderReport>(Describe("ACME0001"), (_, _) => throw new OperationCanceledException()));

        new ReportValidator(rules).Validate(Large, ValidationProfile.Draft).Places().Should().Equal("WHC6001 ");
    }

    [Fact]
    public async Task A_canceled_validation_does_not_affect_the_next_one_on_the_thread()
    {
        var report = ReportJson.Read<StakeholderReport>(Repository.Sample(Samples.Faulty)).Report!;
        var validator = new ReportValidator();
        var before = validator.Validate(report, ValidationProfile.Submission).Select(finding => finding.ToString()).ToList();
        using var source = new CancellationTokenSource();
        var rules = RuleSet.BuiltIn.With(OnContributions("ACME0001", (contribution, context) =>
        {
            context.AddFinding(); // a finding that must not appear in another validation
            context.References.IndexOfNarrative("nothing").Should().Be(-1);
            if (contribution.Id == Large.Contributions[50].Id)
            {
                source.Cancel();
            }
        }));

        var cancelled = () => new ReportValidator(rules).ValidateAsync(Large, ValidationProfile.Submission, cancellationToken: source.Token).AsTask();
        var onThisThread = cancelled(); // the walk does not await anything before it is canceled

        validator.Validate(report, ValidationProfile.Submission).Select(finding => finding.ToString()).Should().Equal(before);
        await FluentActions.Awaiting(() => onThisThread).Should().ThrowAsync<OperationCanceledException>();
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{")]
    public async Task A_document_is_not_read_after_cancellation(string text) =>
        await FluentActions.Awaiting(() => new ReportValidator().ReadAndValidateAsync(System.Text.Encoding.UTF8.GetBytes(text), ValidationProfile.Draft, cancellationToken: new(canceled: true)).AsTask())
            .Should().ThrowAsync<OperationCanceledException>();

    private static async Task IsCancelled(RuleSet rules, bool isText, CancellationToken cancellationToken)
    {
        var validator = new ReportValidator(rules);
        var check = async () => isText
            ? (await validator.ReadAndValidateAsync(ReportJson.Write(Large), ValidationProfile.Draft, cancellationToken: cancellationToken)).Findings
            : await validator.ValidateAsync(Large, ValidationProfile.Draft, cancellationToken: cancellationToken);

        await check.Should().ThrowAsync<OperationCanceledException>();
    }
}
