namespace WhoCode.Reporting.Export;

/// <summary>Options for writing findings documents in any format.</summary>
/// <remarks>Immutable, safe on any thread.</remarks>
public sealed record FindingsExportOptions
{
    /// <summary>Gets the language of headings and labels; English by default.</summary>
    public LocalizedTexts Texts { get; init; } = LocalizedTexts.English;

    /// <summary>
    /// Gets the absolute address of a page about the rules, as <see cref="RuleCatalogExport"/> writes it in Markdown; null by default. SARIF
    /// refers to the page as information about the tool, and to its sections as help on the rules. The other formats do not use it.
    /// </summary>
    /// <exception cref="ArgumentException">The address is not absolute.</exception>
    public Uri? HelpUri
    {
        get;
        init => field = value is { IsAbsoluteUri: false } ? throw new ArgumentException("The address of the page must be absolute.", nameof(value)) : value;
    }
}
