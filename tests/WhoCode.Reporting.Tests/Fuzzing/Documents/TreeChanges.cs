using System.Globalization;
using System.Text.Json;

namespace WhoCode.Reporting.Tests.Fuzzing.Documents;

/// <summary>Changes structure and values.</summary>
internal static class TreeChanges
{
    private static readonly string[] Names =
        ["id", "title", "unknown", "", "extensions", "org.example.form", "$schema", "evidence", "round", "__proto__", "toString", "value", "country", "memberState", "contributions", "a/b~c", "\0", "😀"];

    private static readonly string[] Others =
    [
        "null", "true", "false", "0", "-1", "7", "\"\"", "\" \"", "\"text\"", "\"2021\"", "\"2021-02-30\"", "\"15.09.2021\"", "\"2021-09-15T00:00:00Z\"", "\"GBR\"", "\"GB\"", "\"United Kingdom\"", "\"gbr\"",
        "\"4.4\"", "\"Article 4\"", "\"4\"", "\"ISCO-08:2221\"", "\"2221\"", "\"english\"", "\"EN\"", "[]", "{}", "[null]", "[{}]", "[[]]", "[\"e1\",\"e1\"]", "{\"a\":[1,{\"b\":null}]}",
        "1e400", "-0", "0.1", "1e-400", "2147483648", "99999999999999999999999999999999", "\"\\u0000\"", "\"\\ud800\"", "\"5\"", "\"{name}\"",
    ];

    private static readonly Action<Tree, Tree, int, Choices>[] All =
    [
        Remove, Remove, Double, Double, DoubleItems, Move, Swap, Rename, Rename, Misspell, Misspell, Nest, NestDeep, Retype, Retype, Retype, Insert, Insert, InsertNull,
        Reverse, Empty, ToEdge, ToEdge, ToEdge, ToEdge, Respell, Respell, Respell, Multiply,
    ];

    /// <summary>Makes one change, and returns the root, which may be a new one.</summary>
    public static Tree Apply(Tree root, Choices choices)
    {
        var branches = root.Branches().Where(branch => branch.Inside.Count > 0).ToList();
        if (branches.Count == 0)
        {
            return Tree.Object(new Twig(Quote(Names[choices.With % Names.Length]), Tree.Of(Others[choices.At % Others.Length])));
        }

        if (choices.What % 97 == 0)
        {
            return WrongRoot(root, choices);
        }

        var branch = branches[choices.At % branches.Count];
        All[choices.What % All.Length](branch, branches[choices.With % branches.Count], choices.Length % branch.Inside.Count, choices);
        return root;
    }

    private static Tree WrongRoot(Tree root, Choices choices) => (choices.With % 5) switch
    {
        0 => Tree.List(root),
        1 => Tree.Object(new Twig("\"report\"", root)),
        2 => Tree.Of(Others[choices.At % Others.Length]),
        3 => Tree.Object(root.Inside.Select(twig => twig with { Name = twig.Name?.ToUpperInvariant() ?? "\"x\"" })),
        _ => Tree.Object(),
    };

    private static void Remove(Tree branch, Tree other, int at, Choices choices) => branch.Inside.RemoveAt(at);

    private static void Double(Tree branch, Tree other, int at, Choices choices) =>
        branch.Inside.Insert(choices.With % (branch.Inside.Count + 1), branch.Inside[at] with { Value = choices.Length % 2 == 0 ? branch.Inside[at].Value.Clone() : Tree.Of(Others[choices.With % Others.Length]) });

    private static void DoubleItems(Tree branch, Tree other, int at, Choices choices) => branch.Inside.AddRange(branch.Clone().Inside);

    private static void Move(Tree branch, Tree other, int at, Choices choices)
    {
        var moved = branch.Inside[at];
        branch.Inside.RemoveAt(at);
        if (!moved.Value.Branches().Contains(other))
        {
            Add(other, moved.Name, moved.Value, choices.With);
        }
    }

    private static void Swap(Tree branch, Tree other, int at, Choices choices)
    {
        var place = choices.With % other.Inside.Count;
        var (here, there) = (branch.Inside[at], other.Inside[place]);
        branch.Inside[at] = here with { Value = there.Value.Clone() };
        if (!here.Value.Branches().Contains(other))
        {
            other.Inside[place] = there with { Value = here.Value.Clone() };
        }
    }

    private static void Rename(Tree branch, Tree other, int at, Choices choices) =>
        branch.Inside[at] = branch.Inside[at] with { Name = branch.IsObject ? other.Inside[choices.With % other.Inside.Count].Name ?? Quote(Names[choices.With % Names.Length]) : null };

