using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace WhoCode.Reporting.Primitives;

/// <summary>How the values of an enumeration are written: in lower-case words joined by hyphens, or as an attribute says.</summary>
internal static class WireNames<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T> where T : struct, Enum
{
    private static readonly (T Value, string Name)[] Entries =
    [
        .. Enum.GetValues<T>().Select(value => (value, NameIn(typeof(T).GetField(value.ToString())!))),
    ];

    /// <summary>The name of the enumeration itself, such as "evidence-kind".</summary>
    public static string Key { get; } = JsonNamingPolicy.KebabCaseLower.ConvertName(typeof(T).Name);

    public static IEnumerable<(T Value, string Name)> All => Entries;

    public static string? Of(T value)
    {
        foreach (var entry in Entries)
        {
            if (EqualityComparer<T>.Default.Equals(entry.Value, value))
            {
                return entry.Name;
            }
        }

        return null;
    }

    public static bool TryRead(ReadOnlySpan<char> text, out T value)
    {
        foreach (var entry in Entries)
        {
            if (text.SequenceEqual(entry.Name))
            {
                value = entry.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    private static string NameIn(FieldInfo field) =>
        field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name ?? JsonNamingPolicy.KebabCaseLower.ConvertName(field.Name);
}
