using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Findings;

public sealed class FindingListTests
{
    [Fact]
    public void The_empty_list_holds_nothing_and_no_error()
    {
        FindingList.Empty.Should().BeEmpty();
        FindingList.Empty.Count.Should().Be(0);
        FindingList.Empty.HasErrors.Should().BeFalse();
        FindingList.Empty.CountOf(FindingSeverity.Error).Should().Be(0);
        FindingList.Empty.Should().BeSameAs(FindingList.Empty);
    }

    [Fact]
    public void A_text_without_a_fault_has_the_empty_list() =>
        ReportJson.ReadStakeholderReport("{}").Findings.Should().BeSameAs(FindingList.Empty);

    [Fact]
    public void Findings_are_counted_by_severity()
    {
        var findings = ReportJson.ReadStakeholderReport("""{ "nonsense": 1, "rubbish": 2 }""").Findings;

        findings.HasErrors.Should().BeTrue();
        findings.Count.Should().Be(2);
        findings.CountOf(FindingSeverity.Error).Should().Be(2);
        findings.CountOf(FindingSeverity.Warning).Should().Be(0);
    }

    [Fact]
    public void Findings_are_reached_by_position_and_one_after_the_other()
    {
        var findings = ReportJson.ReadStakeholderReport("""{ "nonsense": 1, "rubbish": 2 }""").Findings;

        findings.Select(finding => finding.Pointer.ToString()).Should().Equal("/nonsense", "/rubbish");
        findings[1].Pointer.ToString().Should().Be("/rubbish");
    }

    [Fact]
    public void A_position_outside_the_list_is_a_wrong_call()
    {
        var ask = () => FindingList.Empty[0];

        ask.Should().Throw<Exception>().Which.Should().Match(fault => fault is IndexOutOfRangeException || fault is ArgumentOutOfRangeException);
    }
}