    private static void Misspell(Tree branch, Tree other, int at, Choices choices)
    {
        if (branch.Inside[at] is not { Name: { Length: > 3 } name } twig)
        {
            return;
        }

        var place = 1 + (choices.With % (name.Length - 2));
        branch.Inside[at] = twig with
        {
            Name = (choices.What % 6) switch
            {
                0 => name.Remove(place, 1),
                1 => name.Insert(place, name[place].ToString()),
                2 => name.ToUpperInvariant(),
                3 => name.Insert(name.Length - 1, " "),
                4 => name.Insert(place, "\\u0301"),
                _ => $"{name[..place]}\\u{(int)name[place]:x4}{name[(place + 1)..]}", // the same name in another notation
            },
        };
    }

    private static void Nest(Tree branch, Tree other, int at, Choices choices) => Set(branch, at, choices.With % 2 == 0
        ? Tree.List(branch.Inside[at].Value)
        : Tree.Object(new Twig(branch.Inside[at].Name ?? Quote(Names[choices.With % Names.Length]), branch.Inside[at].Value)));

    private static void NestDeep(Tree branch, Tree other, int at, Choices choices)
    {
        var tree = branch.Inside[at].Value;
        for (var levels = choices.Length % 3 == 0 ? 60 + (choices.With % 8) : choices.With % 12; levels > 0; levels--)
        {
            tree = levels % 2 == 0 ? Tree.List(tree) : Tree.Object(new Twig("\"a\"", tree));
        }

        Set(branch, at, tree);
    }

    private static void Retype(Tree branch, Tree other, int at, Choices choices) => Set(branch, at, Tree.Parse(Others[choices.With % Others.Length]));

    private static void Insert(Tree branch, Tree other, int at, Choices choices) =>
        Add(branch, Quote(Names[choices.With % Names.Length]), Tree.Parse(Others[choices.Length % Others.Length]), at);

    private static void InsertNull(Tree branch, Tree other, int at, Choices choices) => Add(branch, Quote(Names[choices.With % Names.Length]), Tree.Of("null"), at);

    private static void Reverse(Tree branch, Tree other, int at, Choices choices) => branch.Inside.Reverse();

    private static void Empty(Tree branch, Tree other, int at, Choices choices) => branch.Inside.Clear();

    /// <summary>Returns a value at or beyond the edge of what properties of that name accept.</summary>
    private static void ToEdge(Tree branch, Tree other, int at, Choices choices)
    {
        if (branch.Inside[at].Name is { Length: > 2 } name && MemberValues.ByName.TryGetValue(name[1..^1], out var values))
        {
            Set(branch, at, values[choices.With % values.Length].Clone());
        }
    }

    /// <summary>Returns the same value in another notation.</summary>
    private static void Respell(Tree branch, Tree other, int at, Choices choices)
    {
        if (branch.Inside[at].Value.Leaf is not { } leaf)
        {
            return;
        }

        if (leaf[0] == '"' && leaf.Length > 2 && !leaf.Contains('\\', StringComparison.Ordinal))
        {
            Set(branch, at, Tree.Of($"\"{string.Concat(leaf[1..^1].Select(unit => $"\\u{(int)unit:X4}"))}\""));
        }
        else if (int.TryParse(leaf, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            string[] spellings = [$"{leaf}.0", $"{leaf}e0", $"{leaf}0e-1", $"{leaf}.000E+0", $"{number / 10}.{Math.Abs(number % 10)}e1", $"{leaf}.5", $"\"{leaf}\"", $"0{leaf}", $"+{leaf}"];
            Set(branch, at, Tree.Of(spellings[choices.With % spellings.Length]));
        }
    }

    private static void Multiply(Tree branch, Tree other, int at, Choices choices)
    {
        if (branch.Inside.Count < 20)
        {
            branch.Inside.AddRange(Enumerable.Range(0, choices.With % 40).Select(_ => branch.Inside[at] with { Value = branch.Inside[at].Value.Thin(2) }));
        }
    }

    private static void Set(Tree branch, int at, Tree value) => branch.Inside[at] = branch.Inside[at] with { Value = value };

    private static void Add(Tree branch, string? name, Tree value, int at) =>
        branch.Inside.Insert(at % (branch.Inside.Count + 1), new(branch.IsObject ? name ?? "\"x\"" : null, value));

    private static string Quote(string name) => JsonSerializer.Serialize(name);
}
