using System.Text;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using WhoCode.Reporting.NJsonSchema;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Schema;
using WhoCode.Reporting.Testing;
using JsonSchema = NJsonSchema.JsonSchema;

namespace WhoCode.Reporting.Tests.NJsonSchemaPackage;

public sealed class ReportJsonSchemaTests
{
    private const string Key = "org.example.form";

    [Fact]
    public async Task The_schema_of_every_kind_loads_into_NJsonSchema()
    {
        foreach (var kind in SchemaKind.All)
        {
            var schema = await ReportJsonSchema.CreateAsync(kind);

            schema.SchemaVersion.Should().Contain("draft-04");
            schema.Properties.Should().NotBeEmpty();
        }
    }

    [Fact]
    public async Task A_dialect_that_NJsonSchema_supports_is_the_one_that_is_used()
    {
        var schema = await ReportJsonSchema.CreateAsync(SchemaKind.Evidence, new() { Dialect = SchemaDialect.Draft07 });

        schema.SchemaVersion.Should().Contain("draft-07");
    }

    [Fact]
    public async Task A_dialect_that_NJsonSchema_does_not_support_is_refused_with_those_that_it_does()
    {
        var options = new SchemaOptions { Dialect = SchemaDialect.Draft202012 };
        const string Message = "NJsonSchema does not support JSON Schema 2020-12. It supports draft-04 and draft-07.*";

        await FluentActions.Awaiting(() => ReportJsonSchema.CreateAsync(SchemaKind.Evidence, options)).Should().ThrowAsync<ArgumentException>().WithMessage(Message);
        await FluentActions.Awaiting(() => SchemaCheck.CreateAsync(SchemaKind.Evidence, options)).Should().ThrowAsync<ArgumentException>().WithMessage(Message);
    }

    [Fact]
    public async Task NJsonSchema_cannot_resolve_the_references_of_2020_12()
    {
        var schema = await JsonSchema.FromJsonAsync(ReportSchema.Generate(SchemaKind.StakeholderReport, new() { Dialect = SchemaDialect.Draft202012 }).ToJsonString());
        var report = Encoding.UTF8.GetString(ReportJson.Write(SampleReports.Maximal));

        FluentActions.Invoking(() => schema.Validate(report)).Should().Throw<InvalidOperationException>("if it can, the dialect should be supported").WithMessage("*$defs*");
    }

    [Fact]
    public async Task What_a_host_keeps_is_checked_by_the_schema_of_its_type()
    {
        var sieve = await Sieve(ReportJsonSchema.CreateForExtension<Form>());

        Check(sieve, """{"desk":4,"lines":[{"text":"a"}],"next":{"desk":5,"next":{"desk":6}},"owner":null,"kind":1}""").Should().BeEmpty();
        Check(sieve, """{"desk":"4","lines":[{"txt":"a"}],"next":{"desk":5,"next":{"desk":0}},"owner":{"name":5},"kind":7}""").Should().BeEquivalentTo(
            "NJS2001 /desk IntegerExpected",
            "NJS2001 /lines/0/text PropertyRequired",
            "NJS2001 /lines/0/txt NoAdditionalPropertiesAllowed",
            "NJS2001 /next/next/desk NumberTooSmall",
            "NJS2001 /owner/name StringExpected",
            "NJS2001 /kind NotInEnumeration");
        Check(sieve, "null").Should().Equal("NJS2001  ObjectExpected");
        Check(sieve, """{"desk":99999999999999999999999999999999}""").Should().Equal("NJS2001 /desk NumberTooBig");
    }

    [Fact]
    public async Task Rooms_of_other_hosts_are_left_alone() =>
        (await Sieve(ReportJsonSchema.CreateForExtension<Form>())).Check("""{"extensions":{"org.other":5}}"""u8).Should().BeEmpty();

    [Theory]
    [InlineData(typeof(List<>))]
    [InlineData(typeof(Action))]
    [InlineData(typeof(void))]
    [InlineData(typeof(Broken))]
    public void A_type_that_cannot_be_described_is_refused_in_one_line(Type type) =>
        FluentActions.Invoking(() => ReportJsonSchema.CreateForExtension(type)).Should().Throw<ArgumentException>()
            .Which.Message.Should().Contain("cannot be described").And.NotContain("\n");

    [Theory]
    [InlineData("""{"$ref":"#"}""", "*refers to itself in a circle*")]
    [InlineData("""{"properties":{"a":{"pattern":"("}}}""", "The schema holds at $.definitions*a pattern that is no regular expression*")]
    [InlineData("""{"properties":{"a":{"multipleOf":0}}}""", "The schema contains at $.definitions*a multipleOf of 0, but it must be greater than 0.")]
    [InlineData("""{"properties":{"a":true}}""", "NJsonSchema cannot load the schema of an extension: *")]
    [InlineData("""{"properties":{"a":{"$ref":"https://example.org/a.json"}}}""", "*refers to 'https://example.org/a.json', which it does not contain.")]
    public async Task A_schema_of_a_host_that_no_value_can_be_checked_by_is_refused_in_one_line(string schema, string message) =>
        (await FluentActions.Awaiting(() => Sieve((JsonObject)JsonNode.Parse(schema)!)).Should().ThrowAsync<ArgumentException>().WithMessage(message))
            .Which.Message.Should().NotContain("\n");

    [Theory]
    [InlineData("1e30", true)]
    [InlineData("5.0", true)]
    [InlineData("5.5", false)]
    public async Task A_whole_number_is_whole_however_it_is_written_and_however_great(string number, bool isWhole) =>
        Check(await Sieve((JsonObject)JsonNode.Parse("""{"type":"integer"}""")!), number).Should().HaveCount(isWhole ? 0 : 1);

    private static Task<SchemaCheck> Sieve(JsonObject extension) => SchemaCheck.CreateAsync(
        SchemaKind.StakeholderReport,
        new() { Profile = ValidationProfile.Draft, Extensions = new Dictionary<string, JsonObject> { [Key] = extension } });

    private static IEnumerable<string> Check(SchemaCheck sieve, string extension) =>
        sieve.Check(Encoding.UTF8.GetBytes($$$"""{"extensions":{"{{{Key}}}":{{{extension}}}}}"""))
            .Select(finding => $"{finding.RuleId} {finding.Pointer.ToString().Replace($"/extensions/{Key}", "", StringComparison.Ordinal)}{finding.Arguments.Where(value => value.Name == "kind").Select(value => $" {value.Value}").SingleOrDefault()}");

    private enum Kind
    {
        Paper,
        Screen,
    }

    private sealed class Form
    {
        [JsonPropertyName("desk"), System.ComponentModel.DataAnnotations.Range(1, 99)]
        public int Desk { get; set; }

        [JsonPropertyName("lines")]
        public IReadOnlyList<Line> Lines { get; set; } = [];

        [JsonPropertyName("next")]
        public Form? Next { get; set; }

        [JsonPropertyName("owner")]
        public Owner? Owner { get; set; }

        [JsonPropertyName("kind")]
        public Kind Kind { get; set; }
    }

    private sealed class Line
    {
        [JsonPropertyName("text"), System.ComponentModel.DataAnnotations.Required]
        public string Text { get; set; } = "";
    }

    private sealed class Owner
    {
        [JsonPropertyName("name")]
        public string? Name { get; set; }
    }

    private sealed class Broken
    {
        [JsonPropertyName("same")]
        public int One { get; set; }

        [JsonPropertyName("same")]
        public int Two { get; set; }
    }
}
