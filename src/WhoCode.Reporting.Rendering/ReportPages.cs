namespace WhoCode.Reporting.Rendering;

/// <summary>Creates pages of reports.</summary>
/// <remarks>Thread-safe.</remarks>
public static class ReportPages
{
    /// <summary>Creates the page of a report.</summary>
    /// <param name="report">The report, or a view of it. Use only reports that were read completely: what could not be read may be a consent.</param>
    /// <param name="options">The options, such as the audience and the languages; null for the defaults.</param>
    /// <returns>The page; null if the audience may see nothing of the report (<see cref="ReportViews.ViewFor{TReport}"/>).</returns>
    /// <remarks>
    /// The page shows every value of the report that the audience may see, with its label, in the order of the report. Workforce data and figures
    /// with their totals are also shown as charts.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The audience is not a defined value.</exception>
    /// <exception cref="InvalidOperationException">The report contains a text with an unpaired surrogate, which JSON cannot express.</exception>
    /// <exception cref="KeyNotFoundException">The localized texts do not contain a text that is needed.</exception>
    /// <example>
    /// <code>
    /// if (ReportPages.Create(report) is { } page)
    /// {
    ///     PageExport.Write(output, PageFormat.Html, page);
    /// }
    /// </code>
    /// </example>
    public static PageContent? Create(Report report, RenderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        options ??= new();
        if (report.ViewFor(options.Audience) is not { } view)
        {
            return null;
        }

        var source = new ReportSource(view, options);
        var first = new ReportPageBuilder(source, options.Texts).Create();
        return options.SecondTexts is { } second ? PageContent.Combine(first, new ReportPageBuilder(source, second).Create()) : first;
    }
}
