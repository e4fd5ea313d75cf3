namespace WhoCode.Reporting.Forms;

/// <summary>Finds the form field for a finding in a report of either kind, and the location of a form field.</summary>
/// <param name="report">The report that the form shows.</param>
/// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
/// <remarks>Works with any web framework. Immutable and thread-safe.</remarks>
public sealed class ReportForm(Report report)
{
    private readonly IPartShape root = report is NationalReport ? Contract.NationalReport : Contract.StakeholderReport;

    private readonly Report report = report ?? throw new ArgumentNullException(nameof(report));

    /// <summary>Returns the path in code to a location, such as "Contributions[0].Title" for "/contributions/0/title".</summary>
    /// <param name="pointer">The location.</param>
    /// <returns>The key, which ends at the last property of the location that reports have; empty if they have none of its properties.</returns>
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

    /// <summary>Returns the location for a path in code, such as "/contributions/0/title" for "Contributions[0].Title".</summary>
    /// <param name="key">The path in code.</param>
    /// <returns>The pointer, even if a report has no such item; null if reports have no such property.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
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

    /// <summary>Returns the form field beside which a finding is shown.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The field, or the nearest field around it that the report contains.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public FormField FindField(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return FindField(finding.Pointer);
    }

    /// <summary>Returns the form field at a location.</summary>
    /// <param name="pointer">The location.</param>
    /// <returns>The field, or the nearest field around it that the report contains.</returns>
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

    /// <summary>Returns the location of a property of the report or of an object in it.</summary>
    /// <param name="owner">The report, or an object in it: the same instance, not an equal one.</param>
    /// <param name="property">The name of the property in code; empty for the owner itself.</param>
    /// <param name="index">The position in the property's list, from 0; null for the property as a whole.</param>
    /// <returns>The pointer; null if the report does not contain the object, or the object has no such property. An object that is in the report several times is found at its first location.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="owner"/> or <paramref name="property"/> is null.</exception>
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

    /// <summary>Returns the kind of report that has a property. Properties that both kinds have mean the same in both.</summary>
    private static IPartShape? RootWith(Func<Member, bool> matches) =>
        new IPartShape[] { Contract.StakeholderReport, Contract.NationalReport }.FirstOrDefault(kind => kind.Members.Any(matches));

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
