namespace WhoCode.Reporting.Cli.Terminal;

/// <summary>Colours for a terminal; none where they are not wanted.</summary>
/// <param name="IsOn">Whether colours are written.</param>
internal readonly record struct Paint(bool IsOn)
{
    private const string Reset = "\e[0m";

    public string Bold(string text) => With("\e[1m", text);

    public string Faint(string text) => With("\e[2m", text);

    /// <summary>Paints a text in the colour of a severity.</summary>
    public string Severity(FindingSeverity severity, string text) => With(
        severity switch
        {
            FindingSeverity.Error => "\e[31m",
            FindingSeverity.Warning => "\e[33m",
            _ => "\e[36m",
        },
        text);

    private string With(string start, string text) => IsOn && text.Length > 0 ? start + text + Reset : text;
}
