using System.Runtime.InteropServices;

namespace WhoCode.Reporting;

/// <summary>Checks one property of a node: its constraints, and then the objects and values inside it.</summary>
/// <remarks>
/// Each kind of property has its own <c>Run</c>, which returns whether a value is given: a text that is not blank, a list that has an item,
/// or anything else that is not null. The plans of objects, which are generated at build, call it, or <see cref="LeftOut"/> for null.
/// </remarks>
internal abstract class MemberCheck(Member member, Planner planner)
{
    private readonly FindingSeverity ifLeftOut = member.Constraints.IsRequired ? planner.SeverityOf(StructuralRules.RequiredPropertyIsPresent) : FindingSeverity.None;

    public string Name { get; } = member.Name;

    protected MemberConstraints Constraints { get; } = member.Constraints;

    /// <summary>Reports that a required property has no value.</summary>
    /// <returns>Always false, as no value is given.</returns>
    public bool LeftOut(Walk walk)
    {
        if (ifLeftOut != FindingSeverity.None)
        {
            ReportLeftOut(walk);
        }

        return false;
    }

    private void ReportLeftOut(Walk walk)
    {
        if (!walk.IsBeyond(ifLeftOut)) // what the finding says is made only then
        {
            Report(StructuralRules.RequiredPropertyIsPresent, ifLeftOut, walk,
                ("member", LocalizedText.Create(Name)), ("title", LocalizedText.FromKey($"title.{PartKey}.{Name}")), ("wanted", WantedBy(StructuralRules.RequiredPropertyIsPresent)),
                ("choices", member.Shape is { } shape ? Suggestions.ChoicesOf(shape, walk.Catalog) : null));
        }
    }

    /// <summary>What the remedy of a rule asks the author to add: the text for this property, or a general one.</summary>
    protected LocalizedText WantedBy(RuleDescriptor rule)
    {
        var key = $"rule.{rule.Id}.wanted.{PartKey}.{Name}";
        return LocalizedText.FromKeyOr(key, $"rule.{rule.Id}.wanted.other");
    }

    private string PartKey => member.Part.Key;

    /// <summary>
    /// Reports a value, created in code, that JSON cannot represent: the default of its type, a value that its enumeration does not define, or a text
    /// with an unpaired surrogate.
    /// </summary>
    protected void ReportUnwritable<TValue>(Shape<TValue> shape, TValue value, Walk walk, int? index = null) where TValue : notnull
    {
        if (walk.IsBeyond(FindingSeverity.Error))
        {
            return;
        }

        var pointer = index is { } at ? walk.Here().Append(Name).Append(at) : walk.Here().Append(Name);
        if (value is string text)
        {
            var (first, count) = TextForms.HalfCharacters(text);
            walk.Add(ReadingRules.EscapesAreComplete, FindingSeverity.Error, pointer, ("written", LocalizedText.Create($"\\u{(int)text[first]:x4}")), ("count", count));
        }
        else
        {
            walk.Add(ReadingRules.ValueHasItsForm, FindingSeverity.Error, pointer,
                ("written", RecordText.Invariant(value)), ("expected", LocalizedText.FromKey($"shape.{shape.Key}")), ("example", Suggestions.ExampleOf(shape, walk.Catalog)), ("suggestion", null));
        }
    }

    /// <summary>Reports a finding at the property.</summary>
    protected void Report(RuleDescriptor rule, FindingSeverity severity, Walk walk, params ReadOnlySpan<TextArgument> values)
    {
        if (!walk.IsBeyond(severity))
        {
            walk.Add(rule, severity, walk.Here().Append(Name), values);
        }
    }

    protected void ReportAt(int index, RuleDescriptor rule, Walk walk, params ReadOnlySpan<TextArgument> values)
    {
        if (!walk.IsBeyond(FindingSeverity.Error))
        {
            walk.Add(rule, FindingSeverity.Error, walk.Here().Append(Name).Append(index), values);
        }
    }
}

internal sealed class ValueCheck<TValue>(Member member, Planner planner) : MemberCheck(member, planner) where TValue : struct
{
    private readonly Shape<TValue> shape = (Shape<TValue>)member.Shape!;
    private readonly bool hasRange = member.Constraints.Range is not null;
    private readonly Plan<TValue>? inside = planner.For<TValue>(member);

