using System.Text.Json.Nodes;
using WhoCode.Reporting.Schema;

namespace WhoCode.Reporting.Tests.Schema;

public sealed class ExtensionSchemaTests
{
    private const string Key = "org.example.form";

    [Fact]
    public void The_schema_of_an_extension_is_included_under_its_key()
    {
        var schema = Draw("""{"$schema": "x", "$id": "y", "type": "object", "properties": {"desk": {"type": "integer"}}}""");

        schema["properties"]!["extensions"]!["properties"]!.ToJsonString().Should().Be("""{"org.example.form":{"$ref":"#/$defs/org.example.form"}}""");
        schema["properties"]!["extensions"]!["patternProperties"].Should().NotBeNull("other hosts have their room too");
        schema["$defs"]![Key]!.ToJsonString().Should().Be("""{"type":"object","properties":{"desk":{"type":"integer"}}}""");
    }

    [Fact]
    public void A_schema_or_option_that_is_null_throws()
    {
        FluentActions.Invoking(() => ReportSchema.Generate(SchemaKind.StakeholderReport, new() { Extensions = new Dictionary<string, JsonObject> { [Key] = null! } }))
            .Should().Throw<ArgumentException>().WithMessage($"The schema of the extension '{Key}' is null.*");
        FluentActions.Invoking(() => ReportSchema.Generate(SchemaKind.StakeholderReport, new() { Extensions = null! })).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ReportSchema.Generate(SchemaKind.StakeholderReport, new() { Rules = null! })).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void References_in_the_schema_of_an_extension_lead_to_its_own_definitions()
    {
        var schema = Draw("""{"properties": {"a": {"$ref": "#/definitions/contribution"}, "b": {"$ref": "#"}}, "definitions": {"contribution": {"type": "null"}}}""");

        schema["$defs"]![Key]!["properties"]!.ToJsonString().Should()
            .Be("""{"a":{"$ref":"#/$defs/org.example.form/definitions/contribution"},"b":{"$ref":"#/$defs/org.example.form"}}""");
    }

    [Fact]
    public void Text_that_only_looks_like_a_reference_is_not_changed()
    {
        var schema = Draw("""{"properties": {"$ref": {"type": "string"}, "enum": {"$ref": "#"}}, "enum": [{"$ref": "nowhere"}], "default": {"$ref": "nowhere"}}""");

        schema["$defs"]![Key]!["enum"]!.ToJsonString().Should().Be("""[{"$ref":"nowhere"}]""");
        schema["$defs"]![Key]!["properties"]!.ToJsonString().Should().Be("""{"$ref":{"type":"string"},"enum":{"$ref":"#/$defs/org.example.form"}}""");
    }

    [Theory]
    [InlineData("enum")]
    [InlineData("const")]
    [InlineData("default")]
    [InlineData("examples")]
    [InlineData("example")]
    public void Data_in_a_schema_is_not_changed(string keyword) =>
        Draw(new JsonObject { [keyword] = new JsonObject { ["$ref"] = "nowhere" } }.ToJsonString())["$defs"]![Key]!
            [keyword]!["$ref"]!.GetValue<string>().Should().Be("nowhere");

    [Theory]
    [InlineData("allOf")]
    [InlineData("anyOf")]
    [InlineData("oneOf")]
    [InlineData("not")]
    [InlineData("if")]
    [InlineData("then")]
    [InlineData("else")]
    public void A_circular_reference_is_found_through_each_keyword_that_applies_to_the_same_value(string keyword) =>
        FluentActions.Invoking(() => Draw(new JsonObject { [keyword] = new JsonObject { ["$ref"] = "#" } }.ToJsonString()))
            .Should().Throw<ArgumentException>().WithMessage("*applies itself to the same value again*");

    [Theory]
    [InlineData("properties")]
    [InlineData("patternProperties")]
    [InlineData("$defs")]
    [InlineData("definitions")]
    [InlineData("dependentSchemas")]
    public void A_definition_can_have_the_name_of_a_keyword(string places)
    {
        var schema = Draw(new JsonObject { [places] = new JsonObject { ["default"] = new JsonObject { ["$ref"] = "#" } } }.ToJsonString());

        schema["$defs"]![Key]![places]!.ToJsonString().Should().Be("""{"default":{"$ref":"#/$defs/org.example.form"}}""");
    }

    [Theory]
    [InlineData("$id")]
    [InlineData("id")]
    public void The_id_of_the_schema_of_an_extension_is_removed(string keyword) =>
        Draw(new JsonObject { [keyword] = "urn:form" }.ToJsonString())["$defs"]![Key]!.AsObject().Should().BeEmpty();

