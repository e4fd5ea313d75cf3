using System.Text;
using WhoCode.Reporting.Tests.Schema.Agreement;

namespace WhoCode.Reporting.Tests.Fuzzing.Documents;

/// <summary>
/// Values of a property of the model, correct and wrong. They are the edges for which validator and schema are compared, so that new
/// properties and annotations are tested here too.
/// </summary>
internal sealed class MemberValues
{
    /// <summary>Longer values are rarely used, so that most documents stay small.</summary>
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

    /// <summary>Returns what a list can contain.</summary>
    public Tree[] Items { get; }

    public IEnumerable<Tree> All => Good.Concat(Bad);

    /// <summary>Returns what properties of a name can contain, wherever they are.</summary>
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
