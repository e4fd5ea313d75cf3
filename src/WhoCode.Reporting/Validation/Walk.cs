namespace WhoCode.Reporting;

/// <summary>
/// One traversal of one report by the plans: its current location, what rules can ask for, and what was found. Kept per thread and used
/// again, so that validating a clean report allocates nothing.
/// </summary>
internal sealed class Walk
{
    [ThreadStatic]
    private static Walk? spare;

    private Step[] path = new Step[16];
    private int depth;
    private DateOnly? today;
    private LimitedList<Finding>? findings;
    private int most;
    private FindingSeverity worstOther;
    private ReportValidator validator = null!;
    private IPartShape root = null!;
    private JsonPointer[] skipped = [];
    private HashSet<string>? aroundSkipped;

    public Report Report { get; private set; } = null!;

    public ValidationProfile Profile { get; private set; }

    public ReportingRound? Round { get; private set; }

    public CodeEdition? Edition { get; private set; }

    public SafeguardsList? SafeguardsList { get; private set; }

    public ReportIndex Index { get; } = new();

    public WorkforceIndex Rows { get; } = new();

    public SharedGaps Gaps { get; } = new();

    /// <summary>The catalogue; the built-in one for a document that is not a report, which no validator has to do with.</summary>
    public ReportingCatalog Catalog => validator is null ? ReportingCatalog.BuiltIn : validator.Catalog;

    /// <summary>The date of validation. The clock is asked once, so that it is the same for all rules.</summary>
    public DateOnly Today => today ??= validator.Today;

    public int Position => depth > 0 ? path[depth - 1].Index : -1;

    /// <summary>Signals that the caller canceled the validation.</summary>
    public CancellationToken Cancellation { get; private set; }

    /// <summary>The checks by asynchronous rules, to be run after the walk; null if asynchronous rules are not applied.</summary>
    public List<Func<CancellationToken, ValueTask>>? PendingChecks { get; private set; }

    /// <summary>The part of the report to validate; null for the complete report.</summary>
    public ReportPage? Page { get; private set; }

    /// <summary>Whether the complete report was read from a JSON document, so that JSON can represent all its values.</summary>
    public bool IsRead { get; private set; }

    /// <summary>Whether texts may contain control characters or unpaired surrogates: if the report was created in code, or read from JSON with escapes.</summary>
    public bool NeedsCharacterChecks { get; private set; }

    public static Walk Start(
        ReportValidator validator, Report report, IPartShape root, ValidationProfile profile, ReportingRound? round, ReportPage? page,
        JsonPointer[]? skipped, bool needsCharacterChecks, int most, bool runsAsyncRules, CancellationToken cancellation)
    {
        var walk = spare ?? new Walk();
        spare = null; // in use until End
        (walk.validator, walk.Report, walk.root, walk.Profile, walk.Page) = (validator, report, root, profile, page);
        (walk.most, walk.worstOther) = (most, default);
        (walk.PendingChecks, walk.Cancellation) = (runsAsyncRules ? [] : null, cancellation);
        (walk.IsRead, skipped) = (skipped is { Length: 0 }, skipped ?? []);
        (walk.Round, walk.skipped, walk.aroundSkipped) = (round, skipped, null);
        walk.NeedsCharacterChecks = needsCharacterChecks;
        walk.today = null;
        walk.Edition = report.CodeEdition is { } edition ? validator.Catalog.Find(edition) : null;
        walk.SafeguardsList = round is null ? null : validator.Catalog.FindSafeguardsList(round);
        walk.Index.Start(report, skipped);
        walk.Rows.Start(report, skipped);
        walk.Gaps.Start(report, root, isComplete: skipped.Length == 0);
        return walk;
    }

    /// <summary>Starts a walk through a document that is not a report. Such a document has constraints, but no rules check it.</summary>
    public static Walk StartDocument(JsonPointer[] skipped, int most) => new()
    {
        most = most,
        skipped = skipped,
        IsRead = true, // what was skipped has been reported already
        Profile = ValidationProfile.Submission,
    };

    /// <summary>Prepares what asynchronous rules may ask for from several threads at once.</summary>
    public void Fill()
    {
        _ = Today;
        Index.Fill();
        Rows.Fill();
    }

    /// <summary>Returns what was found in a document that is not a report.</summary>
    public IReadOnlyList<Finding> EndDocument()
    {
        NoteOthers();
        return findings?.Kept ?? [];
    }

    /// <summary>Ends the walk, and returns what was found, in no order; null if nothing was found.</summary>
    /// <remarks>A walk with asynchronous rules is not used again, because a rule may have kept its context.</remarks>
    public IReadOnlyList<Finding>? End()
    {
        NoteOthers();
        var found = findings?.Kept;
        if (PendingChecks is null)
        {
            findings = null;
            Index.Clear();
            Rows.Clear();
            Gaps.Clear();
            (Report, Round, Edition, SafeguardsList, Page, PendingChecks, Cancellation, validator, root) = (null!, null, null, null, null, null, default, null!, null!);
            spare = this;
        }

        return found;
    }

