namespace WhoCode.Reporting;

/// <summary>
/// Recognizes files of other programs by their first bytes, so that a message can name the program instead of an unexpected character.
/// </summary>
internal static class FileFormats
{
    // The first bytes as UTF-8 decodes them: invalid ones become U+FFFD.
    private static readonly (string Beginning, string Format)[] Beginnings =
    [
        ("\uFFFD\uFFFD\u0011\u0871\u001A", "old-office"),
        ("\u001F\uFFFD", "gzip"),
        ("{\\rtf", "rtf"),
        ("%PDF-", "pdf"),
        ("<?xml", "xml"),
        ("<!doctype html", "html"),
        ("<html", "html"),
        ("<table", "html"),
    ];

    /// <summary>Returns the localization key of the name of the format that a text begins like; null if it is none of them.</summary>
    public static string? KeyOf(ReadOnlySpan<char> text)
    {
        text = text.TrimStart('\uFEFF');
        if (text.StartsWith("PK\u0003\u0004", StringComparison.Ordinal))
        {
            return "format." + (
                text.Contains("application/vnd.oasis.opendocument", StringComparison.Ordinal) ? "open-document"
                : text.Contains("[Content_Types].xml", StringComparison.Ordinal) ? "office"
                : "zip");
        }

        text = text.TrimStart();
        foreach (var (beginning, format) in Beginnings)
        {
            if (text.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            {
                return $"format.{format}";
            }
        }

        return null;
    }
}
