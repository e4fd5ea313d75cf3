using System.Text;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Json;

/// <summary>What stands beside and after a fault is read, and read as what it is.</summary>
public sealed class ReadOnAfterFaultTests
{
    [Fact]
    public void An_item_that_cannot_be_read_leaves_an_empty_one_of_its_kind_so_that_pointers_hold()
    {
        var read = ReportJson.Read<StakeholderReport>(
            """{"contributions": [{"evidence": ["e1", 5, "e2"], "sourceCountries": ["GHA", "?", "ZWE"], "occupations": [true, "ISCO-08:2221"]}]}""");

        read.Findings.Select(finding => finding.Pointer.ToString()).Should().Equal(
            "/contributions/0/evidence/1", "/contributions/0/sourceCountries/1", "/contributions/0/occupations/0");
        var contribution = read.Report!.Contributions[0];
        contribution.Evidence.Should().Equal("e1", "", "e2");
        contribution.SourceCountries.Select(country => country.ToString()).Should().Equal("GHA", "", "ZWE");
        contribution.Occupations.Select(occupation => occupation.ToString()).Should().Equal("", "ISCO-08:2221");
    }

    [Fact]
    public void A_part_that_stands_twice_is_passed_over_with_all_that_is_in_it()
    {
        var read = ReportJson.Read<StakeholderReport>(
            """{"reporter": {"name": "First"}, "reporter": {"name": 5, "kind": [{"id": 1}], "colour": "red"}, "round": 4}""");

        read.Findings.Should().ContainSingle().Which.RuleId.ToString().Should().Be("WHC0006");
        read.Report!.Reporter!.Name.Should().Be("First");
        read.Report.Round.Should().Be(4);
    }

    [Fact]
    public void A_member_that_stands_twice_in_an_extension_is_passed_over_with_all_that_is_in_it()
    {
        var read = ReportJson.Read<StakeholderReport>(
            """{"extensions": {"org.x.y": {"a": 1, "a": {"b": 2, "c": [3]}, "d": 4}, "org.x.z": 5}, "round": 4}""");

        read.Findings.Should().ContainSingle().Which.Pointer.ToString().Should().Be("/extensions/org.x.y/a");
        read.Report!.Extensions["org.x.y"].GetRawText().Should().Be("""{"a":1,"d":4}""");
        read.Report.Extensions["org.x.z"].GetInt32().Should().Be(5);
        read.Report.Round.Should().Be(4);
    }

    [Theory]
    [InlineData("[{\"round\": 1}]")]
    [InlineData("\"none\"")]
    public void What_stands_in_the_place_of_extensions_is_passed_over(string wrong)
    {
        var read = ReportJson.Read<StakeholderReport>($$"""{"extensions": {{wrong}}, "round": 4, "id": "a"}""");

        read.Findings.Should().ContainSingle().Which.Pointer.ToString().Should().Be("/extensions");
        read.Report!.Extensions.Should().BeEmpty();
        read.Report.Round.Should().Be(4);
        read.Report.Id.Should().Be("a");
    }

    [Theory]
    [InlineData("")]
    [InlineData(", \"colour\": 1")]
    public void An_extension_is_not_blamed_for_the_depth_of_the_next_nor_for_what_stands_in_its_depth(string fault)
    {
        const int Inside = ReportJson.MaxDepth - 2; // the report and the extensions are two
        var deepest = $"{new string('[', Inside)}1{new string(']', Inside)}";

        var read = ReportJson.Read<StakeholderReport>($$"""{"extensions": {"org.a": 1, "org.b": {{deepest}}, "org.c": [{{deepest}}], "org.d": true}{{fault}}}""");

        read.Findings.Where(finding => finding.RuleId.ToString() == "WHC0004").Select(finding => finding.Pointer.ToString()).Should().Equal("/extensions/org.c");
        read.Report!.Extensions.Keys.Should().BeEquivalentTo("org.a", "org.b", "org.d");
    }

    [Theory]
    [InlineData("{\"round\": 4 , }", 13)]
    [InlineData("{\"round\": 4\n\n,}", 1)]
    [InlineData("{\"contributions\": [{}  ,  ]}", 24)]
    public void A_comma_too_many_is_told_where_it_stands(string json, int column) =>
        ReportJson.Read<StakeholderReport>(json).Findings.Should().ContainSingle().Which.Position!.Value.Column.Should().Be(column);

    [Theory]
    [InlineData("[]", "Write a stakeholder report (one object in braces).")]
    [InlineData("""{"reporter": []}""", "Write the reporter (an object in braces).")]
    [InlineData("""{"contributions": {}}""", "Write a list in square brackets, such as [{ … }].")]
    [InlineData("""{"contributions": [{"evidence": {}}]}""", "Write a list in square brackets, such as [\"")]
    [InlineData("""{"extensions": []}""", "Write an object in braces whose properties have reverse domain names.")]
    [InlineData("""{"round": "four"}""", "such as 4.")]
    [InlineData("""{"consent": {"publishReport": "yes"}}""", "Write true or false.")]
    [InlineData("""{"contributions": [{"title": 1}]}""", "Write text in quotation marks.")]
    [InlineData("""{"contributions": [{"figures": [{"value": true}]}]}""", "such as 12.5.")]
    [InlineData("""{"codeEdition": "new"}""", "Write an edition of the Code: \"2010\" or \"2026\".")]
    [InlineData("""{"reporter": {"kind": "friend"}}""", "Write a kind of reporter: \"health-personnel\", \"recruiter\", ")]
    public void What_to_write_instead_is_shown_by_an_example(string json, string remedy) =>
        ReportJson.Read<StakeholderReport>(json).Findings.Single().GetRemedy(Reporting.Localization.LocalizedTexts.English).Should().Contain(remedy);

    [Fact]
    public void A_single_quotation_mark_is_named() =>
        ReportJson.Read<StakeholderReport>("{'round': 4}").Findings.Single().Message.Should().Contain(": \"'\" was not expected.");

    [Fact]
    public void A_name_that_holds_half_a_character_does_not_hide_the_places_after_it()
    {
        var foreign = Reporting.RuleSet.BuiltIn.Descriptors.First();

        ReportJson.LocateFindings(Encoding.UTF8.GetBytes("""{"\ud800": 1, "round": 0}"""), [new() { Rule = foreign, Severity = FindingSeverity.Error, Pointer = JsonPointer.Parse("/round") }])
            .Single().Position.Should().Be(new TextPosition(1, 24));
    }
}
