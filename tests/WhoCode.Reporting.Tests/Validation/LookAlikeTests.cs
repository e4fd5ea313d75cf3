using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Validation;

/// <summary>Tests look-alikes: a message names the character, or the text that it was taken for.</summary>
public sealed class LookAlikeTests
{
    private static readonly ReportValidator Validator = new();

    [Theory]
    [InlineData("GHA\u00A0", @"'GHA\u00A0' is not")]
    [InlineData("GH\u0410", @"'GH\u0410' is not")]
    [InlineData("\u200BGHA", @"'\u200BGHA' is not")]
    [InlineData("ＧＨＡ", @"'\uFF27\uFF28\uFF21' is not")]
    public void The_finding_about_a_code_with_a_wrong_character_names_it_and_suggests_the_code(string written, string quoted) =>
        ReportJson.Read<StakeholderReport>($$$"""{"reporter": {"country": "{{{written}}}"}}""").Findings.Should().ContainSingle().Which.Message
            .Should().StartWith(quoted).And.EndWith("Did you mean \"GHA\"?");

    [Theory]
    [InlineData("""{"submittedOn": "2021‑09‑15"}""", @"'2021\u201109\u201115'", "\"2021-09-15\"")]
    [InlineData("""{"contributions": [{"occupations": ["ISCO−08:2221"]}]}""", @"'ISCO\u221208:2221'", "\"ISCO-08:2221\"")]
    [InlineData("""{"contributions": [{"paragraphs": ["4．4"]}]}""", @"'4\uFF0E4'", "\"4.4\"")]
    [InlineData("""{"language": "еn"}""", @"'\u0435n'", "\"en\"")]
    [InlineData("""{"scope": {"level": "nаtional"}}""", @"'n\u0430tional'", "\"national\"")]
    [InlineData("""{"reporter": {"country": "СНЕ"}}""", "'СНЕ'", "\"CHE\"")]
    public void The_findings_about_all_other_values_of_a_fixed_form_do_the_same(string json, string quoted, string meant) =>
        ReportJson.Read<StakeholderReport>(json).Findings.Should().ContainSingle().Which.Message.Should().Contain(quoted).And.EndWith($"Did you mean {meant}?");

    [Fact]
    public void A_word_with_a_digit_is_not_taken_for_a_word_in_another_script() => Reporting.Localization.LocalizedText.Excerpt("Е1").Should().Be(@"\u04151");

    [Theory]
    [InlineData("Союз медсестёр: \u00A0ВОЗ")]
    [InlineData("« Bonjour »")]
    [InlineData("ein Bindestrich – und é")]
    public void A_text_in_another_script_is_quoted_unchanged(string text) => Reporting.Localization.LocalizedText.Excerpt(text).Should().Be(text);

    [Theory]
    [InlineData("e1", "E1")]
    [InlineData("e1", " e1")]
    [InlineData("e1", "e1\u200B")]
    [InlineData("e1", "e-1")]
    [InlineData("e1", "e\u0301\u200B1")]
    public void A_citation_that_resembles_an_id_gets_the_id_as_a_suggestion(string id, string cited) =>
        Validator.Validate(WithEvidence(id, cited), ValidationProfile.Draft).Single(finding => finding.RuleId.ToString() == "WHC3003").Message
            .Should().EndWith($" The report has '{id}', which differs only in capital letters, accents, punctuation, spaces or invisible characters.");

    [Theory]
    [InlineData("e1", "e2")]
    [InlineData("e1", "e11")]
    [InlineData("e1", "???")]
    public void A_citation_that_resembles_no_id_gets_no_suggestion(string id, string cited) =>
        Validator.Validate(WithEvidence(id, cited), ValidationProfile.Draft).Single(finding => finding.RuleId.ToString() == "WHC3003").Message
            .Should().Be($"No evidence in this report has the id '{cited}'.");

    [Theory]
    [InlineData("Infirmières formées", "Infirmie\u0300res forme\u0301es")]
    [InlineData("All nurses", "All  nurses")]
    [InlineData("All nurses", "all\u00A0nurses")]
    public void A_figure_that_nearly_names_its_total_gets_a_suggestion(string label, string partOf) =>
        Validator.Validate(new StakeholderReport { Contributions = [new() { Figures = [new() { Label = label }, new() { Label = "Some", PartOf = partOf }] }] }, ValidationProfile.Draft)
            .Single(finding => finding.RuleId.ToString() == "WHC3012").Message.Should().Contain($" The report has '{label}', which differs only in");

    [Fact]
    public void A_long_id_is_quoted_in_part()
    {
        var id = new string('a', 50_000);
        var report = new StakeholderReport { Contributions = [new() { Id = id }, new() { Id = id }], Evidence = [new() { Id = id }, new() { Id = id }] };

        Validator.Validate(report, ValidationProfile.Submission).Should().HaveCountGreaterThan(4).And.OnlyContain(finding => finding.Message.Length < 300);
    }

    [Fact]
    public void A_wrong_address_is_not_quoted() =>
        Validator.Validate(new StakeholderReport { Reporter = new() { Contact = new() { Email = "jane.doe@hospital" } } }, ValidationProfile.Draft)
            .Should().ContainSingle().Which.Message.Should().Be("This is not an e-mail address.");

    private static StakeholderReport WithEvidence(string id, string cited) =>
        new() { Evidence = [new() { Id = id }], Contributions = [new() { Evidence = [cited] }] };
}
