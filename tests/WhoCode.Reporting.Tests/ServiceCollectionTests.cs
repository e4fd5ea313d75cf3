using Microsoft.Extensions.DependencyInjection;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests;

public sealed class ServiceCollectionTests
{
    [Fact]
    public void One_line_registers_all_that_a_host_needs()
    {
        using var services = new ServiceCollection().AddWhoCodeReporting().BuildServiceProvider();

        services.GetRequiredService<ReportValidator>().Validate(TestReports.Maximal, ValidationProfile.Submission).Should().BeEmpty();
        services.GetRequiredService<ReportValidator>().Should().BeSameAs(services.GetRequiredService<ReportValidator>());
        services.GetRequiredService<RuleSet>().Rules.Should().Equal(RuleSet.BuiltIn.Rules);
        services.GetRequiredService<ReportingCatalog>().Should().BeSameAs(ReportingCatalog.BuiltIn);
    }

    [Fact]
    public void A_hosts_rule_gets_what_its_constructor_asks_for()
    {
        using var services = new ServiceCollection()
            .AddSingleton("Example")
            .AddSingleton<IRule, NameBeginsWith>()
            .AddWhoCodeReporting()
            .BuildServiceProvider();

        services.GetRequiredService<ReportValidator>().Validate(TestReports.Maximal with { Reporter = TestReports.Maximal.Reporter! with { Name = "X" } }, ValidationProfile.Draft)
            .Should().ContainSingle().Which.ToString().Should().Be("warning ACME1001: /reporter/name: 'X' does not begin with Example.");
    }

    [Fact]
    public void A_host_adds_to_the_catalogue_and_takes_rules_away()
    {
        using var services = new ServiceCollection()
            .AddWhoCodeReporting(
                catalog => catalog.With(new ReportingRound { Number = 6, Year = 2027, CodeEdition = CodeEditionId.Edition2010, StakeholderWindow = new() }),
                rules => rules.Without(RuleId.Parse("WHC3009")))
            .BuildServiceProvider();

        services.GetRequiredService<ReportValidator>().Validate(TestReports.Maximal with { Round = 6 }, ValidationProfile.Submission).Should().BeEmpty();
        services.GetRequiredService<RuleSet>().Descriptors.Should().NotContain(rule => rule.Name == "NarrativeIsNotRepeated");
    }

    [Fact]
    public void A_hosts_clock_tells_the_day()
    {
        using var services = new ServiceCollection().AddSingleton<TimeProvider>(new FixedDay(2015, 1, 1)).AddWhoCodeReporting().BuildServiceProvider();

        services.GetRequiredService<ReportValidator>().Validate(TestReports.Maximal with { SubmittedOn = null }, ValidationProfile.Draft)
            .Should().Contain(finding => finding.Rule.Name == "PeriodIsNotInTheFuture");
    }

    [Fact]
    public void What_a_host_has_registered_before_stays()
    {
        var catalog = ReportingCatalog.BuiltIn.With(new ReportingRound { Number = 6, Year = 2027, CodeEdition = CodeEditionId.Edition2010 });
        var rules = RuleSet.BuiltIn.Without(RuleId.Parse("WHC3009"));
        var validator = new ReportValidator(RuleSet.Empty);

        using var some = new ServiceCollection().AddSingleton(catalog).AddSingleton(rules).AddWhoCodeReporting().BuildServiceProvider();
        using var all = new ServiceCollection().AddSingleton(validator).AddWhoCodeReporting().AddWhoCodeReporting().BuildServiceProvider();

        some.GetRequiredService<ReportValidator>().Catalog.Should().BeSameAs(catalog);
        some.GetRequiredService<ReportValidator>().Rules.Should().BeSameAs(rules);
        all.GetServices<ReportValidator>().Should().ContainSingle().Which.Should().BeSameAs(validator);
    }

    [Fact]
    public async Task An_async_rule_is_registered_the_same_way_and_two_of_one_id_are_refused()
    {
        var waiting = Validation.HostRules.Waiting<Reporter>("ACME1002", async (_, context, _) =>
        {
            await Task.Yield();
            context.AddFinding();
        });
        await using var services = new ServiceCollection().AddSingleton(waiting).AddWhoCodeReporting().BuildServiceProvider();
        await using var twice = new ServiceCollection().AddSingleton(waiting).AddSingleton(waiting).AddWhoCodeReporting().BuildServiceProvider();

        (await services.GetRequiredService<ReportValidator>().ValidateAsync(TestReports.Maximal, ValidationProfile.Draft)).Should().ContainSingle();
        FluentActions.Invoking(() => twice.GetRequiredService<ReportValidator>()).Should().Throw<ArgumentException>().WithMessage("*ACME1002 already*");
    }

    private sealed class NameBeginsWith(string beginning) : IRule<Reporter>
    {
        public RuleDescriptor Descriptor { get; } = new()
        {
            Id = RuleId.Parse("ACME1001"),
            Name = nameof(NameBeginsWith),
            Severities = ProfileSeverities.Always(FindingSeverity.Warning),
            Statement = "Names begin well.",
            Message = "'{name}' does not begin with {beginning}.",
            Remedy = "Change the name.",
        };

        public void Check(Reporter node, RuleContext context)
        {
            if (node.Name?.StartsWith(beginning, StringComparison.Ordinal) == false)
            {
                context.AddFinding(nameof(Reporter.Name), ("name", node.Name), ("beginning", beginning));
            }
        }
    }
}
