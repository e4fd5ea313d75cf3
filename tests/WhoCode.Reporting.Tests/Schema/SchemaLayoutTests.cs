using System.Text;
using System.Text.Json.Nodes;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Schema;

namespace WhoCode.Reporting.Tests.Schema;

public sealed class SchemaLayoutTests
{
    [Fact]
    public void The_written_schema_equals_the_generated_one()
    {
        foreach (var kind in SchemaKind.All)
        {
            var schema = ReportSchema.Generate(kind, new() { Profile = ValidationProfile.Draft });

            JsonNode.DeepEquals(JsonNode.Parse(ReportSchema.Write(schema)), schema).Should().BeTrue("{0} is written as it is drawn", kind);
        }
    }

    [Fact]
    public void Short_objects_are_on_one_line_and_long_ones_on_several() =>
        Write("""{"a": {"type": ["string", "null"], "maxLength": 5}, "b": {}, "c": [], "d": {"e": {"f": {"g": 1}}}}""").Should().Be("""
            {
              "a": { "type": ["string", "null"], "maxLength": 5 },
              "b": {},
              "c": [],
              "d": {
                "e": { "f": { "g": 1 } }
              }
            }

            """);

    [Fact]
    public void Long_lists_of_short_values_fill_their_lines()
    {
        var lines = Write(new JsonObject { ["enum"] = new JsonArray([.. Enumerable.Range(1000, 60).Select(number => (JsonNode)number)]) }.ToJsonString()).Split('\n');

        lines.Should().HaveCount(9);
        lines[2].Should().StartWith("    1000, 1001, ").And.EndWith(",");
        lines.Should().OnlyContain(line => line.Length <= 120);
    }

    [Fact]
    public void Letters_beyond_ASCII_are_not_escaped() =>
        Write("""{"title": "Côte d'Ivoire"}""").Should().Contain("Côte d'Ivoire");

    private static string Write(string schema) => Encoding.UTF8.GetString(ReportSchema.Write((JsonObject)JsonNode.Parse(schema)!));
}
