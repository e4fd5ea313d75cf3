using WhoCode.Reporting.Findings;

namespace WhoCode.Reporting.Validation;

/// <summary>A rule, as registered. Implement <see cref="IRule{TNode}"/> or <see cref="IAsyncRule{TNode}"/>, or make one with <see cref="Rule.On{TNode}"/>.</summary>
public interface IRule
{
    /// <summary>What there is to know about it. Asked for once, when the rule is registered.</summary>
    RuleDescriptor Descriptor { get; }
}

/// <summary>A rule that checks one type of node: the report, a part of it such as a contribution, or a value such as a country code.</summary>
/// <typeparam name="TNode">
/// A type of the model (<c>StakeholderReport</c>, <c>Contribution</c>, <c>NationalReport</c>, <c>WorkforceStock</c> …) or of a value
/// in it (<c>CountryCode</c>, <c>ParagraphId</c>, <c>PartialDate</c> …). The rule is handed every such node, wherever it stands. A rule on
/// <c>Report</c> meets reports of either kind.
/// </typeparam>
/// <remarks>
/// A rule keeps no state between calls: it is called on several threads at once. What it throws becomes a finding that names it
/// (WHC6001) and does not stop the others.
/// </remarks>
public interface IRule<in TNode> : IRule where TNode : notnull
{
    /// <summary>Checks a node, and says what it finds through the context.</summary>
    void Check(TNode node, RuleContext context);
}

/// <summary>A rule that has to wait for something else, such as a network or a database, to check a node.</summary>
/// <typeparam name="TNode">As in <see cref="IRule{TNode}"/>. To ask once for a whole report, take <c>StakeholderReport</c>.</typeparam>
/// <remarks>
/// Runs only in <see cref="ReportValidator.ValidateAsync"/> and <see cref="ReportValidator.ReadAndValidateAsync"/>, after all other
/// rules, one node after the other. What it throws becomes a finding that names it (WHC6001), except when the caller has cancelled.
/// </remarks>
public interface IAsyncRule<in TNode> : IRule where TNode : notnull
{
    /// <summary>Checks a node, and says what it finds through the context.</summary>
    /// <param name="node">The node.</param>
    /// <param name="context">What the rule knows beside it. Good until the returned task ends.</param>
    /// <param name="cancellationToken">Ends the check; to be handed on to whatever is waited for.</param>
    ValueTask CheckAsync(TNode node, RuleContext context, CancellationToken cancellationToken);
}
