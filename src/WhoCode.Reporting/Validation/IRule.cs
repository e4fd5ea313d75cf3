namespace WhoCode.Reporting.Rules;

/// <summary>Represents a rule. Implement <see cref="IRule{TNode}"/> or <see cref="IAsyncRule{TNode}"/>, or call <see cref="Rule.Create{TNode}"/>.</summary>
public interface IRule
{
    /// <summary>Gets the descriptor of the rule, which contains its id, texts and severities. It is read once, when the rule is added to a set.</summary>
    RuleDescriptor Descriptor { get; }
}

/// <summary>Represents a rule that checks nodes of one type: reports, objects such as contributions, or values such as country codes.</summary>
/// <typeparam name="TNode">
/// The type of an object of the model, such as <c>StakeholderReport</c>, <c>Contribution</c> or <c>WorkforceStock</c>. Or the type of a value in it,
/// such as <c>CountryCode</c>, <c>CodeReference</c> or <c>PartialDate</c>. The rule is called for each such node, wherever it appears. A
/// rule on <c>Report</c> is called for reports of both kinds.
/// </typeparam>
/// <remarks>
/// When validated as a submission or publication, an empty object that has required properties gets one finding (WHC2013) and no rule is called for it.
/// A rule must not keep state between calls, because it is called on several threads at once. An exception that it throws becomes a finding
/// that names the rule (WHC6001), and the other rules are still applied.
/// </remarks>
public interface IRule<in TNode> : IRule where TNode : notnull
{
    /// <summary>Checks a node, and reports findings through the context.</summary>
    /// <param name="node">The node.</param>
    /// <param name="context">The context, which provides the report and the catalogue and takes findings.</param>
    void Check(TNode node, RuleContext context);
}

/// <summary>Represents an asynchronous rule: one that waits for something else, such as a network or a database, to check a node.</summary>
/// <typeparam name="TNode">The type of the nodes, as in <see cref="IRule{TNode}"/>. To be called once for each report, use <c>Report</c>, <c>StakeholderReport</c> or <c>NationalReport</c>.</typeparam>
/// <remarks>
/// Called only by <see cref="ReportValidator.ValidateAsync"/> and <see cref="ReportValidator.ReadAndValidateAsync(ReadOnlyMemory{byte}, ValidationProfile, ReportValidationOptions?, CancellationToken)"/>, after all other
/// rules, one node after another. An exception that it throws becomes a finding that names the rule (WHC6001), unless the caller canceled
/// the validation.
/// </remarks>
public interface IAsyncRule<in TNode> : IRule where TNode : notnull
{
    /// <summary>Checks a node, and reports findings through the context.</summary>
    /// <param name="node">The node.</param>
    /// <param name="context">The context, which provides the report and the catalogue. It takes findings until the returned task has completed.</param>
    /// <param name="cancellationToken">A token to cancel the check. Pass it to every operation that the rule waits for.</param>
    /// <returns>A task that completes when the node has been checked.</returns>
    ValueTask CheckAsync(TNode node, AsyncRuleContext context, CancellationToken cancellationToken);
}
