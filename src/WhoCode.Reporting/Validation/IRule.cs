using WhoCode.Reporting.Findings;

namespace WhoCode.Reporting.Validation;

/// <summary>A rule, as registered. Implement <see cref="IRule{TNode}"/>, or make one with <see cref="Rule.On{TNode}"/>.</summary>
public interface IRule
{
    /// <summary>What there is to know about it. The same on every call.</summary>
    RuleDescriptor Descriptor { get; }
}

/// <summary>A rule that checks one type of node: the report, a part of it such as a contribution, or a value such as a country code.</summary>
/// <typeparam name="TNode">
/// A type of the model (<c>StakeholderReport</c>, <c>Contribution</c>, <c>Evidence</c>, <c>Figure</c> …) or of a value in it
/// (<c>CountryCode</c>, <c>ParagraphId</c>, <c>PartialDate</c> …). The rule is handed every such node, wherever it stands.
/// </typeparam>
/// <remarks>A rule keeps no state between calls: it is called on several threads at once.</remarks>
public interface IRule<TNode> : IRule where TNode : notnull
{
    /// <summary>Checks a node, and says what it finds through the context.</summary>
    void Check(TNode node, RuleContext context);
}
