using System.Text;
using FsCheck;
using FsCheck.Fluent;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Tests.Schema.Agreement;

namespace WhoCode.Reporting.Tests.Fuzzing.Documents;

/// <summary>A document to test, which depends only on a seed and a number.</summary>
/// <param name="Number">The number.</param>
/// <param name="Root">The kind of report that it is read as.</param>
/// <param name="Profile">The profile of the validation.</param>
/// <param name="Bytes">The document.</param>
internal sealed record FuzzDocument(long Number, ReportRoot Root, ValidationProfile Profile, byte[] Bytes)
{
    private static readonly Gen<(ReportRoot Root, Tree Tree)> Grown =
        from root in Gen.Elements(ReportRoot.All.ToArray())
        from tree in TreesOf[root]
        select (root, tree);

    private static readonly Gen<(ReportRoot Root, Tree Tree)> Seeds =
        from seed in Gen.Elements(SeedDocuments.All.Where(seed => seed.Tree is not null).ToArray())
        from items in Gen.Elements(1, 1, 2, 3, int.MaxValue)
        select (seed.Root, seed.Tree!.Thin(items));

    private static readonly Gen<(ReportRoot Root, byte[] Bytes)> ChangedFiles =
        from seed in Gen.Elements(SeedDocuments.All.ToArray())
        from changes in Choices.Some(1, 1, 2, 3)
        select (seed.Root, changes.Aggregate(seed.Bytes, ByteChanges.Apply));

    private static readonly Gen<(ReportRoot Root, byte[] Bytes)> Made = Gen.Frequency(
        (10, Written(Grown, Choices.Some(0, 0, 0, 0, 1, 2), Choices.Some(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2), Choices.Some(0, 0, 0, 0, 0, 0, 0, 0, 0, 1))),
        (8, Written(Seeds, Choices.Some(0, 1, 1, 1, 2, 3, 6), Choices.Some(0, 0, 0, 0, 0, 0, 0, 0, 1, 2), Choices.Some(0, 0, 0, 0, 0, 0, 0, 0, 0, 1))),
        (1, ChangedFiles));

    private static readonly Gen<(ReportRoot Root, ValidationProfile Profile, byte[] Bytes)> Any =
        from made in Made
        from profile in Gen.Elements(Enum.GetValues<ValidationProfile>())
        from other in Gen.Choose(0, 99)
        select (other < 3 ? ReportRoot.All.First(root => root != made.Root) : made.Root, profile, made.Bytes);

    private static Dictionary<ReportRoot, Gen<Tree>> TreesOf => field ??= ReportRoot.All.ToDictionary(root => root, ReportTrees.Of);

    public static FuzzDocument Of(ulong seed, long number)
    {
        // Far apart, so that consecutive numbers give unrelated documents.
        var (root, profile, bytes) = Any.Sample(numberOfSamples: 1, seed: new Rnd(seed ^ ((ulong)number * 0x9E3779B97F4A7C15)), size: 10).First();
        return new(number, root, profile, bytes);
    }

    private static Gen<(ReportRoot Root, byte[] Bytes)> Written(Gen<(ReportRoot Root, Tree Tree)> trees, Gen<Choices[]> ofTrees, Gen<Choices[]> ofTokens, Gen<Choices[]> ofBytes) =>
        from made in trees
        from style in Gen.Elements(Style.All)
        from treeChanges in ofTrees
        from tokenChanges in ofTokens
        from byteChanges in ofBytes
        select (made.Root, byteChanges.Aggregate(
            Encoding.UTF8.GetBytes(tokenChanges.Aggregate(treeChanges.Aggregate(made.Tree, TreeChanges.Apply).Write(style), TokenChanges.Apply)), ByteChanges.Apply));
}
