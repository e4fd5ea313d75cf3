using System.Text;
using System.Text.RegularExpressions;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.NJsonSchema;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Schema;

namespace WhoCode.Reporting.Tests.NJsonSchemaPackage;

public sealed partial class SchemaSieveTests
{
    private const string Contributions = """{"contributions":[{0}]}""";

    [Theory]
    [MemberData(nameof(Samples.Clean), MemberType = typeof(Samples))]
    public void Of_a_clean_report_nothing_is_said(string sample) =>
        Sieves.Check(Repository.Sample(sample), ValidationProfile.Publication).Should().BeSameAs(FindingList.Empty);

    [Fact]
    public void A_faulty_report_gets_the_words_the_places_and_the_order_of_the_validator()
    {
        var text = Repository.Sample(Samples.Faulty);

        var found = Sieves.Check(text, ValidationProfile.Submission);

        found.Where(finding => finding.Rule.IsInSchema && finding.Pointer.ToString() != "/contributions/0/title").Select(Print)
            .Should().Equal(Sieves.Validate(text, ValidationProfile.Submission).Select(Print));
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
    public void One_fault_is_one_finding_by_the_rule_of_the_library(string text, string? expected)
    {
        var found = Sieves.Check(text);

        found.Select(Sieves.Short).Should().Equal(expected is null ? [] : [expected]);
        found.Should().NotContain(finding => finding.Severity != FindingSeverity.Error || finding.Position == null);
        found.Select(finding => finding.Message + finding.GetRemedy(LocalizedTexts.English)).Should().NotContain(sentence => PlaceToFill().IsMatch(sentence));
    }

    [Theory]
    [InlineData("""{"id":"","title":" ","narrative":"x","field":"fair-treatment","assessment":"mixed"}""", "WHC1001 /contributions/0/id", "WHC1001 /contributions/0/title")]
    [InlineData("""{"id":null,"title":"x","narrative":"x","field":"fair-treatment"}""", "WHC1001 /contributions/0/assessment", "WHC1001 /contributions/0/id")]
    public void What_is_empty_is_missing_and_said_once(string contribution, params string[] expected) =>
        Sieves.Check(Contributions.Replace("{0}", contribution, StringComparison.Ordinal), ValidationProfile.Submission).Select(Sieves.Short)
            .Where(finding => finding.Contains("/contributions/", StringComparison.Ordinal)).Should().BeEquivalentTo(expected);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"contributions":[]}""")]
    public void A_list_that_must_not_be_empty_says_how_many_it_needs_given_or_not(string text) =>
        Sieves.Check(text, ValidationProfile.Submission).Should().ContainSingle(finding => finding.RuleId.ToString() == "WHC1002")
            .Which.Message.Should().Be("The list 'contributions' has 0 items, but needs at least 1.");

    [Fact]
    public void A_text_is_measured_in_characters_and_not_in_units_of_16_bits()
    {
        Sieves.Check($$$"""{"reporter":{"acronym":"{{{string.Concat(Enumerable.Repeat("𝒶", 60))}}}"}}""").Should().BeEmpty();
        Sieves.Check($$$"""{"reporter":{"acronym":"{{{string.Concat(Enumerable.Repeat("𝒶", 61))}}}"}}""")
            .Should().ContainSingle().Which.Message.Should().Be("This text has 61 characters, but at most 60 are allowed.");
    }

    [Fact]
    public void Too_many_items_are_counted() =>
        Sieves.Check($$$"""{"scope":{"countries":[{{{string.Join(',', Enumerable.Repeat("\"GBR\"", 301))}}}]}}""")
            .Should().ContainSingle().Which.Message.Should().Be("The list 'countries' has 301 items, but at most 300 are allowed.");

    [Theory]
    [InlineData("org.example", "WHC0004 /extensions/org.example")]
    [InlineData("x", "WHC0004 /extensions/x")]
    public void What_is_nested_too_deep_is_a_finding(string key, string expected) =>
        Sieves.Check($$$"""{"extensions":{"{{{key}}}":{{{new string('[', 100_000)}}}{{{new string(']', 100_000)}}}}}""").Select(Sieves.Short).Should().Equal(expected);

    [Fact]
    public void A_byte_order_mark_is_passed_over() =>
        Sieves.Check([.. Encoding.UTF8.Preamble, .. """{"round":0}"""u8]).Should().ContainSingle().Which.Position.Should().Be(new TextPosition(1, 10));

    [Fact]
    public void A_text_that_is_not_UTF_8_is_said_to_be_none() =>
        Sieves.Check([.. "{\"id\":\""u8, 0xE9, .. "\"}"u8]).Select(Sieves.Short).Should().Equal("WHC0003 /id");

    [Fact]
    public async Task Parts_and_other_documents_have_sieves_too()
    {
        foreach (var kind in SchemaKind.All)
        {
            var sieve = await SchemaCheck.CreateAsync(kind, new() { Profile = ValidationProfile.Draft });

            sieve.Check("""{"no such member": 1}"""u8).Select(Sieves.Short).Should().Contain("WHC0005 /no such member", "{0} has none", kind);
            sieve.Check("{"u8).Select(Sieves.Short).Should().Equal("WHC0002 ");
        }
    }

    [Fact]
    public async Task What_a_host_adds_to_the_catalogue_is_known()
    {
        var catalog = ReportingCatalog.BuiltIn.With(new CodeEdition(CodeEditionId.Parse("2030"), "The Code of 2030"));
        var sieve = await SchemaCheck.CreateAsync(SchemaKind.StakeholderReport, new() { Profile = ValidationProfile.Draft, Catalog = catalog });

        sieve.Check("""{"codeEdition":"2030"}"""u8).Should().BeEmpty();
        sieve.Check("""{"codeEdition":"2031"}"""u8).Should().ContainSingle().Which.Message.Should().Contain("2030");
    }

    [Fact]
    public void A_sieve_serves_many_threads()
    {
        var text = Repository.Sample(Samples.Faulty);
        var expected = Sieves.Check(text).Select(Sieves.Short).ToList();

        Parallel.For(0, 40, _ => Sieves.Check(text).Select(Sieves.Short).Should().Equal(expected));
    }

    [GeneratedRegex("[{][a-z]+[}]")]
    private static partial Regex PlaceToFill();
}
