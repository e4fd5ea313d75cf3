namespace WhoCode.Reporting;

/// <summary>Searches lists without enumerating them. Enumerating would allocate, which validating a clean report must not do.</summary>
internal static class ListSearch
{
    public static bool Holds<T>(this IReadOnlyList<T> list, T value) where T : struct, IEquatable<T> => list.IndexOf(value) >= 0;

    /// <summary>Returns the index of a value; -1 if the list does not contain it.</summary>
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
