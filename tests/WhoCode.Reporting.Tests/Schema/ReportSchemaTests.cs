using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using WhoCode.Reporting.Localization;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Schema;

namespace WhoCode.Reporting.Tests.Schema;

public sealed class ReportSchemaTests
{
    private static readonly JsonObject Submission = ReportSchema.Generate(SchemaKind.StakeholderReport);

    [Fact]
    public void The_schema_states_kind_profile_and_dialect()
    {
        Submission["$schema"]!.GetValue<string>().Should().Be("https://json-schema.org/draft/2020-12/schema");
        Submission["x-whocode-schema"]!.GetValue<string>().Should().Be("stakeholder-report:1.0:submission:2020-12");
        Submission["title"]!.GetValue<string>().Should().Contain("9.4");
        Submission["description"]!.GetValue<string>().Should().EndWith("not produced or endorsed by WHO.");
    }

    [Fact]
    public void Objects_and_values_of_a_fixed_form_are_defined_once_in_the_order_of_first_use() =>
        Submission["$defs"]!.AsObject().Select(part => part.Key).Should().Equal(
            "code-edition", "language", "earlier-report-or-null", "report-relation", "day-or-null", "reporter", "stakeholder-kind", "country-or-null", "contact-or-null", "co-signatory", "stakeholder-kind-or-null",
            "subdivision-or-null", "scope", "scope-level", "country", "subdivision", "who-region", "contribution", "field", "assessment", "language-or-null", "period-or-null", "date-or-null", "occupation",
            "code-reference", "practice", "figure", "recommendation", "audience-or-null", "endorsement", "evidence", "evidence-kind", "evidence-availability-or-null", "instrument-answer", "consent-or-null",
            "report-view-or-null", "audience");

    [Fact]
    public void A_submission_must_have_what_the_model_requires_and_a_draft_nothing()
    {
        Names(Submission["required"]).Should().Equal("formatVersion", "round", "codeEdition", "language", "reporter", "scope", "contributions");
        Names(Part("contribution")["required"]).Should().Equal("id", "field", "assessment", "title", "narrative");

        Draw(ValidationProfile.Draft).ToJsonString().Should().NotContain("\"required\"").And.NotContain("minItems").And.NotContain("minLength");
    }

    [Fact]
    public void Properties_have_their_bounds()
    {
        Part("contribution")["properties"]!["title"]!["maxLength"]!.GetValue<int>().Should().Be(500);
        Part("contribution")["properties"]!["figures"]!["maxItems"]!.GetValue<int>().Should().Be(300);
        Part("contribution")["properties"]!["agreements"]!["items"]!["maxLength"]!.GetValue<int>().Should().Be(500);
        Part("figure")["properties"]!["year"]!["minimum"]!.GetValue<decimal>().Should().Be(1900);
        Submission["properties"]!["contributions"]!["minItems"]!.GetValue<int>().Should().Be(1);
    }

    [Fact]
    public void A_few_choices_are_listed_one_by_one_with_labels()
    {
        var kinds = Part("evidence-kind")["oneOf"]!.AsArray();

        kinds.Should().HaveCount(8);
        kinds[0]!.ToJsonString().Should().Be("""{"enum":["official-statistics"],"title":"Official statistics"}""");
        Part("evidence-kind")["type"]!.GetValue<string>().Should().Be("string", "a form shows no field for choices without a type");
        Part("evidence-kind").Should().NotContainKey("enum", "a form would show the bare values instead of the labels");
    }

    [Fact]
    public void Many_choices_are_one_list_with_separate_labels()
    {
        var countries = Part("country");
        var count = ReportingCatalog.BuiltIn.Countries.Count + ReportingCatalog.BuiltIn.FormerCountries.Count;

        Names(countries["enum"]).Should().HaveCount(count).And.Contain("GHA").And.Contain("SUN");
        countries["x-whocode-labels"]!["GHA"]!.GetValue<string>().Should().Be("Ghana");
        countries["x-whocode-labels"]!.AsObject().Should().HaveCount(count);
    }

    [Fact]
    public void A_thematic_field_has_its_statement_and_paragraphs()
    {
        var field = Part("field")["oneOf"]![3]!;

        Names(field["enum"]).Should().Equal("international-cooperation");
        field["description"]!.GetValue<string>().Should().Be(ReportingCatalog.BuiltIn.Find(ThematicFieldId.InternationalCooperation)!.Statement.ToString());
        Names(field["x-whocode-paragraphs"]).Should().StartWith("5.1").And.Contain("8.7");
    }

    [Fact]
    public void Only_properties_that_are_not_required_may_be_null()
    {
        Part("contribution")["properties"]!["period"]!["$ref"]!.GetValue<string>().Should().Be("#/$defs/period-or-null");
        Names(Part("period-or-null")["type"]).Should().Equal("object", "null");
        Names(Part("country-or-null")["type"]).Should().Equal("string", "null");
        Names(Part("country-or-null")["enum"]).Should().EndWith(["", "null"]);
        Names(Part("country")["enum"]).Should().NotContain("null").And.NotContain("");
        Names(Part("contribution")["properties"]!["title"]!["type"]).Should().Equal("string");
        Names(Part("reporter")["properties"]!["acronym"]!["type"]).Should().Equal("string", "null");
        Part("stakeholder-kind-or-null")["oneOf"]!.AsArray()[^1]!.ToJsonString().Should().Be("""{"enum":[null],"title":"Not given","type":"null"}""");
        Part("stakeholder-kind")["oneOf"]!.ToJsonString().Should().NotContain("null");
    }

