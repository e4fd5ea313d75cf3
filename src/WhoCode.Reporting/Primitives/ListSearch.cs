namespace WhoCode.Reporting.Primitives;

/// <summary>Searches lists on the path of a clean report, where enumerating would allocate.</summary>
internal static class ListSearch
{
    public static bool Holds<T>(this IReadOnlyList<T> list, T value) where T : struct, IEquatable<T>
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].Equals(value))
            {
                return true;
            }
        }

        return false;
    }
}
