using System.Text.Json;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Schema.Agreement;

/// <summary>Creates edges from the type of a property: values of that type, and values of every other type.</summary>
internal static class TypeEdges
{
    /// <summary>A value of each JSON type, with the kinds of properties for which it is correct.</summary>
    private static readonly (string Json, ModelKind[] Fits)[] Types =
    [
        ("\"text\"", [ModelKind.Text, ModelKind.Value]), ("\"7\"", [ModelKind.Text, ModelKind.Value]), ("\"true\"", [ModelKind.Text, ModelKind.Value]),
        ("7", [ModelKind.Number]), ("0.5", [ModelKind.Number]), ("true", [ModelKind.Boolean]), ("false", [ModelKind.Boolean]),
        ("{}", [ModelKind.Part, ModelKind.Extensions]), ("{\"unknown\":1}", [ModelKind.Part, ModelKind.Extensions]),
    ];

    private static readonly string[] Lists = ["[]", "[null]", "[\"text\"]", "[7]", "[[]]", "[{}]"];

    /// <summary>Texts that a list accepts although a single property may not, because an item always counts as given.</summary>
    private static readonly string[] AnyTexts = ["", " ", "\n", "x\n", "\u00A0", "😀", "\u0000"];

    private static readonly string[] AnyJson =
        ["null", "true", "7", "-0", "1e30", "1e400", "0.10", "\"text\"", "\"\\n\"", "[]", "[null]", "{}", "{\"\":null}", "{\"unknown\":{\"b\":[1,{}]}}"];

    public static IEnumerable<Edge> Of(ModelMember member) =>
        WrongTypes(member).Concat(member.Kind switch
        {
            ModelKind.Value => Values(member),
            ModelKind.Boolean => [.. Fitting(member, "true", Taken.Always), .. Fitting(member, "false", Taken.Always)],
            ModelKind.Part => Fitting(member, "{}", member.PartInside().Hollow),
            ModelKind.Extensions => Extensions(),
            ModelKind.Text when member.IsList => Texts(member),
            ModelKind.Number when member.IsList => throw new NotSupportedException(
                $"{member} is a list of numbers, of which no edges are known. Add some to {nameof(TypeEdges)}."),
            _ => [], // the annotations cover the rest
        });

    /// <summary>Returns the smallest item that a list may contain in a draft.</summary>
    public static string EmptyItem(ModelMember member) => member.Kind switch
    {
        ModelKind.Part => "{}",
        ModelKind.Text => "\"\"",
        ModelKind.Value => $"\"{ValueExamples.Of(member).Good[0]}\"",
        _ => throw new NotSupportedException($"{member} is a long list of a kind that has no smallest item. Add it to {nameof(TypeEdges)}."),
    };

    private static IEnumerable<Edge> WrongTypes(ModelMember member)
    {
        foreach (var (json, fits) in Types.Where(type => member.IsList || !type.Fits.Contains(member.Kind)))
        {
            yield return new($"of another type: {json}", json, Taken.Never);
        }

        foreach (var list in member.IsList ? [] : Lists)
        {
            yield return new($"of another type: {list}", list, Taken.Never);
        }

        if (member.IsList)
        {
            var item = member.Part.Root.Clean.ValueAt([.. member.Path, "0"]);
            foreach (var json in Types.Where(type => !type.Fits.Contains(member.Kind)).Select(type => type.Json).Concat(["null", "[]", $"[{item}]"]))
            {
                yield return new($"an item of another type: {json}", $"[{item},{json}]", Taken.Never);
                yield return new($"a first item of another type: {json}", $"[{json},{item}]", Taken.Never);
            }
        }
    }

    private static IEnumerable<Edge> Values(ModelMember member)
    {
        var (good, bad) = ValueExamples.Of(member);
        IEnumerable<string> nearly = [.. bad, .. good.Take(3).SelectMany(ValueExamples.Nearly)];
        nearly = member.IsList ? nearly : nearly.Where(text => text.Length > 0); // "" counts as missing
        foreach (var text in good)
        {
            // Long lists of choices are tested once for single properties and once for lists.
            foreach (var edge in Fitting(member, JsonSerializer.Serialize(text), Taken.Always))
            {
                yield return edge with { OnlyIn = good.Length > 50 ? ValidationProfile.Submission : null };
            }
        }

        foreach (var edge in nearly.Distinct().SelectMany(text => Fitting(member, JsonSerializer.Serialize(text), Taken.Never)))
        {
            yield return edge;
        }

        // The same text in another JSON notation.
        var escaped = string.Concat(good[0].Select(c => $"\\u{(int)c:x4}"));
        foreach (var edge in Fitting(member, $"\"{escaped}\"", Taken.Always))
        {
            yield return edge;
        }
    }

    private static IEnumerable<Edge> Texts(ModelMember member) =>
        AnyTexts.SelectMany(text => Fitting(member, JsonSerializer.Serialize(text), Taken.Always));

    private static IEnumerable<Edge> Fitting(ModelMember member, string json, Taken taken) =>
        member.IsList ? [new($"item {json}", $"[{json}]", taken)] : [new(json, json, taken)];

    private static IEnumerable<Edge> Extensions()
    {
        var (good, bad) = ValueExamples.ExtensionKeys;
        foreach (var (key, taken) in good.Select(key => (key, Taken.Always)).Concat(bad.Select(key => (key, Taken.Never))))
        {
            yield return new($"key {JsonSerializer.Serialize(key)}", $"{{{JsonSerializer.Serialize(key)}:1}}", taken);
        }

        foreach (var json in AnyJson)
        {
            yield return new($"value {json}", $"{{\"org.example.form\":{json}}}", Taken.Always);
        }
    }
}
