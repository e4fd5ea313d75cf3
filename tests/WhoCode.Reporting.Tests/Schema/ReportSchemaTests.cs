using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using WhoCode.Reporting.Code;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Languages;
using WhoCode.Reporting.Rounds;
using WhoCode.Reporting.Schema;

namespace WhoCode.Reporting.Tests.Schema;

public sealed class ReportSchemaTests
{
    private static readonly JsonObject Submission = ReportSchema.DrawStakeholderReport(Profile.Submission);

    [Fact]
    public void The_schema_says_what_it_is()
    {
        Submission["$schema"]!.GetValue<string>().Should().Be("https://json-schema.org/draft/2020-12/schema");
        Submission["$id"]!.GetValue<string>().Should().Be("urn:whocode-reporting:stakeholder-report:1.0:submission");
        Submission["title"]!.GetValue<string>().Should().Contain("9.4");
        Submission["$defs"]!.AsObject().Select(part => part.Key).Should().BeEquivalentTo(
            "reporter", "contact", "co-signatory", "scope", "contribution", "period", "figure", "recommendation", "evidence", "consent");
    }

    [Fact]
    public void A_submission_must_have_what_the_model_requires_and_a_draft_nothing()
    {
        Names(Submission["required"]).Should().Equal("formatVersion", "round", "codeEdition", "language", "reporter", "scope", "contributions");
        Names(Part("contribution")["required"]).Should().Equal("id", "field", "assessment", "title", "narrative");

        ReportSchema.DrawStakeholderReport(Profile.Draft).ToJsonString().Should().NotContain("\"required\"").And.NotContain("minItems").And.NotContain("minLength");
    }

    [Fact]
    public void Members_carry_their_bounds()
    {
        Part("contribution")["properties"]!["title"]!["maxLength"]!.GetValue<int>().Should().Be(500);
        Part("contribution")["properties"]!["figures"]!["maxItems"]!.GetValue<int>().Should().Be(300);
        Part("contribution")["properties"]!["agreements"]!["items"]!["maxLength"]!.GetValue<int>().Should().Be(500);
        Part("figure")["properties"]!["year"]!["minimum"]!.GetValue<decimal>().Should().Be(1900);
        Submission["properties"]!["contributions"]!["minItems"]!.GetValue<int>().Should().Be(1);
        Names(Part("evidence")["properties"]!["kind"]!["enum"]).Should().StartWith("official-statistics").And.NotContain("null");
        Part("scope")["properties"]!["whoRegions"]!["items"]!["enum"]!.AsArray().Should().HaveCount(6);
    }

    [Fact]
    public void What_is_not_required_may_be_null_and_what_is_may_not()
    {
        Names(Part("contribution")["properties"]!["period"]!["anyOf"]![1]!["type"]).Should().Equal("null");
        Names(Part("reporter")["properties"]!["country"]!["type"]).Should().Equal("string", "null");
        Names(Part("reporter")["properties"]!["name"]!["type"]).Should().Equal("string");
    }

    [Fact]
    public void What_may_be_null_may_be_null_wherever_the_texts_are_listed_too()
    {
        Names(Part("co-signatory")["properties"]!["kind"]!["type"]).Should().Equal("string", "null");
        Names(Part("co-signatory")["properties"]!["kind"]!["enum"]).Should().StartWith("health-personnel").And.EndWith("null");
        Submission["properties"]!["consent"]!["anyOf"]![0]!["$ref"]!.GetValue<string>().Should().Be("#/$defs/consent");
        Names(Submission["properties"]!["consent"]!["anyOf"]![1]!["type"]).Should().Equal("null");
    }

    [Fact]
    public void Numbers_have_both_bounds_and_whole_ones_are_whole()
    {
        Part("figure")["properties"]!["year"]!["maximum"]!.GetValue<decimal>().Should().Be(2199);
        Names(Part("figure")["properties"]!["year"]!["type"]).Should().Equal("integer", "null");
        Submission["properties"]!["round"]!.ToJsonString().Should().Contain("\"type\":\"integer\",\"minimum\":1,\"maximum\":999");
        Names(Part("figure")["properties"]!["value"]!["type"]).Should().Equal("number");
    }

