namespace WhoCode.Reporting;

/// <summary>What a profile demands of properties and values, as far as the contract and the descriptors of rules show it. Schemas and forms use it.</summary>
/// <param name="rules">The rules.</param>
/// <param name="profile">The profile.</param>
internal sealed class ProfileDemands(RuleSet rules, ValidationProfile profile)
{
    /// <summary>Whether breaking the rule is an error in the profile.</summary>
    public bool IsError(RuleDescriptor rule) => rule.Severities[profile] == FindingSeverity.Error;

    /// <summary>Whether a rule demands that values of a shape are in the catalogue.</summary>
    public bool MustBeInCatalog(Shape shape) => RulesOn(shape).Any(rule => rule.IsInSchema && IsError(rule));

    /// <summary>Whether a missing property is an error in the profile: it is required, or a list that must not be empty.</summary>
    public bool IsDemanded(Member member) =>
        (member.Constraints.IsRequired && IsError(StructuralRules.RequiredPropertyIsPresent))
        || (member.Constraints.Count is { Minimum: > 0 } && IsError(StructuralRules.ListHasEnoughItems));

    /// <summary>Returns the rules on nodes of a shape.</summary>
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
