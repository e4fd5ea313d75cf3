using System.Text.Json;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Validation;

public sealed class RuleTests
{
    public static TheoryData<RuleCase> Cases => [.. RuleCases.All];

    public static TheoryData<RuleCase> WellFormedCases => [.. RuleCases.All.Where(given => !IsMalformed(given))];

    public static TheoryData<RuleCase> MalformedCases => [.. RuleCases.All.Where(given => IsMalformed(given) && !IsUnwritable(given))];

    public static TheoryData<RuleCase> UnwritableCases => [.. RuleCases.All.Where(IsUnwritable)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_rule_fires_where_it_should_and_is_silent_on_the_near_miss(RuleCase given)
    {
        var validator = given.MakeValidator();

        validator.Validate(given.Fires, given.Profile).Where(finding => finding.RuleId.ToString() == given.Rule)
            .Select(finding => finding.Pointer.ToString()).Should().Equal(given.Pointers);
        validator.Validate(given.Silent, given.Profile).Should().NotContain(finding => finding.RuleId.ToString() == given.Rule);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void No_rule_throws_for_any_case(RuleCase given)
    {
        var validator = given.MakeValidator();

        validator.Validate(given.Fires, given.Profile).Concat(validator.Validate(given.Silent, given.Profile)).Should().NotContain(finding => finding.RuleId == RuleId.Parse("WHC6001"));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_message_has_no_placeholder_without_a_value_and_has_a_remedy(RuleCase given)
    {
        foreach (var finding in given.MakeValidator().Validate(given.Fires, given.Profile))
        {
            finding.Message.Should().NotContainAny("{", "}").And.EndWith(".").And.NotContain("..");
            finding.GetRemedy(Reporting.Localization.LocalizedTexts.English).Should().NotContainAny("{", "}").And.EndWith(".");
        }
    }

    [Fact]
    public void Every_rule_that_a_typed_report_can_break_has_a_case()
    {
        // Of the read errors, a report created in code can only contain values of a wrong form.
        var breakable = RuleSet.BuiltIn.Descriptors.Select(rule => rule.Id).Where(id => id.ToString()[3] is >= '1' and <= '5' || id == RuleId.Parse("WHC0008"));

        RuleCases.All.Select(given => RuleId.Parse(given.Rule)).Distinct().Should().BeEquivalentTo(breakable);
    }

    [Fact]
    public void No_case_is_given_twice() =>
        RuleCases.All.Select(given => (given.Fires, given.Catalog)).Should().OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(WellFormedCases))]
    public void A_typed_report_and_the_same_report_read_from_JSON_give_the_same_findings(RuleCase given)
    {
        var validator = given.MakeValidator();
        var typed = validator.Validate(given.Fires, given.Profile);

        var read = validator.ReadAndValidate<Report>(ReportJson.Write(given.Fires), given.Profile);

        read.Findings.Should().AllSatisfy(finding => finding.Position.Should().NotBeNull());
        read.Findings.Select(finding => finding with { Position = null }).Should().BeEquivalentTo(typed);
    }

    [Theory]
    [MemberData(nameof(MalformedCases))]
    public void A_value_that_is_not_of_its_form_is_found_again_in_the_JSON(RuleCase given)
    {
        var read = given.MakeValidator().ReadAndValidate<Report>(ReportJson.Write(given.Fires), given.Profile);

        read.Findings.Where(finding => finding.RuleId.ToString() == given.Rule).Select(finding => finding.Pointer.ToString()).Should().Equal(given.Pointers);
    }

    [Theory]
    [MemberData(nameof(UnwritableCases))]
    public void A_report_with_a_value_that_JSON_has_no_form_for_is_not_written(RuleCase given)
    {
        var write = () => ReportJson.Write(given.Fires);

        write.Should().Throw<JsonException>().WithMessage("*level*");
    }

    /// <summary>Returns whether a report has a value that is not of its form. Reading leaves it out, so rules that use it find something else.</summary>
    private static bool IsMalformed(RuleCase given) => given.Rule == "WHC0008";

    /// <summary>Returns whether a report has an enumeration value without a name, which JSON cannot state.</summary>
    private static bool IsUnwritable(RuleCase given) => given is { Rule: "WHC0008", Pointers: ["/scope/level"] };
}