    [Fact]
    public void A_text_that_must_be_given_is_not_empty_and_keeps_its_form()
    {
        Part("contribution")["properties"]!["id"]!["minLength"]!.GetValue<int>().Should().Be(1);
        Part("contribution")["properties"]!["id"]!["pattern"]!.GetValue<string>().Should().Be(Submission["properties"]!["id"]!["pattern"]!.GetValue<string>());
        Submission["properties"]!["id"]!.AsObject().ContainsKey("minLength").Should().BeFalse();
    }

    [Fact]
    public void Extensions_take_reverse_domain_names_and_nothing_else()
    {
        var extensions = Submission["properties"]!["extensions"]!;
        var pattern = extensions["patternProperties"]!.AsObject().Should().ContainSingle().Which.Key;

        Regex.IsMatch("org.example.Form_1", pattern, RegexOptions.CultureInvariant).Should().BeTrue();
        Regex.IsMatch("form", pattern, RegexOptions.CultureInvariant).Should().BeFalse();
        extensions["additionalProperties"]!.GetValue<bool>().Should().BeFalse();
    }

    [Fact]
    public void Every_example_matches_the_pattern_that_it_stands_beside()
    {
        var patterns = Submission["$defs"]!.AsObject().Select(part => part.Value!).Append(Submission)
            .SelectMany(part => part["properties"]!.AsObject().Select(member => member.Value!["items"] ?? member.Value!))
            .Where(member => member["examples"] is not null).ToList();
        patterns.Should().HaveCountGreaterThan(15);

        foreach (var member in patterns)
        {
            var example = member["examples"]!.AsArray().Should().ContainSingle().Subject!.GetValue<string>();
            Regex.IsMatch(example, member["pattern"]!.GetValue<string>(), RegexOptions.CultureInvariant).Should().BeTrue("'{0}' is an example", example);
        }
    }

    [Fact]
    public void Every_object_is_closed_and_every_member_described()
    {
        foreach (var part in Submission["$defs"]!.AsObject().Select(part => part.Value!.AsObject()).Append(Submission))
        {
            part["additionalProperties"]!.GetValue<bool>().Should().BeFalse();
            foreach (var (name, member) in part["properties"]!.AsObject())
            {
                member!["description"]!.GetValue<string>().Should().NotBeNullOrWhiteSpace("{0} is read by people", name);
            }
        }
    }

    [Fact]
    public void Fields_and_editions_that_a_host_added_may_be_named()
    {
        var catalog = ReportingCatalog.BuiltIn
            .With(new CodeEdition(CodeEditionId.Parse("2030"), "The Code of 2030"))
            .With(new ThematicFieldSet { Id = "x", Title = "X", Fields = [ThematicField.FairTreatment with { Id = ThematicFieldId.Parse("care-workers"), Number = 1 }] });

        var schema = ReportSchema.DrawStakeholderReport(Profile.Submission, catalog);

        Names(schema["properties"]!["codeEdition"]!["enum"]).Should().Equal("2010", "2026", "2030");
        Names(schema["$defs"]!["contribution"]!["properties"]!["field"]!["enum"]).Should().HaveCount(10).And.Contain("care-workers");
    }

    [Fact]
    public void Descriptions_come_from_the_words_asked_for()
    {
        var words = Words.English.With([new("member.contribution.title", "Überschrift")]);

        ReportSchema.DrawStakeholderReport(Profile.Draft, words: words)["$defs"]!["contribution"]!["properties"]!["title"]!["description"]!.GetValue<string>()
            .Should().Be("Überschrift");
    }

