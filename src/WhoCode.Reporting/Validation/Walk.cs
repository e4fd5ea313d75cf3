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

    private readonly Stack<Step> path = new(16);
    private List<Finding>? findings;
    private ReportValidator validator = null!;

    private Walk()
    {
    }

    public Report Report { get; private set; } = null!;

    public Profile Profile { get; private set; }

    public ReportingRound? Round { get; private set; }

    public CodeEdition? Edition { get; private set; }

    public SafeguardsList? SafeguardsList { get; private set; }

    public ReportIndex Index { get; } = new();

    public ReportingCatalog Catalog => validator.Catalog;

    public DateOnly Today => DateOnly.FromDateTime(validator.Time.GetUtcNow().UtcDateTime);

    /// <summary>The part of the contract that the node at hand is; null for a value.</summary>
    public IPartShape? Part { get; set; }

    public int Position => path.TryPeek(out var step) ? step.Index : -1;

    public static Walk Start(ReportValidator validator, Report report, Profile profile)
    {
        var walk = spare ?? new Walk();
        spare = null;
        walk.validator = validator;
        walk.Report = report;
        walk.Profile = profile;
        walk.Round = report.Round is { } number ? validator.Catalog.FindRound(number) : null;
        walk.Edition = report.CodeEdition is { } edition ? validator.Catalog.Find(edition) : null;
        walk.SafeguardsList = walk.Round is { } round ? validator.Catalog.SafeguardsListIn(round) : null;
        walk.Index.Start(report);
        return walk;
    }

    /// <summary>What was found, in stable order; the walk is over.</summary>
    public FindingList End(IPartShape root)
    {
        var found = findings;
        findings = null;
        Index.Clear();
        path.Clear();
        (Report, Round, Edition, SafeguardsList, Part, validator) = (null!, null, null, null, null, null!);
        spare = this;
        return found is null ? FindingList.Empty : FindingOrder.Sort(found, root);
    }

    public void Enter(string name, int index = -1) => path.Push(new(name, index));

    public void Leave() => path.Pop();

    /// <summary>The pointer to where the walk stands. Made only where something is found.</summary>
    public JsonPointer Here()
    {
        var pointer = JsonPointer.Root;
        foreach (var step in path.Reverse())
        {
            pointer = step.Index < 0 ? pointer.Append(step.Name) : pointer.Append(step.Name).Append(step.Index);
        }

        return pointer;
    }

    /// <summary>The name in JSON of a property of the node at hand.</summary>
    public string NameOf(string property) => MemberOf(Part, property).Name;

    /// <summary>The name in JSON of a property of the items of a list of the node at hand.</summary>
    public string NameOf(string listProperty, string itemProperty) => MemberOf(MemberOf(Part, listProperty).Shape as IPartShape, itemProperty).Name;

    public void Add(RuleDescriptor rule, Severity severity, JsonPointer pointer, params ReadOnlySpan<TextValue> values) =>
        (findings ??= []).Add(new() { Rule = rule, Severity = severity, Pointer = pointer, Values = ItemList<TextValue>.From(values.ToArray()) });

    private static Member MemberOf(IPartShape? part, string property) =>
        part?.Members.FirstOrDefault(member => member.PropertyName == property)
        ?? throw new ArgumentException($"The node has no property '{property}' that stands in a report.", nameof(property));

    /// <summary>A member, or an item of a list member, on the way from the root.</summary>
    private readonly record struct Step(string Name, int Index);
}
