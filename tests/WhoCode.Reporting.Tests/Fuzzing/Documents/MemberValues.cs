using System.Text;
using WhoCode.Reporting.Tests.Schema.Agreement;

namespace WhoCode.Reporting.Tests.Fuzzing.Documents;

/// <summary>
/// What a member of the model can hold, right and wrong: the edges that validator and schema are held to, so that a new member or
/// annotation is tried here too.
/// </summary>
internal sealed class MemberValues
{
    /// <summary>What is longer than this is tried seldom, so that most documents stay small.</summary>
    private const int Small = 400;

    private const int MostLarge = 400_000;

    private static readonly Lazy<Dictionary<string, Tree[]>> LazyByName = new(() => Model.Members
        .GroupBy(member => member.Name)
        .ToDictionary(members => members.Key, members => members.SelectMany(member => Of(member).All).ToArray()));

    private static readonly Dictionary<string, MemberValues> Known = [];

    private MemberValues(ModelMember member)
    {
        var edges = Edges.ValuesOf(member).Where(edge => edge.Json is { Length: < MostLarge }).ToLookup(edge => edge.Json!.Length > Small);
        Good = [.. edges[false].Where(edge => edge.Taken == Taken.Always).Select(Parse)];
        Bad = [.. edges[false].Where(edge => edge.Taken != Taken.Always).Select(Parse)];
        Large = [.. edges[true].Select(Parse)];
        Items = [.. Good.Where(tree => tree is { Leaf: null, IsObject: false, Inside.Count: 1 }).Select(tree => tree.Inside[0].Value)];
    }

    public Tree[] Good { get; }

    public Tree[] Bad { get; }

    public Tree[] Large { get; }

    /// <summary>What a list can hold.</summary>
    public Tree[] Items { get; }

    public IEnumerable<Tree> All => Good.Concat(Bad);

    /// <summary>What members of a name can hold, wherever they stand.</summary>
    public static IReadOnlyDictionary<string, Tree[]> ByName => LazyByName.Value;

    public static MemberValues Of(ModelMember member)
    {
        lock (Known)
        {
            var key = member.ToString();
            return Known.TryGetValue(key, out var values) ? values : Known[key] = new(member);
        }
    }

    private static Tree Parse(Edge edge) => Tree.Parse(Encoding.UTF8.GetBytes(edge.Json!));
}
