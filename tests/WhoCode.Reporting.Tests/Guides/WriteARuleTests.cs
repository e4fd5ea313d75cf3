using Microsoft.Extensions.DependencyInjection;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Guides;

/// <summary>The code of docs/guides/write-a-rule.md.</summary>
public sealed class WriteARuleTests
{
    private static readonly StakeholderReport Report = TestReports.Maximal;

    private Printed Console { get; } = new();

    [Fact]
    public void The_guide_shows_the_code_that_runs() => DocumentedCode.CheckGuide("write-a-rule.md", "WriteARuleTests.cs");

    // <page>
    public sealed class OccupationIsNamed : IRule<Contribution>
    {
        public RuleDescriptor Descriptor { get; } = new()
        {
            Id = RuleId.Parse("ACME1001"),
            Name = nameof(OccupationIsNamed),
            Severities = ProfileSeverities.FromSubmission(FindingSeverity.Warning),
            Statement = "A contribution names the occupations that it is about.",
            Message = "The contribution '{title}' does not name an occupation.",
            Remedy = "Add at least one ISCO-08 code under occupations, such as ISCO-08:2221.",
            Rationale = "Our network sorts contributions by occupation. Without one, nobody finds the contribution.",
        };

        public void Check(Contribution node, RuleContext context)
        {
            if (node.Occupations.Count == 0)
            {
                context.AddFinding(nameof(Contribution.Occupations), ("title", node.Title));
            }
        }
    }

    // </page>

    [Fact]
    public void A_rule_is_added_and_others_are_overridden_or_removed()
    {
        var report = Report with { Contributions = [TestReports.Story with { Occupations = [] }] };

        // <page>
        var rules = RuleSet.BuiltIn
            .With(new OccupationIsNamed())
            .WithSeverities(RuleId.Parse("WHC4013"), ProfileSeverities.FromSubmission(FindingSeverity.Warning))
            .Without(RuleId.Parse("WHC3008"));
        var validator = new ReportValidator(rules);

        foreach (var finding in validator.Validate(report, ValidationProfile.Submission))
        {
            Console.WriteLine(finding);
        }
        // </page>

        DocumentedCode.CheckOutput("write-a-rule.md", 1, Console);
        validator.Validate(report, ValidationProfile.Submission)
            .Should().ContainSingle().Which.ToString().Should().Be(
                "warning ACME1001: /contributions/0/occupations: The contribution '…' does not name an occupation.");
    }

    // <page>
    public sealed class ReporterIsRegistered(IServiceScopeFactory scopes) : IAsyncRule<Reporter>
    {
        public RuleDescriptor Descriptor { get; } = new()
        {
            Id = RuleId.Parse("ACME4001"),
            Name = nameof(ReporterIsRegistered),
            Severities = ProfileSeverities.FromSubmission(FindingSeverity.Advice),
            Statement = "The reporter should be in our register of members.",
            Message = "'{name}' is not in our register.",
            Remedy = "Check the spelling, or ask the office to add the member.",
        };

        public async ValueTask CheckAsync(Reporter node, AsyncRuleContext context, CancellationToken cancellationToken)
        {
            await using var scope = scopes.CreateAsyncScope();
            var register = scope.ServiceProvider.GetRequiredService<IRegister>(); // such as a database context
            if (node.Name is { Length: > 0 } name && !await register.HasAsync(name, cancellationToken))
            {
                context.AddFinding(nameof(Reporter.Name), ("name", name));
            }
        }
    }

    // </page>

    [Fact]
    public async Task An_async_rule_gets_a_service_of_the_application()
    {
        // <page>
        var services = new ServiceCollection()
            .AddScoped<IRegister, Register>()
            .AddSingleton<IRule, OccupationIsNamed>()
            .AddSingleton<IRule, ReporterIsRegistered>()
            .AddWhoCodeReporting()
            .BuildServiceProvider();
        var validator = services.GetRequiredService<ReportValidator>();
        var findings = await validator.ValidateAsync(Report, ValidationProfile.Submission, cancellationToken: CancellationToken.None);
        // </page>

        await using (services)
        {
            findings.Should().ContainSingle().Which.Message.Should().Be("'Example Network' is not in our register.");
        }
    }

    public interface IRegister
    {
        Task<bool> HasAsync(string name, CancellationToken cancellationToken);
    }

    private sealed class Register : IRegister
    {
        public async Task<bool> HasAsync(string name, CancellationToken cancellationToken)
        {
            await Task.Delay(1, cancellationToken);
            return false;
        }
    }
}
