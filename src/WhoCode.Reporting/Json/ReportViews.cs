namespace WhoCode.Reporting;

/// <summary>Creates views of reports, which leave out what an audience may not see.</summary>
/// <remarks>Thread-safe.</remarks>
public static class ReportViews
{
    /// <summary>Returns the report as an audience may see it.</summary>
    /// <typeparam name="TReport">The type of report.</typeparam>
    /// <param name="report">The report, or a view of it.</param>
    /// <param name="audience">The audience. The view of a view is for the narrower of both audiences.</param>
    /// <returns>
    /// The report itself for the secretariat. For others, a view, whose <see cref="Report.View"/> states how much it leaves out; null if the
    /// audience may not see the report at all: its publication is not allowed, or no contribution is left.
    /// </returns>
    /// <remarks>
    /// <para>Left out of every view are: a name without consent and everything else that identifies its bearer, such as a website, an earlier report and
    /// the id of the report; a contact without consent;
    /// testimony without consent, and every piece of evidence whose use was refused; what its <see cref="Contribution.Audience"/> or
    /// <see cref="Evidence.Audience"/> keeps from these readers; every section that cites evidence that is left out; the address and digest of
    /// private evidence; and <see cref="Report.Extensions"/>, whose content is not known. The public view also leaves out contributions that
    /// their author excluded from publication.</para>
    /// <para>Contributions and evidence get new ids, as authors can put names into ids. <see cref="Report.Schema"/> is removed, and not counted.
    /// Texts are not searched for names: a view is only as safe as what its author wrote into titles and narratives.</para>
    /// <para>The view of a valid report is valid for the profile of its audience. A view of a view is the same view.</para>
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
    public static TReport? ViewFor<TReport>(this TReport report, Audience audience) where TReport : Report
    {
        ArgumentNullException.ThrowIfNull(report);
        if (WireNames<Audience>.Of(audience) is null)
        {
            throw new ArgumentOutOfRangeException(nameof(audience), audience, "The audience is not defined. Use Secretariat, Partner or Public.");
        }

        var narrower = report.View?.Audience is { } already && already > audience ? already : audience;
        return narrower == Audience.Secretariat ? report : (TReport?)(Report?)new ViewFilter(report, narrower).Create();
    }
}
