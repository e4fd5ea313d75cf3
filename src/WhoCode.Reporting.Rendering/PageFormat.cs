namespace WhoCode.Reporting.Rendering;

/// <summary>Specifies the format in which a page is written.</summary>
public enum PageFormat
{
    /// <summary>One self-contained HTML file, for browsers and for printing on A4.</summary>
    Html,

    /// <summary>Markdown.</summary>
    Markdown,
}
