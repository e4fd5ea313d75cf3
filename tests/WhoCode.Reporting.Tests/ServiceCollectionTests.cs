using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests;

public sealed class ServiceCollectionTests
{
    [Fact]
    public void AddWhoCodeReporting_registers_every_service()
    {
        using var services = new ServiceCollection().AddWhoCodeReporting().BuildServiceProvider();

        services.GetRequiredService<ReportValidator>().Validate(TestReports.Maximal, ValidationProfile.Submission).Should().BeEmpty();
        services.GetRequiredService<ReportValidator>().Should().BeSameAs(services.GetRequiredService<ReportValidator>());
        services.GetRequiredService<RuleSet>().Rules.Should().Equal(RuleSet.BuiltIn.Rules);
        services.GetRequiredService<ReportingCatalog>().Should().BeSameAs(ReportingCatalog.BuiltIn);
    }

    [Fact]
    public void A_custom_rule_gets_the_services_of_its_constructor()
    {
        using var services = new ServiceCollection()
            .AddSingleton("Example")
            .AddSingleton<IRule, NameBeginsWith>()
            .AddWhoCodeReporting()
            .BuildServiceProvider();

        services.GetRequiredService<ReportValidator>().Validate(TestReports.Maximal with { Reporter = TestReports.Maximal.Reporter! with { Name = "X" } }, ValidationProfile.Draft)
            .Should().ContainSingle().Which.Message.Should().Be("'X' does not begin with Example.");
    }

    [Fact]
    public void An_application_can_add_to_the_catalogue_and_remove_rules()
    {
        using var services = new ServiceCollection()
            .AddWhoCodeReporting(options =>
            {
                options.Catalog = options.Catalog.With(new ReportingRound { Number = 6, Year = 2027, CodeEdition = CodeEditionId.Edition2010, StakeholderWindow = new() });
                options.Rules = options.Rules.Without(RuleId.Parse("WHC3009"));
            })
            .BuildServiceProvider();

        services.GetRequiredService<ReportValidator>().Validate(TestReports.Maximal with { Round = 6 }, ValidationProfile.Submission).Should().BeEmpty();
        services.GetRequiredService<RuleSet>().Descriptors.Should().NotContain(rule => rule.Name == "NarrativeIsNotRepeated");
    }

    [Fact]
    public void The_date_of_validation_comes_from_a_registered_TimeProvider()
    {
        using var services = new ServiceCollection().AddSingleton<TimeProvider>(new FixedDay(2015, 1, 1)).AddWhoCodeReporting().BuildServiceProvider();

        services.GetRequiredService<ReportValidator>().Validate(TestReports.Maximal with { SubmittedOn = null }, ValidationProfile.Draft)
            .Should().Contain(finding => finding.Rule.Name == "PeriodIsNotInTheFuture");
    }

    [Fact]
    public void Services_that_are_already_registered_are_kept()
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
    public async Task An_asynchronous_rule_can_be_registered_and_two_rules_with_one_id_are_rejected()
    {
        var waiting = Validation.CustomRules.Waiting<Reporter>("ACME1002", async (_, context, _) =>
        {
            await Task.Yield();
            context.AddFinding();
        });
        await using var services = new ServiceCollection().AddSingleton(waiting).AddWhoCodeReporting().BuildServiceProvider();
        var other = Validation.CustomRules.Waiting<Reporter>("ACME1002", (_, _, _) => Task.CompletedTask);
        await using var twice = new ServiceCollection().AddSingleton(waiting).AddSingleton(other).AddWhoCodeReporting().BuildServiceProvider();

        (await services.GetRequiredService<ReportValidator>().ValidateAsync(TestReports.Maximal, ValidationProfile.Draft)).Should().ContainSingle();
        FluentActions.Invoking(() => twice.GetRequiredService<ReportValidator>()).Should().Throw<ArgumentException>().WithMessage("There is a rule ACME1002 already.*");
    }

    public static TheoryData<string, Action<IServiceCollection>> WaysToRegister => new()
    {
        { "as IRule", services => services.AddSingleton<IRule, NameIsLong>() },
        { "as a rule on its node", services => services.AddSingleton<IRule<Reporter>, NameIsLong>() },
        { "as its own type", services => services.AddSingleton<NameIsLong>() },
        { "as an instance", services => services.AddSingleton<IRule>(new NameIsLong()) },
        { "by a factory", services => services.AddSingleton<IRule>(_ => new NameIsLong()) },
        { "as transient", services => services.AddTransient<IRule, NameIsLong>() },
        { "as two services", services => services.AddSingleton<NameIsLong>().AddSingleton<IRule>(provider => provider.GetRequiredService<NameIsLong>()) },
        { "twice", services => services.AddSingleton<IRule, NameIsLong>().AddSingleton<IRule<Reporter>, NameIsLong>() },
        { "in the options", services => services.AddWhoCodeReporting(options => options.Rules = options.Rules.With(new NameIsLong())) },
    };