    public bool Run(TValue value, Walk walk)
    {
        if (!walk.IsRead && !shape.CanWrite(value))
        {
            ReportUnwritable(shape, value, walk);
            return true;
        }

        if (hasRange)
        {
            CheckRange(value, walk);
        }

        if (inside is not null && walk.Enters(Name))
        {
            inside.Run(value, walk);
            walk.Leave();
        }

        return true;
    }

    private void CheckRange(TValue value, Walk walk)
    {
        if (Constraints.Range is var (minimum, maximum) && shape.NumberOf(value) is { } number && (number < minimum || number > maximum))
        {
            Report(StructuralRules.NumberIsInRange, FindingSeverity.Error, walk, ("number", number), ("minimum", minimum), ("maximum", maximum));
        }
    }
}

internal sealed class TextCheck(Member member, Planner planner) : MemberCheck(member, planner)
{
    private readonly int longest = member.Constraints.MaxLength ?? int.MaxValue;
    private readonly TextPattern? pattern = member.Constraints.Form?.Pattern;
    private readonly bool refusesControls = planner.RefusesControls;
    private readonly bool isAddress = member.Constraints.Form == MemberConstraints.WebAddress || member.Constraints.Form == MemberConstraints.EmailAddress;
    private readonly Shape<string> shape = (Shape<string>)member.Shape!;
    private readonly Plan<string>? inside = planner.For<string>(member);

    public bool Run(string text, Walk walk)
    {
        var isGiven = !string.IsNullOrWhiteSpace(text) || LeftOut(walk);
        var needsCharacterChecks = walk.NeedsCharacterChecks && LookAlikes.MayHoldOdd(text);
        if (needsCharacterChecks && !walk.IsRead && !shape.CanWrite(text))
        {
            ReportUnwritable(shape, text, walk);
        }
        else if (!TextForms.HasAtMost(text, longest))
        {
            Report(StructuralRules.TextIsNotTooLong, FindingSeverity.Error, walk, ("length", TextForms.Count(text)), ("maximum", longest));
        }
        else if (pattern is null)
        {
            if (needsCharacterChecks && refusesControls && text.AsSpan().IndexOfAny(LookAlikes.Controls) is >= 0 and var at)
            {
                Report(StructuralRules.TextHasNoControlCharacters, FindingSeverity.Error, walk, ("character", LocalizedText.Create(LookAlikes.NameOf(new(text[at])))), ("at", TextForms.Count(text[..at]) + 1));
            }
        }
        else if (!pattern.Matches(text))
        {
            Report(Constraints.Form!.Value.Rule, FindingSeverity.Error, walk, ("written", TextForms.Excerpt(text)), ("example", LocalizedText.Create(pattern.Example)));
        }
        else if (isAddress && LookAlikes.FirstUnseen(text) is { } unseen)
        {
            Report(StructuralRules.AddressIsVisible, FindingSeverity.Error, walk, ("character", LocalizedText.Create(LookAlikes.NameOf(unseen))));
        }

        if (inside is not null && walk.Enters(Name))
        {
            inside.Run(text, walk);
            walk.Leave();
        }

        return isGiven;
    }
}

internal sealed class PartCheck<TPart>(Member member, Planner planner) : MemberCheck(member, planner) where TPart : class
{
    private readonly Plan<TPart> inside = planner.For<TPart>(member)!;

    /// <summary>Whether there is an object and something in it is given.</summary>
    public bool IsGiven(TPart? part) => part is not null && !inside.IsEmpty(part);

    public bool Run(TPart part, Walk walk)
    {
        if (walk.Enters(Name))
        {
            inside.Run(part, walk);
            walk.Leave();
        }

        return true;
    }
}

internal sealed class ListCheck<TItem>(Member member, Planner planner) : MemberCheck(member, planner) where TItem : notnull
{
    private readonly Shape<TItem> shape = (Shape<TItem>)member.Shape!;
    private readonly bool areParts = member.Shape is IPartShape; // an object can always be written; what may not be is inside it
    private readonly Plan<TItem>? inside = planner.For<TItem>(member);
    private readonly int fewest = member.Constraints.Count?.Minimum ?? 0;
    private readonly int most = member.Constraints.Count?.Maximum ?? int.MaxValue;
    private readonly bool refusesControls = planner.RefusesControls;
    private readonly FindingSeverity ifTooFew = planner.SeverityOf(StructuralRules.ListHasEnoughItems);

