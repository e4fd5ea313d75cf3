using System.Text;
using System.Text.RegularExpressions;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.NJsonSchema;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Schema;

namespace WhoCode.Reporting.Tests.NJsonSchemaPackage;

public sealed partial class SchemaCheckTests
{
    private const string Contributions = """{"contributions":[{0}]}""";

    [Theory]
    [MemberData(nameof(Samples.Clean), MemberType = typeof(Samples))]
    public void A_clean_report_has_no_findings(string sample) =>
        SchemaChecks.Check(Repository.Sample(sample), ValidationProfile.Publication).Should().BeSameAs(FindingList.Empty);

    [Fact]
    public void Findings_have_the_texts_locations_and_order_of_the_validator()
    {
        var text = Repository.Sample(Samples.Faulty);

        var found = SchemaChecks.Check(text, ValidationProfile.Submission);

        found.Where(finding => finding.Rule.IsInSchema && finding.Pointer.ToString() != "/contributions/0/title").Select(Print)
            .Should().Equal(SchemaChecks.Validate(text, ValidationProfile.Submission).Select(Print));
        found.Should().Contain(finding => finding.Pointer.ToString() == "/contributions/0/title", "only the reader sees that 'titel' is the title");
        found.Should().ContainSingle(finding => !finding.Rule.IsInSchema).Which.RuleId.ToString().Should().Be("WHC0006");

        static string Print(Finding finding) => $"{finding.Position} {finding} {finding.GetRemedy(LocalizedTexts.English)} {finding.Field}";
    }

    [Theory]
    [InlineData("""{"round":0}""", "WHC2003 /round")]
    [InlineData("""{"round":99999999999999999999999999999999999999}""", "WHC0008 /round")]
    [InlineData("""{"round":1e400}""", "WHC0008 /round")]
    [InlineData("""{"round":5.5}""", "WHC0008 /round")]
    [InlineData("""{"round":"5"}""", "WHC0007 /round")]
    [InlineData("""{"round":5.0}""", null)]
    [InlineData("""{"round":50e-1}""", null)]
    [InlineData("""{"id":null,"website":1}""", "WHC0005 /website")]
    [InlineData("""{"id":"a b"}""", "WHC2007 /id")]
    [InlineData("""{"id":"a\n"}""", "WHC2007 /id")]
    [InlineData("""{"codeEdition":"2011"}""", "WHC4003 /codeEdition")]
    [InlineData("""{"codeEdition":"x"}""", "WHC0008 /codeEdition")]
    [InlineData("""{"submittedOn":"2021-02-29"}""", "WHC0008 /submittedOn")]
    [InlineData("""{"reporter":{"country":"ZZZ"}}""", "WHC4007 /reporter/country")]
    [InlineData("""{"reporter":{"country":"uk"}}""", "WHC0008 /reporter/country")]
    [InlineData("""{"reporter":{"website":"example.org"}}""", "WHC2005 /reporter/website")]
    [InlineData("""{"reporter":{"contact":{"email":"a"}}}""", "WHC2006 /reporter/contact/email")]
    [InlineData("""{"evidence":[{},{"sha256":"0"}]}""", "WHC2008 /evidence/1/sha256")]
    [InlineData("""{"evidence":null}""", "WHC0007 /evidence")]
    [InlineData("""{"evidence":[null]}""", "WHC0007 /evidence/0")]
    [InlineData("""{"formatVersion":"2.0"}""", "WHC2009 /formatVersion")]
    [InlineData("""{"contributions":[{"field":"no-such-field"}]}""", "WHC4006 /contributions/0/field")]
    [InlineData("""{"contributions":[{"assessment":"good"}]}""", "WHC0008 /contributions/0/assessment")]
    [InlineData("""{"contributions":[{"figures":[{"value":1e16}]}]}""", "WHC2003 /contributions/0/figures/0/value")]
    [InlineData("""{"contributions":{}}""", "WHC0007 /contributions")]
    [InlineData("""{"reporter":[]}""", "WHC0007 /reporter")]
    [InlineData("""{"extensions":{"x":{}}}""", "WHC2010 /extensions/x")]
    [InlineData("""{"extensions":{"org.example\n":{}}}""", "WHC2010 /extensions/org.example\n")]
    [InlineData("""{"extensions":null}""", "WHC0007 /extensions")]
    [InlineData("""{"a/b~c.d['e']":1}""", "WHC0005 /a~1b~0c.d['e']")]
    [InlineData("[]", "WHC0007 ")]
    [InlineData("null", "WHC0007 ")]
    [InlineData("""{"findings":[],"digest":{},"counts":{}}""", "WHC0011 ")]
    [InlineData("", "WHC0001 ")]
    [InlineData("""{"id":"a" """, "WHC0002 ")]
    [InlineData("""{"id":'a'}""", "WHC0002 /id")]
    [InlineData("""{"round":NaN}""", "WHC0002 /round")]
    [InlineData("""{"id":"a"}{}""", "WHC0002 ")]
    [InlineData("""{"id":"a","id":"a b"}""", "WHC0006 /id")]
    [InlineData("""{"id":"a",}""", "WHC0009 ")]
    [InlineData("""{"generalComments":"\ud800"}""", "WHC0010 /generalComments")]
    public void One_error_is_one_finding_of_a_built_in_rule(string text, string? expected)
    {
        var found = SchemaChecks.Check(text);

        found.Select(SchemaChecks.Short).Should().Equal(expected is null ? [] : [expected]);
        found.Should().NotContain(finding => finding.Severity != FindingSeverity.Error || finding.Position == null);
        found.Select(finding => finding.Message + finding.GetRemedy(LocalizedTexts.English)).Should().NotContain(sentence => PlaceToFill().IsMatch(sentence));
    }

