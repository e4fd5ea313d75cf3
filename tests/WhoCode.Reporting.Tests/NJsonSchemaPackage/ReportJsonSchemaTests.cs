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
        const string Message = "NJsonSchema does not support JSON Schema 2020-12. Use draft-04 or draft-07.*";

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
    public async Task An_extension_is_checked_by_the_schema_of_its_type()
    {
        var check = await CreateCheck(ReportJsonSchema.CreateForExtension<Form>());

        Check(check, """{"desk":4,"lines":[{"text":"a"}],"next":{"desk":5,"next":{"desk":6}},"owner":null,"kind":1}""").Should().BeEmpty();
        Check(check, """{"desk":"4","lines":[{"txt":"a"}],"next":{"desk":5,"next":{"desk":0}},"owner":{"name":5},"kind":7}""").Should().BeEquivalentTo(
            "NJS2001 /desk IntegerExpected",
            "NJS2001 /lines/0/text PropertyRequired",
            "NJS2001 /lines/0/txt NoAdditionalPropertiesAllowed",
            "NJS2001 /next/next/desk NumberTooSmall",
            "NJS2001 /owner/name StringExpected",
            "NJS2001 /kind NotInEnumeration");
        Check(check, "null").Should().Equal("NJS2001  ObjectExpected");
        Check(check, """{"desk":99999999999999999999999999999999}""").Should().Equal("NJS2001 /desk NumberTooBig");
    }

    [Fact]
    public async Task Extensions_of_other_applications_are_not_checked() =>
        (await CreateCheck(ReportJsonSchema.CreateForExtension<Form>())).Check("""{"extensions":{"org.other":5}}"""u8).Should().BeEmpty();

    [Theory]
    [InlineData(typeof(List<>))]
    [InlineData(typeof(Action))]
    [InlineData(typeof(void))]
    [InlineData(typeof(Broken))]
    public void A_type_that_cannot_be_described_throws_an_exception_with_one_line(Type type) =>
        FluentActions.Invoking(() => ReportJsonSchema.CreateForExtension(type)).Should().Throw<ArgumentException>()
            .Which.Message.Should().Contain("cannot be described").And.NotContain("\n");

    [Theory]
    [InlineData("""{"$ref":"#"}""", "*applies itself to the same value again at *")]
    [InlineData("""{"properties":{"a":{"pattern":"("}}}""", "The schema holds at $.definitions*a pattern that is not a regular expression*")]
    [InlineData("""{"properties":{"a":{"multipleOf":0}}}""", "The schema contains at $.definitions*a multipleOf of 0, but it must be greater than 0.")]
    [InlineData("""{"properties":{"a":true}}""", "NJsonSchema cannot load the schema of an extension: *")]
    [InlineData("""{"properties":{"a":{"$ref":"https://example.org/a.json"}}}""", "*refers to 'https://example.org/a.json', which it does not contain.*")]
    public async Task A_schema_of_an_extension_that_cannot_be_used_throws_an_exception_with_one_line(string schema, string message) =>
        (await FluentActions.Awaiting(() => CreateCheck((JsonObject)JsonNode.Parse(schema)!)).Should().ThrowAsync<ArgumentException>().WithMessage(message))
            .Which.Message.Should().NotContain("\n");

    [Theory]
    [InlineData("1e30", true)]
    [InlineData("5.0", true)]
    [InlineData("5.5", false)]
    public async Task A_whole_number_is_recognized_in_any_notation_and_size(string number, bool isWhole) =>
        Check(await CreateCheck((JsonObject)JsonNode.Parse("""{"type":"integer"}""")!), number).Should().HaveCount(isWhole ? 0 : 1);

    private static Task<SchemaCheck> CreateCheck(JsonObject extension) => SchemaCheck.CreateAsync(
        SchemaKind.StakeholderReport,
        new() { Profile = ValidationProfile.Draft, Extensions = new Dictionary<string, JsonObject> { [Key] = extension } });

    private static IEnumerable<string> Check(SchemaCheck check, string extension) =>
        check.Check(Encoding.UTF8.GetBytes($$$"""{"extensions":{"{{{Key}}}":{{{extension}}}}}"""))
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
