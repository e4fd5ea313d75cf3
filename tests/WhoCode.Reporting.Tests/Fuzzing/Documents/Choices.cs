using FsCheck;
using FsCheck.Fluent;

namespace WhoCode.Reporting.Tests.Fuzzing.Documents;

/// <summary>The numbers of one change, which choose among what a document has, so that it can be made to any.</summary>
/// <param name="What">Chooses the change.</param>
/// <param name="At">Chooses the place.</param>
/// <param name="With">Chooses what is put there.</param>
/// <param name="Length">Chooses how much.</param>
internal readonly record struct Choices(int What, int At, int With, int Length)
{
    private const int Many = 1_000_000;

    public static Gen<Choices> Any { get; } =
        from what in Gen.Choose(0, Many)
        from at in Gen.Choose(0, Many)
        from with in Gen.Choose(0, Many)
        from length in Gen.Choose(0, Many)
        select new Choices(what, at, with, length);

    /// <summary>A few, mostly none.</summary>
    /// <param name="counts">How many; each as likely.</param>
    public static Gen<Choices[]> Some(params int[] counts) => Gen.Elements(counts).SelectMany(Any.ArrayOf);
}
