using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Validation;

/// <summary>Rules as an application may write them.</summary>
internal static class CustomRules
{
    public static RuleDescriptor Describe(string id, FindingSeverity severity = FindingSeverity.Warning) => new()
    {
        Id = RuleId.Parse(id),
        Name = "CustomRuleIsKept",
        Severities = ProfileSeverities.Always(severity),
        Statement = "The custom rule is kept.",
        Message = "The host's rule is not kept.",
        Remedy = "Keep it.",
    };

    /// <summary>Creates a rule on contributions.</summary>
    public static IRule OnContributions(string id, RuleCheck<Contribution> check) => Rule.Create(Describe(id), check);

    /// <summary>Creates an asynchronous rule.</summary>
    public static IRule Waiting<TNode>(string id, Func<TNode, AsyncRuleContext, CancellationToken, Task> check) where TNode : notnull =>
        new WaitingRule<TNode>(Describe(id), check);

    /// <summary>Returns rule and location of each finding.</summary>
    public static IEnumerable<string> Places(this FindingList findings) => findings.Select(finding => $"{finding.RuleId} {finding.Pointer}");

    private sealed class WaitingRule<TNode>(RuleDescriptor descriptor, Func<TNode, AsyncRuleContext, CancellationToken, Task> check) : IAsyncRule<TNode>
        where TNode : notnull
    {
        public RuleDescriptor Descriptor => descriptor;

        public async ValueTask CheckAsync(TNode node, AsyncRuleContext context, CancellationToken cancellationToken) =>
            await check(node, context, cancellationToken);
    }
}
