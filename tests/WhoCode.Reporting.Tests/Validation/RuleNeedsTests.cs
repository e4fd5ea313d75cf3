using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Tests.Corpus;
using WhoCode.Reporting.Tests.Fuzzing.Documents;
using WhoCode.Reporting.Tests.Laws;
using static WhoCode.Reporting.Tests.Validation.CustomRules;

namespace WhoCode.Reporting.Tests.Validation;

public class RuleNeedsTests
{
    // They contain every object, with and without each of its properties.
    private static readonly Lazy<List<byte[]>> Documents = new(() => [.. Enumerable.Range(0, 400).Select(number => FuzzDocument.Of(seed: 2, number).Bytes)]);

    [Theory]
    [InlineData(ValidationProfile.Draft)]
    [InlineData(ValidationProfile.Submission)]
    [InlineData(ValidationProfile.Publication)]
    public void The_needs_in_a_descriptor_hide_no_findings_of_the_rule(ValidationProfile profile)
    {
        var validator = new ReportValidator(time: new FixedDay(2026, 11, 22));
        var rules = RuleSet.Empty.With(RuleSet.BuiltIn.Rules.SelectMany(WithoutNeeds));
        var rounds = ReportingCatalog.BuiltIn.Rounds.Select(round => round with { SeverityOverrides = [.. round.SeverityOverrides, .. round.SeverityOverrides.Select(grade => grade with { Rule = CopyOf(grade.Rule, 0) })] });
        var needless = new ReportValidator(rules, rounds.Aggregate(ReportingCatalog.BuiltIn, static (catalog, round) => catalog.With(round)), new FixedDay(2026, 11, 22));
        var found = 0;
        foreach (var name in CorpusFiles.Names.Where(name => name.EndsWith(".json", StringComparison.Ordinal)))
        {
            var report = validator.ReadAndValidate<Report>(CorpusFiles.Bytes(name), profile).Report;
            if (report is not null)
            {
                var findings = validator.Validate(report, profile);
                Told(needless.Validate(report, profile)).Should().Equal(Told(findings), "{0} gives the same findings where every rule is called", name);
                found += findings.Count;
            }
        }

        found.Should().BeGreaterThan(70);
    }

    [Fact]
    public void A_rule_is_called_only_if_its_needs_are_met()
    {
        var called = new List<string?>();
        var rules = RuleSet.Empty.With(Rule.Create<Contribution>(
            Describe("ACME1001") with { WhenGiven = [nameof(Contribution.Title), nameof(Contribution.Evidence)], UnlessGiven = [nameof(Contribution.Period), nameof(Contribution.Narrative)] },
            (contribution, _) => called.Add(contribution.Id)));
        var report = new StakeholderReport
        {
            Contributions =
            [
                new() { Id = "called", Title = "t", Evidence = ["e1"] },
                new() { Id = "called-with-one-of-two", Title = "t", Evidence = ["e1"], Narrative = "n" },
                new() { Id = "blank-title", Title = " ", Evidence = ["e1"] },
                new() { Id = "no-evidence", Title = "t" },
                new() { Id = "spared", Title = "t", Evidence = ["e1"], Period = new(), Narrative = "n" },
            ],
        };

        new ReportValidator(rules).Validate(report, ValidationProfile.Draft);

        called.Should().Equal("called", "called-with-one-of-two");
    }

    [Fact]
    public async Task An_asynchronous_rule_is_called_only_if_its_needs_are_met()
    {
        var called = new List<string?>();
        var rule = new WaitingRule(Describe("ACME1001") with { WhenGiven = [nameof(Contribution.Title)] }, called);

        await new ReportValidator(RuleSet.Empty.With(rule)).ValidateAsync(
            new StakeholderReport { Contributions = [new() { Id = "c1" }, new() { Id = "c2", Title = "t" }] }, ValidationProfile.Draft);

        called.Should().Equal("c2");
    }

