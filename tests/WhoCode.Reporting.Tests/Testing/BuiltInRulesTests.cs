using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Testing;
using WhoCode.Reporting.Tests.Validation;

namespace WhoCode.Reporting.Tests.Testing;

public sealed class BuiltInRulesTests
{
    public static TheoryData<string> Rules => [.. RuleSet.BuiltIn.Rules.Select(rule => rule.Descriptor.Id.ToString())];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_built_in_rule_passes_the_test_kit_for_custom_rules(string id)
    {
        var rule = RuleSet.BuiltIn.Rules.Single(rule => rule.Descriptor.Id == RuleId.Parse(id));
        foreach (var cases in RuleCases.All.Where(given => given.Rule == id).GroupBy(given => given.Catalog))
        {
            RuleTest.For(rule).WithCatalog(cases.Key).WithToday(RuleCase.Today).Verify(
            [
                .. cases.Select(Fires),
                .. cases.Select(given => (given.Silent, given.Profile)).Distinct()
                    .Select((near, position) => RuleTestCase.StaysSilent($"near miss {position + 1}", near.Silent, near.Profile)),
            ]);
        }
    }

    private static RuleTestCase Fires(RuleCase given, int position)
    {
        var severity = RuleSet.BuiltIn.Descriptors.Single(rule => rule.Id == RuleId.Parse(given.Rule)).Severities[given.Profile];
        return RuleTestCase.Fires($"case {position + 1}, {given}", given.Fires, given.Profile, given.Pointers.Select(pointer => new ExpectedFinding(severity, pointer)));
    }
}
