namespace WhoCode.Reporting.Differences;

/// <summary>Represents what differs between two versions of a report: what was added, removed, changed and moved.</summary>
/// <remarks>
/// <para>
/// Items of lists are matched: equal ones first, then contributions and evidence by their ids, then items by what identifies them, such as the title of
/// a law or the year, occupations and country of a row. An item that is left is matched with the most similar of at most 32 others near it, if their
/// texts have many words in common. So the time grows with the size of the reports, and not with its square. In versions for an audience, ids are
/// new (<see cref="Report.View"/>), so items are not matched by them.
/// </para>
/// <para>
/// Numbers are equal by value, whatever their notation, and the order of properties does not matter. The values of extensions are compared as a whole.
/// Texts of reports are unchanged, so they may contain anything; <see cref="DifferenceExport"/> makes them safe to show. Compared by content. Immutable
/// and thread-safe.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var difference = ReportDifference.Compare(first, second, audience: Audience.Secretariat);
/// foreach (var change in difference.Changes)
/// {
///     Console.WriteLine($"{Labels.For(change.Kind)}: {change.Path}");
/// }
/// </code>
/// </example>
public sealed record ReportDifference
{
    /// <summary>Gets the audience that the difference is for. It contains only what this audience may see.</summary>
    public Audience Audience { get; init; }

    /// <summary>Gets the earlier version.</summary>
    public required ComparedVersion Before { get; init; }

    /// <summary>Gets the later version.</summary>
    public required ComparedVersion After { get; init; }

    /// <summary>
    /// Gets the changes, in the order of the later version; removed items are where they were. Each value that differs is in one change: an object that
    /// was added or removed is one change, and a list that is in both versions has one for each item. An item that was moved and edited has a
    /// change of kind <see cref="ChangeKind.Moved"/>, and others for what was edited.
    /// </summary>
    public IReadOnlyList<ReportChange> Changes { get; init => field = ItemList<ReportChange>.From(value); } = ItemList<ReportChange>.Empty;

    /// <summary>
    /// Gets the number of values and items, 0 or more, that differ but are not listed, because the audience may not see them in one of the versions.
    /// Several properties that identify one person count as one, and the order of items that are not shown is not compared.
    /// </summary>
    public int Withheld { get; init; }

    /// <summary>Gets notes that a reader must know, such as that the reports have different reporters; empty without notes.</summary>
    public IReadOnlyList<LocalizedText> Notes { get; init => field = ItemList<LocalizedText>.From(value); } = ItemList<LocalizedText>.Empty;

    /// <summary>Compares two versions of a report.</summary>
    /// <param name="before">The earlier version, complete or not.</param>
    /// <param name="after">The later version, complete or not.</param>
    /// <param name="catalog">The catalogue of countries, fields and occupations for labels; null for <see cref="ReportingCatalog.BuiltIn"/>.</param>
    /// <param name="beforeName">The name of the earlier version, such as a file name; null for none.</param>
    /// <param name="afterName">The name of the later version, such as a file name; null for none.</param>
    /// <param name="audience">
    /// The audience of the difference; partners by default. For others than the secretariat, the views of the versions for this audience are compared
    /// (<see cref="ReportViews.ViewFor"/>), and pointers, numbers and ids are those of the views. The later version decides: what it no longer
    /// allows the audience to see is counted in <see cref="Withheld"/>, even if the earlier version allowed it. So are removed people and testimony that
    /// were shown because of a consent. What only the later version allows counts as added.
    /// </param>
    /// <returns>The difference. If the audience may not see one of the versions, no changes are listed, and a note says so.</returns>
    /// <remarks>Use only reports that were read completely (<see cref="ReadResult{T}.IsComplete"/>): what could not be read seems to be removed, and may be a consent.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="before"/> or <paramref name="after"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// One version is a stakeholder report, and the other a national report. Or an extension is nested so deep that the report has more than 64 levels.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="audience"/> is not a defined value.</exception>
    /// <exception cref="JsonException">A report contains a value that JSON cannot represent.</exception>
    public static ReportDifference Compare(
        Report before, Report after, ReportingCatalog? catalog = null, string? beforeName = null, string? afterName = null, Audience audience = Audience.Partner)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return WireNames<Audience>.Of(audience) is null
            ? throw new ArgumentOutOfRangeException(nameof(audience), audience, "The audience is not defined. Use Secretariat, Partner or Public.")
            : new DifferenceBuilder(before, after, audience, catalog ?? ReportingCatalog.BuiltIn).Build(beforeName, afterName);
    }

    /// <summary>Returns the number of changes of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The number, 0 or more.</returns>
    public int CountOf(ChangeKind kind) => Changes.Count(change => change.Kind == kind);

    /// <summary>Returns the audience and the number of changes. Texts are not included, because many people can read logs.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{nameof(ReportDifference)} {Audience}, changes: {Changes.Count}");
}
