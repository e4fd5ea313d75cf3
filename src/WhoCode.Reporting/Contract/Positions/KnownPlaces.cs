namespace WhoCode.Reporting;

/// <summary>Shortens locations to names that the format defines, because the name of an unknown property can be anything that a person wrote.</summary>
internal static class KnownPlaces
{
    /// <summary>Returns the location, or the innermost location around it that consists only of names of the format and positions in lists.</summary>
    /// <param name="pointer">The location.</param>
    /// <param name="roots">The documents that the location may be in.</param>
    public static JsonPointer Of(JsonPointer pointer, params ReadOnlySpan<IPartShape> roots)
    {
        var segments = pointer.Segments;
        var known = 0;
        foreach (var root in roots)
        {
            known = Math.Max(known, KnownSegments(root, segments));
        }

        return known == segments.Count ? pointer : segments.Take(known).Aggregate(JsonPointer.Root, static (place, segment) => place.Append(segment));
    }

    private static int KnownSegments(IPartShape root, IReadOnlyList<string> segments)
    {
        var part = root;
        for (var i = 0; i < segments.Count; i++)
        {
            if (part?.Find(segments[i]) is not { } member)
            {
                return i;
            }

            part = member.Shape as IPartShape;
            if (member.IsList && i + 1 < segments.Count && !int.TryParse(segments[++i], NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                return i;
            }
        }

        return segments.Count;
    }
}