    [Theory]
    [InlineData("/evidence", "date", "2021", "2021-02-28", "2020-02-29", "2000-02-29", "1800-01-01", "2199-12-31", "!2021-02-29", "!1900-02-29", "!2100-02-29", "!1799", "!2200", "!2021-00", "!2021-13", "!2021-04-31", "!2021-1", "!2021-09-15T00:00", "!", "!2021\n")]
    [InlineData("", "submittedOn", "2021-09-15", "2024-02-29", "!2023-02-29", "!2021-09", "!2021", "!15.09.2021", "!2021-09-15Z")]
    [InlineData("/reporter", "country", "GBR", "ZZZ", "!gbr", "!UK", "!GBRX", "!", "!GB1", "!GBR\n")]
    [InlineData("", "language", "en", "pt-BR", "zh-Hans", "zh-Hant-TW", "es-419", "ca-valencia", "sl-rozaj-biske", "gsw", "!EN", "!en-", "!e", "!en_GB", "!english", "!pt-br", "!", "!en-GB-GB", "!x-y", "!de-1", "!sl-aaaaa-bbbbb-ccccc-ddddd")]
    [InlineData("/contributions", "paragraphs", "9.4", "7.2(c)", "1(2)", "10.3", "99.99(z)", "1(2)(a)", "!9", "!9.", "!0.1", "!9.0", "!09.4", "!9.4(A)", "!9.4 ", "!100.1", "!9.100", "!1(2", "!1.2)", "!9.4(ab)", "!", "!9.4(a)(b)")]
    [InlineData("/contributions", "occupations", "ISCO-08:2221", "ISCO-08:2", "!2221", "!ISCO-08:22211", "!isco-08:2221", "!ISCO-08:", "!ISCO-88:2221")]
    [InlineData("", "id", "", "a", "A.b_c-1", "!.a", "!a b", "!a/b", "!-a", "!é")]
    [InlineData("/reporter", "website", "", "https://example.org", "http://a", "https://пример.рф/п?x#y", "https://a:80/b@c", "!www.example.org", "!https://", "!ftp://a", "!https:///a", "!https://a b", "!HTTPS://a", "!https://?a")]
    [InlineData("/reporter/contact", "email", "", "a@b.c", "a.b+c@d-e.f.org", "!a", "!a@b", "!@b.c", "!a@b.c,d@e.f", "!a b@c.d", "!a@b..c", "!a@.b", "!<a@b.c>")]
    [InlineData("/evidence", "sha256", "", "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855", "!e3b0c4", "!g3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    public void The_pattern_of_the_schema_and_the_reader_take_the_same_texts(string part, string member, params string[] texts)
    {
        var isList = part is "/contributions" or "/evidence";
        var owner = part switch { "" => Submission, "/contributions" => Part("contribution"), "/evidence" => Part("evidence"), "/reporter" => Part("reporter"), _ => Part("contact") };
        var drawn = owner["properties"]![member]!;
        var pattern = (drawn["pattern"] ?? drawn["items"]!["pattern"])!.GetValue<string>();
        foreach (var text in texts)
        {
            var isTaken = !text.StartsWith('!');
            var written = isTaken ? text : text[1..];
            var value = new JsonObject { [member] = drawn["items"] is null ? written : new JsonArray(written) };
            foreach (var segment in part.Split('/', StringSplitOptions.RemoveEmptyEntries).Reverse())
            {
                value = new() { [segment] = isList ? new JsonArray(value) : value };
            }

            var findings = new Reporting.Validation.ReportValidator(Reporting.Validation.RuleSet.Empty).ReadAndValidate(System.Text.Encoding.UTF8.GetBytes(value.ToJsonString()), Profile.Draft).Findings;

            // "$" of .NET also matches before a last line feed; that of JSON Schema does not.
            Regex.IsMatch(written, pattern[..^1] + "\\z", RegexOptions.CultureInvariant).Should().Be(isTaken, "the pattern of {0} meets '{1}'", member, written);
            findings.HasErrors.Should().Be(!isTaken, "{0} is '{1}'", member, written);
        }
    }

    [Fact]
    public void The_pattern_of_a_required_text_takes_what_the_validator_does_not_call_missing()
    {
        var pattern = new Regex(Part("contribution")["properties"]!["title"]!["pattern"]!.GetValue<string>(), RegexOptions.CultureInvariant);
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            pattern.IsMatch(((char)unit).ToString(CultureInfo.InvariantCulture)).Should().Be(!char.IsWhiteSpace((char)unit), "U+{0:X4} is a character", unit);
        }
    }

    [Fact]
    public void A_profile_that_is_none_is_a_wrong_call() =>
        FluentActions.Invoking(() => ReportSchema.DrawStakeholderReport((Profile)9)).Should().Throw<ArgumentOutOfRangeException>();

    private static JsonObject Part(string key) => Submission["$defs"]![key]!.AsObject();

    private static List<string> Names(JsonNode? node) => node switch
    {
        JsonArray list => [.. list.Select(item => item?.ToString() ?? "null")],
        _ => [node!.ToString()],
    };
}
