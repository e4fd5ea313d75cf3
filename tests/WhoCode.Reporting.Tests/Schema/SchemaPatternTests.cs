using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Schema;

namespace WhoCode.Reporting.Tests.Schema;

public sealed class SchemaPatternTests
{
    private static readonly JsonObject Submission = ReportSchema.Generate(SchemaKind.StakeholderReport);

    /// <summary>Generated without rules, so that only patterns restrict values.</summary>
    private static readonly JsonObject Bare = ReportSchema.Generate(SchemaKind.StakeholderReport, new() { Rules = RuleSet.Empty });

    [Fact]
    public void Every_pattern_names_its_rule_and_refuses_a_last_line_feed()
    {
        var patterns = GeneratedSchema.ObjectsIn(Submission).Where(schema => schema["pattern"] is not null && schema["x-whocode-pattern-rule"] is not null).ToList();

        GeneratedSchema.ObjectsIn(Submission).Count(schema => schema["pattern"]?.GetValue<string>() is { } pattern && pattern != "\\n").Should().Be(patterns.Count);
        patterns.Select(schema => schema["x-whocode-pattern-rule"]!.GetValue<string>()).Distinct()
            .Should().BeEquivalentTo("WHC0008", "WHC1001", "WHC2005", "WHC2006", "WHC2007", "WHC2008", "WHC2009");
        patterns.Where(schema => schema["pattern"]!.GetValue<string>().EndsWith('$')).Should()
            .OnlyContain(schema => schema["not"]!.ToJsonString() == """{"type":"string","pattern":"\\n"}""", "null meets every pattern, and must not be refused");
    }

    [Fact]
    public void Every_example_matches_its_pattern()
    {
        var examples = GeneratedSchema.ObjectsIn(Submission).Where(schema => schema["examples"] is not null).ToList();
        examples.Should().HaveCountGreaterThan(10);

        foreach (var schema in examples)
        {
            var example = schema["examples"]!.AsArray().Should().ContainSingle().Subject!.GetValue<string>();
            Regex.IsMatch(example, schema["pattern"]!.GetValue<string>(), RegexOptions.CultureInvariant).Should().BeTrue("'{0}' is an example", example);
        }
    }

    [Theory]
    [InlineData("/evidence", "date", "2021", "2021-02-28", "2020-02-29", "2000-02-29", "1800-01-01", "2199-12-31", "!2021-02-29", "!1900-02-29", "!2100-02-29", "!1799", "!2200", "!2021-00", "!2021-13", "!2021-04-31", "!2021-1", "!2021-09-15T00:00", "", "!2021\n")]
    [InlineData("", "submittedOn", "2021-09-15", "2024-02-29", "!2023-02-29", "!2021-09", "!2021", "!15.09.2021", "!2021-09-15Z", "")]
    [InlineData("/reporter", "country", "GBR", "ZZZ", "!gbr", "!UK", "!GBRX", "", "!GB1", "!GBR\n")]
    [InlineData("", "language", "en", "pt-BR", "zh-Hans", "zh-Hant-TW", "es-419", "ca-valencia", "sl-rozaj-biske", "gsw", "!EN", "!en-", "!e", "!en_GB", "!english", "!pt-br", "!en-GB-GB", "zh-cmn-Hans-CN", "en-US-u-ca-gregory", "de-x-brf", "de-1996-t-en-x-a-b", "!x-y", "!en-u", "!en-x", "!en-US-u-CA", "!i-klingon", "!de-1", "!sl-aaaaa-bbbbb-ccccc-ddddd")]
    [InlineData("/contributions", "paragraphs", "9.4", "7.2(c)", "1(2)", "10.3", "99.99(z)", "1(2)(a)", "!9", "!9.", "!0.1", "!9.0", "!09.4", "!9.4(A)", "!9.4 ", "!100.1", "!9.100", "!1(2", "!1.2)", "!9.4(ab)", "!", "!9.4(a)(b)")]
    [InlineData("/contributions", "occupations", "ISCO-08:2221", "ISCO-08:2", "!2221", "!ISCO-08:22211", "!isco-08:2221", "!ISCO-08:", "!ISCO-88:2221")]
    [InlineData("", "codeEdition", "2010", "1981", "2199", "2026-a", "2026-a123456789012345", "!10", "!1810", "!20100", "!2026-", "!2026-Rev1", "!2026-a1234567890123456", "!2010\n")]
    [InlineData("", "id", "", "a", "A.b_c-1", "!.a", "!a b", "!a/b", "!-a", "!é")]
    [InlineData("/reporter", "website", "", "https://example.org", "http://a", "https://пример.рф/п?x#y", "https://a:80/b@c", "!www.example.org", "!https://", "!ftp://a", "!https:///a", "!https://a b", "HTTPS://a", "Http://a", "!https://?a")]
    [InlineData("/reporter/contact", "email", "", "a@b.c", "a.b+c@d-e.f.org", "!a", "!a@b", "!@b.c", "!a@b.c,d@e.f", "!a b@c.d", "!a@b..c", "!a@.b", "!<a@b.c>", "!mailto:a@b.c", "!a@b.c:25")]
    [InlineData("/evidence", "sha256", "", "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855", "!e3b0c4", "!g3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    public void The_pattern_in_the_schema_and_reading_accept_the_same_texts(string part, string member, params string[] texts)
    {
        var isList = part is "/contributions" or "/evidence";
        var owner = part switch { "" => Bare, "/reporter/contact" => Bare["$defs"]!["contact-or-null"]!, "/contributions" => Bare["$defs"]!["contribution"]!, _ => Bare["$defs"]![part[1..]]! };
        var drawn = owner["properties"]![member]!;
        var pattern = (Behind(drawn)["pattern"] ?? Behind(drawn["items"]!)["pattern"])!.GetValue<string>();
        foreach (var text in texts)
        {
            var isTaken = !text.StartsWith('!');
            var written = isTaken ? text : text[1..];
            var value = new JsonObject { [member] = drawn["items"] is null ? written : new JsonArray(written) };
            foreach (var segment in part.Split('/', StringSplitOptions.RemoveEmptyEntries).Reverse())
            {
                value = new() { [segment] = isList ? new JsonArray(value) : value };
            }

            var findings = new ReportValidator(RuleSet.Empty).ReadAndValidate(System.Text.Encoding.UTF8.GetBytes(value.ToJsonString()), ValidationProfile.Draft).Findings;

            // In .NET, "$" also matches before a last line feed; in JSON Schema it does not.
            Regex.IsMatch(written, pattern[..^1] + "\\z", RegexOptions.CultureInvariant).Should().Be(isTaken, "the pattern of {0} meets '{1}'", member, written);
            findings.HasErrors.Should().Be(!isTaken, "{0} is '{1}'", member, written);
        }
    }

    [Fact]
    public void The_pattern_of_a_required_text_accepts_what_the_validator_does_not_report_as_missing()
    {
        var pattern = new Regex(Submission["$defs"]!["contribution"]!["properties"]!["title"]!["pattern"]!.GetValue<string>(), RegexOptions.CultureInvariant);
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            pattern.IsMatch(((char)unit).ToString(CultureInfo.InvariantCulture)).Should().Be(!char.IsWhiteSpace((char)unit), "U+{0:X4} is a character", unit);
        }
    }

    private static JsonNode Behind(JsonNode schema) =>
        schema["$ref"]?.GetValue<string>() is { } reference ? Bare["$defs"]![reference["#/$defs/".Length..]]! : schema;
}
