using System.Text;
using Microsoft.Extensions.DependencyInjection;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Schema;

namespace WhoCode.Reporting.Tests.Json;

public sealed class ReadingLimitsTests
{
    private const string Json = """
        {
          "generalComments": "five items, six members",
          "extensions": {"org.x": [1, [2, {"a": [3]}]], "org.y": []},
          "round": 5
        }
        """;

    public static TheoryData<ReadingLimits, string, string, string, string> Beyond => new()
    {
        { new() { MaxBytes = Json.Length - 1 }, "", "1:1", $"has more than {Json.Length - 1} bytes, which is the limit here; it has {Json.Length}.", "MaxBytes" },
        { new() { MaxProperties = 5 }, "/round", "4:3", "has more than 5 properties, which is the limit here.", "MaxProperties" },
        { new() { MaxItems = 4 }, "/extensions/org.x/1/1/a/0", "3:42", "has more than 4 items in lists, which is the limit here.", "MaxItems" },
        { new() { MaxDepth = 5 }, "/extensions/org.x/1/1/a", "3:41", "has more than 5 levels of nesting, which is the limit here.", "MaxDepth" },
    };

    public static TheoryData<ReadingLimits> Within =>
    [
        new ReadingLimits { MaxBytes = Json.Length, MaxProperties = 6, MaxItems = 5, MaxDepth = 6 },
        ReadingLimits.Default,
    ];

    [Theory]
    [MemberData(nameof(Beyond))]
    public void Beyond_a_limit_one_finding_names_it_and_nothing_is_read(ReadingLimits limits, string pointer, string position, string message, string option)
    {
        var read = new ReportValidator(limits: limits).ReadAndValidate<Report>(Encoding.UTF8.GetBytes(Json), ValidationProfile.Submission);

        read.Report.Should().BeNull();
        var finding = read.Findings.Should().ContainSingle().Subject;
        finding.RuleId.ToString().Should().Be("WHC0012");
        finding.Severity.Should().Be(FindingSeverity.Error);
        finding.Pointer.ToString().Should().Be(pointer);
        finding.Position.ToString().Should().Be(position);
        finding.Message.Should().Contain(message);
        finding.GetRemedy(LocalizedTexts.English).Should().Contain($"({option})");
    }

    [Theory]
    [MemberData(nameof(Within))]
    public void Up_to_the_limits_a_text_is_read(ReadingLimits limits)
    {
        var read = ReportJson.Read<StakeholderReport>(Json, limits: limits);

        read.Findings.Should().BeEmpty();
        read.Report!.Extensions.Should().HaveCount(2);
    }

    [Fact]
    public async Task Every_door_keeps_the_limits()
    {
        var limits = new ReadingLimits { MaxItems = 1 };
        var text = "{\"contributions\": [{}, {}]}"u8.ToArray();
        var validator = new ReportValidator(limits: limits);
        using var services = new ServiceCollection().AddWhoCodeReporting(options => options.Limits = limits).BuildServiceProvider();
        var before = new Finding { Rule = Rules.Any, Severity = FindingSeverity.Advice, Pointer = JsonPointer.Parse("/contributions/1") };

        FindingList[] found =
        [
            validator.ReadAndValidate(text, ValidationProfile.Draft).Findings,
            validator.ReadAndValidate<NationalReport>(text, ValidationProfile.Draft).Findings,
            validator.ReadAndValidate<Report>(text, ValidationProfile.Draft).Findings,
            (await validator.ReadAndValidateAsync(text, ValidationProfile.Draft)).Findings,
            (await validator.ReadAndValidateAsync<Report>(text, ValidationProfile.Draft)).Findings,
            services.GetRequiredService<ReportValidator>().ReadAndValidate(text, ValidationProfile.Draft).Findings,
            ReportJson.Read<StakeholderReport>(text, limits: limits).Findings,
            ReportJson.Read<NationalReport>(text, limits: limits).Findings,
            ReportJson.Read<StakeholderReport>(Encoding.UTF8.GetString(text), limits: limits).Findings,
            ReportJson.Read<NationalReport>(Encoding.UTF8.GetString(text), limits: limits).Findings,
            ReportSchema.FindReadErrors(SchemaKind.StakeholderReport, text, limits: limits),
            Faults((byte[] json, out FindingList faults) => FindingsJson.Read(json, out faults, limits)),
            Faults((byte[] json, out FindingList faults) => DeviationJson.Read(json, out faults, limits)),
        ];

        found.Should().AllSatisfy(findings => findings.Should().ContainSingle().Which.RuleId.ToString().Should().Be("WHC0012"));
        ReportJson.LocateFindings(text, [before], limits).Select(finding => $"{finding.RuleId} {finding.Pointer} {finding.Position}")
            .Should().Equal("ACME0001 /contributions/1 ", "WHC0012 /contributions/1 1:24");

        FindingList Faults<T>(Door<T> read) => read(text, out var faults) is null ? faults : throw new InvalidOperationException("It was read.");
    }

