using System.Diagnostics;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Testing;
using static WhoCode.Reporting.Tests.Testing.HouseRule;

namespace WhoCode.Reporting.Tests.Testing;

public sealed class WrongWaitingTests : IDisposable
{
    private readonly ManualResetEventSlim over = new();

    public void Dispose() => over.Set(); // lets the threads go that the rules have kept

    [Fact]
    public void A_rule_that_never_returns_is_reported_and_not_waited_for()
    {
        var rule = Rule.Create<Figure>(Descriptor, (_, _) => over.Wait());
        var clock = Stopwatch.StartNew();

        ProblemsOf(RuleTest.For(rule).WithTimeLimit(TimeSpan.FromSeconds(0.5))).Should().ContainSingle()
            .Which.Should().Match("*\"a figure without a year\"*does not end within 0.5 seconds*WithTimeLimit*Nothing was run*");
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void A_rule_that_waits_for_ever_is_reported_and_not_waited_for() =>
        ProblemsOf(RuleTest.For(new Waiting(_ => Task.Delay(Timeout.Infinite, CancellationToken.None))).WithTimeLimit(TimeSpan.FromSeconds(0.5)))
            .Should().ContainSingle().Which.Should().Contain("does not end within 0.5 seconds");

    [Fact]
    public void A_rule_that_keeps_the_cancellation_token_to_itself_is_reported() =>
        ProblemsOf(RuleTest.For(new Waiting(cancellationToken => Task.Delay(LongerThan(0, cancellationToken), CancellationToken.None))).WithTimeLimit(TimeSpan.FromSeconds(2)))
            .Should().ContainSingle().Which.Should().Match("*maximal report*after it is cancelled*token on*");

    [Fact]
    public void A_rule_that_makes_an_error_of_its_cancellation_is_reported() =>
        ProblemsOf(RuleTest.For(new Waiting(async cancellationToken =>
        {
            try
            {
                await Task.Delay(LongerThan(0, cancellationToken), cancellationToken);
            }
            catch (OperationCanceledException fault)
            {
                throw new InvalidOperationException("Not reached.", fault);
            }
        }))).Should().ContainSingle().Which.Should().Match("*cancelled*threw InvalidOperationException at (report): Not reached.*let OperationCanceledException pass*");

    [Fact]
    public void A_test_can_be_cancelled()
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        var test = RuleTest.For(new Waiting(static cancellationToken => Task.Delay(Timeout.Infinite, cancellationToken))).WithTimeLimit(TimeSpan.FromMinutes(1));

        FluentActions.Invoking(() => test.Verify(cancellation.Token, Cases)).Should().Throw<OperationCanceledException>();
    }

    /// <summary>So long that only cancelling ends it where that is tried, as a machine may be slow; elsewhere as long as is given.</summary>
    internal static TimeSpan LongerThan(int milliseconds, CancellationToken cancellationToken) =>
        cancellationToken.CanBeCanceled ? TimeSpan.FromMinutes(10) : TimeSpan.FromMilliseconds(milliseconds);

    /// <summary>The rule of the house, after a while.</summary>
    internal sealed class Waiting(Func<CancellationToken, Task> wait) : IAsyncRule<StakeholderReport>
    {
        public RuleDescriptor Descriptor => HouseRule.Descriptor;

        public async ValueTask CheckAsync(StakeholderReport node, AsyncRuleContext context, CancellationToken cancellationToken)
        {
            await wait(cancellationToken);
            if (node is { Contributions: [{ Figures: [{ Year: null } figure] }] })
            {
                context.AddFinding(JsonPointer.Parse("/contributions/0/figures/0/year"), ("label", figure.Label));
            }
        }
    }
}