    [Theory]
    [InlineData("Titel")]
    [InlineData(nameof(Evidence.Publisher))]
    public void A_rule_that_needs_a_property_that_its_nodes_do_not_have_throws(string property)
    {
        var rule = Rule.Create<Contribution>(Describe("ACME1001") with { UnlessGiven = [property] }, (_, _) => { });

        FluentActions.Invoking(() => RuleSet.Empty.With(rule)).Should().Throw<ArgumentException>().WithMessage($"Rule ACME1001 depends on '{property}'*");
    }

    [Theory]
    [MemberData(nameof(ContractTests.Parts), MemberType = typeof(ContractTests))]
    public void A_rule_can_depend_on_any_property_of_any_object(Type part) =>
        typeof(RuleNeedsTests).GetMethod(nameof(AskForEachMember), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(part).CreateDelegate<Action>()();

    /// <summary>Returns copies of a rule without needs, one for each type of node. Each has another prefix, because WHC is reserved for built-in rules.</summary>
    private static IEnumerable<IRule> WithoutNeeds(IRule rule)
    {
        var nodes = rule.GetType().GetInterfaces().Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IRule<>)).ToList();
        return nodes.Select((node, i) => (IRule)typeof(RuleNeedsTests).GetMethod(nameof(Copy), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(node.GetGenericArguments()).Invoke(null, [rule, CopyOf(rule.Descriptor.Id, i)])!);
    }

    private static RuleId CopyOf(RuleId id, int number) => RuleId.Parse(id.ToString().Replace("WHC", $"WHC{(char)('A' + number)}", StringComparison.Ordinal));

    private static IRule<TNode> Copy<TNode>(IRule<TNode> rule, RuleId id) where TNode : notnull =>
        Rule.Create<TNode>(rule.Descriptor with { Id = id, WhenGiven = [], UnlessGiven = [] }, rule.Check);

    private static IEnumerable<string> Told(FindingList findings) =>
        findings.Select(finding => Regex.Replace(finding.ToString(), "WHC[A-Z]([0-9]{4})", "WHC$1")).Order(StringComparer.Ordinal);

    private static void AskForEachMember<TPart>() where TPart : class
    {
        var members = typeof(TPart).GetProperties().Where(property => property.CanWrite).ToList();
        var (needed, spared) = (new int[members.Count], new int[members.Count]);
        var parts = new List<TPart>();
        var validator = new ReportValidator(RuleSet.Empty.With(
        [
            Rule.Create<TPart>(Describe("ACME0001"), (part, _) => parts.Add(part)),
            .. members.SelectMany((member, i) => (IRule[])
            [
                Rule.Create<TPart>(Describe($"ACME1{i:000}") with { WhenGiven = [member.Name] }, (_, _) => needed[i]++),
                Rule.Create<TPart>(Describe($"ACME2{i:000}") with { UnlessGiven = [member.Name] }, (_, _) => spared[i]++),
            ]),
        ]));

        foreach (var document in Documents.Value)
        {
            validator.ReadAndValidate<Report>(document, ValidationProfile.Draft);
        }

        for (var i = 0; i < members.Count; i++)
        {
            var given = parts.Count(part => IsGiven(members[i].GetValue(part)));
            (needed[i], spared[i]).Should().Be((given, parts.Count - given), "{0} of {1} {2} is given", given, parts.Count, members[i].Name);
            given.Should().BeInRange(1, parts.Count - 1, "some {0} should be given and some not", members[i].Name);
        }
    }

    private static bool IsGiven(object? value) => value switch
    {
        null => false,
        string text => !string.IsNullOrWhiteSpace(text),
        IEnumerable items => items.Cast<object>().Any(),
        _ => true,
    };

    private sealed class WaitingRule(RuleDescriptor descriptor, List<string?> called) : IAsyncRule<Contribution>
    {
        public RuleDescriptor Descriptor => descriptor;

        public ValueTask CheckAsync(Contribution node, AsyncRuleContext context, CancellationToken cancellationToken)
        {
            called.Add(node.Id);
            return ValueTask.CompletedTask;
        }
    }
}
