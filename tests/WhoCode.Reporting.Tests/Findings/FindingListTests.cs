using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Findings;

public sealed class FindingListTests
{
    [Fact]
    public void The_empty_list_has_no_findings_and_is_valid()
    {
        FindingList.Empty.Should().BeEmpty();
        FindingList.Empty.Count.Should().Be(0);
        FindingList.Empty.HasErrors.Should().BeFalse();
        FindingList.Empty.CountOf(FindingSeverity.Error).Should().Be(0);
        FindingList.Empty.Should().BeSameAs(FindingList.Empty);
    }

    [Fact]
    public void A_document_without_errors_has_the_empty_list() =>
        ReportJson.Read<StakeholderReport>("{}").Findings.Should().BeSameAs(FindingList.Empty);

    [Fact]
    public void Findings_are_counted_by_severity()
    {
        var findings = ReportJson.Read<StakeholderReport>("""{ "nonsense": 1, "rubbish": 2 }""").Findings;

        findings.HasErrors.Should().BeTrue();
        findings.Count.Should().Be(2);
        findings.CountOf(FindingSeverity.Error).Should().Be(2);
        findings.CountOf(FindingSeverity.Warning).Should().Be(0);
    }

    [Fact]
    public void Findings_can_be_indexed_and_enumerated()
    {
        var findings = ReportJson.Read<StakeholderReport>("""{ "nonsense": 1, "rubbish": 2 }""").Findings;

        findings.Select(finding => finding.Pointer.ToString()).Should().Equal("/nonsense", "/rubbish");
        findings[1].Pointer.ToString().Should().Be("/rubbish");
    }

    [Fact]
    public void An_index_out_of_range_throws()
    {
        var ask = () => FindingList.Empty[0];

        ask.Should().Throw<Exception>().Which.Should().Match(fault => fault is IndexOutOfRangeException || fault is ArgumentOutOfRangeException);
    }

    [Fact]
    public void Findings_can_be_filtered_by_severity_location_and_rule()
    {
        var findings = new ReportValidator().ReadAndValidate(Repository.Sample(Samples.Faulty), ValidationProfile.Submission).Findings;

        findings.IsValid.Should().BeFalse();
        findings.HasErrors.Should().BeTrue();
        findings.Errors.Should().OnlyContain(finding => finding.Severity == FindingSeverity.Error).And.HaveCount(findings.CountOf(FindingSeverity.Error));
        findings.Warnings.Should().OnlyContain(finding => finding.Severity == FindingSeverity.Warning).And.HaveCount(findings.CountOf(FindingSeverity.Warning));
        findings.Advice.Should().OnlyContain(finding => finding.Severity == FindingSeverity.Advice).And.HaveCount(findings.CountOf(FindingSeverity.Advice));
        findings.Advice.IsValid.Should().BeTrue("advice is no error");
        findings.ByRule(RuleId.Parse("WHC3006")).Should().ContainSingle();
        findings.ByRule(RuleId.Parse("WHC9999")).Should().BeSameAs(FindingList.Empty);
        findings.At(JsonPointer.Parse("/contributions/0/titel")).Should().ContainSingle();
        findings.At(JsonPointer.Parse("/contributions/0/period")).Should().BeEmpty();
        findings.At(JsonPointer.Parse("/contributions/0/period"), includeDescendants: true).Should().ContainSingle().Which.Pointer.ToString().Should().Be("/contributions/0/period/to");
        findings.At(JsonPointer.Root, includeDescendants: true).Should().Equal(findings);
        FindingList.Empty.IsValid.Should().BeTrue();
    }

    [Fact]
    public void Findings_convert_to_the_dictionary_of_problem_details()
    {
        var findings = new ReportValidator().ReadAndValidate("{\"round\": \"x\", \"titel\": 1, \"reporter\": 7}", ValidationProfile.Submission).Findings;

        var errors = findings.ToDictionary();

        errors.Keys.Should().Equal(findings.Errors.Select(finding => finding.Pointer.ToString()).Distinct());
        errors["/round"].Should().Equal(findings.At(JsonPointer.Parse("/round")).Errors.Select(finding => finding.Message));
        findings.ToDictionary(minimumSeverity: FindingSeverity.Advice).Values.Sum(messages => messages.Length).Should().Be(findings.Count);
        FindingList.Empty.ToDictionary().Should().BeEmpty();
    }

    [Fact]
    public void Message_and_Remedy_are_in_English()
    {
        var finding = new ReportValidator().ReadAndValidate("{}", ValidationProfile.Submission).Findings[0];

        finding.Remedy.Should().NotBeEmpty().And.Be(finding.GetRemedy(Localization.LocalizedTexts.English));
    }
}
