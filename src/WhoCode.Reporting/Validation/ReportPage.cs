namespace WhoCode.Reporting;

/// <summary>A part of a report that is validated by itself: a page of a form, or one contribution.</summary>
/// <remarks>
/// Validating a page gives exactly those findings of the whole report whose locations are on it. Pages that do not overlap, together with
/// the <see cref="CreateRest">rest</see>, give all findings once. Immutable, safe on any thread.
/// </remarks>
public sealed class ReportPage
{
    private readonly JsonPointer[] places;
    private readonly bool isRest;

    private ReportPage(JsonPointer[] places, bool isRest) => (this.places, this.isRest) = (places, isRest);

    /// <summary>Creates a page of some locations and everything inside them.</summary>
    /// <param name="pointers">The locations, at least one.</param>
    /// <exception cref="ArgumentException">There are no locations.</exception>
    public static ReportPage Create(params IEnumerable<JsonPointer> pointers)
    {
        ArgumentNullException.ThrowIfNull(pointers);
        var all = pointers.ToArray();
        return all.Length > 0 ? new(all, isRest: false) : throw new ArgumentException("A page needs at least one pointer.", nameof(pointers));
    }

    /// <summary>Creates a page of one contribution.</summary>
    /// <param name="index">The position of the contribution in the list, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative.</exception>
    public static ReportPage ForContribution(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return Create(JsonPointer.Parse(string.Create(CultureInfo.InvariantCulture, $"/contributions/{index}")));
    }

    /// <summary>Creates a page of one measure of a national report.</summary>
    /// <param name="index">The position of the measure in the list, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative.</exception>
    public static ReportPage ForMeasure(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return Create(JsonPointer.Parse(string.Create(CultureInfo.InvariantCulture, $"/measures/{index}")));
    }

    /// <summary>Creates a page of some properties of a report and everything inside them.</summary>
    /// <param name="properties">The names of the properties, by <c>nameof</c>, such as <c>nameof(NationalReport.Workforce)</c>; at least one.</param>
    /// <exception cref="ArgumentException">There are no names, or one is not the name of a property of a stakeholder or national report.</exception>
    public static ReportPage ForProperties(params IEnumerable<string> properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        return Create(properties.Select(property =>
            Contract.StakeholderReport.Members.Concat(Contract.NationalReport.Members).FirstOrDefault(member => member.PropertyName == property) is { } member
                ? JsonPointer.Root.Append(member.Name)
                : throw new ArgumentException($"Reports have no property '{property}'. Name a property by nameof, such as nameof(NationalReport.Workforce).", nameof(properties))));
    }

    /// <summary>Creates a page of everything that is on none of some pages.</summary>
    /// <param name="pages">The pages; none for the whole report.</param>
    /// <exception cref="ArgumentException">One of the pages is itself a rest.</exception>
    public static ReportPage CreateRest(params IEnumerable<ReportPage> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        var all = pages.ToArray();
        return all.Any(page => page.isRest)
            ? throw new ArgumentException("One of the pages is itself the rest of other pages. Pass only pages that were created from pointers or properties.", nameof(pages))
            : new([.. all.SelectMany(page => page.places)], isRest: true);
    }

    /// <summary>Determines whether a location is on this page.</summary>
    /// <param name="pointer">The location.</param>
    /// <returns><c>true</c> if the location is on this page; otherwise, <c>false</c>.</returns>
    public bool Contains(JsonPointer pointer) => Array.Exists(places, pointer.StartsWith) != isRest;

    /// <summary>Whether something at the place or inside it can lie on the page.</summary>
    internal bool Touches(JsonPointer pointer) => Contains(pointer) || (!isRest && Array.Exists(places, inside => inside.StartsWith(pointer)));
}
