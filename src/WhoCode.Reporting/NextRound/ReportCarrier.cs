namespace WhoCode.Reporting.NextRound;

/// <summary>Copies one report into a draft for a later round, and notes what does not stay as it was.</summary>
/// <param name="report">The report.</param>
/// <param name="change">The difference between the two rounds.</param>
internal sealed class ReportCarrier(Report report, RoundChange change)
{
    private readonly CarryDecisions decisions = new(change);
    private readonly CarryReviews reviews = new(report, change);
    private readonly List<CarriedItem> items = [];

    /// <summary>What was noted, in the order of the report.</summary>
    public IReadOnlyList<CarriedItem> Items => items;

    /// <summary>Returns the draft.</summary>
    public Report Carry()
    {
        IPartShape shape = report is StakeholderReport ? Contract.StakeholderReport : Contract.NationalReport;
        var draft = (Report)Copy(shape, report, default);
        return draft with { FormatVersion = Report.CurrentFormatVersion, Round = change.After.Number, CodeEdition = change.After.CodeEdition };
    }

    private object Copy(IPartShape shape, object part, Location location)
    {
        var copied = new object?[shape.Members.Count];
        for (var i = 0; i < copied.Length; i++)
        {
            var value = shape.ValueOf(part, i);
            copied[i] = IsGiven(value) ? Copy(shape.Members[i], part, value!, location) : value;
        }

        return shape.Make(copied);
    }

    /// <summary>Copies the value of a property; null if it is not carried.</summary>
    /// <param name="member">The property.</param>
    /// <param name="owner">The object that has it.</param>
    /// <param name="value">The value.</param>
    /// <param name="around">The location of the object.</param>
    private object? Copy(Member member, object owner, object value, Location around)
    {
        var isCarried = true;
        if (decisions.OfValue(owner, member.PropertyName, value) is { } decision)
        {
            Note(decision, around.Append(member.Name));
            isCarried = decision.Outcome != CarryOutcome.NotCarried;
        }

        if (!isCarried)
        {
            return null;
        }

        foreach (var review in reviews.OfValue(owner, member.PropertyName, value))
        {
            Note(review, around.Append(member.Name));
        }

        return value switch
        {
            IItemList list => Copy(member, owner, list, around.Append(member.Name)),
            _ when member.Shape is IPartShape part => CopyUnlessEmptied(part, value, around.Append(member.Name)),
            _ => value,
        };
    }

    private object Copy(Member member, object owner, IItemList list, Location around)
    {
        var carried = new List<object>();
        for (var i = 0; list.ItemAt(i) is { } item; i++)
        {
            if (decisions.OfItem(item) is { } decision)
            {
                Note(decision, around.Append(i, carried.Count));
                continue;
            }

            foreach (var review in reviews.OfItem(owner, member.PropertyName, item))
            {
                Note(review, around.Append(i, carried.Count));
            }

            carried.Add(Copy(member.Shape as IPartShape, item, around, i, carried.Count));
        }

        return member.Shape!.ListOf(carried);
    }

    private object Copy(IPartShape? shape, object item, Location around, int position, int newPosition)
    {
        if (item is Evidence evidence && CarryDecisions.IsPersonal(evidence))
        {
            var location = around.Append(position, newPosition);
            Note(Decision.NotCarried(CarryReason.PersonalEvidence), location, location.New);
            return CarryDecisions.Protect(evidence);
        }

        return shape is null ? item : Copy(shape, item, around.Append(position, newPosition));
    }

    /// <summary>Copies a section; null if nothing in it is carried, because an empty section would have to be filled in.</summary>
    private object? CopyUnlessEmptied(IPartShape shape, object part, Location location)
    {
        var before = items.Count;
        var copy = Copy(shape, part, location);
        return items.Count > before && !shape.Members.Any(member => IsGiven(member.ValueOf(copy))) ? null : copy;
    }

    private void Note(Decision decision, Location location) => Note(decision, location, decision.Outcome == CarryOutcome.NotCarried ? null : location.New);

    private void Note(Decision decision, Location location, JsonPointer? newPointer) => items.Add(new()
    {
        Pointer = location.Old,
        NewPointer = newPointer,
        Outcome = decision.Outcome,
        Reason = decision.Reason,
        Explanation = decision.Explanation,
    });

    private static bool IsGiven(object? value) => value switch
    {
        null or IReadOnlyDictionary<string, JsonElement> { Count: 0 } => false,
        IItemList list => list.ItemAt(0) is not null,
        _ => true,
    };

    /// <summary>A location in the old report and in the draft.</summary>
    private readonly record struct Location(JsonPointer Old, JsonPointer New)
    {
        public Location Append(string property) => new(Old.Append(property), New.Append(property));

        public Location Append(int position, int newPosition) => new(Old.Append(position), New.Append(newPosition));
    }
}
