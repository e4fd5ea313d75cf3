using System.Text.Json;
using WhoCode.Reporting.Findings;
using WhoCode.Reporting.Json;
using WhoCode.Reporting.Languages;
using WhoCode.Reporting.Primitives;
using WhoCode.Reporting.Reports;

namespace WhoCode.Reporting.Validation;

/// <summary>What is done with one member of a node: its constraints, and what is inside it.</summary>
internal abstract class MemberCheck<TOwner>(Member member)
{
    public string Name { get; } = member.Name;

    protected MemberConstraints Constraints { get; } = member.Constraints;

    public abstract void Run(TOwner owner, Walk walk);

    protected void Missing(Severity severity, Walk walk)
    {
        if (severity != Severity.None)
        {
            Say(StructuralRules.RequiredMemberIsPresent, severity, walk, ("member", Name));
        }
    }

    /// <summary>What is said of a value built in code that cannot be written: the empty one of its type, or one beyond an enumeration.</summary>
    protected static TextValue[] ValuesOf<TValue>(Shape<TValue> shape, TValue value) where TValue : notnull =>
    [
        ("written", value.ToString()), ("expected", Text.OfKey($"shape.{shape.Key}")), ("example", shape.Example), ("suggestion", null),
    ];

    /// <summary>Adds a finding at the member, or at an item of it.</summary>
    protected void Say(RuleDescriptor rule, Severity severity, Walk walk, params ReadOnlySpan<TextValue> values) =>
        walk.Add(rule, severity, walk.Here().Append(Name), values);

    protected void SayAt(int index, RuleDescriptor rule, Walk walk, params ReadOnlySpan<TextValue> values) =>
        walk.Add(rule, Severity.Error, walk.Here().Append(Name).Append(index), values);
}

/// <summary>A value that is a struct.</summary>
internal sealed class ValueCheck<TOwner, TValue>(ValueMember<TOwner, TValue> member, Planner planner) : MemberCheck<TOwner>(member)
    where TOwner : class
    where TValue : struct
{
    private readonly Func<TOwner, TValue?> get = member.Get;
    private readonly ValueShape<TValue> shape = member.ValueShape;
    private readonly Plan<TValue> inside = planner.For(member.ValueShape);
    private readonly Severity ifMissing = member.Constraints.IsRequired ? planner.SeverityOf(StructuralRules.RequiredMemberIsPresent) : Severity.None;

    public override void Run(TOwner owner, Walk walk)
    {
        if (get(owner) is not { } value)
        {
            Missing(ifMissing, walk);
            return;
        }

        if (!shape.CanWrite(value))
        {
            Say(ReadingRules.ValueHasItsForm, Severity.Error, walk, ValuesOf(shape, value));
            return;
        }

        if (Constraints.Range is var (minimum, maximum) && shape.NumberOf(value) is { } number && (number < minimum || number > maximum))
        {
            Say(StructuralRules.NumberIsInRange, Severity.Error, walk, ("number", number), ("minimum", minimum), ("maximum", maximum));
        }

        if (!inside.IsEmpty)
        {
            walk.Enter(Name);
            inside.Run(value, walk);
            walk.Leave();
        }
    }
}

/// <summary>A text or a part.</summary>
internal sealed class ReferenceCheck<TOwner, TValue>(ReferenceMember<TOwner, TValue> member, Planner planner) : MemberCheck<TOwner>(member)
    where TOwner : class
    where TValue : class
{
    private readonly Func<TOwner, TValue?> get = member.Get;
    private readonly Plan<TValue> inside = planner.For((Shape<TValue>)member.Shape!);
    private readonly Severity ifMissing = member.Constraints.IsRequired ? planner.SeverityOf(StructuralRules.RequiredMemberIsPresent) : Severity.None;

    public override void Run(TOwner owner, Walk walk)
    {
        var value = get(owner);
        if (value is null || (value is string given && string.IsNullOrWhiteSpace(given)))
        {
            Missing(ifMissing, walk);
        }

        if (value is string text)
        {
            CheckText(text, walk);
        }

        if (value is not null && !inside.IsEmpty)
        {
            walk.Enter(Name);
            inside.Run(value, walk);
            walk.Leave();
        }
    }

    private void CheckText(string text, Walk walk)
    {
        if (Constraints.MaxLength is { } longest && !TextForms.HasAtMost(text, longest))
        {
            Say(StructuralRules.TextIsNotTooLong, Severity.Error, walk, ("length", TextForms.Count(text)), ("maximum", longest));
        }
        else if (Constraints.Form is var (pattern, rule) && !pattern.Matches(text))
        {
            Say(rule, Severity.Error, walk, ("written", TextForms.Excerpt(text)), ("example", pattern.Example));
        }
    }
}

/// <summary>A list.</summary>
internal sealed class ListCheck<TOwner, TItem>(ListMember<TOwner, TItem> member, Planner planner) : MemberCheck<TOwner>(member)
    where TOwner : class
    where TItem : notnull
{
    private readonly Func<TOwner, IReadOnlyList<TItem>> get = member.Get;
    private readonly Shape<TItem> shape = member.ItemShape;
    private readonly Plan<TItem> inside = planner.For(member.ItemShape);
    private readonly Severity ifTooFew = planner.SeverityOf(StructuralRules.ListHasEnoughItems);

    public override void Run(TOwner owner, Walk walk)
    {
        var items = get(owner);
        CheckCount(items.Count, walk);
        CheckLengths(items as IReadOnlyList<string>, walk);
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            if (!shape.CanWrite(item))
            {
                SayAt(i, ReadingRules.ValueHasItsForm, walk, ValuesOf(shape, item));
                continue;
            }

            if (!inside.IsEmpty && walk.Enters(Name, i))
            {
                walk.Enter(Name, i);
                inside.Run(item, walk);
                walk.Leave();
            }
        }
    }

    private void CheckLengths(IReadOnlyList<string>? texts, Walk walk)
    {
        for (var i = 0; texts is not null && Constraints.MaxLength is { } longest && i < texts.Count; i++)
        {
            if (!TextForms.HasAtMost(texts[i], longest))
            {
                SayAt(i, StructuralRules.TextIsNotTooLong, walk, ("length", TextForms.Count(texts[i])), ("maximum", longest));
            }
        }
    }

    private void CheckCount(int count, Walk walk)
    {
        if (Constraints.Count is not var (minimum, maximum))
        {
            return;
        }

        if (count < minimum && ifTooFew != Severity.None)
        {
            Say(StructuralRules.ListHasEnoughItems, ifTooFew, walk, ("count", count), ("minimum", minimum));
        }
        else if (count > maximum)
        {
            Say(StructuralRules.ListIsNotTooLong, Severity.Error, walk, ("count", count), ("maximum", maximum));
        }
    }
}

/// <summary>The host's own room: only its keys are ours to check.</summary>
internal sealed class ExtensionsCheck<TOwner>(ExtensionsMember<TOwner> member) : MemberCheck<TOwner>(member) where TOwner : class
{
    private readonly Func<TOwner, IReadOnlyDictionary<string, JsonElement>> get = member.Get;

    public override void Run(TOwner owner, Walk walk)
    {
        var extensions = (ExtensionMap)get(owner);
        for (var i = 0; i < extensions.Count; i++)
        {
            var key = extensions.KeyAt(i);
            if (!TextPattern.ExtensionKey.Matches(key))
            {
                walk.Add(StructuralRules.ExtensionKeyIsReverseDomainName, Severity.Error, walk.Here().Append(Name).Append(key),
                    ("written", TextForms.Excerpt(key)), ("example", TextPattern.ExtensionKey.Example));
            }
        }
    }
}
