using System.Text.Json;
using WhoCode.Reporting.Localization;

namespace WhoCode.Reporting.Tests.Validation;

/// <summary>A finding about a missing property says what is wanted, and lists the choices.</summary>
public sealed class MissingPropertyTests
{
    private static readonly ReportValidator Validator = new();

    /// <summary>The schemas of all documents that people write.</summary>
    public static TheoryData<string> Schemas =>
        ["stakeholder-report.submission.2020-12.schema.json", "national-report.submission.2020-12.schema.json", "deviation-file.2020-12.schema.json"];

    [Theory]
    [InlineData("title", "Title ('title') is missing or empty.", "Add a title that describes the contribution in one line.")]
    [InlineData("assessment", "Assessment ('assessment') is missing or empty.", "Add your assessment: \"good-practice\", \"challenge\" or \"mixed\".")]
    public void A_property_is_named_by_its_title_and_the_remedy_says_what_to_add(string property, string message, string remedy)
    {
        var finding = Validator.ReadAndValidate<StakeholderReport>("""{"contributions": [{"id": "c1"}]}""", ValidationProfile.Submission).Findings
            .Should().ContainSingle(finding => finding.Pointer.ToString() == $"/contributions/0/{property}").Subject;

        finding.Message.Should().Be(message);
        finding.Remedy.Should().Be(remedy);
    }

    [Fact]
    public void Thematic_fields_and_editions_of_the_catalogue_are_listed()
    {
        var catalog = ReportingCatalog.BuiltIn.With(new CodeEdition(CodeEditionId.Parse("2030"), "The Code of 2030"));

        var findings = new ReportValidator(catalog: catalog).ReadAndValidate<StakeholderReport>("""{"contributions": [{"id": "c1"}]}""", ValidationProfile.Submission).Findings;

        findings.Single(finding => finding.Pointer.ToString() == "/codeEdition").Remedy.Should().EndWith(" or \"2030\".");
        findings.Single(finding => finding.Pointer.ToString() == "/contributions/0/field").Remedy.Should()
            .StartWith("Add the thematic field that the contribution belongs to: \"ethical-recruitment\", \"fair-treatment\", ");
    }

    [Fact]
    public void Many_choices_are_not_listed() =>
        Validator.ReadAndValidate<NationalReport>("{}", ValidationProfile.Submission).Findings.Single(finding => finding.Pointer.ToString() == "/memberState")
            .Remedy.Should().Be("Add the three-letter code of the Member State that reports, such as \"PHL\".");

    [Fact]
    public void A_list_without_items_says_what_an_item_is() =>
        Validator.ReadAndValidate<StakeholderReport>("{}", ValidationProfile.Submission).Findings.Single(finding => finding.RuleId.ToString() == "WHC1002")
            .Remedy.Should().Be("Add at least one contribution: an issue or a story in one thematic field.");

    [Fact]
    public void A_document_that_is_no_report_says_what_is_wanted_too()
    {
        DeviationJson.Read("""{"formatVersion": "1.0", "deviations": [{"rule": "WHC3006"}]}"""u8, out var findings);

        findings.Single(finding => finding.Pointer.ToString() == "/deviations/0/expires").Remedy.Should().Be("Add the expiry date, such as \"2027-12-31\".");
    }

    [Theory]
    [InlineData("""{"contributions": [{"assessment": "good"}]}""", "Write an assessment: \"good-practice\", \"challenge\" or \"mixed\".")]
    [InlineData("""{"contributions": [{"assessment": 1}]}""", "Write an assessment: \"good-practice\", \"challenge\" or \"mixed\".")]
    [InlineData("""{"consent": {"publishReport": "x"}}""", "Write true or false.")]
    [InlineData("""{"reporter": []}""", "Write the reporter (an object in braces).")]
    [InlineData("""{"round": "x"}""", "Write a whole number, such as 4.")]
    [InlineData("""{"contributions": "x"}""", "Write a list in square brackets, such as [{ … }].")]
    public void A_value_that_cannot_be_read_gets_its_choices_or_an_example(string json, string remedy) =>
        ReportJson.Read<StakeholderReport>(json).Findings.Should().ContainSingle().Which.Remedy.Should().Be(remedy);

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Every_required_property_has_a_text_on_what_to_add(string file)
    {
        using var schema = JsonDocument.Parse(File.ReadAllBytes(Repository.Path("docs", "schema", file)));
        var objects = schema.RootElement.GetProperty("$defs").EnumerateObject().Select(definition => (Name: definition.Name.Split("-or-null")[0], Schema: definition.Value))
            .Append((Name: file.Split('.')[0], Schema: schema.RootElement));
        var wanted = objects.Where(one => one.Schema.TryGetProperty("required", out _))
            .SelectMany(one => one.Schema.GetProperty("required").EnumerateArray().Select(property => KeyOf(one.Name, one.Schema, property.GetString()!)))
            .Distinct().ToList();

        wanted.Should().HaveCountGreaterThan(5);
        wanted.Where(key => !LocalizedTexts.English.ContainsKey(key)).Should().BeEmpty();
    }

    private static string KeyOf(string name, JsonElement schema, string property) =>
        $"rule.{(schema.GetProperty("properties").GetProperty(property).TryGetProperty("minItems", out _) ? "WHC1002" : "WHC1001")}.wanted.{name}.{property}";
}
