using System.Text;
using System.Text.Json.Nodes;
using NJsonSchema;
using WhoCode.Reporting.Export;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Export;

public sealed class SarifExportTests
{
    private static readonly Lazy<Task<JsonSchema>> Schema =
        new(() => JsonSchema.FromFileAsync(Repository.Path("tests", "data", "sarif-schema-2.1.0.json")));

    [Fact]
    public async Task The_output_is_valid_SARIF()
    {
        FindingsDocument[][] cases =
        [
            [], [Exports.Clean], [Exports.Faulty], [Exports.NotJson], [Exports.Lowered], [Exports.Typed], [Exports.Saying("{0} [a](b)\0\uD83D")],
            [new() { Counts = new() { ByRule = [new()] }, Findings = [new() { Deviation = new(), Line = 0, Column = -1 }] }],
            [Exports.Faulty, Exports.Faulty, Exports.Clean with { RuleSet = "2.0.0" }, Exports.Typed],
        ];

        foreach (var documents in cases)
        {
            (await FaultsOf(Exports.Write(FindingsFormat.Sarif, documents))).Should().BeEmpty();
        }
    }

    [Theory]
    [InlineData("\"note\"", "\"advice\"")]
    [InlineData("\"startLine\": 11,", "\"startLine\": 0,")]
    [InlineData("\"ruleId\"", "\"ruleName\"")]
    [InlineData("\"version\": \"2.1.0\"", "\"version\": \"2.1\"")]
    [InlineData("\"kind\": \"fail\"", "\"kind\": \"failed\"")]
    public async Task The_SARIF_schema_refuses_a_deliberate_error(string right, string wrong)
    {
        var sarif = Exports.Write(FindingsFormat.Sarif, Exports.Faulty);
        sarif.Should().Contain(right);

        (await FaultsOf(sarif.Replace(right, wrong, StringComparison.Ordinal))).Should().NotBeEmpty();
    }

    [Fact]
    public void The_help_of_a_rule_is_a_remedy_only_if_all_its_findings_have_it()
    {
        var rules = Exports.Run(Exports.Faulty)["tool"]!["driver"]!["rules"]!.AsArray();
        foreach (var group in Exports.Faulty.Findings.GroupBy(finding => finding.Rule))
        {
            var rule = rules.Single(rule => Exports.Text(rule!["id"]) == group.Key.ToString())!;
            var remedies = group.Select(finding => finding.Remedy).Distinct().ToList();

            Exports.Text(rule["help"]!["text"]).Should().Be(remedies is [var only] ? only : Exports.Text(rule["shortDescription"]!["text"]));
        }
    }

    [Fact]
    public void A_rule_that_only_findings_name_is_described_too() =>
        Exports.Text(Exports.Run(Exports.Faulty with { Counts = null })["tool"]!["driver"]!["rules"]![0]!["id"]).Should().Be("WHC0005");

    [Fact]
    public void The_tool_is_named_with_the_version_of_its_rules()
    {
        var driver = Exports.Run(Exports.Faulty)["tool"]!["driver"]!;

        Exports.Text(driver["name"]).Should().Be("WhoCode.Reporting");
        Exports.Text(driver["version"]).Should().Be(Exports.Faulty.RuleSet);
        Exports.Text(driver["semanticVersion"]).Should().Be(Exports.Faulty.RuleSet);
        Exports.Text(Exports.Run(Exports.Faulty)["language"]).Should().Be("en");
        Exports.Text(Exports.Run(Exports.Faulty)["columnKind"]).Should().Be("unicodeCodePoints");
        Exports.Run(Exports.Faulty)["properties"]!.ToJsonString().Should().Be("""{"profiles":["submission"],"rounds":[4]}""");
    }

    [Theory]
    [InlineData("1.2.3", true)]
    [InlineData("0.1.0-rc.1+abcdef123456", true)]
    [InlineData("1.2", false)]
    [InlineData("01.2.3", false)]
    [InlineData("1.2.3-01", false)]
    [InlineData("1.2.3\n", false)]
    [InlineData("v1.2.3", false)]
    public void A_version_is_written_as_semantic_only_if_it_is(string version, bool isSemantic)
    {
        var driver = Exports.Run(Exports.Clean with { RuleSet = version })["tool"]!["driver"]!;

        Exports.Text(driver["version"]).Should().Be(version);
        (driver["semanticVersion"] is not null).Should().Be(isSemantic);
    }

