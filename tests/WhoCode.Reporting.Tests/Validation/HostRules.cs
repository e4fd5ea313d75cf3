using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Validation;

/// <summary>Rules that a host might bring.</summary>
internal static class HostRules
{
    public static RuleDescriptor Describe(string id, FindingSeverity severity = FindingSeverity.Warning) => new()
    {
        Id = RuleId.Parse(id),
        Name = "HostsRuleIsKept",
        Severities = ProfileSeverities.Always(severity),
        Statement = "The host's rule is kept.",
        Message = "The host's rule is not kept.",
        Remedy = "Keep it.",
    };

    /// <summary>A rule on contributions.</summary>
    public static IRule OnContributions(string id, RuleCheck<Contribution> check) => Rule.Create(Describe(id), check);

    /// <summary>A rule that waits.</summary>
    public static IRule Waiting<TNode>(string id, Func<TNode, AsyncRuleContext, CancellationToken, Task> check) where TNode : notnull =>
        new WaitingRule<TNode>(Describe(id), check);

    /// <summary>Rule and place of each finding.</summary>
    public static IEnumerable<string> Places(this FindingList findings) => findings.Select(finding => $"{finding.RuleId} {finding.Pointer}");

    private sealed class WaitingRule<TNode>(RuleDescriptor descriptor, Func<TNode, AsyncRuleContext, CancellationToken, Task> check) : IAsyncRule<TNode>
        where TNode : notnull
    {
        public RuleDescriptor Descriptor => descriptor;

        public async ValueTask CheckAsync(TNode node, AsyncRuleContext context, CancellationToken cancellationToken) =>
            await check(node, context, cancellationToken);
    }
}
