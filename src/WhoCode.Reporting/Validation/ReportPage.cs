using System.Globalization;
using WhoCode.Reporting.Findings;

namespace WhoCode.Reporting.Validation;

/// <summary>Part of a report that is checked by itself: a page of a form, one contribution.</summary>
/// <remarks>
/// Checking a page gives exactly those findings of the whole report that lie in it, so pages that do not overlap, together with the
/// <see cref="RestOf">rest</see>, give all of them once. Immutable, safe on any thread.
/// </remarks>
public sealed class ReportPage
{
    private readonly JsonPointer[] places;
    private readonly bool isRest;

    private ReportPage(JsonPointer[] places, bool isRest) => (this.places, this.isRest) = (places, isRest);

    /// <summary>The places and all that is inside them.</summary>
    /// <exception cref="ArgumentException">No place is given.</exception>
    public static ReportPage Of(params IEnumerable<JsonPointer> places)
    {
        ArgumentNullException.ThrowIfNull(places);
        var all = places.ToArray();
        return all.Length > 0 ? new(all, isRest: false) : throw new ArgumentException("A page has at least one place.", nameof(places));
    }

    /// <summary>One contribution.</summary>
    /// <param name="index">Its position in the list, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative.</exception>
    public static ReportPage OfContribution(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return Of(JsonPointer.Parse(string.Create(CultureInfo.InvariantCulture, $"/contributions/{index}")));
    }

    /// <summary>All that is on none of some pages.</summary>
    /// <exception cref="ArgumentException">One of the pages is itself a rest.</exception>
    public static ReportPage RestOf(params IEnumerable<ReportPage> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        var all = pages.ToArray();
        return all.Any(page => page.isRest)
            ? throw new ArgumentException("The rest of a rest is not a page; name its places.", nameof(pages))
            : new([.. all.SelectMany(page => page.places)], isRest: true);
    }

    /// <summary>Whether a place lies on the page.</summary>
    public bool Holds(JsonPointer place) => Array.Exists(places, place.IsAtOrBelow) != isRest;

    /// <summary>Whether something at the place or inside it can lie on the page.</summary>
    internal bool Touches(JsonPointer place) => Holds(place) || (!isRest && Array.Exists(places, inside => inside.IsAtOrBelow(place)));
}
