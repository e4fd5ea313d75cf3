using System.Text;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Json;

public sealed class ReadErrorTests
{
    [Theory]
    [InlineData("""{"titel": 1, "round": 4}""", "WHC0005", "/titel", 2, "A stakeholder report has no property 'titel'.")]
    [InlineData("""{"rounds": 4}""", "WHC0005", "/rounds", 2, "Did you mean 'round'?")]
    [InlineData("""{"round": 4, "round": 5}""", "WHC0006", "/round", 14, "second time")]
    [InlineData("""{"round": "4"}""", "WHC0007", "/round", 11, "Did you mean 4?")]
    [InlineData("""{"round": "four"}""", "WHC0007", "/round", 11, "Expected a whole number but found text in quotation marks.")]
    [InlineData("""{"round": 4.5}""", "WHC0008", "/round", 11, "'4.5' is not a whole number")]
    [InlineData("""{"round": {}}""", "WHC0007", "/round", 11, "an object in braces")]
    [InlineData("""{"reporter": []}""", "WHC0007", "/reporter", 14, "a list in square brackets")]
    [InlineData("""{"reporter": {"country": "UK"}}""", "WHC0008", "/reporter/country", 26, "Did you mean \"GBR\"?")]
    [InlineData("""{"reporter": {"country": "Germany"}}""", "WHC0008", "/reporter/country", 26, "Did you mean \"DEU\"?")]
    [InlineData("""{"reporter": {"country": "Atlantis"}}""", "WHC0008", "/reporter/country", 26, "(ISO 3166-1).")]
    [InlineData("""{"reporter": {"kind": "ngo"}}""", "WHC0008", "/reporter/kind", 23, "'ngo' is not a kind of person or body.")]
    [InlineData("""{"reporter": {"kind": "Trade-Union"}}""", "WHC0008", "/reporter/kind", 23, "Did you mean \"trade-union\"?")]
    [InlineData("""{"contributions": {}}""", "WHC0007", "/contributions", 19, "a list in square brackets")]
    [InlineData("""{"contributions": null}""", "WHC0007", "/contributions", 19, "Expected a list in square brackets but found null.")]
    [InlineData("""{"contributions": [null]}""", "WHC0007", "/contributions/0", 20, "Expected a contribution (an object in braces) but found null.")]
    [InlineData("""{"contributions": [{"field": 10}]}""", "WHC0007", "/contributions/0/field", 30, "Expected the id of a thematic field but found a number.")]
    [InlineData("""{"contributions": [{"field": 4}]}""", "WHC0007", "/contributions/0/field", 30, "Did you mean \"international-cooperation\"?")]
    [InlineData("""{"contributions": [{"field": "Fair Treatment"}]}""", "WHC0008", "/contributions/0/field", 30, "Did you mean \"fair-treatment\"?")]
    [InlineData("""{"contributions": [{"paragraphs": ["Article 9.4"]}]}""", "WHC0008", "/contributions/0/paragraphs/0", 36, "Did you mean \"9.4\"?")]
    [InlineData("""{"contributions": [{"occupations": ["ISCO-08.2221"]}]}""", "WHC0008", "/contributions/0/occupations/0", 37, "Did you mean \"ISCO-08:2221\"?")]
    [InlineData("""{"contributions": [{"evidence": [null]}]}""", "WHC0007", "/contributions/0/evidence/0", 34, "Expected text in quotation marks but found null.")]
    [InlineData("""{"submittedOn": "2021-02-30"}""", "WHC0008", "/submittedOn", 17, "That month has 28 days.")]
    [InlineData("""{"submittedOn": "15.9.2021"}""", "WHC0008", "/submittedOn", 17, "Did you mean \"2021-09-15\"?")]
    [InlineData("""{"contributions": [{"period": {"to": "31.4.2021"}}]}""", "WHC0008", "/contributions/0/period/to", 38, "That month has 30 days.")]
    [InlineData("""{"contributions": [{"paragraphs": ["Art. 5"]}]}""", "WHC0008", "/contributions/0/paragraphs/0", 36, "Did you mean \"Article 5\"?")]
    [InlineData("""{"contributions": [{"figures": [{"value": "24,5"}]}]}""", "WHC0007", "/contributions/0/figures/0/value", 43, "Expected a number (at most 28 digits) but found text in quotation marks.")]
    [InlineData("""{"submittedOn": "2021-09"}""", "WHC0008", "/submittedOn", 17, "is not a full date (year-month-day).")]
    [InlineData("""{"language": "English"}""", "WHC0008", "/language", 14, "Did you mean \"en\"?")]
    [InlineData("""{"codeEdition": 2010}""", "WHC0007", "/codeEdition", 17, "Did you mean \"2010\"?")]
    [InlineData("""{"consent": {"publishReport": "yes"}}""", "WHC0007", "/consent/publishReport", 31, "true or false")]
    [InlineData("""{"generalComments": "\ud83d half"}""", "WHC0010", "/generalComments", 22, "half a character, '\\ud83d', which is replaced by � (occurrences: 1).")]
    [InlineData("""{"extensions": []}""", "WHC0007", "/extensions", 16, "reverse domain names")]
    [InlineData("""{"extensions": {"org.x.y": {"a": 1, "a": 2}}}""", "WHC0006", "/extensions/org.x.y/a", 37, "second time")]
    [InlineData("""{"round": 4,}""", "WHC0009", "", 12, "comma")]
    [InlineData("""{"reporter": {"acronym": "X"} "round": 4}""", "WHC0002", "", 31, "'\"' was not expected. A comma may be missing before it.")]
    [InlineData("""{"contributions": [{"id": "a"}, oops]}""", "WHC0002", "/contributions", 33, "'o' was not expected.")]
    [InlineData("""{"reporter": {"name": "x" oops}}""", "WHC0002", "/reporter", 27, "'o' was not expected.")]
    [InlineData("""{"round": 4} {}""", "WHC0002", "", 14, "'{' was not expected.")]
    [InlineData("""{'round': 4}""", "WHC0002", "", 2, "double quotation marks")]
    [InlineData("{\"id\": \"a\nb\"}", "WHC0002", "/id", 10, "the end of the line within quotation marks was not expected. A quotation mark may be missing")]
    [InlineData("""{"round": 4 /* four */}""", "WHC0009", "", 13, "comment")]
    [InlineData("""/* four */ {"round": 4}""", "WHC0009", "", 1, "comment")]
    [InlineData("""{"contributions": [{}, ]}""", "WHC0009", "/contributions", 22, "comma")]
    [InlineData("""{"extensions": {"org.x.y": 1, "org.x.y": 2}}""", "WHC0006", "/extensions/org.x.y", 31, "second time")]
    [InlineData("""{"extensions": {"org.x.y": [1, {"a": 1, "a": 2}]}}""", "WHC0006", "/extensions/org.x.y/1/a", 41, "second time")]
    [InlineData("""{"submittedOn": "2021-09-15 08:00"}""", "WHC0008", "/submittedOn", 17, "Did you mean \"2021-09-15\"?")]
    [InlineData("""{"submittedOn": "2021-09-15T08:00:00Z"}""", "WHC0008", "/submittedOn", 17, "Did you mean \"2021-09-15\"?")]
    [InlineData("""{"reporter": {"country": "Germny"}}""", "WHC0008", "/reporter/country", 26, "Did you mean \"DEU\"?")]
    [InlineData("""{"codeEdition": "Edition 2010"}""", "WHC0008", "/codeEdition", 17, "Did you mean \"2010\"?")]
    [InlineData("""{"language": "French"}""", "WHC0008", "/language", 14, "Did you mean \"fr\"?")]
    [InlineData("""{"contributions": [{"field": "Support to countries with critical shortage"}]}""", "WHC0008", "/contributions/0/field", 30, "Did you mean \"support-and-safeguards\"?")]
    [InlineData("""{"contributions": [{"field": "Benefit to both health system"}]}""", "WHC0008", "/contributions/0/field", 30, "Did you mean \"international-cooperation\"?")]
    [InlineData("""{"contributions": [{"occupations": ["ISCO-08 2221"]}]}""", "WHC0008", "/contributions/0/occupations/0", 37, "Did you mean \"ISCO-08:2221\"?")]
    [InlineData("""{"contributions": [{"occupations": ["Nursing professional"]}]}""", "WHC0008", "/contributions/0/occupations/0", 37, "Did you mean \"ISCO-08:2221\"?")]
    public void A_read_error_has_its_location_and_a_suggestion(string json, string rule, string pointer, int column, string message)
    {
        var finding = ReportJson.Read<StakeholderReport>(json).Findings.Should().ContainSingle().Subject;

        finding.RuleId.ToString().Should().Be(rule);
        finding.Pointer.ToString().Should().Be(pointer);
        finding.Position.Should().Be(new TextPosition(1, column));
        finding.Severity.Should().Be(FindingSeverity.Error);
        message.Split('|').Should().Contain(part => finding.Message.Contains(part), "the message is '{0}'", finding.Message);
    }

