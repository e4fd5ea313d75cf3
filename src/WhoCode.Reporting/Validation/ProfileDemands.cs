namespace WhoCode.Reporting;

/// <summary>What a profile demands of properties and values, as far as it follows from the contract and the declarations of rules. Schemas and forms show it.</summary>
/// <param name="rules">The rules.</param>
/// <param name="profile">The profile.</param>
internal sealed class ProfileDemands(RuleSet rules, ValidationProfile profile)
{
    /// <summary>Whether the profile takes no report that breaks the rule.</summary>
    public bool IsError(RuleDescriptor rule) => rule.Severities[profile] == FindingSeverity.Error;

    /// <summary>Whether a rule demands that values of a shape are known to the catalogue.</summary>
    public bool DemandKnown(Shape shape) => RulesOn(shape).Any(rule => rule.IsInSchema && IsError(rule));

    /// <summary>Whether a report of the profile must have the property: it is required, or a list that must not be empty.</summary>
    public bool IsDemanded(Member member) =>
        (member.Constraints.IsRequired && IsError(StructuralRules.RequiredMemberIsPresent))
        || (member.Constraints.Count is { Minimum: > 0 } && IsError(StructuralRules.ListHasEnoughItems));

    /// <summary>The rules on values of a shape.</summary>
    public List<RuleDescriptor> RulesOn(Shape shape)
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
