using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text;
using System.Text.Json;
using WhoCode.Reporting.Rules;
using WhoCode.Reporting.Serialization;

namespace WhoCode.Reporting.Tests.Schema.Agreement;

/// <summary>Creates the edges of each kind of annotation.</summary>
internal static class AnnotationEdges
{
    /// <summary>Lists that may contain more than this are filled with empty objects, in drafts, so that documents stay small.</summary>
    private const int Many = 1000;

    public static IEnumerable<Edge> Of(ModelMember member, ValidationAttribute annotation) => (annotation, member) switch
    {
        (StringLengthAttribute { MinimumLength: 0, MaximumLength: var most }, { Kind: ModelKind.Text, IsList: false }) => Lengths($"StringLength {most}", most, member),
        (ItemLengthAttribute { Maximum: var most }, { Kind: ModelKind.Text, IsList: true }) => Lengths($"ItemLength {most}", most, member),
        (ItemCountAttribute count, { IsList: true }) => Counts(count, member),
        (RangeAttribute { MinimumIsExclusive: false, MaximumIsExclusive: false } range, { Kind: ModelKind.Number, IsList: false }) =>
            NumberEdges.Of(Decimal(range.Minimum), Decimal(range.Maximum), isWhole: member.ValueType == typeof(int)),
        (UrlAttribute or EmailAddressAttribute or TextFormAttribute, { Kind: ModelKind.Text, IsList: false }) => Forms(annotation, member),
        _ => throw new NotSupportedException(
            $"{member} carries {annotation.GetType().Name}, or carries it in a way, of which no edges are known. Add to {nameof(AnnotationEdges)} "
            + "the values just inside and just outside of it, each with when it is taken, so that validator and schemas are held to it."),
    };

    private static IEnumerable<Edge> Lengths(string what, int most, ModelMember member)
    {
        var (before, after) = TextExamples.FrameOf(member);
        foreach (var (length, taken) in new[] { (most, Taken.Always), (most + 1, Taken.Never) })
        {
            foreach (var (name, character) in new[] { ("x", "x"), ("😀", "😀"), ("e and accent", "e\u0301") })
            {
                var text = JsonSerializer.Serialize(before + Repeat(character, length - before.Length - after.Length) + after);
                yield return new($"{what}: {length} × {name}", member.IsList ? $"[{text}]" : text, taken);
            }
        }
    }

    private static string Repeat(string characters, int length)
    {
        var runes = characters.EnumerateRunes().ToArray();
        return Enumerable.Range(0, length).Aggregate(new StringBuilder(), (text, i) => text.Append(runes[i % runes.Length])).ToString();
    }

    private static IEnumerable<Edge> Counts(ItemCountAttribute count, ModelMember member)
    {
        var isLarge = count.Maximum > Many;
        foreach (var (items, taken) in new[]
        {
            (count.Minimum - 1, Taken.InDrafts), (count.Minimum, Taken.Always), (count.Minimum + 1, Taken.Always), (count.Maximum, Taken.Always), (count.Maximum + 1, Taken.Never),
        })
        {
            if (items >= 0)
            {
                var isMinimal = isLarge && items > Many;
                var item = isMinimal ? TypeEdges.EmptyItem(member) : member.Part.Root.Clean.ValueAt([.. member.Path, "0"]);
                yield return new($"ItemCount {count.Minimum} to {count.Maximum}: {items} items", $"[{string.Join(',', Enumerable.Repeat(item, items))}]", taken)
                {
                    OnlyIn = isMinimal ? ValidationProfile.Draft : null,
                };
            }
        }
    }

    private static IEnumerable<Edge> Forms(ValidationAttribute form, ModelMember member)
    {
        var (good, bad) = TextExamples.Of(form, member);
        return good.Select(text => new Edge($"form of {form.GetType().Name}: {JsonSerializer.Serialize(text)}", JsonSerializer.Serialize(text), Taken.Always))
            .Concat(bad.Select(text => new Edge($"no form of {form.GetType().Name}: {JsonSerializer.Serialize(text)}", JsonSerializer.Serialize(text), Taken.Never)));
    }

    private static decimal Decimal(object bound) => Convert.ToDecimal(bound, CultureInfo.InvariantCulture);
}
