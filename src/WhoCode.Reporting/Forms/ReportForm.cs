namespace WhoCode.Reporting.Forms;

/// <summary>Finds the fields of a form that findings in a report of either kind belong to, and the location of a field.</summary>
/// <param name="report">The report that the form shows.</param>
/// <exception cref="ArgumentNullException">The report is null.</exception>
/// <remarks>Depends on no web framework. Immutable, safe on any thread.</remarks>
public sealed class ReportForm(Report report)
{
    private readonly IPartShape root = report is NationalReport ? Contract.NationalReport : Contract.StakeholderReport;

    private readonly Report report = report ?? throw new ArgumentNullException(nameof(report));

    /// <summary>The way in code to a place, such as "Contributions[0].Title" for "/contributions/0/title".</summary>
    /// <returns>The key; as far as the way goes that reports have, so "" for a place that is in none.</returns>
    public static string GetKey(JsonPointer pointer)
    {
        var key = new StringBuilder();
        var segments = pointer.Segments;
        var part = segments.Count == 0 ? null : RootWith(member => member.Name == segments[0]);
        for (var i = 0; i < segments.Count && part?.Find(segments[i]) is { } member; i++)
        {
            key.Append(key.Length == 0 ? "" : ".").Append(member.PropertyName);
            part = member.Shape as IPartShape;
            if ((member.IsList && i + 1 < segments.Count && IsIndex(segments[i + 1])) || (member.Shape is null && i + 1 < segments.Count))
            {
                key.Append('[').Append(segments[++i]).Append(']');
            }
        }

        return key.ToString();
    }

    /// <summary>The place that a key such as "Contributions[0].Title" leads to.</summary>
    /// <returns>The pointer; null where reports have no such property. Whether the report has such an item is not asked.</returns>
    /// <exception cref="ArgumentNullException">There is no key.</exception>
    public static JsonPointer? FindPointer(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var first = key.Split('.', '[')[0];
        var (pointer, part, rest) = (JsonPointer.Root, RootWith(member => member.PropertyName == first), key);
        while (rest.Length > 0)
        {
            var end = rest.IndexOfAny(['.', '[']);
            var name = end < 0 ? rest : rest[..end];
            if (part?.Members.FirstOrDefault(member => member.PropertyName == name) is not { } member)
            {
                return null;
            }

            (pointer, part, rest) = (pointer.Append(member.Name), member.Shape as IPartShape, end < 0 ? "" : rest[end..]);
            if (rest.StartsWith('['))
            {
                var close = rest.IndexOf(']', StringComparison.Ordinal);
                if (close < 0 || !(member.Shape is null || (member.IsList && IsIndex(rest[1..close]))))
                {
                    return null;
                }

                (pointer, rest) = (pointer.Append(rest[1..close]), rest[(close + 1)..]);
            }
            else if (member.IsList && rest.Length > 0)
            {
                return null;
            }

            rest = rest.StartsWith('.') && rest.Length > 1 ? rest[1..] : rest;
            if (rest is "." or ['[', ..])
            {
                return null;
            }
        }

        return pointer;
    }

    /// <summary>The field that a finding belongs beside.</summary>
    public FormField FindField(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return FindField(finding.Pointer);
    }

    /// <summary>The field at a place, or the nearest around it that is there.</summary>
    public FormField FindField(JsonPointer pointer)
    {
        var place = PointerToObject.Find(report, root, pointer);
        return new()
        {
            Pointer = pointer,
            Owner = place.Owner,
            Property = place.Member?.PropertyName ?? "",
            Index = place.Index,
            Key = GetKey(pointer),
        };
    }

    /// <summary>The place of a property of the report or of a part of it.</summary>
    /// <param name="owner">The report, or a part of it: that very object, not one like it.</param>
    /// <param name="property">The name of the property in code; empty for the owner itself.</param>
    /// <param name="index">The position in the property's list; null for the property as a whole.</param>
    /// <returns>The pointer; null where the report does not hold the object, or it has no such property. An object that stands in several places is found at the first.</returns>
    /// <exception cref="ArgumentNullException">There is no owner or no property.</exception>
    public JsonPointer? FindPointer(object owner, string property, int? index = null)
    {
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentNullException.ThrowIfNull(property);
        if (Find(report, root, JsonPointer.Root, owner) is not var (pointer, part))
        {
            return null;
        }

        if (property.Length == 0)
        {
            return pointer;
        }

        return part.Members.FirstOrDefault(member => member.PropertyName == property) is not { } found ? null
            : index is { } position ? pointer.Append(found.Name).Append(position)
            : pointer.Append(found.Name);
    }

    /// <summary>The kind of report that has a property. Most are common to both kinds, and there they mean the same.</summary>
    private static IPartShape? RootWith(Func<Member, bool> isIt) =>
        new IPartShape[] { Contract.StakeholderReport, Contract.NationalReport }.FirstOrDefault(kind => kind.Members.Any(isIt));

    private static bool IsIndex(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static (JsonPointer Pointer, IPartShape Part)? Find(object value, IPartShape part, JsonPointer here, object wanted)
    {
        if (ReferenceEquals(value, wanted))
        {
            return (here, part);
        }

        foreach (var member in part.Members)
        {
            if (member.Shape is not IPartShape inner)
            {
                continue;
            }

            var place = here.Append(member.Name);
            if (!member.IsList)
            {
                if (member.ValueOf(value) is { } single && Find(single, inner, place, wanted) is { } found)
                {
                    return found;
                }

                continue;
            }

            for (var i = 0; member.ItemOf(value, i) is { } item; i++)
            {
                if (Find(item, inner, place.Append(i), wanted) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }
}
