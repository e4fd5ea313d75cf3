using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Validation;

public sealed class AsyncRuleTests
{
    private static readonly StakeholderReport TwoStories = TestReports.Maximal with
    {
        Contributions = [TestReports.Story, TestReports.Story with { Id = "c2", Narrative = "What else happened." }],
    };

    [Fact]
    public async Task An_asynchronous_rule_is_called_for_each_node_with_its_location()
    {
        var rule = CustomRules.Waiting<Contribution>("ACME0001", async (contribution, context, cancellationToken) =>
        {
            await Task.Delay(1, cancellationToken);
            context.AddFinding(nameof(Contribution.Title));
            context.ItemIndex.Should().Be(contribution.Id == "c1" ? 0 : 1);
            context.References.IndexOfEvidence("e1").Should().Be(0);
        });

        var findings = await new ReportValidator(RuleSet.BuiltIn.With(rule)).ValidateAsync(TwoStories, ValidationProfile.Submission);

        findings.Places().Should().Equal("ACME0001 /contributions/0/title", "ACME0001 /contributions/1/title");
    }

    [Fact]
    public async Task Synchronous_and_asynchronous_rules_give_findings_in_one_order()
    {
        var rule = CustomRules.Waiting<StakeholderReport>("ACME0001", async (_, context, _) =>
        {
            await Task.Yield();
            context.AddFinding(nameof(StakeholderReport.Scope));
        });
        var report = TwoStories with { Round = 9, SubmittedOn = null };

        (await new ReportValidator(RuleSet.BuiltIn.With(rule)).ValidateAsync(report, ValidationProfile.Draft)).Places()
            .Should().Equal("WHC4001 /round", "ACME0001 /scope");
    }

    [Fact]
    public async Task JSON_is_read_and_validated_by_asynchronous_rules_with_lines()
    {
        var rule = CustomRules.Waiting<Contribution>("ACME0001", async (_, context, _) =>
        {
            await Task.Yield();
            context.AddFinding(nameof(Contribution.Title));
        });
        var validator = new ReportValidator(RuleSet.BuiltIn.With(rule));
        var bytes = ReportJson.Write(TestReports.Maximal);

        var read = await validator.ReadAndValidateAsync(bytes, ValidationProfile.Submission);

        read.Report.Should().Be(TestReports.Maximal);
        read.Findings.Should().ContainSingle().Which.Position.Should().NotBeNull();
        (await validator.ReadAndValidateAsync("{"u8.ToArray(), ValidationProfile.Submission)).Findings.Should().ContainSingle(finding => finding.RuleId == RuleId.Parse("WHC0002"));
    }

    [Fact]
    public void Synchronous_validation_with_asynchronous_rules_throws()
    {
        var validator = new ReportValidator(RuleSet.BuiltIn.With(
            CustomRules.Waiting<Contribution>("ACME0001", (_, _, _) => Task.CompletedTask),
            CustomRules.Waiting<Contribution>("ACME0002", (_, _, _) => Task.CompletedTask)));

        FluentActions.Invoking(() => validator.Validate(TestReports.Maximal, ValidationProfile.Draft))
            .Should().Throw<InvalidOperationException>().WithMessage("*asynchronous rules (ACME0001, ACME0002)*ValidateAsync*");
        FluentActions.Invoking(() => validator.ReadAndValidate("{}"u8, ValidationProfile.Draft)).Should().Throw<InvalidOperationException>();
        FluentActions.Invoking(() => validator.ReadAndValidate("{"u8, ValidationProfile.Draft)).Should().Throw<InvalidOperationException>();
        validator.Rules.HasAsyncRules.Should().BeTrue();
        RuleSet.BuiltIn.HasAsyncRules.Should().BeFalse();
        validator.Rules.WithoutAsyncRules().HasAsyncRules.Should().BeFalse();
        validator.Rules.WithoutAsyncRules().Rules.Should().HaveCount(validator.Rules.Rules.Count - validator.Rules.Rules.Count(rule => rule is not IRule<StakeholderReport> && rule.GetType().GetInterfaces().Any(type => type.Name.StartsWith("IAsyncRule", StringComparison.Ordinal))));
        RuleSet.BuiltIn.WithoutAsyncRules().Should().BeSameAs(RuleSet.BuiltIn);
    }

    [Fact]
    public async Task A_set_without_asynchronous_rules_can_be_applied_asynchronously() =>
        (await new ReportValidator().ValidateAsync(TestReports.Maximal, ValidationProfile.Publication)).Should().BeSameAs(FindingList.Empty);

    [Fact]
    public async Task A_rule_that_never_returns_ends_when_the_caller_cancels()
    {
        using var source = new CancellationTokenSource();
        var started = new TaskCompletionSource();
        var rule = CustomRules.Waiting<Contribution>("ACME0001", async (_, _, cancellationToken) =>
        {
            started.SetResult();
            await Task.Delay(Timeout.Infinite, cancellationToken);
        });

        var check = new ReportValidator(RuleSet.BuiltIn.With(rule)).ValidateAsync(TestReports.Maximal, ValidationProfile.Draft, cancellationToken: source.Token).AsTask();
        await started.Task;
        await source.CancelAsync();

        await FluentActions.Awaiting(() => check).Should().ThrowAsync<OperationCanceledException>();
    }

