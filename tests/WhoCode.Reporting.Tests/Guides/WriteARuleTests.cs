using Microsoft.Extensions.DependencyInjection;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Testing;

namespace WhoCode.Reporting.Tests.Guides;

/// <summary>The code of docs/guides/write-a-rule.md.</summary>
public sealed class WriteARuleTests
{
    private static readonly StakeholderReport Report = TestReports.Maximal;

    [Fact]
    public void The_guide_shows_the_code_that_runs() => DocumentedCode.Check(
        Repository.Path("docs", "guides", "write-a-rule.md"), Repository.Path("tests", "WhoCode.Reporting.Tests", "Guides", "WriteARuleTests.cs"));

    // <page>
    public sealed class OccupationIsNamed : IRule<Contribution>
    {
        public RuleDescriptor Descriptor { get; } = new()
        {
            Id = RuleId.Parse("ACME1001"),
            Name = nameof(OccupationIsNamed),
            Severities = ProfileSeverities.FromSubmission(FindingSeverity.Warning),
            Statement = "A contribution names the occupations that it is about.",
            Message = "'{title}' does not say which health workers it is about.",
            Remedy = "Add at least one ISCO-08 code under occupations, such as ISCO-08:2221.",
            Rationale = "Our network sorts stories by profession; one without is read by nobody.",
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
    public void A_rule_is_added_and_others_are_regraded_or_taken_out()
    {
        // <page>
        var rules = RuleSet.BuiltIn
            .With(new OccupationIsNamed())
            .WithSeverities(RuleId.Parse("WHC4013"), ProfileSeverities.FromSubmission(FindingSeverity.Warning))
            .Without(RuleId.Parse("WHC3008"));
        var validator = new ReportValidator(rules);
        // </page>

        validator.Validate(Report with { Contributions = [TestReports.Story with { Occupations = [] }] }, ValidationProfile.Submission)
            .Should().ContainSingle().Which.ToString().Should().Be(
                "warning ACME1001: /contributions/0/occupations: 'A story' does not say which health workers it is about.");
    }

    // <page>
    [Fact]
    public void Occupation_is_named()
    {
        var story = SampleReports.Maximal.Contributions[0];

        RuleTest.For(new OccupationIsNamed()).Verify(
            RuleTestCase.Fires(
                "a story about nobody",
                SampleReports.Maximal with { Contributions = [story with { Occupations = [] }] },
                new ExpectedFinding(FindingSeverity.Warning, "/contributions/0/occupations")),
            RuleTestCase.StaysSilent(
                "the same story about nurses",
                SampleReports.Maximal with { Contributions = [story] }));
    }

    // </page>

    // <page>
    public sealed class ReporterIsRegistered(IServiceScopeFactory scopes) : IAsyncRule<Reporter>
    {
        public RuleDescriptor Descriptor { get; } = new()
        {
            Id = RuleId.Parse("ACME4001"),
            Name = nameof(ReporterIsRegistered),
            Severities = ProfileSeverities.FromSubmission(FindingSeverity.Advice),
            Statement = "The reporter is in our register of members.",
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
    public async Task A_rule_that_waits_gets_what_it_needs_from_the_hosts_services()
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

    [Fact]
    public void A_deviation_lowers_a_finding()
    {
        var validator = new ReportValidator(RuleSet.BuiltIn.With(new OccupationIsNamed()), time: new FixedDay(2026, 5, 1));
        var report = Report with { Contributions = [TestReports.Story with { Occupations = [] }] };

        // <page>
        var finding = validator.Validate(report, ValidationProfile.Submission).Single();
        var deviation = Deviation.For(finding) with
        {
            Reason = "The story is about care workers, for whom we have no code yet.",
            Author = "Network office",
            Expires = new DateOnly(2026, 12, 31),
        };
        var findings = validator.Validate(report, ValidationProfile.Submission, new ReportValidationOptions { Deviations = [deviation] });
        // </page>

        findings.Single().Severity.Should().Be(FindingSeverity.Advice);
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
