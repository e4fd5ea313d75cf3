using WhoCode.Reporting.Code;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Languages;
using WhoCode.Reporting.Reference;
using WhoCode.Reporting.Reports;
using WhoCode.Reporting.Rounds;

namespace WhoCode.Reporting.Validation;

/// <summary>What a rule knows beside its node, and how it says what it finds. Lives only as long as the check.</summary>
public readonly ref struct RuleContext
{
    private readonly Walk walk;
    private readonly RuleDescriptor rule;
    private readonly Severity severity;

    internal RuleContext(Walk walk, RuleDescriptor rule, Severity severity) => (this.walk, this.rule, this.severity) = (walk, rule, severity);

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
    public int Position => walk.Position;

    /// <summary>Says that the node is not as it should be.</summary>
    /// <param name="values">What fills the places of the rule's message.</param>
    public void Found(params ReadOnlySpan<TextValue> values) => walk.Add(rule, severity, walk.Here(), values);

    /// <summary>Says that a member of the node is not as it should be, or is missing.</summary>
    /// <param name="property">The property, by <c>nameof</c>.</param>
    /// <param name="values">What fills the places of the rule's message.</param>
    /// <exception cref="ArgumentException">The node has no such property.</exception>
    public void FoundAt(string property, params ReadOnlySpan<TextValue> values) =>
        walk.Add(rule, severity, walk.Here().Append(walk.NameOf(property)), values);

    /// <summary>Says that an item of a list of the node is not as it should be.</summary>
    /// <param name="property">The property that holds the list, by <c>nameof</c>.</param>
    /// <param name="index">The position of the item, from 0.</param>
    /// <param name="values">What fills the places of the rule's message.</param>
    /// <exception cref="ArgumentException">The node has no such property.</exception>
    public void FoundAt(string property, int index, params ReadOnlySpan<TextValue> values) =>
        walk.Add(rule, severity, walk.Here().Append(walk.NameOf(property)).Append(index), values);

    /// <summary>Says that a member of an item of a list of the node is not as it should be, or is missing.</summary>
    /// <param name="property">The property that holds the list, by <c>nameof</c>.</param>
    /// <param name="index">The position of the item, from 0.</param>
    /// <param name="itemProperty">The property of the item, by <c>nameof</c>.</param>
    /// <param name="values">What fills the places of the rule's message.</param>
    /// <exception cref="ArgumentException">The node or the item has no such property.</exception>
    public void FoundAt(string property, int index, string itemProperty, params ReadOnlySpan<TextValue> values) =>
        walk.Add(rule, severity, walk.Here().Append(walk.NameOf(property)).Append(index).Append(walk.NameOf(property, itemProperty)), values);
}
