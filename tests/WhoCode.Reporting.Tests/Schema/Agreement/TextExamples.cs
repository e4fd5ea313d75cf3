using System.ComponentModel.DataAnnotations;
using WhoCode.Reporting.Serialization;

namespace WhoCode.Reporting.Tests.Schema.Agreement;

/// <summary>Texts of each form, and texts that nearly have it. They are not derived from the patterns that they test.</summary>
internal static class TextExamples
{
    private const string Digest = "E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855";

    /// <summary>Returns the annotation that defines the form of a text; null if any text is allowed.</summary>
    public static ValidationAttribute? FormOf(ModelMember member) =>
        member.Annotations.SingleOrDefault(annotation => annotation is UrlAttribute or EmailAddressAttribute or TextFormAttribute);

    /// <summary>Returns what a text of any length begins and ends with.</summary>
    public static (string Before, string After) FrameOf(ModelMember member) => FormOf(member) switch
    {
        null => ("", ""),
        UrlAttribute => ("https://example.org/", ""),
        EmailAddressAttribute => ("", "@example.org"),
        var form => throw new NotSupportedException(
            $"{member} has a length beside {form.GetType().Name}. Say in {nameof(TextExamples)} what a long text of that form begins and ends with."),
    };

    public static (string[] Good, string[] Bad) Of(ValidationAttribute form, ModelMember member)
    {
        var (good, bad) = form switch
        {
            UrlAttribute => WebAddresses,
            EmailAddressAttribute => EmailAddresses,
            TextFormAttribute { Form: TextForm.Identifier } => Identifiers,
            TextFormAttribute { Form: TextForm.Sha256 } => Digests,
            TextFormAttribute { Form: TextForm.FormatVersion } => FormatVersions,
            TextFormAttribute { Form: var other } => throw new NotSupportedException(
                $"{member} is of the form {other}, of which no texts are known. Add some that are of it and some that are not to {nameof(TextExamples)}."),
            _ => throw new NotSupportedException($"{form.GetType().Name} gives no form."),
        };
        return (good, [.. bad, .. good.SelectMany(text => new[] { $"{text}\n", $"\n{text}", $"{text}\r\n", $"{text} ", $" {text}", $"{text}\0", $"{text}\n\n" })]);
    }

    private static readonly (string[], string[]) WebAddresses = (
        ["https://example.org", "http://a", "https://пример.рф/п?x#y", "https://a:80/b@c", "https://example.org/😀", "https://[::1]/", "https://a/\u00A0b", "HTTPS://a", "Http://a"],
        ["www.example.org", "https://", "http:", "ftp://a", "https:///a", "https://a b", "https://?a", "https://#a", "https://:80", "https://@a", "https://\\a", "/a", "a", "https:/a", "https://a\tb"]);

    private static readonly (string[], string[]) EmailAddresses = (
        ["a@b.c", "a.b+c@d-e.f.org", "ö@ü.ä", "😀@b.c", "a@b.c.d.e"],
        ["a", "a@b", "@b.c", "a@", "a@b.c,d@e.f", "a b@c.d", "a@b..c", "a@.b", "a@b.", "<a@b.c>", "a@b@c.d", "a;b@c.d", "a@b.c;"]);

    private static readonly (string[], string[]) Identifiers = (
        ["a", "Z", "0", "A.b_c-1", "a.", "a-", "a_", "a..b", new('x', 64)],
        [".a", "-a", "_a", "a b", "a/b", "é", "aé", "a😀", "a\u00A0", new('x', 65), "٣"]);

    private static readonly (string[], string[]) Digests = (
        [Digest, Digest.ToLowerInvariant(), new('0', 64)],
        [Digest[1..], $"{Digest}0", $"g{Digest[1..]}", $"-{Digest[1..]}", "0", new('٣', 64), $"{Digest}{Digest}"]);

    private static readonly (string[], string[]) FormatVersions = (["1.0"], ["1", "1.1", "2.0", "1.00", "1,0", "01.0", "1x0", "v1.0"]);
}
