namespace WhoCode.Reporting.Rules;

/// <summary>Provides an asynchronous rule with information about the report, and takes its findings.</summary>
/// <remarks>
/// Each check of one node has a context of its own. Several threads can report findings at once, until the task that
/// <see cref="IAsyncRule{TNode}.CheckAsync"/> returns has completed. After that, reporting a finding throws an
/// <see cref="InvalidOperationException"/>.
/// </remarks>
public sealed class AsyncRuleContext
{
    private readonly Lock adding = new();
    private readonly Walk walk;
    private readonly PlannedRule rule;
    private readonly JsonPointer here;
    private bool isOver;

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
    /// <exception cref="InvalidOperationException">The task that the check returned has already completed.</exception>
    public void AddFinding(params ReadOnlySpan<TextArgument> arguments) => Add(JsonPointer.Root, arguments);

    /// <inheritdoc cref="RuleContext.AddFinding(string, ReadOnlySpan{TextArgument})"/>
    /// <exception cref="InvalidOperationException">The task that the check returned has already completed.</exception>
    public void AddFinding(string property, params ReadOnlySpan<TextArgument> arguments) => Add(rule.To(property), arguments);

    /// <inheritdoc cref="RuleContext.AddFinding(string, int, ReadOnlySpan{TextArgument})"/>
    /// <exception cref="InvalidOperationException">The task that the check returned has already completed.</exception>
    public void AddFinding(string property, int index, params ReadOnlySpan<TextArgument> arguments) => Add(rule.To(property, index), arguments);

    /// <inheritdoc cref="RuleContext.AddFinding(string, int, string, ReadOnlySpan{TextArgument})"/>
    /// <exception cref="InvalidOperationException">The task that the check returned has already completed.</exception>
    public void AddFinding(string property, int index, string itemProperty, params ReadOnlySpan<TextArgument> arguments) =>
        Add(rule.To(property, index, itemProperty), arguments);

    /// <inheritdoc cref="RuleContext.AddFinding(JsonPointer, ReadOnlySpan{TextArgument})"/>
    /// <exception cref="InvalidOperationException">The task that the check returned has already completed.</exception>
    public void AddFinding(JsonPointer below, params ReadOnlySpan<TextArgument> arguments) => Add(below, arguments);

    /// <summary>Runs the check to its end, and refuses findings from then on.</summary>
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
            walk.AddFailure(rule.Descriptor, here, failure); // no lock: from here on, Add throws
        }
    }

    private void Add(JsonPointer below, ReadOnlySpan<TextArgument> arguments)
    {
        lock (adding)
        {
            if (isOver)
            {
                throw new InvalidOperationException(
                    $"The check of '{here.ToDisplayString()}' by {rule.Descriptor.Id} is over, so a finding reported now would be lost. "
                    + "Report findings before the task that CheckAsync returns has completed, and do not keep the context.");
            }

            rule.AddFinding(walk, here, below, arguments);
        }
    }
}