    [Fact]
    public void Numbers_have_bounds_and_whole_numbers_have_the_type_integer()
    {
        Part("figure")["properties"]!["year"]!["maximum"]!.GetValue<decimal>().Should().Be(2199);
        Names(Part("figure")["properties"]!["year"]!["type"]).Should().Equal("integer", "null");
        Submission["properties"]!["round"]!.ToJsonString().Should().Contain("\"type\":\"integer\",\"minimum\":1,\"maximum\":999");
        Part("figure")["properties"]!["value"]!.ToJsonString().Should().Contain("\"type\":[\"number\",\"null\"],\"minimum\":-1000000000000000,\"maximum\":1000000000000000");
    }

    [Fact]
    public void A_required_text_must_not_be_empty_and_has_its_pattern()
    {
        Part("contribution")["properties"]!["id"]!["minLength"]!.GetValue<int>().Should().Be(1);
        Part("contribution")["properties"]!["id"]!["pattern"]!.GetValue<string>().Should().Be(Submission["properties"]!["id"]!["pattern"]!.GetValue<string>());
        Submission["properties"]!["id"]!.AsObject().ContainsKey("minLength").Should().BeFalse();
    }

    [Fact]
    public void A_required_date_has_the_format_date()
    {
        ReportSchema.Generate(SchemaKind.FindingsDocument)["$defs"]!["day"]!["format"]!.GetValue<string>().Should().Be("date");
        Part("day-or-null").Should().NotContainKey("format", "an empty field of a form is no date");
    }

    [Fact]
    public void Keys_of_extensions_must_be_reverse_domain_names()
    {
        var extensions = Submission["properties"]!["extensions"]!;
        var pattern = extensions["patternProperties"]!.AsObject().Last().Key;

        Regex.IsMatch("org.example.Form_1", pattern, RegexOptions.CultureInvariant).Should().BeTrue();
        Regex.IsMatch("form", pattern, RegexOptions.CultureInvariant).Should().BeFalse();
        extensions["additionalProperties"]!.GetValue<bool>().Should().BeFalse();
    }

    [Fact]
    public void Every_object_is_closed_and_every_property_has_a_description()
    {
        foreach (var part in GeneratedSchema.ObjectsIn(Submission).Where(schema => schema["properties"]?["type"] is null && schema["properties"] is JsonObject))
        {
            part["additionalProperties"]!.GetValue<bool>().Should().BeFalse();
            foreach (var (name, member) in part["properties"]!.AsObject())
            {
                member!["title"]!.GetValue<string>().Should().NotBeNullOrWhiteSpace("{0} is shown by forms", name);
                member["description"]!.GetValue<string>().Should().NotBeNullOrWhiteSpace("{0} is read by people", name);
            }
        }
    }

    [Fact]
    public void Custom_fields_and_editions_are_allowed()
    {
        var catalog = ReportingCatalog.BuiltIn
            .With(new CodeEdition(CodeEditionId.Parse("2030"), "The Code of 2030"))
            .With(new ThematicFieldSet { Id = ThematicFieldSetId.Parse("x"), Title = "X", Fields = [ReportingCatalog.BuiltIn.Find(ThematicFieldId.FairTreatment)! with { Id = ThematicFieldId.Parse("care-workers"), Number = 1 }] });

        var schema = ReportSchema.Generate(SchemaKind.StakeholderReport, new() { Catalog = catalog });

        schema["$defs"]!["code-edition"]!["oneOf"]!.AsArray().Select(edition => Names(edition!["enum"])[0]).Should().Equal("2010", "2026", "2030");
        schema["$defs"]!["code-edition"]!["oneOf"]![2]!["title"]!.GetValue<string>().Should().Be("2030: The Code of 2030");
        schema["$defs"]!["field"]!["oneOf"]!.AsArray().Select(field => Names(field!["enum"])[0]).Should().HaveCount(10).And.Contain("care-workers");
    }

    [Fact]
    public void Descriptions_are_in_the_requested_language()
    {
        var words = LocalizedTexts.English.With([new("property.contribution.title", "Überschrift")]);

        ReportSchema.Generate(SchemaKind.StakeholderReport, new() { Profile = ValidationProfile.Draft, Texts = words })["$defs"]!["contribution"]!["properties"]!["title"]!["description"]!.GetValue<string>()
            .Should().Be("Überschrift");
    }

    [Fact]
    public void An_undefined_profile_throws() =>
        FluentActions.Invoking(() => Draw((ValidationProfile)9)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("options").WithMessage("The profile is not defined.*");

    [Fact]
    public void A_kind_that_is_null_throws()
    {
        FluentActions.Invoking(() => ReportSchema.Generate(null!)).Should().Throw<ArgumentNullException>().WithParameterName("kind");
        FluentActions.Invoking(() => ReportSchema.FindReadErrors(null!, "{}"u8)).Should().Throw<ArgumentNullException>().WithParameterName("kind");
        FluentActions.Invoking(() => ReportSchema.GetFileName(null!)).Should().Throw<ArgumentNullException>().WithParameterName("kind");
        FluentActions.Invoking(() => ReportSchema.Write(null!)).Should().Throw<ArgumentNullException>().WithParameterName("schema");
    }

    private static JsonObject Draw(ValidationProfile profile) => ReportSchema.Generate(SchemaKind.StakeholderReport, new() { Profile = profile });

    private static JsonObject Part(string key) => Submission["$defs"]![key]!.AsObject();

    private static List<string> Names(JsonNode? node) => node switch
    {
        JsonArray list => [.. list.Select(item => item?.ToString() ?? "null")],
        _ => [node!.ToString()],
    };
}
