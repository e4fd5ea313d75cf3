using System.Runtime.CompilerServices;
using System.Text.Json;

namespace WhoCode.Reporting.Primitives;

/// <summary>How the values of an enumeration are written: in lower-case words joined by hyphens, or as an attribute says.</summary>
/// <remarks>The names are written at build.</remarks>
internal static class WireNames<T> where T : struct, Enum
{
    private static readonly string[] Names = WireNames.In(typeof(T).Name); // by value: all of our enumerations count from 0

    /// <summary>The name of the enumeration itself, such as "evidence-kind".</summary>
    public static string Key => JsonNamingPolicy.KebabCaseLower.ConvertName(typeof(T).Name);

    /// <summary>The names, in the order of the values.</summary>
    public static IReadOnlyList<string> All => Names;

    public static string? Of(T value)
    {
        var position = Unsafe.BitCast<T, int>(value);
        return (uint)position < (uint)Names.Length ? Names[position] : null;
    }

    public static bool TryRead(ReadOnlySpan<char> text, out T value)
    {
        for (var position = 0; position < Names.Length; position++)
        {
            if (text.SequenceEqual(Names[position]))
            {
                value = Unsafe.BitCast<int, T>(position);
                return true;
            }
        }

        value = default;
        return false;
    }
}