    [Fact]
    public async Task A_validation_that_is_canceled_before_it_starts_calls_no_rule()
    {
        var asked = 0;
        var rule = CustomRules.Waiting<Contribution>("ACME0001", (_, _, _) => Task.FromResult(asked++));
        var validator = new ReportValidator(RuleSet.BuiltIn.With(rule));

        await FluentActions.Awaiting(() => validator.ValidateAsync(TestReports.Maximal, ValidationProfile.Draft, cancellationToken: new(canceled: true)).AsTask())
            .Should().ThrowAsync<OperationCanceledException>();
        asked.Should().Be(0);
    }

    [Fact]
    public async Task A_validation_without_asynchronous_rules_can_be_canceled_before_it_starts() =>
        await FluentActions.Awaiting(() => new ReportValidator().ValidateAsync(TestReports.Maximal, ValidationProfile.Draft, cancellationToken: new(canceled: true)).AsTask())
            .Should().ThrowAsync<OperationCanceledException>();

    [Fact]
    public async Task After_cancellation_no_further_asynchronous_rule_is_called()
    {
        using var source = new CancellationTokenSource();
        var asked = 0;
        var rules = RuleSet.Empty.With(
            CustomRules.Waiting<Contribution>("ACME0001", (_, _, _) => source.CancelAsync()),
            CustomRules.Waiting<Contribution>("ACME0002", (_, _, _) => Task.FromResult(asked++)));

        await FluentActions.Awaiting(() => new ReportValidator(rules).ValidateAsync(TestReports.Maximal, ValidationProfile.Draft, cancellationToken: source.Token).AsTask())
            .Should().ThrowAsync<OperationCanceledException>();
        asked.Should().Be(0);
    }

