namespace WhoCode.Reporting.Rules;

/// <summary>What a rule that waits knows besides the node that it checks, and how it reports what it finds.</summary>
/// <remarks>
/// There is one for each check of one node. It takes findings from several threads at once, until the task that
/// <see cref="IAsyncRule{TNode}.CheckAsync"/> returns has completed; after that, it refuses them with an
/// <see cref="InvalidOperationException"/>.
/// </remarks>
public sealed class AsyncRuleContext
{
    private readonly Lock adding = new();
    private readonly Walk walk;
    private readonly PlannedRule rule;
    private readonly JsonPointer here;
    private bool isOver;

    /// <summary>The context of a rule on the node that the walk is at now.</summary>
    internal AsyncRuleContext(Walk walk, PlannedRule rule) => (this.walk, this.rule, here, ItemIndex) = (walk, rule, walk.Here(), walk.Position);

    /// <inheritdoc cref="RuleContext.Report"/>
    public Report Report => walk.Report;

    /// <inheritdoc cref="RuleContext.Catalog"/>
    public ReportingCatalog Catalog => walk.Catalog;

    /// <inheritdoc cref="RuleContext.Round"/>
    public ReportingRound? Round => walk.Round;

    /// <inheritdoc cref="RuleContext.Edition"/>
    public CodeEdition? Edition => walk.Edition;

    /// <inheritdoc cref="RuleContext.SafeguardsList"/>
    public SafeguardsList? SafeguardsList => walk.SafeguardsList;

    /// <inheritdoc cref="RuleContext.Today"/>
    public DateOnly Today => walk.Today;

    /// <inheritdoc cref="RuleContext.Profile"/>
    public ValidationProfile Profile => walk.Profile;

    /// <inheritdoc cref="RuleContext.References"/>
    public ReportIndex References => walk.Index;

    /// <inheritdoc cref="RuleContext.ItemIndex"/>
    public int ItemIndex { get; }

    /// <inheritdoc cref="RuleContext.AddFinding(ReadOnlySpan{TextArgument})"/>
    /// <exception cref="InvalidOperationException">The check is over.</exception>
    public void AddFinding(params ReadOnlySpan<TextArgument> arguments) => Add(JsonPointer.Root, arguments);

    /// <inheritdoc cref="RuleContext.AddFinding(string, ReadOnlySpan{TextArgument})"/>
    /// <exception cref="InvalidOperationException">The check is over.</exception>
    public void AddFinding(string property, params ReadOnlySpan<TextArgument> arguments) => Add(rule.To(property), arguments);

    /// <inheritdoc cref="RuleContext.AddFinding(string, int, ReadOnlySpan{TextArgument})"/>
    /// <exception cref="InvalidOperationException">The check is over.</exception>
    public void AddFinding(string property, int index, params ReadOnlySpan<TextArgument> arguments) => Add(rule.To(property, index), arguments);

    /// <inheritdoc cref="RuleContext.AddFinding(string, int, string, ReadOnlySpan{TextArgument})"/>
    /// <exception cref="InvalidOperationException">The check is over.</exception>
    public void AddFinding(string property, int index, string itemProperty, params ReadOnlySpan<TextArgument> arguments) =>
        Add(rule.To(property, index, itemProperty), arguments);

    /// <inheritdoc cref="RuleContext.AddFinding(JsonPointer, ReadOnlySpan{TextArgument})"/>
    /// <exception cref="InvalidOperationException">The check is over.</exception>
    public void AddFinding(JsonPointer below, params ReadOnlySpan<TextArgument> arguments) => Add(below, arguments);

    /// <summary>Waits for the check that this is the context of, and refuses findings from then on.</summary>
    internal async ValueTask RunAsync(Func<ValueTask> check, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Exception? failure = null;
        try
        {
            await check().ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException && !(fault is OperationCanceledException && cancellationToken.IsCancellationRequested))
        {
            failure = fault;
        }
        finally
        {
            lock (adding)
            {
                isOver = true;
            }
        }

        if (failure is not null)
        {
            walk.AddFailure(rule.Descriptor, here, failure); // nobody else adds to the walk now
        }
    }

    private void Add(JsonPointer below, ReadOnlySpan<TextArgument> arguments)
    {
        lock (adding)
        {
            if (isOver)
            {
                throw new InvalidOperationException(
                    $"The check of '{here.ToDisplayString()}' by {rule.Descriptor.Id} is over, and a finding reported now would be lost. "
                    + "Report findings before the task that CheckAsync returns has completed, and do not keep the context.");
            }

            rule.Find(walk, here, below, arguments);
        }
    }
}
