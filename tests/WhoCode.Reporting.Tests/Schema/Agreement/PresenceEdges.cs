using System.Text.Json;

namespace WhoCode.Reporting.Tests.Schema.Agreement;

/// <summary>Creates edges of values that are missing, null, empty or blank.</summary>
internal static class PresenceEdges
{
    /// <summary>White space as Unicode defines it. That of ECMA 262 is without U+0085 and with U+FEFF.</summary>
    private static readonly string[] Blanks = ["  ", "\u00A0", "\u2003", "\u0085", "\u3000", "\u2028", "\t\n", "\u1680 \u205F"];

    /// <summary>Invisible characters that are not white space.</summary>
    private static readonly string[] Invisible = ["\uFEFF", "\u200B", "\u180E", "\u2060"];

    public static IEnumerable<Edge> Of(ModelMember member)
    {
        yield return new("left out", null, member.Missing);
        yield return new("null", "null", member.IsList || member.Kind == ModelKind.Extensions ? Taken.Never : member.Missing);
        if (member.IsList || member.Kind is not (ModelKind.Text or ModelKind.Value))
        {
            yield break;
        }

        // An empty text is an empty form field, which is accepted; a blank text is not.
        yield return new("empty", "\"\"", member.Missing);
        if (member.Kind == ModelKind.Value)
        {
            yield break;
        }

        var hasForm = TextExamples.FormOf(member) is not null;
        foreach (var blank in Blanks)
        {
            yield return new($"blank {JsonSerializer.Serialize(blank)}", JsonSerializer.Serialize(blank), hasForm ? Taken.Never : member.Missing);
            yield return new($"not blank {JsonSerializer.Serialize(blank)} x", JsonSerializer.Serialize($"{blank}x{blank}"), hasForm ? Taken.Never : Taken.Always);
        }

        foreach (var text in hasForm ? [] : Invisible)
        {
            yield return new($"invisible {JsonSerializer.Serialize(text)}", JsonSerializer.Serialize(text), Taken.Always);
        }
    }
}
