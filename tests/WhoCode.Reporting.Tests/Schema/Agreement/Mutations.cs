using System.Globalization;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using WhoCode.Reporting.Rules;

namespace WhoCode.Reporting.Tests.Schema.Agreement;

/// <summary>Randomly changed samples, which are the same in each run.</summary>
internal static class Mutations
{
    public const int Count = 4000;

    public const ulong Seed = 20100521;

    /// <summary>The deepest nesting of the format, which no schema can express.</summary>
    private const int MaxDepth = 64;

    private static readonly (ReportRoot Root, JsonNode Report)[] Bases =
    [
        .. ReportRoot.All.SelectMany(root => root.Samples.Select(Repository.Sample).Select(sample => JsonNode.Parse(sample)!)
            .Prepend(JsonNode.Parse(root.Clean.Text)!).Select(report => (root, report))),
    ];

    private static readonly Gen<Mutation> OfOne =
        from change in Gen.Elements(Enum.GetValues<Change>())
        from at in Gen.Choose(0, 1_000_000)
        from with in Gen.Choose(0, 1_000_000)
        select new Mutation(change, at, with);

    private static readonly Gen<(int Sample, ValidationProfile Profile, IReadOnlyList<Mutation> Changes)> OfMany =
        from sample in Gen.Choose(0, Bases.Length - 1)
        from profile in Gen.Elements(Enum.GetValues<ValidationProfile>())
        from count in Gen.Elements(1, 1, 1, 2, 2, 3, 4)
        from changes in OfOne.ListOf(count)
        select (sample, profile, (IReadOnlyList<Mutation>)[.. changes]);

    /// <summary>The names of numbers and booleans. Reading takes "" for a missing value, but a schema that allows it would give generated types that are of no use.</summary>
    private static readonly HashSet<string> Numbers =
        [.. Model.Members.Where(member => member.Kind is ModelKind.Number or ModelKind.Boolean).Select(member => member.Name)];

    public static IEnumerable<AgreementCase> All =>
        OfMany.Sample(numberOfSamples: Count, seed: new Rnd(Seed), size: 1)
            .Select((made, i) => Make(made.Sample, made.Profile, made.Changes, i))
            .OfType<AgreementCase>();

    private static AgreementCase? Make(int sample, ValidationProfile profile, IReadOnlyList<Mutation> changes, int number)
    {
        var document = Bases[sample].Report.DeepClone().AsObject();
        foreach (var change in changes)
        {
            change.ApplyTo(document);
        }

        var id = $"random {number.ToString(CultureInfo.InvariantCulture)} of seed {Seed}, sample {sample}: {string.Join(", ", changes)}";
        return DepthOf(document) > MaxDepth || HasEmptyNumber(document) ? null : new(id, Bases[sample].Root, profile, CleanReport.Write(document));
    }

    private static bool HasEmptyNumber(JsonNode? node) => node switch
    {
        JsonObject members => members.Any(member => (Numbers.Contains(member.Key) && member.Value?.ToJsonString() == "\"\"") || HasEmptyNumber(member.Value)),
        JsonArray items => items.Any(HasEmptyNumber),
        _ => false,
    };

    private static int DepthOf(JsonNode? node) => node switch
    {
        JsonObject members => 1 + members.Select(member => DepthOf(member.Value)).DefaultIfEmpty().Max(),
        JsonArray items => 1 + items.Select(DepthOf).DefaultIfEmpty().Max(),
        _ => 0,
    };
}
