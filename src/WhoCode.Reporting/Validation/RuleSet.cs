namespace WhoCode.Reporting;

/// <summary>Represents the rules that a validator applies: built-in rules, rules of an application, or both.</summary>
/// <remarks>
/// The requirements of the format, of the model's annotations and of validation itself always apply and are not in the set;
/// <see cref="Descriptors"/> lists them too. Immutable and thread-safe.
/// </remarks>
public sealed class RuleSet
{
    /// <summary>The prefix of the ids of built-in rules.</summary>
    private const string OwnPrefix = "WHC";

    private static readonly Lazy<RuleSet> LazyDefault = new(() => OfBuiltIn(
    [
        .. ReportRules.All, .. ContributionRules.All, .. FigureRules.All, .. EvidenceRules.All, .. TextRules.All, .. ConsentRules.All, .. NameRules.All,
        .. ListRules.All, .. CodeRules.All, .. RoundRules.All, .. NationalRules.All, .. NationalRoundRules.All, .. WorkforceRules.All,
        .. NumberRules.All, .. TableRules.All, .. RowRules.All,
    ]));

    private readonly RuleEntry[] entries;
    private readonly Lazy<string> version;

    private RuleSet(RuleEntry[] entries)
    {
        this.entries = entries;
        HasAsyncRules = Array.Exists(entries, entry => entry.IsAsync);
        version = new(() => CheckVersion.Of(this));
    }

    /// <summary>Gets a set without rules. Only the requirements that always apply remain.</summary>
    public static RuleSet Empty { get; } = new([]);

    /// <summary>Gets the set of the built-in rules.</summary>
    public static RuleSet BuiltIn => LazyDefault.Value;

    /// <summary>Gets the rules, in the order of their ids.</summary>
    public IReadOnlyList<IRule> Rules => ItemList<IRule>.From([.. entries.Select(entry => entry.Rule)]);

    /// <summary>
    /// Gets the descriptors of all rules that findings can come from, in the order of their ids and with the severities of this set. These are the rules
    /// about read errors, the constraints of the model's annotations, the rules of the set, and the rules about validation itself.
    /// </summary>
    public IEnumerable<RuleDescriptor> Descriptors => Fixed.Concat(entries.Select(entry => entry.Descriptor)).OrderBy(descriptor => descriptor.Id);

    /// <summary>
    /// Gets the version of this set: the version of this library, and 12 hexadecimal digits. The digits change when a rule is added or removed. They
    /// also change with the name, the severities, <see cref="RuleDescriptor.WhenGiven"/> and <see cref="RuleDescriptor.UnlessGiven"/> of a rule, and
    /// with whether it is asynchronous or allows deviations.
    /// </summary>
    /// <remarks>
    /// The version does not change with the code of a custom rule, so give such a rule a new id when its check changes. For everything that decides
    /// findings, including the catalogue, see <see cref="ReportValidator.Version"/>.
    /// </remarks>
    public string Version => version.Value;

    /// <summary>Gets a value that indicates whether the set contains asynchronous rules.</summary>
    /// <value><see langword="true"/> if only the asynchronous methods of a validator can apply the set; otherwise, <see langword="false"/>.</value>
    public bool HasAsyncRules { get; }

    internal IReadOnlyList<RuleEntry> Entries => entries;

    /// <summary>The requirements that always apply: those of the format, of the annotations and of validation itself.</summary>
    internal static IEnumerable<RuleDescriptor> Fixed => ReadingRules.All.Concat(Tables.TableReadingRules.All).Concat(StructuralRules.All).Concat(CheckRules.All);

