using WhoCode.Reporting.Code;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Json;
using WhoCode.Reporting.Languages;
using WhoCode.Reporting.Reference;
using WhoCode.Reporting.Reports;
using WhoCode.Reporting.Rounds;

namespace WhoCode.Reporting.Validation;

/// <summary>What a rule knows beside its node, and how it says what it finds.</summary>
/// <remarks>
/// Lives only as long as the check of one node; not for keeping. The context of an async rule takes findings from several threads at
/// once, and refuses them with an <see cref="InvalidOperationException"/> once the check is over.
/// </remarks>
public sealed class RuleContext
{
    private readonly Walk walk;
    private readonly JsonPointer? here;
    private readonly int position;
    private PlannedRule[] rules = [];
    private int turn;

    /// <summary>The context of the rules of a walk, wherever it stands.</summary>
    internal RuleContext(Walk walk) => this.walk = walk;

    /// <summary>The context of one rule on the node at which the walk stands now.</summary>
    internal RuleContext(Walk walk, PlannedRule rule) => (this.walk, here, position, rules) = (walk, walk.Here(), walk.Position, [rule]);

    /// <summary>The whole report.</summary>
    public Report Report => walk.Report;

    /// <summary>What the report's ids refer to.</summary>
    public ReportingCatalog Catalog => walk.Catalog;

    /// <summary>The round of the report, or null where it names none that is known.</summary>
    public ReportingRound? Round => walk.Round;

    /// <summary>The edition of the Code that the report speaks of, or null where it names none that is known.</summary>
    public CodeEdition? Edition => walk.Edition;

    /// <summary>The list of countries in force for the round, or null where that is not known.</summary>
    public SafeguardsList? SafeguardsList => walk.SafeguardsList;

    /// <summary>The day on which the report is checked, in coordinated universal time.</summary>
    public DateOnly Today => walk.Today;

    /// <summary>What the report is checked for.</summary>
    public Profile Profile => walk.Profile;

    /// <summary>The contributions and evidence of the report by id and text.</summary>
    public ReportIndex Index => walk.Index;

    /// <summary>The position of the node in its list, from 0; -1 where it is in none.</summary>
    public int Position => here is null ? walk.Position : position;

    /// <summary>The rows of a national report by what they count.</summary>
    internal WorkforceIndex Rows => walk.Rows;

    internal RuleDescriptor Rule => Planned.Descriptor;

    private PlannedRule Planned => rules[turn];

    internal JsonPointer Here => here ?? walk.Here();

    /// <summary>Says that the node is not as it should be.</summary>
    /// <param name="values">What fills the places of the rule's message.</param>
    public void Found(params ReadOnlySpan<TextValue> values) => Add(JsonPointer.Root, values);

    /// <summary>Says that a member of the node is not as it should be, or is missing.</summary>
    /// <param name="property">The property, by <c>nameof</c>.</param>
    /// <param name="values">What fills the places of the rule's message.</param>
    /// <exception cref="ArgumentException">The node has no such property.</exception>
    public void FoundAt(string property, params ReadOnlySpan<TextValue> values) =>
        Add(JsonPointer.Root.Append(NameOf(property)), values);

    /// <summary>Says that an item of a list of the node is not as it should be.</summary>
    /// <param name="property">The property that holds the list, by <c>nameof</c>.</param>
    /// <param name="index">The position of the item, from 0.</param>
    /// <param name="values">What fills the places of the rule's message.</param>
    /// <exception cref="ArgumentException">The node has no such property.</exception>
    public void FoundAt(string property, int index, params ReadOnlySpan<TextValue> values) =>
        Add(JsonPointer.Root.Append(NameOf(property)).Append(index), values);

    /// <summary>Says that a member of an item of a list of the node is not as it should be, or is missing.</summary>
    /// <param name="property">The property that holds the list, by <c>nameof</c>.</param>
    /// <param name="index">The position of the item, from 0.</param>
    /// <param name="itemProperty">The property of the item, by <c>nameof</c>.</param>
    /// <param name="values">What fills the places of the rule's message.</param>
    /// <exception cref="ArgumentException">The node or the item has no such property.</exception>
    public void FoundAt(string property, int index, string itemProperty, params ReadOnlySpan<TextValue> values) =>
        Add(JsonPointer.Root.Append(NameOf(property)).Append(index).Append(NameOf(property, itemProperty)), values);

    /// <summary>Says that something inside the node is not as it should be: a place in an extension, or several steps down.</summary>
    /// <param name="below">The way from the node to the place, in JSON names: "/period/to" on a contribution.</param>
    /// <param name="values">What fills the places of the rule's message.</param>
    /// <remarks>A place that is not in the report is reported at the node instead, beside a finding that says so (WHC6002).</remarks>
    public void FoundAt(JsonPointer below, params ReadOnlySpan<TextValue> values) => Add(below, values);

    /// <summary>Takes up the rules on a node.</summary>
    internal void Begin(PlannedRule[] ofNode) => rules = ofNode;

    /// <summary>Turns to one of the rules. Called before every check, so it keeps a position and looks up nothing.</summary>
    internal void Turn(int position) => turn = position;

    private static Member MemberOf(IPartShape? part, string property) =>
        part?.Members.FirstOrDefault(member => member.PropertyName == property)
        ?? throw new ArgumentException($"The node has no property '{property}' that stands in a report.", nameof(property));

    private string NameOf(string property) => MemberOf(Planned.Part, property).Name;

    private string NameOf(string listProperty, string itemProperty) => MemberOf(MemberOf(Planned.Part, listProperty).Shape as IPartShape, itemProperty).Name;

    private void Add(JsonPointer below, ReadOnlySpan<TextValue> values)
    {
        if (walk.IsBeyond(Planned.Severity))
        {
            return;
        }

        var place = Here.Append(below);
        if (walk.Holds(place))
        {
            walk.Add(Rule, Planned.Severity, place, values);
            return;
        }

        walk.Add(Rule, Planned.Severity, Here, values);
        walk.Add(CheckRules.RulePointsIntoTheReport, Severity.Warning, Here, ("rule", Rule.Id), ("pointer", place));
    }
}
