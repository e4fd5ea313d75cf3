using WhoCode.Reporting.Code;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Json;
using WhoCode.Reporting.Languages;
using WhoCode.Reporting.Primitives;
using WhoCode.Reporting.Reference;
using WhoCode.Reporting.Reports;
using WhoCode.Reporting.Rounds;

namespace WhoCode.Reporting.Validation;

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
    private readonly Lock adding = new();
    private List<Finding>? findings;
    private int most, othersCount;
    private Severity worstOther;
    private ReportValidator validator = null!;
    private IPartShape root = null!;

    private Walk() => Context = new(this);

    /// <summary>The context of the walk; to be turned to a rule before its check is called.</summary>
    public RuleContext Context { get; }

    public Report Report { get; private set; } = null!;

    public Profile Profile { get; private set; }

    public ReportingRound? Round { get; private set; }

    public CodeEdition? Edition { get; private set; }

    public SafeguardsList? SafeguardsList { get; private set; }

    public ReportIndex Index { get; } = new();

    public WorkforceIndex Rows { get; } = new();

    public ReportingCatalog Catalog => validator.Catalog;

    /// <summary>The day of the check; the clock is asked once.</summary>
    public DateOnly Today => today ??= validator.Today;

    public int Position => depth > 0 ? path[depth - 1].Index : -1;

    /// <summary>What is still to be waited for; null where async rules do not run.</summary>
    public List<Func<CancellationToken, ValueTask>>? Waiting { get; private set; }

    /// <summary>The part of the report that is asked for; null for all of it.</summary>
    public ReportPage? Page { get; private set; }

    public static Walk Start(
        ReportValidator validator, Report report, IPartShape root, Profile profile, ReportingRound? round, ReportPage? page,
        JsonPointer[] unread, int most, bool waits)
    {
        var walk = spare ?? new Walk();
        spare = null; // it is in use
        (walk.validator, walk.Report, walk.root, walk.Profile, walk.Page) = (validator, report, root, profile, page);
        (walk.most, walk.othersCount, walk.worstOther) = (most, 0, default);
        walk.Waiting = waits ? [] : null;
        walk.Round = round;
        walk.today = null;
        walk.Edition = report.CodeEdition is { } edition ? validator.Catalog.Find(edition) : null;
        walk.SafeguardsList = round is null ? null : validator.Catalog.SafeguardsListIn(round);
        walk.Index.Start(report, unread);
        walk.Rows.Start(report, unread);
        return walk;
    }

    /// <summary>What was found, in no order, or null for nothing; the walk is over.</summary>
    public List<Finding>? End()
    {
        NoteOthers();
        var found = findings;
        findings = null;
        Index.Clear();
        Rows.Clear();
        spare = Waiting is null ? this : spare; // not where a rule may have kept its context
        (Report, Round, Edition, SafeguardsList, Page, Waiting, validator, root) = (null!, null, null, null, null, null, null!, null!);
        return found;
    }

    /// <summary>Whether there is anything to look at in a member of the node at hand.</summary>
    public bool Enters(string name) => Page is null || Page.Touches(Here().Append(name));

    /// <summary>Whether there is anything to look at in an item of the list that the walk is in.</summary>
    public bool EntersItem(int index)
    {
        Move(index);
        return Page is null || Page.Touches(Here());
    }

    public void Enter(string name, int index = -1)
    {
        if (depth == path.Length)
        {
            Array.Resize(ref path, 2 * depth);
        }

        path[depth++] = new(name, index);
    }

    /// <summary>Goes on to another item of the list that the walk is in.</summary>
    public void Move(int index) => path[depth - 1].Index = index;

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
    /// <exception cref="InvalidOperationException">The walk is over.</exception>
    public bool Holds(JsonPointer place) => Report is not null
        ? PointerToObject.Find(Report, root, place).IsThere
        : throw new InvalidOperationException("The check is over, and what is found now would be lost: a rule reports before it returns, and does not keep its context.");

    public void Add(RuleDescriptor rule, Severity severity, JsonPointer pointer, params ReadOnlySpan<TextValue> values)
    {
        if (Page is not null && !Page.Holds(pointer))
        {
            return;
        }

        var finding = new Finding { Rule = rule, Severity = severity, Pointer = pointer, Values = ItemList<TextValue>.From(values.ToArray()) };
        lock (adding)
        {
            if (findings?.Count >= most)
            {
                worstOther = othersCount++ == 0 || severity > worstOther ? severity : worstOther;
                return;
            }

            (findings ??= []).Add(finding);
        }
    }

    /// <summary>Whether no more findings are listed; then one more is counted, and its place need not be made.</summary>
    public bool IsBeyond(Severity severity)
    {
        if (Page is not null)
        {
            return false; // whether it counts, its place says
        }

        lock (adding)
        {
            if (findings is null || findings.Count < most)
            {
                return false;
            }

            worstOther = othersCount++ == 0 || severity > worstOther ? severity : worstOther;
            return true;
        }
    }

    private void NoteOthers()
    {
        if (othersCount > 0)
        {
            findings!.Add(new()
            {
                Rule = ReadingRules.FindingsCanBeListed,
                Severity = worstOther,
                Pointer = JsonPointer.Root,
                Values = ItemList<TextValue>.From([("count", othersCount), ("listed", findings.Count)]),
            });
        }
    }

    /// <summary>Says that a rule failed.</summary>
    public void AddFailure(RuleDescriptor rule, JsonPointer place, Exception fault) =>
        Add(CheckRules.RuleRunsToItsEnd, Severity.Error, place,
            ("rule", rule.Id), ("name", rule.Name), ("kind", fault.GetType().Name), ("reason", TextForms.Excerpt(fault.Message)));

    /// <summary>A member, or an item of a list member, on the way from the root.</summary>
    private record struct Step(string Name, int Index);
}
