namespace WhoCode.Reporting.Export;

/// <summary>Provides options for writing findings documents.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public sealed record FindingsExportOptions
{
    /// <summary>Gets the localized texts for headings and labels; <see cref="LocalizedTexts.English"/> by default.</summary>
    public LocalizedTexts Texts { get => field ?? LocalizedTexts.English; init; }

    /// <summary>
    /// Gets a value indicating whether messages quote what people wrote; <see langword="false"/> by default, so that the output can be passed on.
    /// It does not change documents, which are already made with or without quotes.
    /// </summary>
    public bool Quotes { get; init; }

    /// <summary>
    /// Gets the absolute address of a page about the rules, such as <see cref="RuleCatalogExport"/> writes in Markdown; null by default. SARIF
    /// links to the page as information about the tool, and to its sections as help on the rules. The other formats do not use it.
    /// </summary>
    /// <exception cref="ArgumentException">The address is not absolute.</exception>
    public Uri? HelpUri
    {
        get;
        init => field = value is { IsAbsoluteUri: false } ? throw new ArgumentException("The address of the page must be absolute, such as https://example.org/rules.html.", nameof(value)) : value;
    }
}
