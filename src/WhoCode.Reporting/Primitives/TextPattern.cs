using System.Text.RegularExpressions;

namespace WhoCode.Reporting.Primitives;

/// <summary>
/// A pattern that a text has to match, written once for the validator and the JSON Schema. Each is anchored, reads the same in
/// ECMA 262, .NET and Python, and decides every character without going back. Those of members let the empty text pass.
/// </summary>
internal sealed partial class TextPattern
{
    private const string IdentifierPattern = "^(?:[A-Za-z0-9][A-Za-z0-9._-]{0,63})?$";
    private const string Sha256Pattern = "^(?:[0-9A-Fa-f]{64})?$";
    private const string FormatVersionPattern = @"^(?:1\.0)?$";
    private const string ExtensionKeyPattern = @"^[a-z][a-z0-9-]{0,62}(?:\.[A-Za-z0-9_-]{1,63}){1,20}$";
    private const string WebAddressPattern = @"^(?:https?://[^\u0000-\u0020/?#:@\\][^\u0000-\u0020]*)?$";
    private const string EmailAddressPattern = @"^(?:[^\u0000-\u0020@,;<>]+@[^\u0000-\u0020@,;<>.]+(?:\.[^\u0000-\u0020@,;<>.]+)+)?$";

    public static readonly TextPattern WebAddress = new(WebAddressPattern, WebAddressRegex, "https://example.org/report", IsPlainAddress);
    public static readonly TextPattern EmailAddress = new(EmailAddressPattern, EmailAddressRegex, "office@example.org", IsPlainEmailAddress);
    public static readonly TextPattern ExtensionKey = new(ExtensionKeyPattern, ExtensionKeyRegex, "org.example.form", IsPlainKey);
    private static readonly TextPattern Identifier = new(IdentifierPattern, IdentifierRegex, "c1", IsPlainIdentifier);
    private static readonly TextPattern Sha256 = new(
        Sha256Pattern, Sha256Regex, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

    private static readonly TextPattern FormatVersion = new(FormatVersionPattern, FormatVersionRegex, "1.0", static text => text == "1.0");

    private readonly Func<Regex> regex;
    private readonly Func<string, bool>? surely;

    /// <param name="pattern">The pattern.</param>
    /// <param name="regex">The same, compiled; made when a text first needs it.</param>
    /// <param name="example">A text that matches.</param>
    /// <param name="surely">A quick look that says yes only to texts that match, and to most of them, as nearly all texts do.</param>
    private TextPattern(string pattern, Func<Regex> regex, string example, Func<string, bool>? surely = null) =>
        (Pattern, this.regex, Example, this.surely) = (pattern, regex, example, surely);

    public string Pattern { get; }

    public string Example { get; }

    public static TextPattern Of(TextForm form) => form switch
    {
        TextForm.Identifier => Identifier,
        TextForm.Sha256 => Sha256,
        TextForm.FormatVersion => FormatVersion,
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "There is no such form of text."),
    };

    // In .NET, "$" also matches before a last line feed; elsewhere it does not.
    public bool Matches(string text) => surely?.Invoke(text) == true || (!text.EndsWith('\n') && regex().IsMatch(text));

    private static bool IsPlainIdentifier(string text) =>
        text.Length is > 0 and <= 64 && char.IsAsciiLetterOrDigit(text[0]) && IsOf(text, static c => c is '.' or '_' or '-');

    private static bool IsPlainAddress(string text) =>
        text.StartsWith("https://", StringComparison.Ordinal) && text.Length > 8 && char.IsAsciiLetterOrDigit(text[8]) && !text.AsSpan().ContainsAnyInRange('\0', ' ');

    private static bool IsPlainEmailAddress(string text)
    {
        var (at, dot) = (text.IndexOf('@'), text.LastIndexOf('.'));
        return at > 0 && dot > at + 1 && dot < text.Length - 1 && text.IndexOf('@', at + 1) < 0 && !text.Contains("..", StringComparison.Ordinal)
            && text[at + 1] != '.' && IsOf(text, static c => c is '@' or '.' or '_' or '-');
    }

    private static bool IsPlainKey(string text)
    {
        var dot = text.IndexOf('.');
        return dot > 0 && text.Length <= 63 && text[^1] != '.' && char.IsAsciiLetterLower(text[0]) && !text.Contains("..", StringComparison.Ordinal)
            && IsOf(text, static c => c is '.' or '-') && text.AsSpan().Count('.') <= 20 && !text.AsSpan(0, dot).ContainsAnyInRange('A', 'Z');
    }

    /// <summary>Whether all characters are Latin letters, digits or some others.</summary>
    private static bool IsOf(string text, Func<char, bool> isOther)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetterOrDigit(c) && !isOther(c))
            {
                return false;
            }
        }

        return true;
    }

    [GeneratedRegex(IdentifierPattern, RegexOptions.CultureInvariant)]
    private static partial Regex IdentifierRegex();

    [GeneratedRegex(Sha256Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex Sha256Regex();

    [GeneratedRegex(FormatVersionPattern, RegexOptions.CultureInvariant)]
    private static partial Regex FormatVersionRegex();

    [GeneratedRegex(ExtensionKeyPattern, RegexOptions.CultureInvariant)]
    private static partial Regex ExtensionKeyRegex();

    [GeneratedRegex(WebAddressPattern, RegexOptions.CultureInvariant)]
    private static partial Regex WebAddressRegex();

    [GeneratedRegex(EmailAddressPattern, RegexOptions.CultureInvariant)]
    private static partial Regex EmailAddressRegex();
}
