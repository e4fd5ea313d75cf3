using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Validation;

/// <summary>Tests the texts of rules, their severities in each profile, and the paragraphs that they are based on.</summary>
public sealed class RuleTextTests
{
    private static readonly ReportValidator Validator = new();

    [Fact]
    public void Each_rule_has_the_expected_severities_and_paragraphs() =>
        RuleSet.BuiltIn.Descriptors.Where(rule => !rule.Id.ToString().StartsWith("WHC0", StringComparison.Ordinal))
            .Select(rule => $"{rule.Id} {rule.Severities.Draft} {rule.Severities.Submission} {rule.Severities.Publication} {string.Join(' ', rule.Paragraphs)}".TrimEnd())
            .Should().Equal(
                "WHC1001 None Error Error",
                "WHC1002 None Error Error",
                "WHC1003 None Warning Warning",
                "WHC1004 None Advice Advice",
                "WHC1005 None Advice Advice",
                "WHC1006 None Advice Advice",
                "WHC1007 None Advice None",
                "WHC1008 None Advice Error",
                "WHC1009 None Error Error",
                "WHC1010 None Error Error",
                "WHC2001 Error Error Error",
                "WHC2002 Error Error Error",
                "WHC2003 Error Error Error",
                "WHC2005 Error Error Error",
                "WHC2006 Error Error Error",
                "WHC2007 Error Error Error",
                "WHC2008 Error Error Error",
                "WHC2009 Error Error Error",
                "WHC2010 Error Error Error",
                "WHC2011 None Warning Warning",
                "WHC2012 None Error Error",
                "WHC2013 None Error Error",
                "WHC2014 Error Error Error",
                "WHC2015 Error Error Error",
                "WHC3001 Error Error Error",
                "WHC3002 Error Error Error",
                "WHC3003 Error Error Error",
                "WHC3004 None Advice Advice",
                "WHC3005 Advice Warning Warning 9.4",
                "WHC3006 Error Error Error",
                "WHC3007 Warning Warning Warning",
                "WHC3008 None Advice Advice",
                "WHC3009 Warning Warning Warning",
                "WHC3010 None Warning Warning 6.4",
                "WHC3011 Error Error Error",
                "WHC3012 Error Error Error",
                "WHC3013 Error Error Error",
                "WHC3014 None Warning Warning",
                "WHC3015 Warning Warning Warning",
                "WHC3016 Warning Warning Warning",
                "WHC3017 Warning Warning Warning",
                "WHC3018 None Warning Warning",
                "WHC3019 Warning Warning Warning",
                "WHC3020 Warning Warning Warning",
                "WHC3021 Advice Warning Error",
                "WHC3022 Warning Error Error",
                "WHC3023 None None Error",
                "WHC3024 None None Error",
                "WHC3025 Advice Warning Warning",
                "WHC3026 None Warning Warning",
                "WHC3027 Warning Warning Warning",
                "WHC3028 Warning Warning Error",
                "WHC3029 None None Error",
                "WHC3030 None None Error",
                "WHC3031 Warning Error Error",
                "WHC3032 None None Error",
                "WHC3033 Error Error Error",
                "WHC3034 Advice Warning Warning 9.4",
                "WHC3035 None Warning Warning",
                "WHC3039 None Advice Advice",
                "WHC4001 Error Error Error",
                "WHC4002 Error Error Error 9.4",
                "WHC4003 Error Error Error",
                "WHC4004 Warning Warning Warning",
                "WHC4005 Warning Warning Warning 9.4",
                "WHC4006 Error Error Error",
                "WHC4007 Error Error Error",
                "WHC4008 Warning Warning Warning",
                "WHC4009 Error Error Error",
                "WHC4010 None Advice Advice",
                "WHC4011 Error Error Error 2.2 9.4 9.1",
                "WHC4012 None Advice Advice 4.4 4.5 4.6",
                "WHC4013 None Advice Advice 5.2",
                "WHC4014 None Advice Advice 3.3 5.1",
                "WHC4015 None Advice Advice 6.2 6.4",
                "WHC4016 Warning Warning Warning 9.4",
                "WHC4017 Error Error Error",
                "WHC4018 Warning Warning Warning",
                "WHC5001 None Warning Warning 7.3",
                "WHC5002 None Warning Warning 9.1",
                "WHC5003 None Advice Advice 9.1",
                "WHC5004 None Warning Warning 5.2",
                "WHC5005 Warning Warning Warning 5.2",
                "WHC5006 Warning Warning Warning",
                "WHC5007 Error Error Error 6.2",
                "WHC5008 Error Error Error 6.2",
                "WHC5009 Warning Warning Warning 6.2",
                "WHC5010 None Advice Advice 6.2",
                "WHC5011 Error Error Error",
                "WHC5012 Warning Warning Warning",
                "WHC5013 Advice Advice Advice 6.2",
                "WHC5014 Warning Warning Warning 9.1",
                "WHC5015 None Advice Advice 9.1",
                "WHC5016 None Advice Advice 6.2 8.7",
                "WHC5017 Error Error Error",
                "WHC5018 Warning Warning Warning",
                "WHC5019 None Advice Advice 3.3 10.3",
                "WHC5020 Warning Warning Warning 7.2(c) 9.1",
                "WHC5021 Error Error Error 9.1",
                "WHC5022 None Error Error 6.2",
                "WHC5023 Warning Warning Warning",
                "WHC5024 Warning Warning Warning",
                "WHC5025 None Warning Warning 6.2",
                "WHC5026 None Warning Warning",
                "WHC6001 Error Error Error",
                "WHC6002 Warning Warning Warning",
                "WHC6003 Warning Warning Warning",
                "WHC6004 Warning Warning Warning",
                "WHC6005 Warning Warning Warning",
                "WHC6006 Warning Warning Warning",
                "WHC6007 Warning Warning Warning",
                "WHC6008 Warning Warning Warning");

