namespace WhoCode.Reporting;

/// <summary>The rules that a validator applies: those of this library, those of an application, or both.</summary>
/// <remarks>
/// The requirements of the format, of the model's annotations and of validation itself always apply and are not in the set;
/// <see cref="Descriptors"/> lists them too. Immutable, safe on any thread.
/// </remarks>
public sealed class RuleSet
{
    /// <summary>The prefix of the ids of our rules.</summary>
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

    /// <summary>Gets a set without rules: only the requirements that always apply.</summary>
    public static RuleSet Empty { get; } = new([]);

    /// <summary>Gets the rules of this library.</summary>
    public static RuleSet BuiltIn => LazyDefault.Value;

    /// <summary>Gets the rules, in the order of their ids.</summary>
    public IReadOnlyList<IRule> Rules => ItemList<IRule>.From([.. entries.Select(entry => entry.Rule)]);

    /// <summary>
    /// Gets a descriptor of everything that can be found with this set, in the order of ids and with the severities of this set: read
    /// errors, the constraints of the annotations, the rules, and failures of validation itself.
    /// </summary>
    public IEnumerable<RuleDescriptor> Descriptors => Fixed.Concat(entries.Select(entry => entry.Descriptor)).OrderBy(descriptor => descriptor.Id);

    /// <summary>
    /// Gets the version of this set: the version of this library, and 12 digits that change when a rule is added, removed or changed in
    /// its severities, in what it needs (<see cref="RuleDescriptor.WhenGiven"/>, <see cref="RuleDescriptor.UnlessGiven"/>), in whether it waits,
    /// or in whether deviations apply to it.
    /// </summary>
    /// <remarks>
    /// What a rule of an application checks is not part of it: give such a rule a new id when it changes. For everything that decides
    /// findings, the catalogue included, see <see cref="ReportValidator.Version"/>.
    /// </remarks>
    public string Version => version.Value;

    /// <summary>Gets whether a rule has to wait, so that only the async methods of a validator can apply this set.</summary>
    public bool HasAsyncRules { get; }

    internal IReadOnlyList<RuleEntry> Entries => entries;

    /// <summary>What reading, the annotations and the check itself demand.</summary>
    internal static IEnumerable<RuleDescriptor> Fixed => ReadingRules.All.Concat(Tables.TableReadingRules.All).Concat(StructuralRules.All).Concat(CheckRules.All);

    /// <summary>Returns this set with rules added.</summary>
    /// <param name="additions">The rules to add.</param>
    /// <exception cref="ArgumentException">
    /// A rule has the id of another rule, or an id with the prefix WHC without being one of this library's own rules, has no descriptor or one that lacks its id or a text, checks no type that appears in a report, or depends on a property that none
    /// of its nodes has.
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
            var descriptor = rule.Descriptor ?? throw new ArgumentException($"{rule.GetType().Name} has no descriptor.", nameof(additions));
            if (descriptor.Id == default || descriptor.Name is null || IsBlank(descriptor.Statement) || IsBlank(descriptor.Message) || IsBlank(descriptor.Remedy))
            {
                throw new ArgumentException($"The descriptor of {rule.GetType().Name} lacks its id, name, statement, message or remedy.", nameof(additions));
            }

            if (descriptor.Id.Prefix == OwnPrefix && !BuiltIn.entries.Any(own => ReferenceEquals(own.Rule, rule)))
            {
                throw new ArgumentException(
                    $"The id {descriptor.Id} has the prefix {OwnPrefix}, which is reserved for the rules of this library. Choose another prefix, such as ACME.",
                    nameof(additions));
            }

            if (!ids.Add(descriptor.Id))
            {
                throw new ArgumentException($"The set already contains a rule {descriptor.Id}: {rule.GetType().Name} has the id of another rule, or was added twice.", nameof(additions));
            }

            var search = new NodeSearch(rule);
            foreach (var shape in Contract.OfReports)
            {
                shape.Accept(search);
            }

            if (!search.IsFound)
            {
                throw new ArgumentException(
                    $"Rule {descriptor.Id} implements no IRule<TNode> or IAsyncRule<TNode> for a type of node that reports contain, so it would never be called.",
                    nameof(additions));
            }