    [Fact]
    public void Schemas_of_extensions_are_ordered_by_key()
    {
        var extensions = new Dictionary<string, JsonObject> { ["org.b.form"] = [], ["org.c.form"] = [], ["org.a.form"] = [] };

        var schema = ReportSchema.Generate(SchemaKind.StakeholderReport, new() { Extensions = extensions });

        schema["properties"]!["extensions"]!["properties"]!.AsObject().Select(property => property.Key).Should().Equal("org.a.form", "org.b.form", "org.c.form");
    }

    [Fact]
    public void The_given_schema_is_not_changed()
    {
        var given = (JsonObject)JsonNode.Parse("""{"$schema": "x", "items": {"$ref": "#"}}""")!;

        ReportSchema.Generate(SchemaKind.StakeholderReport, new() { Extensions = new Dictionary<string, JsonObject> { [Key] = given } });

        given.ToJsonString().Should().Be("""{"$schema":"x","items":{"$ref":"#"}}""");
    }

    [Theory]
    [InlineData("""{"$ref": "#"}""", "*'org.example.form' applies itself to the same value again at $,*")]
    [InlineData("""{"allOf": [{"$ref": "#/definitions/a"}], "definitions": {"a": {"$ref": "#/definitions/b"}, "b": {"anyOf": [{"$ref": "#/definitions/a"}]}}}""", "*applies itself to the same value again at $.definitions.a,*")]
    [InlineData("""{"items": {"not": {"$ref": "#/items"}}}""", "*applies itself to the same value again at $.items,*")]
    public void A_schema_that_applies_itself_to_the_same_value_throws(string extension, string message) =>
        FluentActions.Invoking(() => Draw(extension)).Should().Throw<ArgumentException>().WithMessage(message);

    [Theory]
    [InlineData("""{"properties": {"child": {"$ref": "#"}}}""")]
    [InlineData("""{"allOf": [{"$ref": "#/definitions/a"}, {"$ref": "#/definitions/a"}], "definitions": {"a": {"items": {"$ref": "#"}}}}""")]
    public void A_recursive_schema_for_nested_values_is_accepted(string extension) =>
        FluentActions.Invoking(() => Draw(extension)).Should().NotThrow();

    [Theory]
    [InlineData("https://example.org/schema")]
    [InlineData("#/definitions/missing")]
    [InlineData("#anchor")]
    [InlineData("")]
    public void A_schema_that_refers_to_something_outside_itself_throws(string reference) =>
        FluentActions.Invoking(() => Draw(new JsonObject { ["items"] = new JsonObject { ["$ref"] = reference } }.ToJsonString()))
            .Should().Throw<ArgumentException>().WithMessage($"The schema of the extension 'org.example.form' refers to '{reference}', which it does not contain.");

    [Theory]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("2")]
    [InlineData("first")]
    public void A_reference_to_a_position_beyond_a_list_throws(string item) =>
        FluentActions.Invoking(() => Draw($$$"""{"anyOf": [true, {"type": "null"}], "items": {"$ref": "#/anyOf/{{{item}}}"}}"""))
            .Should().Throw<ArgumentException>().WithMessage($"*refers to '#/anyOf/{item}', which it does not contain.");

    [Fact]
    public void A_reference_to_an_item_of_a_list_is_kept() =>
        Draw("""{"anyOf": [true, {"type": "null"}], "items": {"$ref": "#/anyOf/1"}}""")["$defs"]![Key]!["items"]!["$ref"]!.GetValue<string>()
            .Should().Be("#/$defs/org.example.form/anyOf/1");

    [Fact]
    public void A_key_that_is_not_a_reverse_domain_name_throws() =>
        FluentActions.Invoking(() => ReportSchema.Generate(SchemaKind.StakeholderReport, new() { Extensions = new Dictionary<string, JsonObject> { ["form"] = [] } }))
            .Should().Throw<ArgumentException>().WithMessage("'form' is not the key of an extension. Use a reverse domain name, such as org.example.form.");

    [Fact]
    public void A_schema_of_an_extension_for_a_kind_without_extensions_throws() =>
        FluentActions.Invoking(() => ReportSchema.Generate(SchemaKind.Contribution, new() { Extensions = new Dictionary<string, JsonObject> { [Key] = [] } }))
            .Should().Throw<ArgumentException>().WithMessage("The options contain schemas of extensions, but contribution has no extensions.*");

    private static JsonObject Draw(string extension) => ReportSchema.Generate(
        SchemaKind.StakeholderReport,
        new() { Extensions = new Dictionary<string, JsonObject> { [Key] = (JsonObject)JsonNode.Parse(extension)! } });
}