    [Theory]
    [InlineData("\"a\"")]
    [InlineData("\"2010\"")]
    [InlineData("\"en\"")]
    [InlineData("4")]
    [InlineData("true")]
    [InlineData("{}")]
    [InlineData("[]")]
    public void An_unknown_property_is_never_read_as_another_one(string value) =>
        ReportJson.Read<StakeholderReport>($$$"""{"colour": {{{value}}}, "reporter": {"colour": {{{value}}}}, "contributions": [{"colour": {{{value}}}}]}""").Findings
            .Select(finding => $"{finding.RuleId} {finding.Pointer}")
            .Should().Equal("WHC0005 /colour", "WHC0005 /reporter/colour", "WHC0005 /contributions/0/colour");

    [Theory]
    [InlineData("{\"round\": 4} // the end", "1:14")]
    [InlineData("{\"round\": 4} /* the end */", "1:14")]
    [InlineData("{/**//**/\"round\": 4}", "1:2 1:6")]
    [InlineData("{\"round\": 4 // one, of\n// two, and\r\n/* three, // four */ /* five,\n*/}", "1:13 2:1 3:1 3:22")]
    public void Each_comment_is_reported_at_its_position_and_no_comma_inside_it(string json, string positions)
    {
        var findings = ReportJson.Read<StakeholderReport>(json).Findings;

        findings.Should().OnlyContain(finding => finding.Message.Contains("comment"));
        string.Join(' ', findings.Select(finding => finding.Position)).Should().Be(positions);
    }