            if (descriptor.WhenGiven.Concat(descriptor.UnlessGiven).FirstOrDefault(property => !search.Properties.Contains(property)) is { } unknown)
            {
                throw new ArgumentException($"Rule {descriptor.Id} depends on '{unknown}', but its nodes have no such property.", nameof(additions));
            }

            all.Add(new(rule, descriptor, search.IsAsync, IsRegraded: false));
        }

        return InOrder(all);
    }

    /// <summary>Returns this set without its async rules, for <see cref="ReportValidator.Validate"/> and for drafts.</summary>
    public RuleSet WithoutAsyncRules() => HasAsyncRules ? new([.. entries.Where(entry => !entry.IsAsync)]) : this;

    /// <summary>Returns this set without some rules.</summary>
    /// <param name="ids">The ids of the rules to remove.</param>
    /// <exception cref="ArgumentException">The set has no rule with one of the ids.</exception>
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

    /// <summary>Returns this set with other severities for a rule. They apply in every round, whatever severities a round sets for the rule.</summary>
    /// <param name="id">The id of the rule.</param>
    /// <param name="severities">The severities.</param>
    /// <exception cref="ArgumentException">The set has no rule with the id. The requirements that always apply cannot be changed.</exception>
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
        all[position] = entry with { Descriptor = entry.Descriptor with { Severities = severities }, IsRegraded = true };
        return new([.. all]);
    }

    /// <summary>Refuses grades of rounds that are not of rules.</summary>
    internal void CheckGrades(ReportingCatalog catalog)
    {
        foreach (var round in catalog.Rounds)
        {
            if (round.SeverityOverrides.FirstOrDefault(grade => !Holds(grade.Rule) && !BuiltIn.Holds(grade.Rule)) is { } wrong)
            {
                throw new ArgumentException(
                    $"Round {round.Number} overrides the severity of {wrong.Rule}, which is not in the rule set, or whose severity is fixed.", nameof(catalog));
            }
        }
    }

    /// <summary>Our own rules. Tests hold that <see cref="With"/> takes them as well; its search for wrong rules would be repeated in every process.</summary>
    private static RuleSet OfBuiltIn(IRule[] rules) => InOrder(rules.Select(rule => new RuleEntry(rule, rule.Descriptor, IsAsync: false, IsRegraded: false)));

    private static RuleSet InOrder(IEnumerable<RuleEntry> entries) => new([.. entries.OrderBy(entry => entry.Descriptor.Id)]);

    private static int PositionOf(List<RuleEntry> all, RuleId id, string parameter)
    {
        var position = all.FindIndex(entry => entry.Descriptor.Id == id);
        return position >= 0 ? position : throw new ArgumentException(
            Fixed.Any(rule => rule.Id == id)
                ? $"{id} is part of the format or of the validation itself, so it cannot be removed, and its severity cannot be overridden."
                : $"There is no rule {id} in the set. A rule that is registered as a service is added later; set its severities with WhoCodeReportingOptions.SeverityOverrides.",
            parameter);
    }

    private static bool IsBlank(LocalizedText? text) => text is null || text.IsBlank;

    private bool Holds(RuleId id) => Array.Exists(entries, entry => entry.Descriptor.Id == id);

    private sealed class NodeSearch(IRule rule) : IShapeVisitor
    {
        public bool IsFound { get; private set; }

        public bool IsAsync { get; private set; }

        /// <summary>The properties of the nodes that it is a rule on.</summary>
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

/// <summary>A rule in a set, as it is graded there.</summary>
internal sealed record RuleEntry(IRule Rule, RuleDescriptor Descriptor, bool IsAsync, bool IsRegraded)
{
    /// <summary>Its severities in a round; the host's own grading goes before the round's.</summary>
    public ProfileSeverities SeveritiesIn(ReportingRound? round) =>
        IsRegraded ? Descriptor.Severities : round?.SeverityOverrides.LastOrDefault(grade => grade.Rule == Descriptor.Id)?.Severities ?? Descriptor.Severities;
}
