using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace WhoCode.Reporting.Tests.Fuzzing.Documents;

/// <summary>How a tree is written: the white space between its tokens, and whether characters are escaped.</summary>
/// <param name="NewLine">The line ending; null for a single line.</param>
/// <param name="Indent">The indentation of each level.</param>
/// <param name="Colon">The characters after a name.</param>
/// <param name="IsPlain">Whether characters are not escaped unless JSON requires it.</param>
internal sealed record Style(string? NewLine, string Indent, string Colon, bool IsPlain)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Style[] All { get; } =
    [
        new(null, "", ":", IsPlain: true), new(null, "", ":", IsPlain: false), new("\n", "  ", ": ", IsPlain: true), new("\r\n", "\t", " :\t", IsPlain: true),
        new("\n\n", "", ": ", IsPlain: false),
    ];

    public void Break(StringBuilder text, int depth)
    {
        if (NewLine is null || depth < 0)
        {
            return;
        }

        text.Append(NewLine);
        for (; depth > 0; depth--)
        {
            text.Append(Indent);
        }
    }

    public string Spell(string leaf)
    {
        if (!IsPlain || !leaf.Contains("\\u", StringComparison.Ordinal) || leaf.Contains("\\uD", StringComparison.OrdinalIgnoreCase))
        {
            return leaf; // unpaired surrogates must be escaped
        }

        try
        {
            return JsonSerializer.Serialize(JsonSerializer.Deserialize<string>(leaf), Plain);
        }
        catch (JsonException)
        {
            return leaf; // a leaf may be any text
        }
    }
}