    /// <summary>Goes to a property of the current node; false if nothing inside it is to be validated.</summary>
    public bool Enters(string name)
    {
        if (Page is not null && !Page.Touches(Here().Append(name)))
        {
            return false;
        }

        if (depth == path.Length)
        {
            Array.Resize(ref path, 2 * depth);
        }

        path[depth++] = new(name, -1);
        return true;
    }

    /// <summary>Goes to an item of the current list; false if nothing inside it is to be validated.</summary>
    public bool EntersItem(int index)
    {
        path[depth - 1].Index = index;
        return Page is null || Page.Touches(Here());
    }

    public void Leave() => depth--;

    /// <summary>Returns the pointer to the current location. Called only when something is found, because it allocates.</summary>
    public JsonPointer Here()
    {
        var pointer = JsonPointer.Root;
        foreach (var step in path.AsSpan(0, depth))
        {
            pointer = step.Index < 0 ? pointer.Append(step.Name) : pointer.Append(step.Name).Append(step.Index);
        }

        return pointer;
    }

    /// <summary>Whether a location is in the report.</summary>
    public bool Contains(JsonPointer pointer) => PointerToObject.Find(Report, root, pointer).IsThere;

    public void Add(RuleDescriptor rule, FindingSeverity severity, JsonPointer pointer, params ReadOnlySpan<TextArgument> values) =>
        Add(rule, severity, pointer, exception: null, values);

    private void Add(RuleDescriptor rule, FindingSeverity severity, JsonPointer pointer, Exception? exception, ReadOnlySpan<TextArgument> values)
    {
        if (Page is not null && !Page.Contains(pointer))
        {
            return;
        }

        if (!IsFull(severity))
        {
            (findings ??= new(most)).AddAlways(new() { Rule = rule, Severity = severity, Pointer = pointer, Arguments = ItemList<TextArgument>.From(values.ToArray()), Exception = exception });
        }
    }

    /// <summary>Whether the current location is inside the report, and not the report itself.</summary>
    public bool IsInside => depth > 0;

    /// <summary>Reports an empty object; returns false if something in it was skipped, so that it only seems empty.</summary>
    public bool ReportsEmpty(FindingSeverity severity)
    {
        var here = Here();
        if (skipped.Length > 0 && (aroundSkipped ??= AncestorsOf(skipped)).Contains(here.ToString()))
        {
            return false;
        }

        if (!IsBeyond(severity))
        {
            Add(StructuralRules.ObjectIsNotEmpty, severity, here);
        }

        return true;
    }

    private static HashSet<string> AncestorsOf(JsonPointer[] places)
    {
        var ancestors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var place in places)
        {
            var text = place.ToString();
            for (var end = text.LastIndexOf('/'); end > 0 && ancestors.Add(text[..end]); end = text.LastIndexOf('/', end - 1))
            {
                // If a location has been added before, so have all that contain it.
            }
        }

        return ancestors;
    }

    /// <summary>Whether the limit of findings is reached. If so, counts one more, and the caller need not create its location.</summary>
    public bool IsBeyond(FindingSeverity severity) => Page is null && IsFull(severity); // on a page, whether a finding counts depends on its location

    private bool IsFull(FindingSeverity severity)
    {
        var isFull = findings?.IsFull() == true;
        worstOther = isFull && severity > worstOther ? severity : worstOther;
        return isFull;
    }

    private void NoteOthers()
    {
        if (findings is { Others: > 0 and var others })
        {
            findings.AddAlways(new()
            {
                Rule = ReadingRules.FindingsCanBeListed,
                Severity = worstOther,
                Pointer = JsonPointer.Root,
                Arguments = ItemList<TextArgument>.From([("count", others), ("listed", findings.Kept.Count)]),
            });
        }
    }

    /// <summary>Reports that a rule threw an exception.</summary>
    public void AddFailure(RuleDescriptor rule, JsonPointer pointer, Exception fault) =>
        Add(CheckRules.RuleCompletes, FindingSeverity.Error, pointer, fault,
            [("rule", rule.Id), ("name", LocalizedText.Create(rule.Name)), ("kind", LocalizedText.Create(fault.GetType().Name)), ("reason", TextForms.Excerpt(MessageOf(fault)))]);

    /// <summary>Returns the message of an exception, whose property may return null or throw if an application defined it.</summary>
    private static string MessageOf(Exception fault)
    {
        try
        {
            return fault.Message ?? "";
        }
        catch (Exception another) when (another is not OutOfMemoryException)
        {
            return "";
        }
    }

    /// <summary>A property, or an item of a list in a property, on the path from the root.</summary>
    private record struct Step(string Name, int Index);
}
