using WhoCode.Reporting.Rules;
using static WhoCode.Reporting.Tests.NationalReports;

namespace WhoCode.Reporting.Tests.Validation;

/// <summary>Tests rules on tables: large tables, skipped rows, and the names of rows in findings.</summary>
public sealed class TableTests
{
    private static readonly ReportValidator Validator = new();

    [Fact]
    public void The_finding_about_a_sudden_change_names_both_numbers_and_years() =>
        MessagesOf([Stock with { Year = 2019, Total = 1_000 }, Stock with { Year = 2022, Total = 12_000, TrainingUnknown = null }], "WHC5013")
            .Should().Equal("The stock (Nursing Professionals) changes from 1000 in 2019 to 12,000 in 2022.");

    [Fact]
    public void The_finding_about_a_total_names_the_parts_with_their_numbers() =>
        MessagesOf([Stock with { Total = 995, TrainingUnknown = null, NotApplicable = [NumberProperty.TrainingUnknown] }], "WHC5007")
            .Should().Equal("For Nursing Professionals in 2022, the parts (Domestically trained: 790, Foreign-trained: 200) add up to 990, but the total is 995.");

    [Fact]
    public void The_finding_about_a_row_without_occupations_names_none() =>
        MessagesOf([Stock with { Year = null, Total = 1 }], "WHC5007").Single().Should().StartWith("For this row, the parts (");

    [Fact]
    public void Rows_that_could_not_be_read_are_not_compared()
    {
        const string Json = """
            {"workforce":{"stocks":[{"occupations":["ISCO-08:2221"],"year":2022,"coverage":1},{"occupations":["ISCO-08:2221"],"year":2022}],
            "trainingCountries":[{"occupations":["ISCO-08:2211"],"year":2022,"country":"MWI","count":1}],
            "inflows":[{"occupations":["ISCO-08:2221"],"year":2022,"country":"Malawi"},{"occupations":["ISCO-08:2221"],"year":2022},{"occupations":["ISCO-08:2221"],"year":2022,"pathway":"x"}]}}
            """;

        Validator.ReadAndValidate<NationalReport>(System.Text.Encoding.UTF8.GetBytes(Json), ValidationProfile.Submission).Findings
            .Where(finding => finding.RuleId.ToString().StartsWith("WHC5", StringComparison.Ordinal)).Select(finding => $"{finding.RuleId} {finding.Pointer}")
            .Should().Equal("WHC5016 /workforce/inflows/1/pathway");
    }

    [Fact]
    public async Task Asynchronous_validation_finds_the_same_in_tables()
    {
        var report = National with { Workforce = Numbers with { Inflows = [Flow, Flow] } };

        (await Validator.ValidateAsync(report, ValidationProfile.Submission)).Select(finding => $"{finding.RuleId}").Should().Equal("WHC5011");
    }

    [Fact]
    public void In_large_tables_only_duplicate_rows_are_reported_as_given_twice()
    {
        var countries = Reporting.ReportingCatalog.BuiltIn.Countries.Where(country => country.Code != Ireland).Select(country => country.Code).ToList();
        var flows = Enumerable.Range(0, 20_000)
            .Select(i => Flow with { Year = 1900 + (i % 120), Count = i, Occupations = [Nurses, Midwives], Country = countries[i / 120] }).ToList();
        var report = National with { Workforce = new() { Inflows = flows, Outflows = flows } };

        Validator.Validate(report, ValidationProfile.Draft).Should().NotContain(finding => finding.RuleId == RuleId.Parse("WHC5011"));
    }

    private static IEnumerable<string> MessagesOf(WorkforceStock[] stocks, string rule) =>
        Validator.Validate(National with { Workforce = new() { Stocks = stocks } }, ValidationProfile.Draft).Where(finding => finding.RuleId == RuleId.Parse(rule)).Select(finding => finding.Message);
}