    public bool Run(IReadOnlyList<TItem> list, Walk walk)
    {
        var items = ItemList<TItem>.From(list).Items; // without a copy, as every list of the model is an ItemList
        if (items.Length < fewest || items.Length > most)
        {
            CheckCount(items.Length, walk);
        }

        if (items.IsEmpty)
        {
            return false;
        }

        if (Constraints.MaxLength is { } longest)
        {
            CheckLengths((IReadOnlyList<string>)list, longest, walk);
        }

        var areWritable = walk.IsRead || areParts || AreWritable(items, walk);
        if (inside is not null && walk.Enters(Name))
        {
            if (areWritable)
            {
                inside.RunEach(items, walk);
            }
            else
            {
                RunWritable(inside, items, walk);
            }

            walk.Leave();
        }

        return true;
    }

    private void RunWritable(Plan<TItem> plan, ReadOnlySpan<TItem> items, Walk walk)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (shape.CanWrite(items[i]) && walk.EntersItem(i))
            {
                plan.Run(items[i], walk);
            }
        }
    }

    private bool AreWritable(ReadOnlySpan<TItem> items, Walk walk)
    {
        var areAll = true;
        for (var i = 0; i < items.Length; i++)
        {
            if (!shape.CanWrite(items[i]))
            {
                areAll = false;
                ReportUnwritable(shape, items[i], walk, i);
            }
        }

        return areAll;
    }

    private void CheckLengths(IReadOnlyList<string> texts, int longest, Walk walk)
    {
        for (var i = 0; i < texts.Count; i++)
        {
            if (!TextForms.HasAtMost(texts[i], longest))
            {
                ReportAt(i, StructuralRules.TextIsNotTooLong, walk, ("length", TextForms.Count(texts[i])), ("maximum", longest));
            }
            else if (refusesControls && walk.NeedsCharacterChecks && LookAlikes.MayHoldOdd(texts[i]) && texts[i].AsSpan().IndexOfAny(LookAlikes.Controls) is >= 0 and var at)
            {
                ReportAt(i, StructuralRules.TextHasNoControlCharacters, walk, ("character", LocalizedText.Create(LookAlikes.NameOf(new(texts[i][at])))), ("at", TextForms.Count(texts[i][..at]) + 1));
            }
        }
    }

    private void CheckCount(int count, Walk walk)
    {
        if (count > most)
        {
            Report(StructuralRules.ListIsNotTooLong, FindingSeverity.Error, walk, ("member", LocalizedText.Create(Name)), ("count", count), ("maximum", most));
        }
        else if (ifTooFew != FindingSeverity.None)
        {
            Report(StructuralRules.ListHasEnoughItems, ifTooFew, walk,
                ("member", LocalizedText.Create(Name)), ("count", count), ("minimum", fewest), ("wanted", WantedBy(StructuralRules.ListHasEnoughItems)));
        }
    }
}

/// <summary>Checks extensions: the form of their keys, and whether their values can be written and read again.</summary>
internal sealed class ExtensionsCheck(Member member, Planner planner) : MemberCheck(member, planner)
{
    public bool Run(IReadOnlyDictionary<string, JsonElement> map, Walk walk)
    {
        var extensions = (ExtensionMap)map;
        for (var i = 0; i < extensions.Count; i++)
        {
            var key = extensions.KeyAt(i);
            if (!extensions.AreRead)
            {
                CheckValue(key, extensions.ValueAt(i), walk);
            }

            if (!TextPattern.ExtensionKey.Matches(key))
            {
                walk.Add(StructuralRules.ExtensionKeyIsReverseDomainName, FindingSeverity.Error, PointerBuilder.To(walk.Here().Append(Name), key),
                    ("written", TextForms.Excerpt(key)), ("example", LocalizedText.Create(TextPattern.ExtensionKey.Example)));
            }
        }

        return extensions.Count > 0;
    }

    private void CheckValue(string key, JsonElement value, Walk walk)
    {
        var json = JsonMarshal.GetRawUtf8Value(value);
        if (!SourceText.IsSound(json))
        {
            foreach (var fault in SourceText.Mend(json).Faults)
            {
                walk.Add(fault.Rule, FindingSeverity.Error, PointerBuilder.To(walk.Here().Append(Name), key), fault.Values);
            }
        }
        else if (!ExtensionReading.IsShallow(json))
        {
            walk.Add(ReadingRules.NestingIsShallow, FindingSeverity.Error, PointerBuilder.To(walk.Here().Append(Name), key), ("limit", ReadingLimits.MostDepth));
        }
    }
}
