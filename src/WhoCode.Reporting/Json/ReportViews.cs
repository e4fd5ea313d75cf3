namespace WhoCode.Reporting;

/// <summary>Creates views of reports, which leave out what an audience may not see.</summary>
/// <remarks>Thread-safe.</remarks>
public static class ReportViews
{
    /// <summary>Returns the report as an audience may see it.</summary>
    /// <typeparam name="TReport">The type of report.</typeparam>
    /// <param name="report">The report, or a view of it.</param>
    /// <param name="audience">The audience. If the report is already a view, the narrower of the two audiences applies.</param>
    /// <returns>
    /// The report itself for the secretariat. For others, a view, whose <see cref="Report.View"/> states how much it leaves out; null if the
    /// audience may see nothing, because consent to publication is missing or refused, or because every contribution is left out.
    /// </returns>
    /// <remarks>
    /// <para>Every view leaves out:</para>
    /// <list type="bullet">
    /// <item>the name of a reporter without consent, and everything else that identifies the reporter, such as a website, an earlier report or the id of
    /// the report;</item>
    /// <item>contact data without consent;</item>
    /// <item>testimony, and private evidence of the kind "other", without consent; and evidence whose use was refused;</item>
    /// <item>contributions and evidence whose <see cref="Contribution.Audience"/> or <see cref="Evidence.Audience"/> is narrower;</item>
    /// <item>sections that cite evidence that is left out or that does not exist, and evidence that only such sections cite;</item>
    /// <item>persons who did not consent among the co-signatories, and all who helped to prepare a national report;</item>
    /// <item>the address and digest of private evidence;</item>
    /// <item><see cref="Report.Extensions"/>, whose content is not known.</item>
    /// </list>
    /// <para>The public view also leaves out contributions that must not be published (<see cref="Contribution.PublicationConsent"/>).</para>
    /// <para>Use only reports that were read completely (<see cref="ReadResult{T}.IsComplete"/>): what could not be read may be a consent.</para>
    /// <para>Contributions and evidence get new ids, as authors can put names into ids. <see cref="Report.Schema"/> is removed, and not counted.
    /// Texts are not searched for names: a view is only as safe as what its author wrote into titles and narratives.</para>
    /// <para>If a report is valid as a submission, its view for partners is, too, and its view for the public is valid as a publication. Creating the
    /// same view again changes nothing.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="audience"/> is not a defined value.</exception>
    /// <example>
    /// <code>
    /// if (report.ViewFor(Audience.Public) is { } view)
    /// {
    ///     await File.WriteAllBytesAsync("public.json", ReportJson.Write(view));
    /// }
    /// </code>
    /// </example>
    public static TReport? ViewFor<TReport>(this TReport report, Audience audience) where TReport : Report => (TReport?)CreateView(report, audience, out _);

    /// <inheritdoc cref="ViewFor" path="/summary"/>
    /// <param name="report">The report, or a view of it.</param>
    /// <param name="audience">The audience.</param>
    /// <param name="positions">For each list of the view that has gaps, the positions of its items in the report (<see cref="ViewFilter.Positions"/>).</param>
    internal static Report? CreateView(Report report, Audience audience, out IReadOnlyDictionary<object, int[]> positions)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (WireNames<Audience>.Of(audience) is null)
        {
            throw new ArgumentOutOfRangeException(nameof(audience), audience, "The audience is not defined. Use Secretariat, Partner or Public.");
        }

        var narrower = report.View?.Audience is { } already && already > audience ? already : audience;
        var filter = new ViewFilter(report, narrower);
        positions = filter.Positions;
        return narrower == Audience.Secretariat ? report : filter.Create();
    }
}
