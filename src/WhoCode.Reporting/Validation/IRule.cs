namespace WhoCode.Reporting.Rules;

/// <summary>A rule, as registered. Implement <see cref="IRule{TNode}"/> or <see cref="IAsyncRule{TNode}"/>, or create one with <see cref="Rule.Create{TNode}"/>.</summary>
public interface IRule
{
    /// <summary>Gets what there is to know about the rule. Read once, when the rule is registered.</summary>
    RuleDescriptor Descriptor { get; }
}

/// <summary>A rule that checks one type of node: the report, a part of it such as a contribution, or a value such as a country code.</summary>
/// <typeparam name="TNode">
/// A type of the model (<c>StakeholderReport</c>, <c>Contribution</c>, <c>NationalReport</c>, <c>WorkforceStock</c> …) or of a value
/// in it (<c>CountryCode</c>, <c>CodeReference</c>, <c>PartialDate</c> …). The rule is called for every such node, wherever it appears. A
/// rule on <c>Report</c> is called for reports of both kinds.
/// </typeparam>
/// <remarks>
/// An object with nothing in it gets one finding (WHC2013) from the submission on, and no rule is called for it.
/// A rule keeps no state between calls, because it is called on several threads at once. An exception that it throws becomes a finding
/// that names the rule (WHC6001), and the other rules run on.
/// </remarks>
public interface IRule<in TNode> : IRule where TNode : notnull
{
    /// <summary>Checks a node, and reports findings through the context.</summary>
    /// <param name="node">The node.</param>
    /// <param name="context">What the rule knows besides the node.</param>
    void Check(TNode node, RuleContext context);
}

/// <summary>A rule that has to wait for something else, such as a network or a database, to check a node.</summary>
/// <typeparam name="TNode">As in <see cref="IRule{TNode}"/>. To ask once for a whole report, use <c>StakeholderReport</c>.</typeparam>
/// <remarks>
/// Runs only in <see cref="ReportValidator.ValidateAsync"/> and <see cref="ReportValidator.ReadAndValidateAsync(ReadOnlyMemory{byte}, ValidationProfile, ReportValidationOptions?, CancellationToken)"/>, after all other
/// rules, one node after another. An exception that it throws becomes a finding that names the rule (WHC6001), unless the caller has
/// cancelled.
/// </remarks>
public interface IAsyncRule<in TNode> : IRule where TNode : notnull
{
    /// <summary>Checks a node, and reports findings through the context.</summary>
    /// <param name="node">The node.</param>
    /// <param name="context">What the rule knows besides the node. It takes findings until the returned task has completed.</param>
    /// <param name="cancellationToken">Cancels the check. Pass it on to whatever the rule waits for.</param>
    ValueTask CheckAsync(TNode node, AsyncRuleContext context, CancellationToken cancellationToken);
}
