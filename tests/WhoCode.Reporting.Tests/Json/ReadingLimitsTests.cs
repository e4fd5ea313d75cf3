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
        { new() { MaxBytes = Json.Length - 1 }, "", "1:1", $"is over the limit of {Json.Length - 1} bytes; it has {Json.Length}.", "MaxBytes" },
        { new() { MaxProperties = 5 }, "/round", "4:3", "is over the limit of 5 properties.", "MaxProperties" },
        { new() { MaxItems = 4 }, "/extensions/org.x/1/1/a/0", "3:42", "is over the limit of 4 items in lists.", "MaxItems" },
        { new() { MaxDepth = 5 }, "/extensions/org.x/1/1/a", "3:41", "is over the limit of 5 levels of nesting.", "MaxDepth" },
    };

    public static TheoryData<ReadingLimits> Within =>
    [
        new ReadingLimits { MaxBytes = Json.Length, MaxProperties = 6, MaxItems = 5, MaxDepth = 6 },
        ReadingLimits.Default,
    ];

    [Theory]
    [MemberData(nameof(Beyond))]
    public void A_document_that_exceeds_a_limit_has_one_finding_and_is_not_read(ReadingLimits limits, string pointer, string position, string message, string option)
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
    public void A_document_within_the_limits_is_read(ReadingLimits limits)
    {
        var read = ReportJson.Read<StakeholderReport>(Json, limits: limits);

        read.Findings.Should().BeEmpty();
        read.Report!.Extensions.Should().HaveCount(2);
    }

    [Fact]
    public async Task Every_method_applies_the_limits()
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
    public void Nesting_beyond_64_levels_rejects_one_extension_and_beyond_a_lower_limit_the_document()
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
    public void The_limits_apply_to_malformed_documents(string what, string pointer, int line, int column)
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
    public void A_document_with_1000001_items_exceeds_the_defaults_and_one_with_1000000_does_not()
    {
        ReportJson.Read<StakeholderReport>(Items(1_000_001)).Findings.Should().ContainSingle().Which.RuleId.ToString().Should().Be("WHC0012");
        ReportJson.Read<StakeholderReport>(Items(1_000_000)).Findings.Should().BeEmpty();

        static byte[] Items(int count) => Encoding.UTF8.GetBytes($"{{\"extensions\":{{\"org.x\":[{string.Join(',', Enumerable.Repeat('0', count))}]}}}}");
    }

    [Fact]
    public void If_not_all_read_errors_are_listed_the_last_finding_has_their_number_and_no_rules_are_applied()
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
    public void Findings_of_any_kind_are_listed_up_to_the_limit(string json) =>
        ReportJson.Read<StakeholderReport>(json, limits: new() { MaxFindings = 1 }).Findings
            .Should().HaveCount(2).And.ContainSingle(finding => finding.Message == "Findings not listed: 2. Listed: 1.");

    [Fact]
    public void The_limit_of_findings_applies_to_a_report_in_memory()
    {
        var report = new StakeholderReport { Contributions = [.. Enumerable.Repeat(new Contribution(), 50)] };

        var found = new ReportValidator(limits: new() { MaxFindings = 20 }).Validate(report, ValidationProfile.Submission);

        found.Should().HaveCount(21);
        found.Should().ContainSingle(finding => finding.RuleId.ToString() == "WHC0013").Which.Message.Should().Contain("20");
    }

    [Fact]
    public void Read_errors_are_listed_up_to_the_limit_without_validation() =>
        ReportSchema.FindReadErrors(SchemaKind.StakeholderReport, """{"a": 1, "b": 1, "round": "x", "c": 1}"""u8, limits: new() { MaxFindings = 2 })
            .Select(finding => finding.RuleId.ToString()).Should().BeEquivalentTo("WHC0005", "WHC0007", "WHC0013");

    [Theory]
    [InlineData("""{"round": "x", "a": 1, "b": 1, "c": 1}""", 16)]
    [InlineData("""{"round": "x", "generalComments": "\ud83d", "a": 1, "id": "\ud83d"}""", 11)]
    public void The_finding_on_unlisted_errors_is_at_the_first_of_them(string json, int column) =>
        ReportJson.Read<StakeholderReport>(json, limits: new() { MaxFindings = 1 }).Findings
            .Should().ContainSingle(finding => finding.RuleId == RuleId.Parse("WHC0013")).Which.Position.Should().Be(new TextPosition(1, column));

    [Fact]
    public void Unlisted_repaired_errors_are_counted_in_a_document_of_another_kind() =>
        ReportJson.Read<StakeholderReport>("""{"deviations": [{"reason": "\ud83d", "author": "\ud83d"}], "b": "\ud83d"}""", limits: new() { MaxFindings = 1 }).Findings
            .Select(finding => $"{finding.RuleId} {finding.Position}").Should().BeEquivalentTo("WHC0011 1:1", "WHC0010 1:29", "WHC0013 1:49");

    [Fact]
    public async Task Unlisted_findings_of_rules_count_with_their_highest_severity()
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
    public void An_invalid_limit_is_rejected()
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