    [Fact]
    public void All_read_errors_are_found_at_once_and_the_rest_is_read()
    {
        var read = ReportJson.Read<StakeholderReport>(
            """
            {
              "round": "4",
              "codeEdition": "2010",
              "reporter": { "nmae": "X", "acronym": "OK", "country": "UK" },
              "contributions": [
                17,
                { "id": "c2", "title": "Kept", "sourceCountries": ["GHA", 5, "ZWE"], "evidence": ["e1"], },
                { "id": "c3", "figures": [{ "label": "L", "value": "12" }] }
              ],
              "extensions": { "org.example": { "kept": true } }
            }
            """);

        read.Findings.Select(finding => $"{finding.Position} {finding.RuleId} {finding.Pointer}").Should().Equal(
            "2:12 WHC0007 /round",
            "4:17 WHC0005 /reporter/nmae",
            "4:58 WHC0008 /reporter/country",
            "6:5 WHC0007 /contributions/0",
            "7:63 WHC0007 /contributions/1/sourceCountries/1",
            "7:92 WHC0009 /contributions/1",
            "8:56 WHC0007 /contributions/2/figures/0/value");
        var report = read.Report!;
        report.Round.Should().BeNull();
        report.CodeEdition.ToString().Should().Be("2010");
        report.Reporter!.Acronym.Should().Be("OK");
        report.Contributions.Should().HaveCount(3, "an item that cannot be read becomes an empty one");
        report.Contributions[1].SourceCountries.Select(country => country.ToString()).Should().Equal("GHA", "", "ZWE");
        report.Contributions[2].Figures[0].Label.Should().Be("L");
        report.Extensions["org.example"].GetProperty("kept").GetBoolean().Should().BeTrue();
    }

    [Fact]
    public void Null_for_a_single_value_counts_as_not_given() =>
        ReportJson.Read<StakeholderReport>("""{"round": null, "reporter": null, "generalComments": null}""").Findings.Should().BeEmpty();

    [Fact]
    public void Columns_count_characters_and_lines_count_line_feeds()
    {
        var finding = ReportJson.Read<StakeholderReport>("{\r\n  \"generalComments\": \"𝔘é中\", \"round\": []}").Findings.Single();

        finding.Position.Should().Be(new TextPosition(2, 38));
    }

    [Fact]
    public void A_duplicate_in_an_extension_loses_only_itself()
    {
        var read = ReportJson.Read<StakeholderReport>("""{"extensions": {"org.x": {"a": 1, "a": 2, "b": [3]}}}""");

        read.Report!.Extensions["org.x"].GetRawText().Should().Be("""{"a":1,"b":[3]}""");
    }

    [Fact]
    public void Reading_null_throws()
    {
        var reading = () => ReportJson.Read<StakeholderReport>((string)null!);

        reading.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Suggestions_use_entries_that_an_application_added()
    {
        var catalog = Reporting.ReportingCatalog.BuiltIn.With(new Reporting.ThematicFieldSet
        {
            Id = ThematicFieldSetId.Parse("isri-2027"),
            Title = "Fields of 2027",
            Fields = [new() { Id = Reporting.ThematicFieldId.Parse("care-workers"), Number = 1, Title = "Care workers", Statement = "…" }],
        });

        ReportJson.Read<StakeholderReport>("""{"contributions": [{"field": "Care Worker"}]}"""u8, catalog).Findings.Single().Message
            .Should().Contain("\"care-workers\"");
    }
}