    [Fact]
    public void Deep_nesting_is_within_64_levels_a_matter_of_one_extension_and_below_that_of_the_whole_text()
    {
        var json = $$$"""{"round": 5, "extensions": {"org.x": {{{new string('[', 70)}}}{{{new string(']', 70)}}}}}""";

        ReportJson.Read<StakeholderReport>(json).Should().Match<ReadResult<StakeholderReport>>(read =>
            read.Report!.Round == 5 && read.Findings.Single().ToString().Contains("WHC0004") && read.Findings[0].Message.Contains("64"));
        ReportJson.Read<StakeholderReport>(json, limits: new() { MaxDepth = 63 }).Should().Match<ReadResult<StakeholderReport>>(read =>
            read.Report == null && read.Findings.Single().ToString().Contains("63 levels"));
    }

    [Theory]
    [InlineData("UTF-16", "/contributions/1", 1, 29)]
    [InlineData("half a character", "/contributions/1", 1, 47)]
    [InlineData("bytes that are not UTF-8", "/contributions/1", 1, 28)]
    [InlineData("what is not strict JSON", "/contributions/1", 1, 36)]
    [InlineData("broken", "/contributions/1", 1, 24)]
    public void The_limits_hold_for_texts_that_are_not_sound(string what, string pointer, int line, int column)
    {
        byte[] text = what switch
        {
            "UTF-16" => Encoding.Unicode.GetBytes("{\"contributions\": [{\"a\":1}, {}]}"),
            "half a character" => "{\"contributions\": [{\"\\ud800\": \"\\ud800\"     }, {}]}"u8.ToArray(),
            "bytes that are not UTF-8" => [.. "{\"contributions\": [{\""u8, 0xFF, .. "\":1},{}]}"u8],
            "what is not strict JSON" => "{\"contributions\": [{}, /* a note */{},]}"u8.ToArray(),
            _ => "{\"contributions\": [{}, {"u8.ToArray(),
        };

        var read = ReportJson.Read<StakeholderReport>(text, limits: new() { MaxItems = 1 });

        read.Report.Should().BeNull();
        read.Findings.Should().ContainSingle().Which.Should().Match<Finding>(finding => finding.RuleId == RuleId.Parse("WHC0012")
            && finding.Pointer == JsonPointer.Parse(pointer) && finding.Position == new TextPosition(line, column));
    }

    [Fact]
    public void A_text_of_1000001_items_is_beyond_the_defaults_and_one_of_1000000_is_not()
    {
        ReportJson.Read<StakeholderReport>(Items(1_000_001)).Findings.Should().ContainSingle().Which.RuleId.ToString().Should().Be("WHC0012");
        ReportJson.Read<StakeholderReport>(Items(1_000_000)).Findings.Should().BeEmpty();

        static byte[] Items(int count) => Encoding.UTF8.GetBytes($"{{\"extensions\":{{\"org.x\":[{string.Join(',', Enumerable.Repeat('0', count))}]}}}}");
    }

    [Fact]
    public void Of_more_faults_than_are_listed_the_last_says_how_many_and_the_rules_are_not_applied()
    {
        var read = new ReportValidator(limits: new() { MaxFindings = 2 }).ReadAndValidate("""{"a": 1, "b": 1, "round": "x", "c": 1}"""u8, ValidationProfile.Submission);

        read.Findings.Select(finding => $"{finding.RuleId} {finding.Pointer} {finding.Message}").Should().HaveCount(3)
            .And.Contain("WHC0013  Findings not listed: 2. Listed: 2.");
        read.Report.Should().NotBeNull();
    }

    [Theory]
    [InlineData("""{"a": 1, "b": 1, "c": 1}""")]
    [InlineData("""{"id": 1, "round": "x", "language": 3}""")]
    [InlineData("""{"language": "x y", "submittedOn": "no", "codeEdition": "new"}""")]
    [InlineData("""{"id": "a", "id": "b", "id": "c", "id": "d"}""")]
    [InlineData("""{/**/"id": /**/ "a" /**/}""")]
    [InlineData("""{"id": "\ud83d", "generalComments": "\ud83d", "reporter": {"name": "\ud83d"}}""")]
    public void Of_any_kind_no_more_are_listed_than_the_limit_says(string json) =>
        ReportJson.Read<StakeholderReport>(json, limits: new() { MaxFindings = 1 }).Findings
            .Should().HaveCount(2).And.ContainSingle(finding => finding.Message == "Findings not listed: 2. Listed: 1.");

