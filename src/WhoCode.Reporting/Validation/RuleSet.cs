using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Json;
using WhoCode.Reporting.Primitives;
using WhoCode.Reporting.Validation.Rules;

namespace WhoCode.Reporting.Validation;

/// <summary>The rules that a validator checks by. Ours and a host's enter the same way.</summary>
/// <remarks>
/// What the model's annotations and reading itself demand always holds and is not in the set; <see cref="Descriptors"/> lists it
/// all. Immutable, safe on any thread.
/// </remarks>
public sealed class RuleSet
{
    private static readonly Lazy<RuleSet> LazyDefault = new(() => new RuleSet([]).With(
    [
        .. ReportRules.All, .. ContributionRules.All, .. FigureRules.All, .. EvidenceRules.All, .. CodeRules.All, .. RoundRules.All,
    ]));

    private readonly IRule[] rules;

    private RuleSet(IRule[] rules) => this.rules = rules;

    /// <summary>No rules beyond what reading and the annotations demand.</summary>
    public static RuleSet Empty { get; } = new([]);

    /// <summary>The rules of this library.</summary>
    public static RuleSet Default => LazyDefault.Value;

    /// <summary>The rules, by id.</summary>
    public IReadOnlyList<IRule> Rules => ItemList<IRule>.From(rules);

    /// <summary>Everything that can be found with this set, by id: faults of reading, constraints of the annotations, and the rules.</summary>
    public IEnumerable<RuleDescriptor> Descriptors => ReadingRules.All.Concat(StructuralRules.All).Concat(rules.Select(rule => rule.Descriptor))
        .OrderBy(descriptor => descriptor.Id);

    /// <summary>This set with rules added.</summary>
    /// <exception cref="ArgumentException">A rule has an id that another one has, or checks nothing that stands in a report.</exception>
    public RuleSet With(params IEnumerable<IRule> additions)
    {
        ArgumentNullException.ThrowIfNull(additions);
        var all = rules.ToList();
        var ids = Descriptors.Select(descriptor => descriptor.Id).ToHashSet();
        foreach (var rule in additions)
        {
            ArgumentNullException.ThrowIfNull(rule, nameof(additions));
            if (!ids.Add(rule.Descriptor.Id))
            {
                throw new ArgumentException($"There is a rule {rule.Descriptor.Id} already.", nameof(additions));
            }

            var search = new NodeSearch(rule);
            foreach (var shape in Contract.All)
            {
                shape.Accept(search);
            }

            if (!search.IsFound)
            {
                throw new ArgumentException(
                    $"Rule {rule.Descriptor.Id} implements no IRule<TNode> of a node that stands in a report, so it would never be called.", nameof(additions));
            }

            all.Add(rule);
        }

        return new([.. all.OrderBy(rule => rule.Descriptor.Id)]);
    }

    /// <summary>This set without the rules of some ids.</summary>
    /// <exception cref="ArgumentException">The set has no rule of an id.</exception>
    public RuleSet Without(params IEnumerable<RuleId> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var left = rules.ToList();
        foreach (var id in ids)
        {
            if (left.RemoveAll(rule => rule.Descriptor.Id == id) == 0)
            {
                throw new ArgumentException($"There is no rule {id} in the set.", nameof(ids));
            }
        }

        return new([.. left]);
    }

    /// <summary>The rules for one type of node, by id.</summary>
    internal IEnumerable<IRule<TNode>> On<TNode>() where TNode : notnull => rules.OfType<IRule<TNode>>();

    private sealed class NodeSearch(IRule rule) : IShapeVisitor
    {
        public bool IsFound { get; private set; }

        void IShapeVisitor.Value<T>(Shape<T> shape) => IsFound |= rule is IRule<T>;

        void IShapeVisitor.Part<T>(PartShape<T> shape) => IsFound |= rule is IRule<T>;
    }
}