    [Theory]
    [MemberData(nameof(WaysToRegister))]
    public void A_rule_is_found_whatever_its_service_type_and_the_order_of_registration(string how, Action<IServiceCollection> register)
    {
        var (before, after) = (new ServiceCollection(), new ServiceCollection());
        register(before);
        before.AddWhoCodeReporting();
        after.AddWhoCodeReporting();
        register(after);

        foreach (var services in new[] { before, after })
        {
            using var provider = services.BuildServiceProvider(validateScopes: true);
            provider.GetRequiredService<RuleSet>().Rules.OfType<NameIsLong>().Should().ContainSingle("it is registered {0}", how);
        }
    }

    public static TheoryData<string, Action<IServiceCollection>> WrongWaysToRegister => new()
    {
        { "NameIsLong is registered as scoped, but a rule lives as long as the rule set. Register it as a singleton, services.AddSingleton<IRule, NameIsLong>()*IServiceScopeFactory*", services => services.AddScoped<IRule, NameIsLong>() },
        { "NameIsLong is registered with a key*Register it without a key*", services => services.AddKeyedSingleton<IRule, NameIsLong>("mine") },
        { "AnyIsFine`1 is registered as an open generic type*for each type of node*", services => services.AddSingleton(typeof(IRule<>), typeof(AnyIsFine<>)) },
    };

    [Theory]
    [MemberData(nameof(WrongWaysToRegister))]
    public void An_unsuitable_registration_of_a_rule_throws_with_the_remedy(string message, Action<IServiceCollection> register)
    {
        var services = new ServiceCollection().AddWhoCodeReporting();
        register(services);
        using var provider = services.BuildServiceProvider();

        FluentActions.Invoking(() => provider.GetRequiredService<ReportValidator>()).Should().Throw<InvalidOperationException>().WithMessage(message);
    }

    [Fact]
    public void Repeated_calls_are_combined()
    {
        var services = new ServiceCollection()
            .AddWhoCodeReporting(options => options.Rules = options.Rules.Without(RuleId.Parse("WHC3009")))
            .AddWhoCodeReporting()
            .AddWhoCodeReporting(options => options.Rules = options.Rules.With(new NameIsLong()));
        services.Configure<WhoCodeReportingOptions>(options => options.Limits = new() { MaxBytes = 1_000 });
        using var provider = services.BuildServiceProvider();

        var rules = provider.GetRequiredService<RuleSet>().Rules;
        rules.Should().HaveCount(RuleSet.BuiltIn.Rules.Count).And.ContainSingle(rule => rule is NameIsLong);
        rules.Should().NotContain(rule => rule.Descriptor.Id == RuleId.Parse("WHC3009"));
        provider.GetRequiredService<ReportValidator>().Limits.MaxBytes.Should().Be(1_000);
        provider.GetRequiredService<ReadingLimits>().Should().BeSameAs(provider.GetRequiredService<ReportValidator>().Limits);
    }

    [Fact]
    public void Two_rules_of_one_class_with_different_ids_are_both_used()
    {
        using var provider = new ServiceCollection()
            .AddSingleton("Example").AddSingleton<IRule, NameBeginsWith>()
            .AddSingleton<IRule>(new NameBeginsWith("Example", RuleId.Parse("ACME1002")))
            .AddSingleton<IOwnRule, OwnRule>()
            .AddWhoCodeReporting()
            .BuildServiceProvider();

        provider.GetRequiredService<RuleSet>().Rules.OfType<NameBeginsWith>().Should().HaveCount(2);
        provider.GetRequiredService<RuleSet>().Rules.OfType<OwnRule>().Should().ContainSingle("it is a rule, whatever its service is called");
    }

    [Fact]
    public void The_severity_of_a_registered_rule_is_overridden_in_the_options()
    {
        using var provider = new ServiceCollection()
            .AddSingleton<IRule, NameIsLong>()
            .AddWhoCodeReporting(options => options.SeverityOverrides.Add(new(NameIsLong.Id, ProfileSeverities.Always(FindingSeverity.Error))))
            .BuildServiceProvider();

        provider.GetRequiredService<ReportValidator>().Validate(TestReports.Maximal with { Reporter = TestReports.Maximal.Reporter! with { Name = "X" } }, ValidationProfile.Draft)
            .ByRule(NameIsLong.Id).Errors.Should().ContainSingle();
        FluentActions.Invoking(() => RuleSet.BuiltIn.WithSeverities(NameIsLong.Id, default)).Should().Throw<ArgumentException>().WithMessage("There is no rule ACME2001 in the set.*SeverityOverrides*");
    }

