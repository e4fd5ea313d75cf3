using System.Text.Json.Nodes;

namespace WhoCode.Reporting.Schema;

/// <summary>The rules that stand behind a schema: what it says for them, and which it can only name.</summary>
internal sealed class SchemaRules(RuleSet rules, ValidationProfile profile)
{
    /// <summary>Whether the profile takes no report that breaks the rule.</summary>
    public bool IsError(RuleDescriptor rule) => rule.Severities[profile] == FindingSeverity.Error;

    /// <summary>Whether a rule demands that values of a shape are known to the catalogue.</summary>
    public bool DemandKnown(Shape shape) => On(shape).Any(rule => rule.IsInSchema && IsError(rule));

    /// <summary>
    /// Names the rules on a part and on the values of its members that a schema cannot say, and the paragraphs of the Code that they rest
    /// on.
    /// </summary>
    public void Name(JsonObject schema, IPartShape part)
    {
        var beyond = part.Members.Where(member => member.Shape is not (null or IPartShape))
            .SelectMany(member => On(member.Shape!).Where(rule => rule.OnProse is null || Prose.IsIn(member)))
            .Concat(On((Shape)part))
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

    private List<RuleDescriptor> On(Shape shape)
    {
        var search = new Search(rules);
        shape.Accept(search);
        return search.Found;
    }

    private sealed class Search(RuleSet rules) : IShapeVisitor
    {
        public List<RuleDescriptor> Found { get; } = [];

        void IShapeVisitor.Value<T>(Shape<T> shape) => Look<T>();

        void IShapeVisitor.Part<T>(PartShape<T> shape) => Look<T>();

        private void Look<T>() where T : notnull =>
            Found.AddRange(rules.Entries.Where(entry => entry.Rule is IRule<T> or IAsyncRule<T>).Select(entry => entry.Descriptor));
    }
}