    /// <summary>Returns a copy of this set with more rules.</summary>
    /// <param name="additions">The rules to add.</param>
    /// <returns>The new set; this set does not change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="additions"/> or one of the rules is null.</exception>
    /// <exception cref="ArgumentException">
    /// One of the rules has no descriptor, or one without an id, name, statement, message or remedy. Or its id belongs to another rule, or has the prefix
    /// WHC although the rule is not built in. Or it checks no type that appears in a report, or depends on a property that none of its nodes has.
    /// </exception>
    /// <example>
    /// <code>
    /// var validator = new ReportValidator(RuleSet.BuiltIn.With(new OccupationIsNamed()));
    /// </code>
    /// </example>
    public RuleSet With(params IEnumerable<IRule> additions)
    {
        ArgumentNullException.ThrowIfNull(additions);
        var all = entries.ToList();
        var ids = Descriptors.Select(descriptor => descriptor.Id).ToHashSet();
        foreach (var rule in additions)
        {
            ArgumentNullException.ThrowIfNull(rule, nameof(additions));
            var descriptor = rule.Descriptor ?? throw new ArgumentException($"{rule.GetType().Name} has no descriptor. Return one from IRule.Descriptor.", nameof(additions));
            if (descriptor.Id == default || descriptor.Name is null || IsBlank(descriptor.Statement) || IsBlank(descriptor.Message) || IsBlank(descriptor.Remedy))
            {
                throw new ArgumentException($"The descriptor of {rule.GetType().Name} has no id, name, statement, message or remedy. Set all of them.", nameof(additions));
            }

            if (descriptor.Id.Prefix == OwnPrefix && !BuiltIn.entries.Any(own => ReferenceEquals(own.Rule, rule)))
            {
                throw new ArgumentException(
                    $"The id {descriptor.Id} has the prefix {OwnPrefix}, which is reserved for the rules of this library. Choose another prefix, such as ACME.",
                    nameof(additions));
            }

            if (!ids.Add(descriptor.Id))
            {
                throw new ArgumentException($"There is a rule {descriptor.Id} already. Give {rule.GetType().Name} another id, or add it only once.", nameof(additions));
            }

            var search = new NodeSearch(rule);
            foreach (var shape in Contract.OfReports)
            {
                shape.Accept(search);
            }

            if (!search.IsFound)
            {
                throw new ArgumentException(
                    $"Rule {descriptor.Id} would never be called. Implement IRule<TNode> or IAsyncRule<TNode> for a type of node that appears in reports.",
                    nameof(additions));
            }

            if (descriptor.WhenGiven.Concat(descriptor.UnlessGiven).FirstOrDefault(property => !search.Properties.Contains(property)) is { } unknown)
            {
                throw new ArgumentException($"Rule {descriptor.Id} depends on '{unknown}', but none of its nodes has that property. Name a property by nameof in WhenGiven and UnlessGiven.", nameof(additions));
            }

            all.Add(new(rule, descriptor, search.IsAsync, HasOverriddenSeverities: false));
        }

        return InOrder(all);
    }

    /// <summary>Returns a copy of this set without its asynchronous rules, which <see cref="ReportValidator.Validate"/> and drafts cannot apply.</summary>
    /// <returns>The new set; this set if it has no asynchronous rules.</returns>
    public RuleSet WithoutAsyncRules() => HasAsyncRules ? new([.. entries.Where(entry => !entry.IsAsync)]) : this;

    /// <summary>Returns a copy of this set without the given rules.</summary>
    /// <param name="ids">The ids of the rules to remove.</param>
    /// <returns>The new set; this set does not change.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ids"/> is null.</exception>
    /// <exception cref="ArgumentException">The set has no rule with one of the ids. Requirements that always apply cannot be removed.</exception>
    public RuleSet Without(params IEnumerable<RuleId> ids)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var left = entries.ToList();
        foreach (var id in ids)
        {
            left.RemoveAt(PositionOf(left, id, nameof(ids)));
        }

