using System.Diagnostics.CodeAnalysis;
using System.Text;
using WhoCode.Reporting.Primitives;

namespace WhoCode.Reporting.Languages;

/// <summary>A language as a BCP 47 tag: language, and where it matters script, region and variants, such as "en", "pt-BR" or "zh-Hans".</summary>
/// <remarks>
/// Written in the customary case. Extension and private-use subtags are not taken. <c>default</c> prints empty and equals
/// no real tag. It is our own type because a host with invariant globalization has no culture to look up.
/// </remarks>
public readonly record struct LanguageTag : IWireValue<LanguageTag>
{
    private readonly string? tag;

    private LanguageTag(string tag) => this.tag = tag;

    /// <summary>English, the language of the built-in words.</summary>
    public static LanguageTag English { get; } = new("en");

    static string IWireValue<LanguageTag>.Pattern =>
        "^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3})){0,3}$";

    static string IWireValue<LanguageTag>.Example => "en";

    static int IWireValue<LanguageTag>.MostBytes => WireValue.MostBytes;

    /// <summary>Reads a tag in any case.</summary>
    /// <exception cref="FormatException">The text is no such tag.</exception>
    public static LanguageTag Parse(string text) => TryParse(text, out var tag)
        ? tag
        : throw new FormatException($"'{text}' is not a language tag such as en, pt-BR or zh-Hans.");

    /// <summary>Reads a tag in any case; false, never an exception, for anything else.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out LanguageTag tag)
    {
        tag = default;
        if (text is null || text.Length > 64 || !Ascii.IsValid(text))
        {
            return false;
        }

        var parts = text.Replace('_', '-').ToLowerInvariant().Split('-');
        for (var i = 1; i < parts.Length; i++)
        {
            parts[i] = parts[i] switch
            {
                [>= 'a' and <= 'z', _, _, _] part => char.ToUpperInvariant(part[0]) + part[1..],
                [_, _] part => part.ToUpperInvariant(),
                var part => part,
            };
        }

        return TryReadExact(string.Join('-', parts), out tag);
    }

    static bool IWireValue<LanguageTag>.TryReadExact(ReadOnlySpan<char> text, out LanguageTag value) => TryReadExact(text, out value);

    private static bool TryReadExact(ReadOnlySpan<char> text, out LanguageTag value)
    {
        value = default;
        var stage = 0; // 0 language, 1 script, 2 region, 3 to 5 variants
        foreach (var range in text.Split('-'))
        {
            var part = text[range];
            var next = stage switch
            {
                0 when part.Length is 2 or 3 && IsLower(part) => 1,
                1 when part.Length == 4 && char.IsAsciiLetterUpper(part[0]) && IsLower(part[1..]) => 2,
                1 or 2 when IsRegion(part) => 3,
                >= 1 and <= 5 when IsVariant(part) => Math.Max(stage, 3) + 1,
                _ => -1,
            };
            if (next < 0)
            {
                return false;
            }

            stage = next;
        }

        value = new(text is "en" ? "en" : text.ToString());
        return true;
    }

    /// <summary>The tag, such as "en"; empty for <c>default</c>.</summary>
    public override string ToString() => tag ?? "";

    private static bool IsLower(ReadOnlySpan<char> part) => !part.ContainsAnyExceptInRange('a', 'z');

    private static bool IsRegion(ReadOnlySpan<char> part) =>
        (part.Length == 2 && !part.ContainsAnyExceptInRange('A', 'Z')) || (part.Length == 3 && !part.ContainsAnyExceptInRange('0', '9'));

    private static bool IsVariant(ReadOnlySpan<char> part)
    {
        foreach (var c in part)
        {
            if (!char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return part.Length is >= 5 and <= 8 || (part.Length == 4 && char.IsAsciiDigit(part[0]));
    }
}