    [Fact]
    public void A_report_in_memory_has_no_more_findings_than_the_limit_either()
    {
        var report = new StakeholderReport { Contributions = [.. Enumerable.Repeat(new Contribution(), 50)] };

        var found = new ReportValidator(limits: new() { MaxFindings = 20 }).Validate(report, ValidationProfile.Submission);

        found.Should().HaveCount(21);
        found.Should().ContainSingle(finding => finding.RuleId.ToString() == "WHC0013").Which.Message.Should().Contain("20");
    }

    [Fact]
    public void What_reading_alone_finds_is_listed_as_far_as_the_limit_goes() =>
        ReportSchema.FindReadErrors(SchemaKind.StakeholderReport, """{"a": 1, "b": 1, "round": "x", "c": 1}"""u8, limits: new() { MaxFindings = 2 })
            .Select(finding => finding.RuleId.ToString()).Should().BeEquivalentTo("WHC0005", "WHC0007", "WHC0013");

    [Theory]
    [InlineData("""{"round": "x", "a": 1, "b": 1, "c": 1}""", 16)]
    [InlineData("""{"round": "x", "generalComments": "\ud83d", "a": 1, "id": "\ud83d"}""", 11)]
    public void What_is_not_listed_of_a_text_is_told_where_the_first_of_it_stands(string json, int column) =>
        ReportJson.Read<StakeholderReport>(json, limits: new() { MaxFindings = 1 }).Findings
            .Should().ContainSingle(finding => finding.RuleId == RuleId.Parse("WHC0013")).Which.Position.Should().Be(new TextPosition(1, column));

    [Fact]
    public void What_was_mended_and_is_not_listed_counts_in_a_document_of_another_kind_too() =>
        ReportJson.Read<StakeholderReport>("""{"deviations": [{"reason": "\ud83d", "author": "\ud83d"}], "b": "\ud83d"}""", limits: new() { MaxFindings = 1 }).Findings
            .Select(finding => $"{finding.RuleId} {finding.Position}").Should().BeEquivalentTo("WHC0011 1:1", "WHC0010 1:29", "WHC0013 1:49");

    [Fact]
    public async Task Of_more_findings_of_rules_the_gravest_that_is_not_listed_counts()
    {
        var text = "{\"round\": 5, \"contributions\": [{}, {}]}"u8.ToArray();
        var all = new ReportValidator().ReadAndValidate(text, ValidationProfile.Submission).Findings;
        all.Select(finding => finding.Severity).Distinct().Should().HaveCountGreaterThan(1);

        for (var most = 1; most < all.Count; most++)
        {
            var validator = new ReportValidator(limits: new() { MaxFindings = most });
            foreach (var found in (FindingList[])
                [validator.ReadAndValidate(text, ValidationProfile.Submission).Findings, (await validator.ReadAndValidateAsync(text, ValidationProfile.Submission)).Findings])
            {
                var more = found.Should().ContainSingle(finding => finding.RuleId == RuleId.Parse("WHC0013")).Subject;
                var others = all.Select(finding => finding.ToString()).ToList();
                foreach (var finding in found.Where(finding => finding != more))
                {
                    others.Remove(finding.ToString()).Should().BeTrue();
                }

                more.Message.Should().Be($"Findings not listed: {others.Count}. Listed: {most}.");
                more.Severity.Should().Be(all.Where(finding => others.Contains(finding.ToString())).Max(finding => finding.Severity));
            }
        }

        new ReportValidator(limits: new() { MaxFindings = all.Count }).ReadAndValidate(text, ValidationProfile.Submission).Findings.Should().HaveCount(all.Count);
    }

    [Fact]
    public void A_limit_that_is_none_is_refused()
    {
        foreach (var wrong in (Func<ReadingLimits>[])[() => new() { MaxBytes = 0 }, () => new() { MaxDepth = 65 }, () => new() { MaxDepth = 0 }, () => new() { MaxProperties = -1 }, () => new() { MaxItems = 0 }, () => new() { MaxFindings = 0 }])
        {
            wrong.Should().Throw<ArgumentOutOfRangeException>();
        }
    }

    private delegate T? Door<out T>(byte[] json, out FindingList faults);

    private static class Rules
    {
        public static RuleDescriptor Any { get; } = new()
        {
            Id = RuleId.Parse("ACME0001"),
            Name = "Any",
            Severities = ProfileSeverities.Always(FindingSeverity.Advice),
            Statement = "Any.",
            Message = "Any.",
            Remedy = "Any.",
        };
    }
}