    [Fact]
    public void The_finding_about_a_duplicate_states_the_number_of_the_first_from_1()
    {
        var other = TestReports.Story with { Id = "c2", Narrative = "Other." };
        var report = TestReports.Maximal with
        {
            Contributions = [other, TestReports.Story, TestReports.Story],
            Evidence = [TestReports.Maximal.Evidence[0] with { Id = "e0" }, TestReports.Maximal.Evidence[0], TestReports.Maximal.Evidence[0]],
        };

        Validator.Validate(report, ValidationProfile.Draft).Select(finding => finding.Message).Should().Equal(
            "Contribution 2 of the list already has the id 'c1'.",
            "This narrative is the same, word for word, as that of contribution 2 of the list.",
            "Evidence 2 of the list already has the id 'e1'.");
    }

    [Theory]
    [InlineData(4, "2021-09-16", "submitted on 16 September 2021, after the deadline of the round (15 September 2021).")]
    [InlineData(2, "2015-02-28", "submitted on 28 February 2015, before the round opened (2015-03).")]
    public void Too_late_and_too_early_are_distinguished(int round, string day, string when) =>
        Validator.Validate(
            TestReports.Maximal with
            {
                Round = round,
                SubmittedOn = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture),
                Contributions = [TestReports.Story with { Period = null }],
            },
            ValidationProfile.Submission).Should().ContainSingle(finding => finding.Rule.Name == "ReportIsInTime").Which.Message.Should().EndWith(when);

    [Theory]
    [InlineData("BTN", "It is on WHR2006.")]
    [InlineData("ZWE", "It is on WHR2006, SSL2023.")]
    public void The_finding_about_a_source_country_names_the_lists_that_contain_it(string country, string where) =>
        Validator.Validate(
            TestReports.Maximal with
            {
                Contributions =
                [
                    TestReports.Story with
                    {
                        Field = ThematicFieldId.SupportAndSafeguards, Paragraphs = [ParagraphId.Parse("3.3")], SourceCountries = [CountryCode.Parse(country)],
                    },
                ],
            },
            ValidationProfile.Submission).Single().Message.Should().EndWith(where);

    [Fact]
    public void A_figure_has_a_finding_for_each_missing_property() =>
        Validator.Validate(TestReports.Maximal with { Contributions = [TestReports.Story with { Figures = [new() { Label = "All", Value = 1 }] }] }, ValidationProfile.Submission)
            .Select(finding => finding.Message).Should().BeEquivalentTo("This figure has no 'unit'.", "This figure has no 'year'.", "This figure has no 'evidence'.");

    [Theory]
    [InlineData("fair-treatmnt", "Did you mean \"fair-treatment\"?")]
    [InlineData("astronomy", "It can be \"ethical-recruitment\", \"fair-treatment\", \"workforce-sustainability\", ")]
    public void The_finding_about_an_unknown_field_suggests_the_nearest_or_all_fields(string field, string suggestion) =>
        Validator.Validate(TestReports.Maximal with { Contributions = [TestReports.Story with { Field = ThematicFieldId.Parse(field), Paragraphs = [] }] }, ValidationProfile.Draft)
            .Single().Message.Should().Contain(suggestion);
}
