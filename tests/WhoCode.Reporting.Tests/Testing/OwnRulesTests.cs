using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Testing;
using WhoCode.Reporting.Tests.Validation;

namespace WhoCode.Reporting.Tests.Testing;

public sealed class OwnRulesTests
{
    public static TheoryData<string> Rules => [.. RuleSet.BuiltIn.Rules.Select(rule => rule.Descriptor.Id.ToString())];

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task The_librarys_own_rules_pass_the_kit_that_hosts_use(string id)
    {
        var rule = RuleSet.BuiltIn.Rules.Single(rule => rule.Descriptor.Id == RuleId.Parse(id));
        foreach (var cases in RuleCases.All.Where(given => given.Rule == id).GroupBy(given => given.Catalog))
        {
            var test = RuleTest.Of(rule).Under(cases.Key).On(RuleCase.Today);
            test = cases.Select((given, position) => (given, position)).Aggregate(test, static (test, next) => Fire(test, next.given, next.position));
            test = cases.Select(given => (given.Silent, given.Profile)).Distinct().Select((near, position) => (near.Silent, near.Profile, Name: $"near miss {position + 1}"))
                .Aggregate(test, static (test, near) => test.StaysSilent(near.Name, near.Silent, near.Profile));
            await test.VerifyAsync();
        }
    }

    private static RuleTest Fire(RuleTest test, RuleCase given, int position)
    {
        var severity = RuleSet.BuiltIn.Descriptors.Single(rule => rule.Id == RuleId.Parse(given.Rule)).Severities[given.Profile];
        return test.Fires($"case {position + 1}, {given}", given.Fires, given.Profile, given.Pointers.Select(pointer => new ExpectedFinding(severity, pointer)));
    }
}
