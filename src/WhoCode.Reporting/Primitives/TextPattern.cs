using System.Text.RegularExpressions;

namespace WhoCode.Reporting;

/// <summary>A pattern that a text must match, used by both the validator and the JSON Schema.</summary>
/// <remarks>
/// Each is anchored, means the same in every engine that schema validators use, and never backtracks. Patterns for properties accept the
/// empty text.
/// </remarks>
internal sealed partial class TextPattern
{
    private const string IdentifierPattern = @"^(?:[A-Za-z0-9][A-Za-z0-9._\-]{0,63})?$";
    private const string Sha256Pattern = "^(?:[0-9A-Fa-f]{64})?$";
    private const string FormatVersionPattern = @"^(?:1\.0)?$";
    private const string ExtensionKeyPart = @"(?:\.[A-Za-z0-9_\-]{1,63})";

    /// <summary>At most 20 parts follow the first. RE2 allows repeats of at most 1 000 in total, and 20 × 63 would exceed that.</summary>
    private const string ExtensionKeyPattern = @"^[a-z][a-z0-9\-]{0,62}" + ExtensionKeyPart + "{1,10}" + ExtensionKeyPart + "{0,10}$";

    private const string WebAddressPattern = @"^(?:[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\x00-\x20\/?#:@\\][^\x00-\x20]*)?$";
    private const string EmailAddressPattern = @"^(?:[^\x00-\x20@,;:<>]+@[^\x00-\x20@,;:<>.]+(?:\.[^\x00-\x20@,;:<>.]+)+)?$";

    public static readonly TextPattern WebAddress = new(WebAddressPattern, WebAddressRegex, "https://example.org/report");
    public static readonly TextPattern EmailAddress = new(EmailAddressPattern, EmailAddressRegex, "office@example.org");
    public static readonly TextPattern ExtensionKey = new(ExtensionKeyPattern, ExtensionKeyRegex, "org.example.form");
    private static readonly TextPattern Identifier = new(IdentifierPattern, IdentifierRegex, "c1");
    private static readonly TextPattern Sha256 = new(
        Sha256Pattern, Sha256Regex, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

    private static readonly TextPattern FormatVersion = new(FormatVersionPattern, FormatVersionRegex, "1.0");

    private readonly Func<Regex> regex;

    /// <param name="pattern">The pattern.</param>
    /// <param name="regex">Returns the compiled pattern. It is created when it is first needed.</param>
    /// <param name="example">A text that matches.</param>
    private TextPattern(string pattern, Func<Regex> regex, string example) => (Pattern, this.regex, Example) = (pattern, regex, example);

    public string Pattern { get; }

    public string Example { get; }

    public static TextPattern Of(TextForm form) => form switch
    {
        TextForm.Identifier => Identifier,
        TextForm.Sha256 => Sha256,
        TextForm.FormatVersion => FormatVersion,
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "There is no such form of text."),
    };

    public bool Matches(string text) => WireValue.Matches(regex(), text);

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
