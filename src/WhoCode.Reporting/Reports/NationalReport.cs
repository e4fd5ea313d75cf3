using System.ComponentModel.DataAnnotations;

namespace WhoCode.Reporting;

/// <summary>A national report: what a Member State reports to WHO on how it implements the Code, under 9.1 and 7.2(c).</summary>
/// <remarks>
/// Every property can be missing, because a report in progress is incomplete; validation finds what is missing. Compared by content.
/// Immutable and thread-safe.
/// </remarks>
public sealed partial record NationalReport : Report
{
    /// <summary>The Member State that reports.</summary>
    /// <remarks>Written even if it is null, so that a blank national report is recognized as one.</remarks>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    [Required]
    public CountryCode? MemberState { get; init; }

    /// <summary>The designated national authority, which exchanges information and reports for the Member State (7.3).</summary>
    [Required]
    public DesignatedAuthority? Authority { get; init; }

    /// <summary>The persons and bodies that helped to prepare the report (8.3); at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<Participant> PreparedWith { get; init => field = ItemList<Participant>.From(value); } = ItemList<Participant>.Empty;

    /// <summary>The measures, with their results, difficulties and lessons (9.1); at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<Measure> Measures { get; init => field = ItemList<Measure>.From(value); } = ItemList<Measure>.Empty;

    /// <summary>
    /// The laws and regulations on the recruitment and migration of health personnel, and how they are applied (7.2(a)); at most 300.
    /// </summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<Law> Laws { get; init => field = ItemList<Law>.From(value); } = ItemList<Law>.Empty;

    /// <summary>The bilateral, regional and multilateral agreements that concern health personnel (5.2); at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<Agreement> Agreements { get; init => field = ItemList<Agreement>.From(value); } = ItemList<Agreement>.Empty;

    /// <summary>The record of recruiters who are authorized to operate in the country (8.5).</summary>
    public RecruiterRecord? Recruiters { get; init; }

    /// <summary>The workforce data: health personnel who work in the country, arrive or leave (6.2, 7.2(b)).</summary>
    public Workforce? Workforce { get; init; }

    /// <summary>The technical and financial support, given and received (3.3, Article 10); at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<Support> Support { get; init => field = ItemList<Support>.From(value); } = ItemList<Support>.Empty;

    /// <summary>The constraints that make it difficult to implement the Code, the most serious first (9.1); at most 300.</summary>
    [ItemCount(0, Limits.Items)]
    public IReadOnlyList<Constraint> Constraints { get; init => field = ItemList<Constraint>.From(value); } = ItemList<Constraint>.Empty;

    /// <summary>
    /// Creates a report for a round, with everything that the round determines: its number, the edition of the Code and the format version.
    /// </summary>
    /// <param name="round">The round, for example from <see cref="ReportingCatalog.FindRound"/>.</param>
    /// <param name="memberState">The Member State that reports.</param>
    /// <param name="language">The language of the report; null (the default) if it is not decided.</param>
    /// <returns>A report that contains nothing else. Its edition of the Code is null if that of the round is not known.</returns>
    /// <exception cref="ArgumentNullException">The round is null.</exception>
    /// <example>
    /// <code>
    /// var round = ReportingCatalog.BuiltIn.FindRound(5)!;
    /// var report = NationalReport.CreateFor(round, CountryCode.Parse("GHA"), LanguageTag.English);
    /// </code>
    /// </example>
    public static NationalReport CreateFor(ReportingRound round, CountryCode memberState, LanguageTag? language = null)
    {
        if (round is null)
        {
            throw new ArgumentNullException(nameof(round), "The round is null. FindRound returns null for a round that is not in the catalogue.");
        }

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

/// <summary>
/// The designated national authority: the body that a Member State named to exchange information on health personnel and to report (7.3).
/// </summary>
public sealed partial record DesignatedAuthority
{
    /// <summary>The name of the authority; at most 500 characters.</summary>
    [Required, StringLength(Limits.Line), Sensitivity(Sensitivity.FreeText)]
    public string? Name { get; init; }

    /// <summary>The web address of the authority; http or https, at most 2000 characters.</summary>
    [Url, StringLength(Limits.WebAddress), Sensitivity(Sensitivity.FreeText)]
    public string? Website { get; init; }

    /// <summary>The person or office to contact.</summary>
    public Contact? Contact { get; init; }
}

/// <summary>A person or body that helped to prepare a national report (8.3).</summary>
public sealed partial record Participant
{
    /// <summary>The full name; at most 500 characters.</summary>
    [Required, StringLength(Limits.Line), Sensitivity(Sensitivity.Person)]
    public string? Name { get; init; }

    /// <summary>The kind of person or body.</summary>
    public StakeholderKind? Kind { get; init; }

    /// <summary>The contribution of the person or body to preparing the report; at most 4000 characters.</summary>
    [StringLength(Limits.Paragraph), Sensitivity(Sensitivity.FreeText)]
    public string? Part { get; init; }
}

/// <summary>A constraint that makes it difficult to implement the Code, and what could help (9.1).</summary>
public sealed partial record Constraint
{
    /// <summary>The description of the constraint; at most 4000 characters.</summary>
    [Required, StringLength(Limits.Paragraph), Sensitivity(Sensitivity.FreeText)]
    public string? Description { get; init; }

    /// <summary>A possible solution; at most 4000 characters.</summary>
    [StringLength(Limits.Paragraph), Sensitivity(Sensitivity.FreeText)]
    public string? PossibleSolution { get; init; }
}
