using System.Diagnostics;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Testing;
using static WhoCode.Reporting.Tests.Testing.CustomRule;

namespace WhoCode.Reporting.Tests.Testing;

public sealed class WrongWaitingTests : IDisposable
{
    private readonly ManualResetEventSlim over = new();

    public void Dispose() => over.Set(); // releases the threads that the rules blocked

    [Fact]
    public void A_rule_that_never_returns_fails_within_the_time_limit()
    {
        var rule = Rule.Create<Figure>(Descriptor, (_, _) => over.Wait());
        var clock = Stopwatch.StartNew();

        ProblemsOf(RuleTest.For(rule).WithTimeLimit(TimeSpan.FromSeconds(0.5))).Should().ContainSingle()
            .Which.Should().Match("*\"a figure without a year\"*does not end within 0.5 seconds*WithTimeLimit*Nothing was run*");
        clock.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public void An_asynchronous_rule_that_never_ends_fails_within_the_time_limit() =>
        ProblemsOf(RuleTest.For(new Waiting(_ => Task.Delay(Timeout.Infinite, CancellationToken.None))).WithTimeLimit(TimeSpan.FromSeconds(0.5)))
            .Should().ContainSingle().Which.Should().Contain("does not end within 0.5 seconds");

    [Fact]
    public void A_rule_that_does_not_pass_the_cancellation_token_on_fails() =>
        ProblemsOf(RuleTest.For(new Waiting(cancellationToken => Task.Delay(LongerThan(0, cancellationToken), CancellationToken.None))).WithTimeLimit(TimeSpan.FromSeconds(2)))
            .Should().ContainSingle().Which.Should().Match("*maximal report*after cancellation*token to*");

    [Fact]
    public void A_rule_that_throws_another_exception_when_canceled_fails() =>
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
        }))).Should().ContainSingle().Which.Should().Match("*after cancellation*threw InvalidOperationException at (report): Not reached.*Do not catch OperationCanceledException*");

    [Fact]
    public void A_test_can_be_canceled()
    {
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        var test = RuleTest.For(new Waiting(static cancellationToken => Task.Delay(Timeout.Infinite, cancellationToken))).WithTimeLimit(TimeSpan.FromMinutes(1));

        FluentActions.Invoking(() => test.Verify(cancellation.Token, Cases)).Should().Throw<OperationCanceledException>();
    }

    /// <summary>Returns a time that only cancellation ends, even on a slow machine, if the test can be canceled; otherwise, the given time.</summary>
    internal static TimeSpan LongerThan(int milliseconds, CancellationToken cancellationToken) =>
        cancellationToken.CanBeCanceled ? TimeSpan.FromMinutes(10) : TimeSpan.FromMilliseconds(milliseconds);

    /// <summary>The custom rule, which waits before it checks.</summary>
    internal sealed class Waiting(Func<CancellationToken, Task> wait) : IAsyncRule<StakeholderReport>
    {
        public RuleDescriptor Descriptor => CustomRule.Descriptor;

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
