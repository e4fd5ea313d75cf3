using System.Text.Json.Nodes;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Schema;

namespace WhoCode.Reporting.Tests.Schema;

public sealed class SchemaRulesTests
{
    [Fact]
    public void Every_rule_is_either_expressed_or_named_in_the_schema()
    {
        var named = new[] { SchemaKind.StakeholderReport, SchemaKind.NationalReport }
            .SelectMany(kind => GeneratedSchema.ObjectsIn(ReportSchema.Generate(kind, new() { Profile = ValidationProfile.Publication }))).SelectMany(part => Texts(part["x-whocode-rules"])).Distinct().ToList();

        named.Should().BeEquivalentTo(RuleSet.BuiltIn.Rules.Select(rule => rule.Descriptor)
            .Where(rule => !rule.IsInSchema && rule.Severities.Publication != FindingSeverity.None).Select(rule => rule.Id.ToString()));
    }

    [Fact]
    public void A_rule_is_named_in_the_object_that_it_checks()
    {
        var parts = ReportSchema.Generate(SchemaKind.StakeholderReport)["$defs"]!;

        Texts(parts["period-or-null"]!["x-whocode-rules"]).Should().Contain("WHC3006");
        Texts(parts["contribution"]!["x-whocode-rules"]).Should().Contain("WHC4009", "paragraphs are values of a contribution").And.NotContain("WHC3006");
        Texts(parts["contribution"]!["x-whocode-paragraphs"]).Should().Contain("9.4").And.BeEquivalentTo(
            Texts(parts["contribution"]!["x-whocode-rules"]).SelectMany(id => RuleSet.BuiltIn.Descriptors.Single(rule => rule.Id.ToString() == id).Paragraphs).Distinct().Select(paragraph => paragraph.ToString()));
    }

    [Fact]
    public void A_rule_without_a_severity_in_the_profile_is_not_named()
    {
        var unasked = RuleSet.BuiltIn.Rules.First(rule => rule.Descriptor.Severities is { Draft: FindingSeverity.None, Submission: not FindingSeverity.None } && !rule.Descriptor.IsInSchema).Descriptor.Id.ToString();

        ReportSchema.Generate(SchemaKind.StakeholderReport).ToJsonString().Should().Contain(unasked);
        ReportSchema.Generate(SchemaKind.StakeholderReport, new() { Profile = ValidationProfile.Draft }).ToJsonString().Should().NotContain(unasked);
    }

    [Fact]
    public void A_custom_rule_is_named_too()
    {
        var rule = Rule.Create<Evidence>(
            new()
            {
                Id = RuleId.Parse("ORG1001"),
                Name = "EvidenceIsArchived",
                Severities = ProfileSeverities.Always(FindingSeverity.Warning),
                Statement = "Evidence is archived.",
                Message = "This evidence is not archived.",
                Remedy = "Archive it.",
                Paragraphs = [ParagraphId.Parse("6.2")],
            },
            (_, _) => { });

        var schema = ReportSchema.Generate(SchemaKind.Evidence, new() { Rules = RuleSet.BuiltIn.With(rule) });

        Texts(schema["x-whocode-rules"]).Should().Contain("ORG1001");
        Texts(schema["x-whocode-paragraphs"]).Should().Contain("6.2");
    }

    [Fact]
    public void Choices_of_the_catalogue_are_listed_only_if_a_rule_demands_them()
    {
        var countries = RuleId.Parse("WHC4007");
        var free = ReportSchema.Generate(SchemaKind.StakeholderReport, new() { Rules = RuleSet.BuiltIn.Without(countries) });
        var warned = ReportSchema.Generate(SchemaKind.StakeholderReport, new() { Rules = RuleSet.BuiltIn.WithSeverities(countries, ProfileSeverities.Always(FindingSeverity.Warning)) });

        foreach (var schema in (JsonObject[])[free, warned])
        {
            schema["$defs"]!["country"]!["pattern"]!.GetValue<string>().Should().Be("^[A-Z]{3}$");
            schema["$defs"]!["country"]!.AsObject().Should().NotContainKey("enum");
            schema["$defs"]!["field"]!.AsObject().Should().ContainKey("oneOf");
        }
    }

    private static IEnumerable<string> Texts(JsonNode? list) => list?.AsArray().Select(item => item!.GetValue<string>()) ?? [];
}
