namespace WhoCode.Reporting.Tests.Hostile;

[Trait("Category", "Exhaustive")]
public sealed class JsonTestSuiteTests
{
    /// <summary>The rules about documents that are not JSON, end too early, are not UTF-8 or are not strict JSON.</summary>
    private static readonly string[] BadJson = ["WHC0001", "WHC0002", "WHC0003", "WHC0009"];

    [Fact]
    public void All_files_exist() => HostileData.JsonTestSuite.Keys.GroupBy(name => name[0]).ToDictionary(group => group.Key, group => group.Count())
        .Should().Equal(new Dictionary<char, int> { ['y'] = 95, ['n'] = 188, ['i'] = 35, ['t'] = 22 });

    [Fact]
    public void Every_file_as_a_document_gives_the_expected_findings()
    {
        foreach (var (name, text) in HostileData.JsonTestSuite)
        {
            var found = HostileLaw.Holds(text, name).Select(finding => finding.RuleId.ToString()).ToList();

            found.Should().NotBeEmpty("{0} is no report", name);
            if (name[0] == 'y')
            {
                found.Should().NotIntersectWith(BadJson, "{0} is JSON", name);
            }
        }
    }

    [Fact]
    public void In_an_extension_valid_JSON_is_accepted_and_invalid_JSON_is_reported()
    {
        foreach (var (name, value) in HostileData.JsonTestSuite)
        {
            byte[] text = [.. "{\"extensions\":{\"org.x\":"u8, .. value, .. "}}"u8];
            HostileLaw.Holds(text, name, withExports: false);
            var read = ReportJson.Read<StakeholderReport>(text);
            var found = read.Findings.Select(finding => finding.RuleId.ToString()).ToList();

            if (name[0] == 'y')
            {
                found.Should().BeSubsetOf(["WHC0006"], "{0} is JSON, though a member may stand twice", name);
                read.Report!.Extensions.Should().ContainKey("org.x");
            }
            else if (name[0] == 'n')
            {
                found.Should().IntersectWith(BadJson.Append("WHC0004"), "{0} is no JSON", name);
            }
        }
    }

    [Theory]
    [InlineData("{\"round\":", "}")]
    [InlineData("{\"contributions\":", "}")]
    [InlineData("{\"contributions\":[{\"figures\":[{\"value\":", "}]}]}")]
    [InlineData("{\"evidence\":[{\"id\":\"e1\",\"url\":", "}]}")]
    [InlineData("{\"memberState\":\"IRL\",\"workforce\":{\"stocks\":[{\"occupations\":", ",\"year\":2020}]}}")]
    [InlineData("{\"unknown\":", "}")]
    public void Every_file_can_be_handled_at_any_location_of_a_report(string before, string after)
    {
        foreach (var (name, value) in HostileData.JsonTestSuite)
        {
            HostileLaw.Holds([.. HostileData.Utf8(before), .. value, .. HostileData.Utf8(after)], name, withExports: false);
        }
    }
}