    [Theory]
    [InlineData("report.json", "report.json")]
    [InlineData("reports\\2024\\a b.json", "reports/2024/a%20b.json")]
    [InlineData("été#1?.json", "%C3%A9t%C3%A9%231%3F.json")]
    [InlineData("./report.json", "report.json")]
    [InlineData("reports/./2024/../a.json", "reports/a.json")]
    [InlineData("reports//a.json", "reports/a.json")]
    [InlineData("/home/../etc/./a.json", "file:///etc/a.json")]
    [InlineData("/../a.json", "file:///a.json")]
    [InlineData("C:\\a\\..\\b.json", "file:///C:/b.json")]
    [InlineData("\\\\server\\..\\a.json", "file://server/a.json")]
    [InlineData("...", "...")]
    [InlineData("100%.json", "100%25.json")]
    [InlineData("C:\\My reports\\a.json", "file:///C:/My%20reports/a.json")]
    [InlineData("\\\\server\\share\\a.json", "file://server/share/a.json")]
    [InlineData("/home/me/a b.json", "file:///home/me/a%20b.json")]
    [InlineData("javascript:alert(1)", "javascript%3Aalert%281%29")]
    public void A_name_becomes_a_reference(string name, string uri)
    {
        var run = Exports.Run(Exports.NotJson with { Name = name });

        Exports.Text(run["artifacts"]![0]!["location"]!["uri"]).Should().Be(uri);
        Exports.Text(run["results"]![0]!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"]).Should().Be(uri);
        Uri.IsWellFormedUriString(uri, UriKind.RelativeOrAbsolute).Should().BeTrue();
    }

    [Theory]
    [InlineData("../report.json", "report.json", 1)]
    [InlineData("a/../../../b/report.json", "b/report.json", 2)]
    public async Task A_file_above_the_working_directory_is_relative_to_a_named_base(string name, string uri, int levels)
    {
        var documents = new[] { Exports.NotJson with { Name = name }, Exports.Clean };

        var run = Exports.Run(documents);

        var location = run["results"]![0]!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!;
        location.ToJsonString().Should().Be($$"""{"uri":"{{uri}}","uriBaseId":"UP{{levels}}","index":0}""");
        run["originalUriBaseIds"]!.AsObject().Select(entry => entry.Key).Should().Equal($"UP{levels}");
        Exports.Text(run["originalUriBaseIds"]![$"UP{levels}"]!["description"]!["text"]).Should().Contain($"{levels}");
        Exports.Run(Exports.Clean)["originalUriBaseIds"].Should().BeNull();
        (await FaultsOf(Exports.Write(FindingsFormat.Sarif, documents))).Should().BeEmpty();
    }

    [Theory]
    [InlineData(".")]
    [InlineData("a/..")]
    [InlineData("/")]
    public void A_name_that_is_not_a_file_name_has_no_location_but_is_kept(string name)
    {
        var run = Exports.Run(Exports.NotJson with { Name = name });

        run["artifacts"]![0]!["location"].Should().BeNull();
        Exports.Text(run["artifacts"]![0]!["properties"]!["name"]).Should().Be(name);
    }

    [Fact]
    public void A_file_is_one_artifact_for_all_spellings_of_its_name_and_all_validations()
    {
        var run = Exports.Run(
            Exports.NotJson, Exports.NotJson with { Name = "./letter.json", Profile = ValidationProfile.Draft },
            Exports.Clean, Exports.Clean with { Digest = Exports.NotJson.Digest });

        run["artifacts"]!.AsArray().Select(artifact => Exports.Text(artifact!["location"]!["uri"])).Should().Equal("letter.json", "clean.json");
        run["artifacts"]![0]!["properties"]!["checks"]!.AsArray().Select(check => Exports.Text(check!["profile"])).Should().Equal("submission", "draft");
        Exports.Text(run["artifacts"]![0]!["hashes"]!["sha-256"]).Should().Be(Exports.NotJson.Digest!.Sha256);
        run["artifacts"]![1]!["properties"]!["checks"]!.AsArray().Should().HaveCount(2);
        run["artifacts"]![1]!["hashes"].Should().BeNull("the file changed in between");
        run["results"]!.AsArray().Should().OnlyContain(result => result!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["index"]!.GetValue<int>() == 0);
    }

    [Fact]
    public void A_rule_is_described_in_full_with_the_reason_for_it_if_that_is_known_in_the_language_of_the_run()
    {
        JsonNode RuleOf(FindingsDocument document) => Exports.Run(document)["tool"]!["driver"]!["rules"]![0]!;

        var known = RuleOf(Exports.NotJson);
        Exports.Text(known["fullDescription"]!["text"]).Should().Be($"{Exports.Text(known["shortDescription"]!["text"])} {LocalizedTexts.English["rule.WHC0001.why"]}");
        Exports.Text(RuleOf(Exports.NotJson with { Language = LanguageTag.Parse("fr") })["fullDescription"]!["text"]).Should().Be(Exports.Text(known["shortDescription"]!["text"]));
        Exports.Text(RuleOf(Exports.Saying("The host's own."))["fullDescription"]!["text"]).Should().Be("The host's own.");
        Exports.Text(RuleOf(new() { Findings = [new() { Rule = RuleId.Parse("HOST1001") }] })["fullDescription"]!["text"]).Should().Be("HOST1001");
    }

    [Fact]
    public void The_tool_and_its_rules_refer_to_the_page_about_the_rules_if_its_address_is_given()
    {
        var driver = Run(new() { HelpUri = new("https://example.org/rules?v=1#top") }, writer => writer.Write(Exports.NotJson))["tool"]!["driver"]!;

        Exports.Text(driver["informationUri"]).Should().Be("https://example.org/rules?v=1#top");
        Exports.Text(driver["rules"]![0]!["helpUri"]).Should().Be("https://example.org/rules?v=1#whc0001-documentisjson");
        File.ReadAllText(Repository.Path("docs", "rules.md")).Should().Contain("(#whc0001-documentisjson)");
        Exports.Run(Exports.NotJson)["tool"]!["driver"]!["informationUri"].Should().BeNull();
        FluentActions.Invoking(() => new FindingsExportOptions { HelpUri = new("rules.html", UriKind.Relative) }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void An_invocation_names_the_files_that_could_not_be_read()
    {
        var run = Run(new(), writer =>
        {
            writer.WriteUnreadable("../no.json", "there is no such file");
            writer.Write(Exports.Clean);
        });

        var notification = run["invocations"]![0]!["toolExecutionNotifications"]!.AsArray().Should().ContainSingle().Subject!;
        run["invocations"]![0]!["executionSuccessful"]!.GetValue<bool>().Should().BeFalse();
        Exports.Text(notification["level"]).Should().Be("error");
        Exports.Text(notification["message"]!["text"]).Should().Be("'../no.json' could not be read: there is no such file.");
        notification["locations"]![0]!["physicalLocation"]!["artifactLocation"]!.ToJsonString().Should().Be("""{"uri":"no.json","uriBaseId":"UP1"}""");
        Exports.Run(Exports.Clean)["invocations"]!.ToJsonString().Should().Be("""[{"executionSuccessful":true}]""");
    }

    [Fact]
    public void There_is_a_run_if_no_file_could_be_read() =>
        Run(new(), writer => writer.WriteUnreadable("no.json", "there is no such file"))["invocations"]![0]!["executionSuccessful"]!.GetValue<bool>().Should().BeFalse();

    [Fact]
    public void An_unpaired_surrogate_in_a_name_is_written_as_the_replacement_character() =>
        Exports.Text(Exports.Run(Exports.NotJson with { Name = "a\uD83D.json" })["artifacts"]![0]!["location"]!["uri"]).Should().Be("a%EF%BF%BD.json");

    [Fact]
    public void A_document_without_a_name_is_identified_by_position_and_digest()
    {
        var run = Exports.Run(Exports.Typed);

        run["artifacts"]![0]!["location"].Should().BeNull();
        Exports.Text(run["artifacts"]![0]!["properties"]!["checks"]![0]!["sha256"]).Should().Be(Exports.Typed.Digest!.Sha256);
        run["results"]![0]!["locations"]![0]!["physicalLocation"]!.ToJsonString().Should().Be("""{"artifactLocation":{"index":0}}""");
    }

    [Fact]
    public void Only_a_digest_of_the_bytes_is_a_hash_of_the_file()
    {
        Exports.Text(Exports.Run(Exports.NotJson)["artifacts"]![0]!["hashes"]!["sha-256"]).Should().Be(Exports.NotJson.Digest!.Sha256);
        Exports.Run(Exports.Typed)["artifacts"]![0]!["hashes"].Should().BeNull();
        Exports.Text(Exports.Run(Exports.Typed)["artifacts"]![0]!["properties"]!["checks"]![0]!["digestForm"]).Should().Be("canonical-json");
    }

    [Fact]
    public void There_is_a_run_for_each_version_of_the_rules_and_language()
    {
        var runs = JsonNode.Parse(Exports.Write(
            FindingsFormat.Sarif, Exports.Faulty, Exports.Clean with { RuleSet = "9.0.0" }, Exports.NotJson, Exports.Clean with { Language = LanguageTag.Parse("fr") }))!["runs"]!.AsArray();

        runs.Select(run => run!["artifacts"]!.AsArray().Count).Should().Equal(2, 1, 1);
        Exports.Text(runs[1]!["tool"]!["driver"]!["version"]).Should().Be("9.0.0");
        Exports.Text(runs[2]!["language"]).Should().Be("fr");
        runs[0]!["results"]!.AsArray().Last()!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["index"]!.GetValue<int>().Should().Be(1);
    }

    [Fact]
    public void The_same_document_twice_is_one_artifact_and_all_results()
    {
        var run = Exports.Run(Exports.Faulty, Exports.Faulty);

        run["artifacts"]!.AsArray().Should().ContainSingle();
        run["results"]!.AsArray().Should().HaveCount(2 * Exports.Faulty.Findings.Count);
    }

    private static JsonNode Run(FindingsExportOptions options, Action<FindingsWriter> write)
    {
        using var stream = new MemoryStream();
        using var writer = new FindingsWriter(stream, FindingsFormat.Sarif, options);
        write(writer);
        writer.Complete();
        var sarif = Encoding.UTF8.GetString(stream.ToArray());
        FaultsOf(sarif).Result.Should().BeEmpty();
        return JsonNode.Parse(sarif)!["runs"]!.AsArray().Should().ContainSingle().Subject!;
    }

    private static async Task<IEnumerable<string>> FaultsOf(string sarif) =>
        (await Schema.Value).Validate(sarif).Select(fault => fault.ToString());
}
