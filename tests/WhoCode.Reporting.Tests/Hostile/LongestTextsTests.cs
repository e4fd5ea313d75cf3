using System.Text;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Hostile;

/// <summary>The framework's JSON writer takes no text of more than 166 million bytes, but its reader does.</summary>
[Trait("Category", "Exhaustive")]
public sealed class LongestTextsTests
{
    private const int Length = 170_000_000;

    private static readonly ReportValidator Validator = new(limits: new ReadingLimits { MaxBytes = int.MaxValue });

    [Theory]
    [InlineData("{\"generalComments\": \"#\"}", "WHC2001")]
    [InlineData("{\"generalComments\": \"#\"} //", "WHC0009 WHC2001")]
    [InlineData("{\"extensions\": {\"org.example.a\": \"#\"}} //", "WHC0009")]
    [InlineData("{\"extensions\": {\"#\": 1}} //", "WHC0009 WHC2010")]
    [InlineData("{\"#\": 1}", "WHC0005")]
    [InlineData("{\"codeEdition\": \"#\"}", "WHC0008")]
    public void A_text_of_170_million_characters_is_a_finding_and_nothing_throws(string json, string rules)
    {
        var text = Encoding.UTF8.GetBytes(json.Replace("#", new string('x', Length), StringComparison.Ordinal));

        var read = Validator.ReadAndValidate<Report>(text, ValidationProfile.Draft);

        string.Join(' ', read.Findings.Select(finding => finding.RuleId.ToString()).Order()).Should().Be(rules);
        read.Findings.Should().AllSatisfy(finding => finding.Pointer.ToString().Length.Should().BeLessThan(1_100));
    }
}