    [Theory]
    [InlineData("""{"id":"","title":" ","narrative":"x","field":"fair-treatment","assessment":"mixed"}""", "WHC1001 /contributions/0/id", "WHC1001 /contributions/0/title")]
    [InlineData("""{"id":null,"title":"x","narrative":"x","field":"fair-treatment"}""", "WHC1001 /contributions/0/assessment", "WHC1001 /contributions/0/id")]
    public void An_empty_required_property_is_reported_once_as_missing(string contribution, params string[] expected) =>
        SchemaChecks.Check(Contributions.Replace("{0}", contribution, StringComparison.Ordinal), ValidationProfile.Submission).Select(SchemaChecks.Short)
            .Where(finding => finding.Contains("/contributions/", StringComparison.Ordinal)).Should().BeEquivalentTo(expected);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"contributions":[]}""")]
    public void The_finding_about_an_empty_or_missing_list_states_the_minimum(string text) =>
        SchemaChecks.Check(text, ValidationProfile.Submission).Should().ContainSingle(finding => finding.RuleId.ToString() == "WHC1002")
            .Which.Message.Should().Be("The list 'contributions' has no items, but needs at least 1.");

    [Fact]
    public void The_length_of_a_text_is_counted_in_Unicode_characters()
    {
        SchemaChecks.Check($$$"""{"reporter":{"acronym":"{{{string.Concat(Enumerable.Repeat("𝒶", 60))}}}"}}""").Should().BeEmpty();
        SchemaChecks.Check($$$"""{"reporter":{"acronym":"{{{string.Concat(Enumerable.Repeat("𝒶", 61))}}}"}}""")
            .Should().ContainSingle().Which.Message.Should().Be("This text has 61 characters, but at most 60 are allowed.");
    }

    [Fact]
    public void The_finding_about_too_many_items_states_their_number() =>
        SchemaChecks.Check($$$"""{"scope":{"countries":[{{{string.Join(',', Enumerable.Repeat("\"GBR\"", 301))}}}]}}""")
            .Should().ContainSingle().Which.Message.Should().Be("The list 'countries' has 301 items, but at most 300 are allowed.");

    [Theory]
    [InlineData("org.example", "WHC0004 /extensions/org.example")]
    [InlineData("x", "WHC0004 /extensions/x")]
    public void A_document_that_is_nested_too_deep_is_a_finding(string key, string expected) =>
        SchemaChecks.Check($$$"""{"extensions":{"{{{key}}}":{{{new string('[', 100_000)}}}{{{new string(']', 100_000)}}}}}""").Select(SchemaChecks.Short).Should().Equal(expected);

    [Fact]
    public void A_byte_order_mark_is_ignored() =>
        SchemaChecks.Check([.. Encoding.UTF8.Preamble, .. """{"round":0}"""u8]).Should().ContainSingle().Which.Position.Should().Be(new TextPosition(1, 10));

    [Fact]
    public void A_document_that_is_not_UTF_8_is_a_finding() =>
        SchemaChecks.Check([.. "{\"id\":\""u8, 0xE9, .. "\"}"u8]).Select(SchemaChecks.Short).Should().Equal("WHC0003 /id");

    [Fact]
    public async Task Schema_checks_can_be_created_for_all_kinds()
    {
        foreach (var kind in SchemaKind.All)
        {
            var check = await SchemaCheck.CreateAsync(kind, new() { Profile = ValidationProfile.Draft });

            check.Check("""{"no such member": 1}"""u8).Select(SchemaChecks.Short).Should().Contain("WHC0005 /no such member", "{0} has none", kind);
            check.Check("{"u8).Select(SchemaChecks.Short).Should().Equal("WHC0002 ");
        }
    }

    [Fact]
    public async Task An_edition_that_an_application_adds_is_accepted()
    {
        var catalog = ReportingCatalog.BuiltIn.With(new CodeEdition(CodeEditionId.Parse("2030"), "The Code of 2030"));
        var check = await SchemaCheck.CreateAsync(SchemaKind.StakeholderReport, new() { Profile = ValidationProfile.Draft, Catalog = catalog });

        check.Check("""{"codeEdition":"2030"}"""u8).Should().BeEmpty();
        check.Check("""{"codeEdition":"2031"}"""u8).Should().ContainSingle().Which.Message.Should().Contain("2030");
    }

    [Fact]
    public void A_schema_check_is_thread_safe()
    {
        var text = Repository.Sample(Samples.Faulty);
        var expected = SchemaChecks.Check(text).Select(SchemaChecks.Short).ToList();

        Parallel.For(0, 40, _ => SchemaChecks.Check(text).Select(SchemaChecks.Short).Should().Equal(expected));
    }

    [GeneratedRegex("[{][a-z]+[}]")]
    private static partial Regex PlaceToFill();
}
