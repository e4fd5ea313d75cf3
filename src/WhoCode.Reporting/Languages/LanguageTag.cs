using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace WhoCode.Reporting;

/// <summary>A language as a BCP 47 tag, such as "en", "pt-BR" or "zh-Hans".</summary>
/// <remarks>
/// The tag is written in the customary letter case. It can contain at most two extensions of up to four subtags each, and at most four private-use
/// subtags. <c>default</c> is not a valid tag; its text is empty. Not based on <see cref="CultureInfo"/>, because an application with invariant
/// globalization has no cultures. Immutable and thread-safe.
/// </remarks>
public readonly partial record struct LanguageTag : IWireValue<LanguageTag>
{
    private const string Language = "[a-z]{2,3}(?:-[a-z]{3})?(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3})){0,3}";
    private const string Extensions = "(?:-[0-9a-wyz](?:-[a-z0-9]{2,8}){1,4}){0,2}";
    private const string PrivateUse = "(?:-x(?:-[a-z0-9]{1,8}){1,4})?";
    private const string Form = "^" + Language + Extensions + PrivateUse + "$";

    private readonly string? tag;

    private LanguageTag(string tag) => this.tag = tag;

    /// <summary>English, the language that all other texts are translated from.</summary>
    public static LanguageTag English { get; } = new("en");

    static string IWireValue<LanguageTag>.Key => "language";

    static string IWireValue<LanguageTag>.Noun => "a language tag such as en, pt-BR or zh-Hans";

    static string IWireValue<LanguageTag>.Pattern => Form;

    static string IWireValue<LanguageTag>.Example => "en";

    /// <summary><see langword="true"/> if the language is written from right to left, as Arabic is; otherwise, <see langword="false"/>.</summary>
    /// <remarks>Follows the script of the tag; without one, the script in which the language is usually written (Unicode CLDR).</remarks>
    public bool IsRightToLeft => tag is not null && RightToLeft.Is(tag);

    /// <summary>Tries to parse a language tag of at most 64 characters, in any letter case. An underscore counts as a hyphen.</summary>
    /// <param name="text">The text. Null returns <see langword="false"/>.</param>
    /// <param name="tag">The result; <c>default</c> if the text is not valid.</param>
    /// <returns><see langword="true"/> if the text is a language tag, in any letter case; otherwise, <see langword="false"/>.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out LanguageTag tag)
    {
        tag = default;
        if (text is null || text.Length > 64 || !Ascii.IsValid(text))
        {
            return false;
        }

        var parts = text.Replace('_', '-').ToLowerInvariant().Split('-');
        var singleton = Array.FindIndex(parts, part => part.Length == 1); // the subtags after it are in lower case
        for (var i = 1; i < (singleton < 0 ? parts.Length : singleton); i++)
        {
            parts[i] = parts[i] switch
            {
                [>= 'a' and <= 'z', _, _, _] part => char.ToUpperInvariant(part[0]) + part[1..],
                [_, _] part => part.ToUpperInvariant(),
                var part => part,
            };
        }

        return WireValue.TryReadExact(string.Join('-', parts), out tag);
    }

    static bool IWireValue<LanguageTag>.TryReadExact(ReadOnlySpan<char> text, out LanguageTag value)
    {
        value = text is "en" ? new("en") : WireValue.Matches(Exact(), text) ? new(text.ToString()) : default;
        return value.tag is not null;
    }

    /// <summary>Returns the tag, such as "en"; an empty string for <c>default</c>.</summary>
    public override string ToString() => tag ?? "";

    /// <summary>
    /// Returns the tag and those that it falls back to: "fr-CH" gives "fr-CH" and "fr". A tag in traditional Chinese does not fall back to "zh",
    /// which is simplified Chinese.
    /// </summary>
    internal IEnumerable<string> WithFallbacks()
    {
        var rest = ToString();
        for (; rest.Length > 0; rest = rest.LastIndexOf('-') is > 0 and var end ? rest[..end] : "")
        {
            if (rest is not "zh" || !IsTraditionalChinese())
            {
                yield return rest;
            }
        }
    }

    private bool IsTraditionalChinese() => ToString().Split('-') is var parts && !parts.Contains("Hans")
        && (parts.Contains("Hant") || parts is [_, "cht" or "yue", ..] || parts.Any(part => part is "TW" or "HK" or "MO"));

    [GeneratedRegex(Form, RegexOptions.CultureInvariant)]
    private static partial Regex Exact();
}
