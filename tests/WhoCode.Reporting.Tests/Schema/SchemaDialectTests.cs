using System.Text.Json.Nodes;
using WhoCode.Reporting.Schema;

namespace WhoCode.Reporting.Tests.Schema;

public sealed class SchemaDialectTests
{
    public static TheoryData<string> Ids => new(SchemaDialect.All.Select(dialect => dialect.Id));

    [Theory]
    [InlineData("2020-12", "$defs", "https://json-schema.org/draft/2020-12/schema")]
    [InlineData("draft-07", "definitions", "http://json-schema.org/draft-07/schema#")]
    [InlineData("draft-04", "definitions", "http://json-schema.org/draft-04/schema#")]
    public void Each_dialect_describes_the_same_with_its_own_keywords(string dialect, string definitions, string uri)
    {
        var schema = Draw(dialect);

        schema["$schema"]!.GetValue<string>().Should().Be(uri);
        schema["x-whocode-schema"]!.GetValue<string>().Should().Be($"stakeholder-report:1.0:submission:{dialect}");
        schema[definitions]!.AsObject().Should().ContainKey("contribution");
        foreach (var reference in GeneratedSchema.ObjectsIn(schema).Select(part => part["$ref"]?.GetValue<string>()).OfType<string>())
        {
            reference.Should().StartWith($"#/{definitions}/");
            schema[definitions]!.AsObject().Should().ContainKey(reference[$"#/{definitions}/".Length..]);
        }
    }

    [Fact]
    public void Draft_04_has_plain_choices_with_separate_labels_and_no_examples()
    {
        var schema = Draw("draft-04");

        var assessment = schema["definitions"]!["assessment"]!;
        assessment["enum"]!.ToJsonString().Should().Be("""["good-practice","challenge","mixed"]""");
        assessment["x-whocode-labels"]!["good-practice"]!.GetValue<string>().Should().Be("Good practice");
        schema["definitions"]!["stakeholder-kind-or-null"]!["enum"]!.AsArray()[^1].Should().BeNull();
        GeneratedSchema.ObjectsIn(schema).Should().NotContain(part => part.ContainsKey("oneOf") || part.ContainsKey("examples"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_dialect_uses_a_keyword_that_some_tools_ignore(string dialect) =>
        GeneratedSchema.ObjectsIn(Draw(dialect)).SelectMany(part => part.Select(member => member.Key)).Should()
            .NotContain(["const", "if", "then", "else", "anyOf", "allOf", "dependentRequired", "contains", "unevaluatedProperties", "exclusiveMinimum"]);

    [Fact]
    public void A_dialect_is_found_by_its_id()
    {
        SchemaDialect.Parse("draft-07").Should().BeSameAs(SchemaDialect.Draft07);
        SchemaDialect.All.Select(dialect => dialect.ToString()).Should().Equal("2020-12", "draft-07", "draft-04");
        SchemaDialect.TryParse("draft-06", out var none).Should().BeFalse();
        none.Should().BeNull();
        SchemaDialect.TryParse(null, out _).Should().BeFalse();
        FluentActions.Invoking(() => SchemaDialect.Parse("draft-06")).Should().Throw<FormatException>()
            .WithMessage("'draft-06' is not the id of a dialect. Use one of these: 2020-12, draft-07, draft-04.");
    }

    private static JsonObject Draw(string dialect) => ReportSchema.Generate(SchemaKind.StakeholderReport, new() { Dialect = SchemaDialect.Parse(dialect) });
}
