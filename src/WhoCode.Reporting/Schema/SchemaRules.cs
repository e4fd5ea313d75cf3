using System.Text.Json.Nodes;

namespace WhoCode.Reporting.Schema;

/// <summary>The rules of a schema: what they demand in it, and which of them it can only name.</summary>
internal sealed class SchemaRules(RuleSet rules, ValidationProfile profile)
{
    /// <summary>Gets what the profile demands of values and properties.</summary>
    public ProfileDemands Demands { get; } = new(rules, profile);

    /// <summary>
    /// Names the rules on an object and its values that a schema cannot express, and the paragraphs of the Code that these rules are based on.
    /// </summary>
    public void Name(JsonObject schema, IPartShape part)
    {
        var beyond = part.Members.Where(member => member.Shape is not (null or IPartShape))
            .SelectMany(member => Demands.RulesOn(member.Shape!).Where(rule => rule.OnProse is null || Prose.IsIn(member)))
            .Concat(Demands.RulesOn((Shape)part))
            .Where(rule => !rule.IsInSchema && rule.Severities[profile] != FindingSeverity.None)
            .DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id)
            .ToList();
        var paragraphs = beyond.SelectMany(rule => rule.Paragraphs).Distinct().Order().ToList();
        if (beyond.Count > 0)
        {
            schema["x-whocode-rules"] = new JsonArray([.. beyond.Select(rule => (JsonNode)rule.Id.ToString())]);
        }

        if (paragraphs.Count > 0)
        {
            schema["x-whocode-paragraphs"] = new JsonArray([.. paragraphs.Select(paragraph => (JsonNode)paragraph.ToString())]);
        }
    }
}