    [Fact]
    public async Task A_page_can_be_validated_asynchronously()
    {
        var report = TwoStories with { Round = 9, SubmittedOn = null };

        (await new ReportValidator().ValidateAsync(report, ValidationProfile.Draft, new() { Page = ReportPage.ForContribution(0) })).Should().BeEmpty();
        (await new ReportValidator().ValidateAsync(report, ValidationProfile.Draft)).Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_validation_does_not_need_the_calling_thread()
    {
        var validator = new ReportValidator(RuleSet.Empty.With(new OnTwoTypes()));
        var bytes = ReportJson.Write(TestReports.Maximal);
        var before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(new BusyForEver());
        var reading = validator.ReadAndValidateAsync(bytes, ValidationProfile.Draft).AsTask();
        var check = validator.ValidateAsync(TestReports.Maximal, ValidationProfile.Draft).AsTask();
        SynchronizationContext.SetSynchronizationContext(before);

        (await reading.WaitAsync(TimeSpan.FromSeconds(30))).Findings.Should().HaveCount(2);
        (await check.WaitAsync(TimeSpan.FromSeconds(30))).Should().HaveCount(2);
    }

    [Fact]
    public async Task A_finding_that_is_reported_too_late_reaches_no_other_validation()
    {
        AsyncRuleContext? kept = null;
        var early = CustomRules.Waiting<Contribution>("ACME0001", (_, context, _) => Task.FromResult(kept = context));
        var late = CustomRules.OnContributions("ACME0002", (_, _) => kept!.AddFinding());

        await new ReportValidator(RuleSet.Empty.With(early)).ValidateAsync(TestReports.Maximal, ValidationProfile.Draft);

        new ReportValidator(RuleSet.Empty.With(late)).Validate(TestReports.Maximal, ValidationProfile.Draft).Places().Should().Equal("WHC6001 /contributions/0");
    }

    [Fact]
    public async Task Reporting_a_finding_during_the_check_of_another_node_throws()
    {
        AsyncRuleContext? kept = null;
        var rule = CustomRules.Waiting<Contribution>("ACME0001", (contribution, context, _) =>
        {
            (kept ?? context).AddFinding(nameof(Contribution.Title));
            return Task.FromResult(kept = context);
        });

        (await new ReportValidator(RuleSet.Empty.With(rule)).ValidateAsync(TwoStories, ValidationProfile.Draft)).Places()
            .Should().Equal("ACME0001 /contributions/0/title", "WHC6001 /contributions/1");
    }

    [Fact]
    public async Task A_context_that_was_kept_still_has_its_report()
    {
        AsyncRuleContext? kept = null;
        var validator = new ReportValidator(RuleSet.Empty.With(CustomRules.Waiting<Contribution>("ACME0001", (_, context, _) => Task.FromResult(kept ??= context))));

        await validator.ValidateAsync(TwoStories, ValidationProfile.Publication);
        await validator.ValidateAsync(TestReports.Maximal with { Round = 5 }, ValidationProfile.Draft);

        kept!.Report.Should().BeSameAs(TwoStories);
        kept.Round!.Number.Should().Be(4);
        kept.Profile.Should().Be(ValidationProfile.Publication);
        kept.References.IndexOfContribution("c2").Should().Be(1);
    }

    [Fact]
    public async Task An_asynchronous_rule_can_check_two_types_of_node()
    {
        var validator = new ReportValidator(RuleSet.Empty.With(new OnTwoTypes()));

        validator.Rules.HasAsyncRules.Should().BeTrue();
        (await validator.ValidateAsync(TestReports.Maximal, ValidationProfile.Draft)).Places().Should().Equal("ACME0001 /scope", "ACME0001 /contributions/0");
    }

    [Fact]
    public async Task An_exception_of_an_asynchronous_rule_is_a_finding_and_does_not_stop_the_others()
    {
        var rules = RuleSet.Empty.With(
            CustomRules.Waiting<Contribution>("ACME0001", (_, _, _) => throw new TimeoutException("The register did not answer.")),
            CustomRules.Waiting<Contribution>("ACME0002", (_, _, _) => throw new OperationCanceledException("Of its own.")),
            CustomRules.Waiting<Contribution>("ACME0003", async (_, context, _) =>
            {
                await Task.Yield();
                context.AddFinding();
            }));

        var findings = await new ReportValidator(rules).ValidateAsync(TestReports.Maximal, ValidationProfile.Draft);

        findings.Places().Should().Equal("ACME0003 /contributions/0", "WHC6001 /contributions/0", "WHC6001 /contributions/0");
        findings[1].Message.Should().Contain("ACME0001").And.Contain("TimeoutException").And.Contain("The register did not answer.");
        findings[2].Message.Should().Contain("ACME0002");
    }

    [Fact]
    public async Task An_asynchronous_rule_can_report_from_several_threads_at_once()
    {
        var rule = CustomRules.Waiting<StakeholderReport>("ACME0001", (_, context, _) =>
            Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => context.AddFinding(nameof(StakeholderReport.Scope))))));

        (await new ReportValidator(RuleSet.Empty.With(rule)).ValidateAsync(TestReports.Maximal, ValidationProfile.Draft)).Should().HaveCount(50);
    }

    [Fact]
    public async Task An_asynchronous_rule_can_use_the_index_on_several_threads_at_once()
    {
        int[] told = [];
        var rule = CustomRules.Waiting<StakeholderReport>("ACME0001", async (_, context, _) =>
        {
            using var together = new Barrier(4);
            told = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(() =>
            {
                together.SignalAndWait();
                return context.References.IndexOfContribution("c4999");
            }, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
        });

        await new ReportValidator(RuleSet.Empty.With(rule)).ValidateAsync(TestReports.Large(5_000), ValidationProfile.Draft);

        told.Should().Equal(4_999, 4_999, 4_999, 4_999);
    }

    [Fact]
    public async Task Reporting_a_finding_after_the_check_throws()
    {
        AsyncRuleContext? kept = null;
        var rule = CustomRules.Waiting<Contribution>("ACME0001", (_, context, _) => Task.FromResult(kept = context));

        await new ReportValidator(RuleSet.Empty.With(rule)).ValidateAsync(TestReports.Maximal, ValidationProfile.Draft);

        kept!.Invoking(context => context.AddFinding())
            .Should().Throw<InvalidOperationException>().WithMessage("The check of '/contributions/0' by ACME0001 is over*");
    }

    [Fact]
    public async Task Wrong_calls_throw()
    {
        var validator = new ReportValidator();

        await FluentActions.Awaiting(() => validator.ValidateAsync(null!, ValidationProfile.Draft).AsTask()).Should().ThrowAsync<ArgumentNullException>();
        await FluentActions.Awaiting(() => validator.ValidateAsync(TestReports.Maximal, (ValidationProfile)7).AsTask()).Should().ThrowAsync<ArgumentOutOfRangeException>();
        await FluentActions.Awaiting(() => validator.ReadAndValidateAsync(ReadOnlyMemory<byte>.Empty, (ValidationProfile)7).AsTask()).Should().ThrowAsync<ArgumentOutOfRangeException>();
    }

    /// <summary>A synchronization context that never runs what is posted to it.</summary>
    private sealed class BusyForEver : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state)
        {
            // Never runs it.
        }
    }

    private sealed class OnTwoTypes : IAsyncRule<Contribution>, IAsyncRule<Scope>
    {
        public RuleDescriptor Descriptor { get; } = CustomRules.Describe("ACME0001");

        public ValueTask CheckAsync(Contribution node, AsyncRuleContext context, CancellationToken cancellationToken) => Say(context, cancellationToken);

        public ValueTask CheckAsync(Scope node, AsyncRuleContext context, CancellationToken cancellationToken) => Say(context, cancellationToken);

        private static async ValueTask Say(AsyncRuleContext context, CancellationToken cancellationToken)
        {
            await Task.Delay(1, cancellationToken).ConfigureAwait(false);
            context.AddFinding();
        }
    }
}
