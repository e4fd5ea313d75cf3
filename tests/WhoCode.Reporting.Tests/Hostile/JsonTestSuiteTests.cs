namespace WhoCode.Reporting.Tests.Hostile;

public sealed class JsonTestSuiteTests
{
    /// <summary>What says that a text is no JSON, breaks off, is no UTF-8 or not strict.</summary>
    private static readonly string[] BadJson = ["WHC0001", "WHC0002", "WHC0003", "WHC0009"];

    [Fact]
    public void All_files_are_there() => HostileData.JsonTestSuite.Keys.GroupBy(name => name[0]).ToDictionary(group => group.Key, group => group.Count())
        .Should().Equal(new Dictionary<char, int> { ['y'] = 95, ['n'] = 188, ['i'] = 35, ['t'] = 22 });

    [Fact]
    public void Every_file_by_itself_is_told_of_and_nothing_breaks()
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
    public void As_a_hosts_extension_what_is_JSON_is_taken_and_what_is_none_is_told()
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
    public void In_any_place_every_file_keeps_the_law(string before, string after)
    {
        foreach (var (name, value) in HostileData.JsonTestSuite)
        {
            HostileLaw.Holds([.. HostileData.Utf8(before), .. value, .. HostileData.Utf8(after)], name, withExports: false);
        }
    }
}
