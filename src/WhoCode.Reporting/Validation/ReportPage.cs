namespace WhoCode.Reporting;

/// <summary>Represents a part of a report that is validated by itself, such as a page of a form or one contribution.</summary>
/// <remarks>
/// Validating a page returns exactly those findings of the complete report whose locations are on the page. Pages that do not overlap, together
/// with the <see cref="CreateRest">rest</see>, return each finding once. Immutable and thread-safe.
/// </remarks>
public sealed class ReportPage
{
    private readonly JsonPointer[] places;
    private readonly bool isRest;

    private ReportPage(JsonPointer[] places, bool isRest) => (this.places, this.isRest) = (places, isRest);

    /// <summary>Creates a page of locations and everything inside them.</summary>
    /// <param name="pointers">The locations; at least one.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pointers"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="pointers"/> is empty.</exception>
    public static ReportPage Create(params IEnumerable<JsonPointer> pointers)
    {
        ArgumentNullException.ThrowIfNull(pointers);
        var all = pointers.ToArray();
        return all.Length > 0 ? new(all, isRest: false) : throw new ArgumentException("A page needs at least one location. For everything that is on no other page, call CreateRest.", nameof(pointers));
    }

    /// <summary>Creates a page of one contribution of a stakeholder report.</summary>
    /// <param name="index">The position of the contribution in the list, from 0.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative.</exception>
    public static ReportPage ForContribution(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return Create(JsonPointer.Parse(string.Create(CultureInfo.InvariantCulture, $"/contributions/{index}")));
    }

    /// <summary>Creates a page of one measure of a national report.</summary>
    /// <param name="index">The position of the measure in the list, from 0.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative.</exception>
    public static ReportPage ForMeasure(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return Create(JsonPointer.Parse(string.Create(CultureInfo.InvariantCulture, $"/measures/{index}")));
    }

    /// <summary>Creates a page of properties of a report and everything inside them.</summary>
    /// <param name="properties">The names of the properties, by <c>nameof</c>, such as <c>nameof(NationalReport.Workforce)</c>; at least one.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="properties"/> is null.</exception>
    /// <exception cref="ArgumentException">There are no names, or neither kind of report has a property of that name.</exception>
    public static ReportPage ForProperties(params IEnumerable<string> properties)
    {
        ArgumentNullException.ThrowIfNull(properties);
        return Create(properties.Select(property =>
            Contract.StakeholderReport.Members.Concat(Contract.NationalReport.Members).FirstOrDefault(member => member.PropertyName == property) is { } member
                ? JsonPointer.Root.Append(member.Name)
                : throw new ArgumentException($"Reports have no property '{property}'. Name a property by nameof, such as nameof(NationalReport.Workforce).", nameof(properties))));
    }

    /// <summary>Creates a page of everything that is on none of the given pages.</summary>
    /// <param name="pages">The pages; empty for a page of the complete report.</param>
    /// <returns>The page.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pages"/> is null.</exception>
    /// <exception cref="ArgumentException">One of the pages was itself created by this method.</exception>
    public static ReportPage CreateRest(params IEnumerable<ReportPage> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        var all = pages.ToArray();
        return all.Any(page => page.isRest)
            ? throw new ArgumentException("A page that CreateRest returned cannot be passed to CreateRest. Pass the pages that have locations.", nameof(pages))
            : new([.. all.SelectMany(page => page.places)], isRest: true);
    }

    /// <summary>Determines whether a location is on this page.</summary>
    /// <param name="pointer">The location.</param>
    /// <returns><see langword="true"/> if the location is on this page; otherwise, <see langword="false"/>.</returns>
    public bool Contains(JsonPointer pointer) => Array.Exists(places, pointer.StartsWith) != isRest;

    /// <summary>Whether a location, or anything that may be inside it, is on the page.</summary>
    internal bool Touches(JsonPointer pointer) => Contains(pointer) || (!isRest && Array.Exists(places, inside => inside.StartsWith(pointer)));
}
