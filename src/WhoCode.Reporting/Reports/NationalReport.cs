using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting;

/// <summary>What a Member State tells WHO about how it carries out the Code, under 9.1 and 7.2(c).</summary>
/// <remarks>
/// Holds any draft: what is missing is for the validator to say. Compares by content. Immutable, safe on any thread.
/// </remarks>
public sealed partial record NationalReport : Report
{
    /// <summary>The Member State that reports. Written even if it is null, so that a blank national report is recognized as one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [Required]
    public CountryCode? MemberState { get; init; }

    /// <summary>The body that the Member State named to exchange information and to report (7.3).</summary>
    [Required]
    public DesignatedAuthority? Authority { get; init; }

    /// <summary>Who helped to prepare the report (8.3); at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<Participant> PreparedWith { get; init => field = ItemList<Participant>.From(value); } = ItemList<Participant>.Empty;

    /// <summary>What was done, what came of it, what was difficult and what was learnt (9.1); at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<Measure> Measures { get; init => field = ItemList<Measure>.From(value); } = ItemList<Measure>.Empty;

    /// <summary>Laws and regulations on recruitment and migration of health personnel, and how they are applied (7.2(a)); at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<Law> Laws { get; init => field = ItemList<Law>.From(value); } = ItemList<Law>.Empty;

    /// <summary>Bilateral, regional and multilateral agreements on health personnel (5.2); at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<Agreement> Agreements { get; init => field = ItemList<Agreement>.From(value); } = ItemList<Agreement>.Empty;

    /// <summary>The record of recruiters who are authorized to work in the country (8.5).</summary>
    public RecruiterRecord? Recruiters { get; init; }

    /// <summary>The numbers: who works in the country, who came and who left (6.2, 7.2(b)).</summary>
    public Workforce? Workforce { get; init; }

    /// <summary>Technical and financial support, given and received (3.3, Article 10); at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<Support> Support { get; init => field = ItemList<Support>.From(value); } = ItemList<Support>.Empty;

    /// <summary>What stands in the way of carrying out the Code, the most pressing first (9.1); at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<Constraint> Constraints { get; init => field = ItemList<Constraint>.From(value); } = ItemList<Constraint>.Empty;

    /// <summary>Starts a report for a round, with everything that the round determines: its number, the edition of the Code and the version of the format.</summary>
    /// <param name="round">The round, such as <see cref="ReportingCatalog.FindRound"/> returns it.</param>
    /// <param name="memberState">The Member State that reports.</param>
    /// <param name="language">The language that the report is written in; null to leave it open.</param>
    /// <returns>A report that contains nothing else. Its edition of the Code is null if the round's is not known.</returns>
    /// <exception cref="ArgumentNullException">The round is null.</exception>
    /// <example>
    /// <code>
    /// var round = ReportingCatalog.BuiltIn.FindRound(5)!;
    /// var report = NationalReport.CreateFor(round, CountryCode.Parse("GHA"), LanguageTag.English);
    /// </code>
    /// </example>
    public static NationalReport CreateFor(ReportingRound round, CountryCode memberState, LanguageTag? language = null)
    {
        ArgumentNullException.ThrowIfNull(round);
        return new() { FormatVersion = CurrentFormatVersion, Round = round.Number, CodeEdition = round.CodeEdition, Language = language, MemberState = memberState };
    }

    internal override int CitingParts => Measures.Count + Laws.Count + Agreements.Count + Support.Count;

    internal override ICitesEvidence CitingPart(int position)
    {
        if (position < Measures.Count)
        {
            return Measures[position];
        }

        position -= Measures.Count;
        if (position < Laws.Count)
        {
            return Laws[position];
        }

        position -= Laws.Count;
        return position < Agreements.Count ? Agreements[position] : Support[position - Agreements.Count];
    }
}

/// <summary>The body that a Member State named to exchange information on health personnel and to report (7.3).</summary>
public sealed partial record DesignatedAuthority
{
    /// <summary>The name of the institution; at most 500 characters.</summary>
    [Required, StringLength(Limits.Line)]
    public string? Name { get; init; }

    /// <summary>Its web site; http or https, at most 2000 characters.</summary>
    [Url, StringLength(Limits.WebAddress)]
    public string? Website { get; init; }

    /// <summary>The officer to ask.</summary>
    public Contact? Contact { get; init; }
}

/// <summary>Who helped to prepare a national report (8.3).</summary>
public sealed partial record Participant
{
    /// <summary>The full name; at most 500 characters.</summary>
    [Required, StringLength(Limits.Line)]
    public string? Name { get; init; }

    /// <summary>What kind of body or person it is.</summary>
    public StakeholderKind? Kind { get; init; }

    /// <summary>What it did for the report; at most 4000 characters.</summary>
    [StringLength(Limits.Paragraph)]
    public string? Part { get; init; }
}

/// <summary>What stands in the way of carrying out the Code, and what could help (9.1).</summary>
public sealed partial record Constraint
{
    /// <summary>What stands in the way; at most 4000 characters.</summary>
    [Required, StringLength(Limits.Paragraph)]
    public string? Description { get; init; }

    /// <summary>What could help; at most 4000 characters.</summary>
    [StringLength(Limits.Paragraph)]
    public string? PossibleSolution { get; init; }
}