        return new([.. left]);
    }

    /// <summary>Returns a copy of this set in which the severities of a rule are overridden. They also replace the severities that a round sets for the rule.</summary>
    /// <param name="id">The id of the rule.</param>
    /// <param name="severities">The severities in each profile.</param>
    /// <returns>The new set; this set does not change.</returns>
    /// <exception cref="ArgumentException">The set has no rule with the id. The severities of requirements that always apply cannot be overridden.</exception>
    /// <example>
    /// <code>
    /// var rules = RuleSet.BuiltIn.WithSeverities(RuleId.Parse("WHC4013"), ProfileSeverities.FromSubmission(FindingSeverity.Warning));
    /// </code>
    /// </example>
    public RuleSet WithSeverities(RuleId id, ProfileSeverities severities)
    {
        var all = entries.ToList();
        var position = PositionOf(all, id, nameof(id));
        var entry = all[position];
        all[position] = entry with { Descriptor = entry.Descriptor with { Severities = severities }, HasOverriddenSeverities = true };
        return new([.. all]);
    }

    /// <summary>Throws if a round overrides the severities of a rule that does not exist or always applies.</summary>
    internal void CheckSeverityOverrides(ReportingCatalog catalog)
    {
        foreach (var round in catalog.Rounds)
        {
            if (round.SeverityOverrides.FirstOrDefault(severities => !Contains(severities.Rule) && !BuiltIn.Contains(severities.Rule)) is { } wrong)
            {
                throw new ArgumentException(
                    $"Round {round.Number} overrides the severities of {wrong.Rule}, but the set has no such rule, or its severities cannot be overridden. Remove the override.", nameof(catalog));
            }
        }
    }

    /// <summary>Creates the set of built-in rules without the checks of <see cref="With"/>, which every process would repeat; a test calls them instead.</summary>
    private static RuleSet OfBuiltIn(IRule[] rules) => InOrder(rules.Select(rule => new RuleEntry(rule, rule.Descriptor, IsAsync: false, HasOverriddenSeverities: false)));

    private static RuleSet InOrder(IEnumerable<RuleEntry> entries) => new([.. entries.OrderBy(entry => entry.Descriptor.Id)]);

    private static int PositionOf(List<RuleEntry> all, RuleId id, string parameter)
    {
        var position = all.FindIndex(entry => entry.Descriptor.Id == id);
        return position >= 0 ? position : throw new ArgumentException(
            Fixed.Any(rule => rule.Id == id)
                ? $"{id} always applies, so it cannot be removed and its severities cannot be overridden."
                : $"There is no rule {id} in the set. For a rule that is registered as a service, use WhoCodeReportingOptions.SeverityOverrides.",
            parameter);
    }

    private static bool IsBlank(LocalizedText? text) => text is null || text.IsBlank;

    private bool Contains(RuleId id) => Array.Exists(entries, entry => entry.Descriptor.Id == id);

    private sealed class NodeSearch(IRule rule) : IShapeVisitor
    {
        public bool IsFound { get; private set; }

        public bool IsAsync { get; private set; }

        /// <summary>The properties of all nodes that the rule checks.</summary>
        public HashSet<string> Properties { get; } = [];

        void IShapeVisitor.Value<T>(Shape<T> shape) => Look<T>();

        void IShapeVisitor.Part<T>(PartShape<T> shape)
        {
            Look<T>();
            if (rule is IRule<T> or IAsyncRule<T>)
            {
                Properties.UnionWith(shape.Members.Select(member => member.PropertyName));
            }
        }

        private void Look<T>() where T : notnull
        {
            IsAsync |= rule is IAsyncRule<T>;
            IsFound |= rule is IRule<T> or IAsyncRule<T>;
        }
    }
}

/// <summary>A rule in a set, with its severities there.</summary>
internal sealed record RuleEntry(IRule Rule, RuleDescriptor Descriptor, bool IsAsync, bool HasOverriddenSeverities)
{
    /// <summary>Returns the severities of the rule in a round. Those that the application set have priority over those of the round.</summary>
    public ProfileSeverities SeveritiesIn(ReportingRound? round) =>
        HasOverriddenSeverities ? Descriptor.Severities : round?.SeverityOverrides.LastOrDefault(severities => severities.Rule == Descriptor.Id)?.Severities ?? Descriptor.Severities;
}
