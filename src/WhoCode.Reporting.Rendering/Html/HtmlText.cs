namespace WhoCode.Reporting.Rendering;

/// <summary>Escapes text for HTML. Nothing in a text becomes an element, an attribute, a reference or a comment.</summary>
internal static class HtmlText
{
    /// <summary>Appends a text, for the content of an element or an attribute in double quotes.</summary>
    public static StringBuilder AppendText(this StringBuilder html, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            _ = c switch
            {
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '&' => html.Append("&amp;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                _ => html.Append(c),
            };
        }

        return html;
    }

    /// <summary>Appends an attribute and its value.</summary>
    public static StringBuilder AppendAttribute(this StringBuilder html, string name, string value) =>
        html.Append(' ').Append(name).Append("=\"").AppendText(value).Append('"');

    /// <summary>Appends the attributes of a language: <c>lang</c> and <c>dir</c>.</summary>
    public static StringBuilder AppendLanguage(this StringBuilder html, LanguageTag language) =>
        html.AppendAttribute("lang", language.ToString()).AppendAttribute("dir", language.IsRightToLeft ? "rtl" : "ltr");

    /// <summary>Returns the id of the element of a location. A fragment of a URI escapes the same text.</summary>
    public static string IdOf(JsonPointer anchor) => anchor.ToString().Replace(' ', '_');
}
