using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace WhoCode.Reporting.Tests.Cli;

/// <summary>Makes a picture (SVG) of what a terminal of 80 columns shows. It knows the colours that the tool writes, and no others.</summary>
internal static partial class TerminalPicture
{
    private const int Columns = 80;
    private const double CharacterWidth = 8.4;
    private const int LineHeight = 19;
    private const int Margin = 14;

    public static string Of(string title, IEnumerable<string> shown)
    {
        var lines = shown.SelectMany(Broken).ToList();
        var width = Number((Columns * CharacterWidth) + (2 * Margin));
        var height = (lines.Count * LineHeight) + (2 * Margin);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $$"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{{width}}" height="{{height}}" viewBox="0 0 {{width}} {{height}}" role="img">
            <title>{{WebUtility.HtmlEncode(title)}}</title>
            <style>
            rect { fill: #16191d } text { fill: #e4e7eb; font: 14px ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace; white-space: pre }
            .c1 { font-weight: bold } .c2 { fill: #98a2ad } .c31 { fill: #ff7b72 } .c33 { fill: #e3b341 } .c36 { fill: #56d4dd }
            </style>
            <rect width="100%" height="100%" rx="8"/>

            """);
        foreach (var (line, number) in lines.Select((line, number) => (line, number)).Where(each => Plain(each.line).Length > 0))
        {
            var y = Margin + ((number + 1) * LineHeight) - 5;
            var length = Number(Plain(line).Length * CharacterWidth); // whatever the font is, columns stay columns
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Margin}\" y=\"{y}\" textLength=\"{length}\" lengthAdjust=\"spacingAndGlyphs\" xml:space=\"preserve\">{Painted(line)}</text>\n");
        }

        return svg.Append("</svg>\n").ToString();
    }

    /// <summary>Breaks a line without colours where a terminal breaks it: at the last column.</summary>
    private static IEnumerable<string> Broken(string line) =>
        line.Length <= Columns || line.Contains('\e', StringComparison.Ordinal) ? [line] : line.Chunk(Columns).Select(piece => new string(piece));

    private static string Painted(string line) =>
        Sequence().Replace(WebUtility.HtmlEncode(line), match => match.Groups[1].Value == "0" ? "</tspan>" : $"<tspan class=\"c{match.Groups[1].Value}\">");

    private static string Plain(string line) => Sequence().Replace(line, "");

    private static string Number(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\e\[([0-9]+)m")]
    private static partial Regex Sequence();
}
