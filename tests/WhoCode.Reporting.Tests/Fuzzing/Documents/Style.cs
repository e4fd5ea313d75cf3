using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace WhoCode.Reporting.Tests.Fuzzing.Documents;

/// <summary>How a tree is written: what stands between its tokens, and whether characters are escaped.</summary>
/// <param name="NewLine">The end of a line; null for all on one.</param>
/// <param name="Indent">What each level is set in by.</param>
/// <param name="Colon">What stands after a name.</param>
/// <param name="IsPlain">Whether characters are written as they are, as far as JSON lets them.</param>
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
            return leaf; // halves of characters can only be escaped
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