    [Fact]
    public void Binding_options_from_configuration_does_not_change_the_defaults()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("Limits:MaxBytes", "10")]).Build();
        using var provider = new ServiceCollection().AddWhoCodeReporting().Configure<WhoCodeReportingOptions>(configuration).BuildServiceProvider();

        provider.GetRequiredService<ReportValidator>().Limits.MaxBytes.Should().Be(10);
        ReadingLimits.Default.Should().Be(new ReadingLimits());
        new ReportValidator().Limits.Should().Be(new ReadingLimits());
        configuration.GetSection("Limits").Bind(ReadingLimits.Default);
        configuration.GetSection("Limits").Bind(Reporting.Streams.ReportStreamOptions.Default);
        ReadingLimits.Default.Should().Be(new ReadingLimits());
    }

    [Fact]
    public async Task Streams_are_registered_with_the_same_validator()
    {
        using var services = new ServiceCollection().AddSingleton<IRule, NameIsLong>().AddWhoCodeReporting().BuildServiceProvider();
        using var lines = new MemoryStream("{\"reporter\": {\"name\": \"X\"}}\n"u8.ToArray());

        var found = new List<RuleId>();
        await foreach (var record in services.GetRequiredService<Reporting.Streams.ReportStreams>().ReadLinesAsync<StakeholderReport>(lines, ValidationProfile.Draft))
        {
            found.AddRange(record.Findings.Select(finding => finding.RuleId));
        }

        found.Should().Contain(NameIsLong.Id);
    }

    [Fact]
    public async Task A_rule_can_create_scoped_services_in_its_own_scope()
    {
        await using var services = new ServiceCollection()
            .AddScoped<Register>()
            .AddSingleton<IRule, ReporterIsRegistered>()
            .AddWhoCodeReporting()
            .BuildServiceProvider(validateScopes: true);

        (await services.GetRequiredService<ReportValidator>().ValidateAsync(TestReports.Maximal, ValidationProfile.Draft)).ByRule(ReporterIsRegistered.Id).Should().ContainSingle();
    }

    [Fact]
    public void Options_cannot_be_set_to_null() =>
        FluentActions.Invoking(() => new WhoCodeReportingOptions { Rules = null! }).Should().Throw<ArgumentNullException>();

    private static RuleDescriptor Describe(RuleId id, string name) => new()
    {
        Id = id,
        Name = name,
        Severities = ProfileSeverities.Always(FindingSeverity.Warning),
        Statement = "Names are as we want them.",
        Message = "The name is not as we want it.",
        Remedy = "Change the name.",
    };

    private sealed class NameIsLong : IRule<Reporter>
    {
        public static readonly RuleId Id = RuleId.Parse("ACME2001");

        public RuleDescriptor Descriptor { get; } = Describe(Id, nameof(NameIsLong));

        public void Check(Reporter node, RuleContext context)
        {
            if (node.Name is { Length: < 2 })
            {
                context.AddFinding(nameof(Reporter.Name));
            }
        }
    }

    private interface IOwnRule;

    private sealed class OwnRule : IOwnRule, IRule<Reporter>
    {
        public RuleDescriptor Descriptor { get; } = Describe(RuleId.Parse("ACME2003"), nameof(OwnRule));

        public void Check(Reporter node, RuleContext context)
        {
        }
    }

    private sealed class AnyIsFine<TNode> : IRule<TNode> where TNode : notnull
    {
        public RuleDescriptor Descriptor { get; } = Describe(RuleId.Parse("ACME2002"), "AnyIsFine");

        public void Check(TNode node, RuleContext context)
        {
        }
    }

    private sealed class Register
    {
        private readonly HashSet<string> names = [];

        public ValueTask<bool> HasAsync(string name) => ValueTask.FromResult(names.Contains(name));
    }

    private sealed class ReporterIsRegistered(IServiceScopeFactory scopes) : IAsyncRule<Reporter>
    {
        public static readonly RuleId Id = RuleId.Parse("ACME4001");

        public RuleDescriptor Descriptor { get; } = Describe(Id, nameof(ReporterIsRegistered));

        public async ValueTask CheckAsync(Reporter node, AsyncRuleContext context, CancellationToken cancellationToken)
        {
            await using var scope = scopes.CreateAsyncScope();
            if (!await scope.ServiceProvider.GetRequiredService<Register>().HasAsync(node.Name ?? ""))
            {
                context.AddFinding(nameof(Reporter.Name));
            }
        }
    }

    private sealed class NameBeginsWith(string beginning, RuleId? id = null) : IRule<Reporter>
    {
        public RuleDescriptor Descriptor { get; } = new()
        {
            Id = id ?? RuleId.Parse("ACME1001"),
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
