using FsCheck;
using FsCheck.Fluent;

namespace WhoCode.Reporting.Tests.Fuzzing.Documents;

/// <summary>The numbers of one change, which choose among the content of a document, so that it can be applied to any document.</summary>
/// <param name="What">Chooses the change.</param>
/// <param name="At">Chooses the location.</param>
/// <param name="With">Chooses the new content.</param>
/// <param name="Length">Chooses the length.</param>
internal readonly record struct Choices(int What, int At, int With, int Length)
{
    private const int Many = 1_000_000;

    public static Gen<Choices> Any { get; } =
        from what in Gen.Choose(0, Many)
        from at in Gen.Choose(0, Many)
        from with in Gen.Choose(0, Many)
        from length in Gen.Choose(0, Many)
        select new Choices(what, at, with, length);

    /// <summary>Returns a few choices, mostly none.</summary>
    /// <param name="counts">The possible numbers, each equally likely.</param>
    public static Gen<Choices[]> Some(params int[] counts) => Gen.Elements(counts).SelectMany(Any.ArrayOf);
}
