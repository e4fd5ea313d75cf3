namespace WhoCode.Reporting;

/// <summary>Searches lists on the path of a clean report, where enumerating would allocate.</summary>
internal static class ListSearch
{
    public static bool Holds<T>(this IReadOnlyList<T> list, T value) where T : struct, IEquatable<T> => list.IndexOf(value) >= 0;

    /// <summary>The first position of a value, or -1.</summary>
    public static int IndexOf<T>(this IReadOnlyList<T> list, T value) where T : struct, IEquatable<T>
    {
        if (list is ItemList<T> own)
        {
            return own.Items.IndexOf(value);
        }

        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].Equals(value))
            {
                return i;
            }
        }

        return -1;
    }
}
