using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using WhoCode.Reporting.Tests.Schema.Agreement;

namespace WhoCode.Reporting.Tests.Fuzzing.Documents;

/// <summary>Creates complete reports from the public model, so that a new property is tested without further work.</summary>
/// <param name="present">How often a property is present, in percent.</param>
/// <param name="wrong">How often its value is wrong, in a thousand.</param>
internal sealed class ReportTrees(int present, int wrong)
{
    private static readonly Gen<int> Items = Gen.Elements(0, 1, 1, 1, 2, 2, 3);

    /// <summary>Returns reports of a kind from nearly empty to full, and from correct to full of errors.</summary>
    public static Gen<Tree> Of(ReportRoot root)
    {
        var whole = Model.Parts.Single(part => part.Root == root && part.Path.Count == 0);
        return Gen.Frequency(
            (4, new ReportTrees(15, 0).OfPart(whole)), (4, new ReportTrees(50, 0).OfPart(whole)), (1, new ReportTrees(100, 0).OfPart(whole)),
            (3, new ReportTrees(15, 30).OfPart(whole)), (3, new ReportTrees(50, 15).OfPart(whole)), (1, new ReportTrees(90, 150).OfPart(whole)));
    }

    private Gen<Tree> OfPart(ModelPart part)
    {
        var members = part.Members.Select(member => (Name: JsonSerializer.Serialize(member.Name), Values: OfMember(member))).ToArray();
        return Gen.CollectToArray(members.Select(member => member.Values))
            .Select(values => Tree.Object(values.Select((value, i) => (members[i].Name, Value: value)).Where(pair => pair.Value is not null).Select(pair => new Twig(pair.Name, pair.Value!))));
    }

    private Gen<Tree?> OfMember(ModelMember member)
    {
        var values = MemberValues.Of(member);
        var right = Right(member, values).Select(tree => (Tree?)tree);
        var bad = Gen.Frequency((30, Gen.Elements(values.Bad)), (1, Gen.Elements(NastyTexts.Broken))).Select(tree => (Tree?)tree.Clone());
        var large = values.Large.Length == 0 ? right : Gen.Elements(values.Large).Select(tree => (Tree?)tree.Clone());
        var some = Gen.Frequency((20_000 - (20 * wrong), right), (20 * wrong, bad), (wrong > 0 ? 1 : 0, large));
        return Gen.Frequency((present, some), (100 - present, Gen.Constant<Tree?>(null)));
    }

    private Gen<Tree> Right(ModelMember member, MemberValues values)
    {
        var edge = values.Good.Length == 0 ? NastyTexts.Any : Gen.Elements(values.Good).Select(tree => tree.Clone());
        var text = Gen.Frequency((5, NastyTexts.Ordinary), (3, NastyTexts.Any));
        return member switch
        {
            { Kind: ModelKind.Part, IsList: false } => OfPart(member.PartInside()),
            { Kind: ModelKind.Part } => ListOf(OfPart(member.PartInside())),
            { Kind: ModelKind.Text, IsList: true } => ListOf(text),
            { IsList: true } => ListOf(Gen.Elements(values.Items)),
            { Kind: ModelKind.Text } when TextExamples.FormOf(member) is null => Gen.Frequency((5, text), (1, edge)),
            _ => edge,
        };
    }

    private static Gen<Tree> ListOf(Gen<Tree> item) => Items.SelectMany(item.ArrayOf).Select(items => Tree.List(items));
}
