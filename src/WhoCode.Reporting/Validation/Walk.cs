namespace WhoCode.Reporting;

/// <summary>
/// One walk through one report: where it stands, what it knows, what it has found. Kept per thread and used again, so that a clean
/// report costs no memory.
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
    private JsonPointer[] unread = [];
    private HashSet<string>? aroundUnread;

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

    /// <summary>The day of the check; the clock is asked once.</summary>
    public DateOnly Today => today ??= validator.Today;

    public int Position => depth > 0 ? path[depth - 1].Index : -1;

    /// <summary>Whether whoever asked for the check wants it no more.</summary>
    public CancellationToken Cancellation { get; private set; }

    /// <summary>What is still to be waited for; null where async rules do not run.</summary>
    public List<Func<CancellationToken, ValueTask>>? Waiting { get; private set; }

    /// <summary>The part of the report that is asked for; null for all of it.</summary>
    public ReportPage? Page { get; private set; }

    /// <summary>Whether the complete report was read from a JSON document, so that all values can certainly be written and read again.</summary>
    public bool IsRead { get; private set; }

    /// <summary>Whether a text of the report may hold a control character or half of one: if it was created in code, or read from JSON with escapes.</summary>
    public bool MayHoldOdd { get; private set; }

    public static Walk Start(
        ReportValidator validator, Report report, IPartShape root, ValidationProfile profile, ReportingRound? round, ReportPage? page,
        JsonPointer[]? unread, bool mayHoldOdd, int most, bool waits, CancellationToken cancellation)
    {
        var walk = spare ?? new Walk();
        spare = null; // it is in use
        (walk.validator, walk.Report, walk.root, walk.Profile, walk.Page) = (validator, report, root, profile, page);
        (walk.most, walk.worstOther) = (most, default);
        (walk.Waiting, walk.Cancellation) = (waits ? [] : null, cancellation);
        (walk.IsRead, unread) = (unread is { Length: 0 }, unread ?? []);
        (walk.Round, walk.unread, walk.aroundUnread) = (round, unread, null);
        walk.MayHoldOdd = mayHoldOdd;
        walk.today = null;
        walk.Edition = report.CodeEdition is { } edition ? validator.Catalog.Find(edition) : null;
        walk.SafeguardsList = round is null ? null : validator.Catalog.FindSafeguardsList(round);
        walk.Index.Start(report, unread);
        walk.Rows.Start(report, unread);
        walk.Gaps.Start(report, root, isRead: unread.Length == 0);
        return walk;
    }

    /// <summary>Starts a walk through a document that is not a report. Such a document has constraints, but no rules look at it.</summary>
    public static Walk StartDocument(JsonPointer[] unread, int most) => new()
    {
        most = most,
        unread = unread,
        IsRead = true, // what could not be read has been reported, and is not there
        Profile = ValidationProfile.Submission,
    };

    /// <summary>Looks up what rules on other threads may ask for: the first to ask does so for all.</summary>
    public void Fill()
    {
        _ = Today;
        Index.Fill();
        Rows.Fill();
    }

    /// <summary>What was found in a document that is not a report.</summary>
    public IReadOnlyList<Finding> EndDocument()
    {
        NoteOthers();
        return findings?.Kept ?? [];
    }

    /// <summary>What was found, in no order, or null for nothing; the walk is over.</summary>
    /// <remarks>A walk in which rules can wait is not used again, as one of them may have kept its context.</remarks>
    public IReadOnlyList<Finding>? End()
    {
        NoteOthers();
        var found = findings?.Kept;
        if (Waiting is null)
        {
            findings = null;
            Index.Clear();
            Rows.Clear();
            Gaps.Clear();
            (Report, Round, Edition, SafeguardsList, Page, Waiting, Cancellation, validator, root) = (null!, null, null, null, null, null, default, null!, null!);
            spare = this;
        }

        return found;
    }

    /// <summary>Goes into a property of the node at hand; false where nothing inside is asked for.</summary>
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

    /// <summary>Goes to an item of the list that the walk is in; false where nothing inside is asked for.</summary>
    public bool EntersItem(int index)
    {
        path[depth - 1].Index = index;
        return Page is null || Page.Touches(Here());
    }

    public void Leave() => depth--;

    /// <summary>The pointer to where the walk stands. Made only where something is found.</summary>
    public JsonPointer Here()
    {
        var pointer = JsonPointer.Root;
        foreach (var step in path.AsSpan(0, depth))
        {
            pointer = step.Index < 0 ? pointer.Append(step.Name) : pointer.Append(step.Name).Append(step.Index);
        }

        return pointer;
    }

    /// <summary>Whether a place is in the report.</summary>
    public bool Holds(JsonPointer pointer) => PointerToObject.Find(Report, root, pointer).IsThere;

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

    /// <summary>Whether the walk is at something in the report, and not at the report itself.</summary>
    public bool IsInside => depth > 0;

    /// <summary>Reports an object with nothing in it; false if something in it could not be read, so that it only seems empty.</summary>
    public bool ReportsEmpty(FindingSeverity severity)
    {
        var here = Here();
        if (unread.Length > 0 && (aroundUnread ??= AncestorsOf(unread)).Contains(here.ToString()))
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
                // Everything further out has been added with an earlier place if this one has.
            }
        }

        return ancestors;
    }

    /// <summary>Whether no more findings are listed; then one more is counted, and its place need not be made.</summary>
    public bool IsBeyond(FindingSeverity severity) => Page is null && IsFull(severity); // on a page, only its place says whether it counts

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

    /// <summary>Says that a rule failed.</summary>
    public void AddFailure(RuleDescriptor rule, JsonPointer pointer, Exception fault) =>
        Add(CheckRules.RuleRunsToItsEnd, FindingSeverity.Error, pointer, fault,
            [("rule", rule.Id), ("name", rule.Name), ("kind", fault.GetType().Name), ("reason", TextForms.Excerpt(MessageOf(fault)))]);

    /// <summary>The message of an exception. An exception of an application may return null, or throw.</summary>
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

    /// <summary>A member, or an item of a list member, on the way from the root.</summary>
    private record struct Step(string Name, int Index);
}
